"""Titles and affiliations: the words of a role before and after a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analyzer.analysis.resolution.run import NO_RUN, Run, after, apposed, before, leading, run_from
from analyzer.analysis.resolution.scene import ORGANISATION, PLACE, Name, Scene, View
from analyzer.model.span import Span
from analyzer.model.syntax import Token
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.roles import RoleHit

_SEAT = 6
_OPENING = 8
_WORKPLACE = ("at", "for", "with")


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

    def words(self, text: str) -> str:
        """The words, of one person also where they are those of several (`one of the judges`)."""
        head = self.view.sentence.tokens[self.hit.end]
        if "Number=Plur" not in head.feats or not head.form.isalpha() or head.form[:1] != head.lemma[:1]:
            return self.span.of(text)
        return (
            Span(self.span.start, head.span.start).of(text) + head.lemma + Span(head.span.end, self.span.end).of(text)
        )


def titles(scene: Scene, view: View, name: Name) -> Iterator[Title]:
    """The titles that the sentence gives a name: before it, behind it, in apposition, as a predicate, behind `as`."""
    for run in (before, after, apposed, leading, _predicate, _office):
        start, end = run(scene, view, name)
        if title := _title(view, start, end):
            yield title


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


def _predicate(scene: Scene, view: View, name: Name) -> Run:
    """What the sentence says the named person is (`Holm is the mayor of Brindle`, `Holm sails and is the mayor`)."""
    tokens = view.sentence.tokens
    top = tokens[view.top(name.start, name.end)]
    if top.deprel != "nsubj":
        return NO_RUN
    for root in (top.head, *(c for c in view.sentence.children(top.head) if tokens[c].deprel == "conj")):
        below = view.sentence.children(root)
        copula = [c for c in below if tokens[c].deprel == "cop" and name.end < c < root]
        own = root == top.head or not any(tokens[c].relation == "nsubj" for c in below)
        near = root != top.head or copula[:1] == [name.end + 1]
        if tokens[root].upos in ("NOUN", "PROPN") and copula and own and near:
            return run_from(scene, view, copula[0] + 1)
    return NO_RUN


def _office(scene: Scene, view: View, name: Name) -> Run:
    """What the sentence says the named person serves or was sworn in as (`Holm, who serves as mayor`)."""
    tokens, sentence = view.sentence.tokens, view.sentence
    top = tokens[view.top(name.start, name.end)]
    verbs = [c for c in sentence.children(top.index) if tokens[c].relation == "acl"]
    verbs += [top.head] if top.relation == "nsubj" else []
    for child in (c for v in verbs if scene.is_word("office", tokens[v]) for c in sentence.children(v)):
        case = sentence.children(child)[:1]
        if tokens[child].relation == "obl" and case and tokens[case[0]].form == "as":
            return run_from(scene, view, case[0] + 1)
    return NO_RUN


def _title(view: View, start: int, end: int) -> Title | None:
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
    later = (h for h in inside if h.start > hit.end and h.value.speaker is Speaker.BODY)
    if crossed > end and any(later):
        return None
    body = _body_in(view, start, end) or _workplace(view, start, end)
    start = _behind_owner(view, start, hit.start)
    return Title(view.span(start, end), view, start, end, hit, body)


def _behind_owner(view: View, start: int, head: int) -> int:
    """Where a title begins behind the common noun of whoever it belongs to (`the charity's director`)."""
    tokens = view.sentence.tokens
    owners = (i for i in range(start + 1, head) if tokens[i].relation == "case" and tokens[i].upos == "PART")
    return max((i + 1 for i in owners if tokens[i - 1].upos == "NOUN" and view.name(i - 1) is None), default=start)


def _body_in(view: View, start: int, end: int) -> Span | None:
    """The body that a title names: the longest name of an organisation, else of a place."""
    inside = [n for n in view.names if start <= n.start and n.end <= end]
    bodies = [n for n in inside if n.label == ORGANISATION] or [n for n in inside if n.label == PLACE]
    best = max(bodies, key=lambda n: n.end - n.start, default=None)
    if best:
        return view.span(best.start, best.end)
    hits = [h for h in view.hits if start <= h.start and h.end <= end and h.value.speaker is Speaker.BODY]
    return view.span(hits[-1].start, hits[-1].end) if hits else None


def _workplace(view: View, start: int, end: int) -> Span | None:
    """The body in a clause behind a title (`a nurse who works nights at Brindle Infirmary`)."""
    tokens, sentence = view.sentence.tokens, view.sentence
    clauses = (
        c for i in range(start, end + 1) for c in sentence.children(i) if c > end and tokens[c].relation == "acl"
    )
    for index in (i for clause in clauses for i in sentence.subtree(clause)):
        name = view.name(index)
        cases = [tokens[c].form for c in sentence.children(index) if tokens[c].relation == "case"]
        if name and name.label == ORGANISATION and cases[:1] and cases[0] in _WORKPLACE:
            return view.span(name.start, name.end)
    return None


def opening(view: View, name: Name) -> Span | None:
    """The body that a sentence opens with before a title and a name (`In the harbour district, Director Holm`)."""
    tokens = view.sentence.tokens
    comma = next((t.index for t in tokens[: name.start] if t.form == ","), 0)
    hit = view.hit(name.start - 1) if name.start else None
    if not 1 < comma < _OPENING or tokens[0].lemma.lower() not in ("in", "at") or hit is None or hit.start <= comma:
        return None
    start = 1 + (tokens[1].upos == "DET")
    inside = (h for h in view.hits if start < h.end < comma and h.value.speaker is Speaker.BODY)
    named = any(n.start >= start and n.end < comma for n in view.names)
    return view.span(start, comma - 1) if named and hit.value.speaker is Speaker.PERSON and any(inside) else None


def seat(view: View, name: Name) -> Span | None:
    """The party and the constituency behind a lawmaker's name (`Rep. Lind, D-Brindle`)."""
    tokens, at = view.sentence.tokens, name.end + 2
    if at >= len(tokens) or tokens[at - 1].form not in (",", "(") or not _is_party(tokens[at : at + 2]):
        return None
    end = next((i for i in range(at, min(at + _SEAT, len(tokens))) if tokens[i].form in (",", ")")), at)
    return view.span(at, max(end - 1, at))


def _is_party(tokens: Sequence[Token]) -> bool:
    """Whether a capital and a hyphen begin the words, in one token or two."""
    form = tokens[0].form
    return form[:1].isupper() and (form[1:2] == "-" or (len(form) == 1 and [t.form for t in tokens[1:]] == ["-"]))
