"""Titles and affiliations: the words of a role before and after a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analyzer.analysis.resolution.phrase import names_person
from analyzer.analysis.resolution.scene import ORGANISATION, PERSON, PLACE, Name, Scene, View
from analyzer.model.span import Span
from analyzer.model.syntax import Token
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.roles import RoleHit

_LONGEST = 30
_STOPS = ("VERB", "AUX", "PRON", "SCONJ", "INTJ", "SYM")


@dataclass(frozen=True, slots=True)
class Title:
    """A title as it stands: its characters, the words of the role in it, its first and last token, its affiliation."""

    span: Span
    view: View
    start: int
    end: int
    hit: RoleHit
    affiliation: Span | None = None

    @property
    def is_post(self) -> bool:
        """Whether the words name a post or a trade and not a relation or a stage of life."""
        return self.hit.value.titled


def titles(scene: Scene, view: View, name: Name) -> Iterator[Title]:
    """The titles that the sentence gives a name: before it, after it, in apposition and as a predicate."""
    for start, end in (_before(scene, view, name), _after(scene, view, name), _apposed(scene, view, name)):
        if start <= end and (title := _title(scene, view, start, end)):
            yield title
    predicate = _predicate(scene, view, name)
    if predicate:
        yield predicate


def affiliation(view: View, name: Name) -> Span | None:
    """The body that the name is tied to by `of`, `from`, `with` or an apostrophe."""
    tokens = view.sentence.tokens
    at = name.end + 1
    if at < len(tokens) and tokens[at].form == ",":
        at += 1
    if at + 1 < len(tokens) and tokens[at].upos == "ADP" and tokens[at].lemma in ("of", "from", "with"):
        at += 1
        at += tokens[at].upos == "DET"
        body = view.name(at) if at < len(tokens) else None
        if body and body.label != PLACE and body.start == at:
            return view.span(body.start, body.end)  # whatever the parser took it for: nobody is `Lind of Holm`
    return None


def _before(scene: Scene, view: View, name: Name) -> tuple[int, int]:
    """The run of tokens right before a name that may be a title."""
    tokens = view.sentence.tokens
    start = name.start
    while start and _goes_before(view, tokens[start - 1], name):
        start -= 1
    while start < name.start and _is_filler(scene, tokens[start]):
        start += 1
    start = max(start, _capital_from(view, name))
    end = name.start - 1
    if not names_person(view, name, range(start, name.end + 1)):
        # `the aide to Premier Holm`: what stands before the preposition is somebody else's title.
        start = max(i for i in range(start, name.start) if tokens[i].upos == "ADP") + 1
    for index in range(name.start - 1, start, -1):
        if tokens[index].upos == "CCONJ" and not any(_is_person(h) and start <= h.start < index for h in view.hits):
            start = index + 1
            break
    while start < name.start and _is_filler(scene, tokens[start]):
        start += 1
    return (start, end)


def _capital_from(view: View, name: Name) -> int:
    """Where a title with a capital begins behind a common noun that is no part of it (`a talk by the side of Sen.`)."""
    tokens, hit = view.sentence.tokens, view.hit(name.start - 1)
    if hit is None or hit.start == 0 or not tokens[hit.start].form[:1].isupper():
        return 0
    before = tokens[hit.start - 1]
    return hit.start if before.upos == "NOUN" and before.form.islower() else 0


def _is_person(hit: RoleHit) -> bool:
    return hit.value.speaker is Speaker.PERSON


def _goes_before(view: View, token: Token, name: Name) -> bool:
    if name.start - token.index > _LONGEST:
        return False
    if token.form in ("-", "&", "'s", "’s", "/") or token.upos in ("NOUN", "PROPN", "ADJ", "NUM"):
        inside = view.name(token.index)
        return not (inside and inside.label == PERSON and token.upos == "PROPN" and not view.hit(token.index))
    if token.upos in ("ADP", "DET", "CCONJ"):
        return token.form.lower() in ("of", "to", "for", "the", "and", "at")
    return token.upos == "PART" and token.form in ("'", "’")


def _is_filler(scene: Scene, token: Token) -> bool:
    if token.upos in ("DET", "ADP", "CCONJ", "PART", "PUNCT"):
        return True
    return scene.is_word("honorific", token) or (token.upos == "NUM" and token.relation == "nummod")


def _after(scene: Scene, view: View, name: Name) -> tuple[int, int]:
    """The run of tokens behind a name and a comma that may be a title."""
    tokens = view.sentence.tokens
    at = name.end + 1
    for _ in range(3):
        if at >= len(tokens) or tokens[at].form not in (",", "(", "—", "–"):
            return (1, 0)
        at += 1
        if at < len(tokens) and tokens[at].upos == "NUM" and at + 1 < len(tokens) and tokens[at + 1].form == ",":
            at += 1
            continue
        break
    if at + 1 < len(tokens) and scene.is_word("relative", tokens[at]) and tokens[at + 1].relation == "cop":
        at += 2  # `Ada Holm, who is director of the port`
    return _from(scene, view, at)


def _from(scene: Scene, view: View, at: int) -> tuple[int, int]:
    tokens = view.sentence.tokens
    while at < len(tokens) and tokens[at].upos == "DET":
        at += 1
    end = at
    while end < len(tokens) and end - at < _LONGEST and _goes_on(scene, view, tokens[end]):
        end += 1
    while end > at and tokens[end - 1].upos in ("ADP", "CCONJ", "DET", "PUNCT", "ADV"):
        end -= 1
    return (at, end - 1)


def _goes_on(scene: Scene, view: View, token: Token) -> bool:
    if view.name(token.index):
        return True
    if scene.is_word("relative", token) or token.form in (
        ",",
        ";",
        ":",
        "(",
        ")",
        "—",
        "–",
        "--",
        ".",
        "“",
        "”",
        '"',
        "''",
        "``",
    ):
        return False
    if token.form[:1].isupper() or "Poss=Yes" in token.feats or token.relation in ("amod", "compound"):
        return True
    gerund = "VerbForm=Ger" in token.feats or token.xpos == "VBG"
    return token.upos not in _STOPS or (gerund and view.sentence.tokens[token.index - 1].upos in ("ADP", "CCONJ"))


def _apposed(scene: Scene, view: View, name: Name) -> tuple[int, int]:
    """The run of tokens before a name and a comma that the name is in apposition to."""
    tokens = view.sentence.tokens
    top = tokens[view.top(name.start, name.end)]
    at = name.start
    while at and tokens[at - 1].upos in ("PROPN", "NOUN", "ADJ") and tokens[at - 1].form != ",":
        at -= 1
    if at < 2 or tokens[at - 1].form != ",":
        return (1, 0)
    above = (
        top
        if top.relation == "appos"
        else next((tokens[a] for a in view.sentence.ancestors(top.index) if tokens[a].relation == "appos"), None)
    )
    if above is None or above.head >= at:
        return (1, 0)
    run = [i for i in view.sentence.subtree(above.head) if i < at - 1]
    of = next((i for i in run if tokens[i].lemma == "of"), None)
    if of is not None and run[0] + 1 == of and tokens[run[0]].upos in ("NUM", "PRON", "DET"):
        run = [i for i in run if i > of]  # `one of the judges, Ada Holm`
    start = next((i for i in run if not _is_filler(scene, tokens[i]) and "Poss=Yes" not in tokens[i].feats), None)
    return (1, 0) if start is None or above.head - start > _LONGEST else (start, at - 2)


def _predicate(scene: Scene, view: View, name: Name) -> Title | None:
    """What the sentence says the named person is (`Holm is the mayor of Brindle`, `Holm sails and is the mayor`)."""
    tokens = view.sentence.tokens
    top = tokens[view.top(name.start, name.end)]
    if top.deprel != "nsubj":
        return None
    for root in (top.head, *(c for c in view.sentence.children(top.head) if tokens[c].deprel == "conj")):
        below = view.sentence.children(root)
        copula = [c for c in below if tokens[c].deprel == "cop" and name.end < c < root]
        own = root == top.head or not any(tokens[c].relation == "nsubj" for c in below)
        near = root != top.head or copula[:1] == [name.end + 1]
        if tokens[root].upos in ("NOUN", "PROPN") and copula and own and near:
            return _title(scene, view, *_from(scene, view, copula[0] + 1))
    return None


def _title(scene: Scene, view: View, start: int, end: int) -> Title | None:
    """The title in a run of tokens: it must hold words of a role that a person has, before any preposition."""
    tokens = view.sentence.tokens
    if start > end:
        return None
    crossed = next((i for i in range(start, end + 1) if tokens[i].upos == "ADP" and tokens[i].form != "-"), end + 1)
    inside = [h for h in view.hits if start <= h.start and h.end <= end and h.start < crossed]
    people = [h for h in inside if h.value.speaker is Speaker.PERSON]
    if not people:
        return None
    hit = people[-1]
    if (
        any(h.start > hit.end and h.start < crossed and h.value.speaker is Speaker.BODY for h in inside)
        and crossed > end
    ):
        return None
    return Title(view.span(start, end), view, start, end, hit, _body_in(view, start, end))


def _body_in(view: View, start: int, end: int) -> Span | None:
    """The body that a title names: the longest name of an organisation, else of a place."""
    inside = [n for n in view.names if start <= n.start and n.end <= end]
    bodies = [n for n in inside if n.label == ORGANISATION] or [n for n in inside if n.label == PLACE]
    best = max(bodies, key=lambda n: n.end - n.start, default=None)
    if best:
        return view.span(best.start, best.end)
    hits = [h for h in view.hits if start <= h.start and h.end <= end and h.value.speaker is Speaker.BODY]
    return view.span(hits[-1].start, hits[-1].end) if hits else None
