"""What a name is by the words beside it: a body by its kind or by what it has, a person by a role."""

from __future__ import annotations

from analyzer.analysis.resolution.given_name import is_given
from analyzer.analysis.resolution.name import ORGANISATION, PERSON, Name, is_owner, is_thing
from analyzer.analysis.resolution.view import View
from analyzer.model.source import Role
from analyzer.model.syntax import Token
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.roles import RoleHit

_BEHIND = ("appos", "conj")
_NEAR = 3  # a comma and a word


def told_beside(view: View, name: Name, owned: frozenset[str]) -> str | None:
    """What a name is by the words beside it: a body by its kind, a person by a role; None where they do not tell."""
    if kind_beside(view, name) or is_owner(view.sentence, name, owned) or is_thing(view.sentence, name):
        return ORGANISATION
    if _is_workplace(view, name):
        return ORGANISATION
    tokens = view.sentence.tokens
    full = name.end > name.start and is_given(tokens[name.start].form)
    return PERSON if full and _is_of_person(view, tokens[view.top(name.start, name.end)]) else None


def _is_workplace(view: View, name: Name) -> bool:
    """Whether somebody is said to be at a name of one word (`a source at Brindle`), as nobody is at a person."""
    top = view.sentence.tokens[name.end]
    host = view.hit(top.head) if top.deprel == "nmod" and name.start == name.end else None
    if host is None or host.value.speaker is not Speaker.PERSON:
        return False
    return [view.sentence.tokens[c].form for c in view.sentence.children(top.index) if c < name.start] == ["at"]


def kind_beside(view: View, name: Name) -> RoleHit | None:
    """The words for a kind of body beside a name (`supplier Corvex`, `the firm, Brindle Lines`, `Corvex, the firm`).

    The body must not be that of a person (`a student in a laboratory, Ada Holm`), whose name it may be, nor have the
    person (`the firm, whose founder Ada Holm left`).
    """
    if not view.hits or (name.start and view.sentence.tokens[name.start - 1].lemma == "not"):
        return None  # `the board, not Holm`
    leading = next((hit for hit in view.hits if hit.end == name.start - 1 and _leads(view, hit, name)), None)
    tokens = view.sentence.tokens
    top = tokens[view.top(name.start, name.end)]
    if leading or (behind := _trails(view, name, top)):
        return leading or behind
    if top.relation != "appos" or tokens[top.head].upos != "NOUN" or _is_of_person(view, top):
        return None
    if any(token.xpos == "WP$" for token in tokens[max(top.head, 0) : name.start]):
        return None
    return next((hit for hit in view.hits if hit.holds(top.head) and hit.value.speaker is Speaker.BODY), None)


def _is_of_person(view: View, top: Token) -> bool:
    """Whether a name stands in apposition to the body of a person (`a spokesperson for the ministry, Ada Holm`)."""
    host = view.sentence.tokens[top.head]
    above = view.hit(host.head) if top.relation == "appos" and host.relation == "nmod" else None
    return above is not None and above.value.speaker is Speaker.PERSON


def _leads(view: View, hit: RoleHit, name: Name) -> bool:
    """Whether words right before a name are a kind of body and part of its phrase, or bare as a firm's are.

    "Sales at carmaker Halden fell": a noun in the singular without an article that a parser tears off the name.
    """
    last = view.sentence.tokens[hit.end]
    opens = last.index == 0 and last.form.lower() in hit.value.heads  # `Carmaker Halden cuts jobs`
    common = opens or last.upos == "NOUN"
    if not common or hit.value.speaker is not Speaker.BODY:
        return False
    joined = last.relation in ("compound", "nmod") and name.holds(last.head)
    alone = all(view.sentence.tokens[c].relation == "case" for c in view.sentence.children(hit.end))
    return joined or (alone and hit.value.role is Role.COMPANY and last.xpos == "NN")


def _trails(view: View, name: Name, top: Token) -> RoleHit | None:
    """The words for a kind of body in apposition right behind a name (`Brindle Lines, the operator`).

    A parser may hang them on the first of two names (`by Lind and by Brindle Lines, the operator`).
    """
    tokens, sentence = view.sentence.tokens, view.sentence
    second = top.relation == "conj"
    hosts, relations = ((top.index, top.head), _BEHIND) if second else ((top.index,), _BEHIND[:1])
    below = (tokens[c] for host in hosts for c in sentence.children(host))
    nouns = (token.index for token in below if token.relation in relations and token.upos == "NOUN")
    near = next((c for c in nouns if 0 < sentence.subtree(c)[0] - name.end < _NEAR), None)
    if near is not None and tokens[name.end + 1].upos == "CCONJ":
        return None  # `Sheriff Holm and the county`
    return (
        None
        if near is None
        else next((h for h in view.hits if h.end == near and h.value.speaker is Speaker.BODY), None)
    )
