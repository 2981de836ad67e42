"""Titles and affiliations: the words of a role before and after a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from analyzer.analysis.resolution.office import offices
from analyzer.analysis.resolution.phrase import Phrase, crossings
from analyzer.analysis.resolution.run import NO_RUN, after, apposed, before, leading, opens, past_age
from analyzer.analysis.resolution.scene import ORGANISATION, PERSON, PLACE, Name, Scene, View
from analyzer.model.span import Span
from analyzer.model.syntax import Token
from analyzer.rules.kinds.source_role import Speaker, Standing
from analyzer.rules.roles import RoleHit

_SEAT = 6
_OPENING = 8


@dataclass(frozen=True, slots=True)
class Title:
    """A title as it stands: its characters, the words of the role in it, its first and last token, its affiliation.

    `told` says that the story tells that somebody is or was that, and does not call them so; `its` that the body is the
    one that this word before the title stands for.
    """

    span: Span
    view: View
    start: int
    end: int
    hit: RoleHit
    affiliation: Span | None = None
    told: bool = False
    its: bool = False

    @property
    def is_post(self) -> bool:
        """Whether the words name a post or a trade and not a relation or a stage of life."""
        return self.hit.value.titled

    def words(self, text: str) -> str:
        """The words, of one person also where they are those of several (`one of the judges`)."""
        head = self.view.sentence.tokens[self.hit.end]
        if not _is_plural(head) or not self.span.covers(head.span):
            return self.span.of(text)
        before, after = Span(self.span.start, head.span.start), Span(head.span.end, self.span.end)
        return before.of(text) + _singular(head) + after.of(text)


def _is_plural(head: Token) -> bool:
    """Whether a noun is plural, also where it is cut short (`Sens.`)."""
    return "Number=Plur" in head.feats or head.form.endswith("s.")


def _singular(head: Token) -> str:
    """A plural noun in the singular, as it is spelt (`Sens.`, `Judges`)."""
    if head.form.endswith("s."):
        return head.form.removesuffix("s.") + "."
    alike = head.form.isalpha() and head.form[:1].lower() == head.lemma[:1].lower()
    return head.form[:1] + head.lemma[1:] if alike else head.form


def titles(scene: Scene, view: View, name: Name) -> Iterator[Title]:
    """The titles that the sentence gives a name: before it, behind it, in apposition, or in what it says of it."""
    for run in (before, after, apposed, leading):
        start, end = run(scene, view, name)
        if title := _title(scene, view, start, end):
            yield title
    yield from held(scene, view, view.top(name.start, name.end))
    yield from _shared(scene, view, name)


def _shared(scene: Scene, view: View, name: Name) -> Iterator[Title]:
    """The title in the plural before the first or behind the last of several names, which is each one's.

    `Senators Holm and Lind`; `Holm and Lind, the founders of the firm`.
    """
    tokens = view.sentence.tokens
    top = view.top(name.start, name.end)
    first = tokens[top].head if tokens[top].deprel == "conj" else top
    joined = [first, *(c for c in view.sentence.children(first) if tokens[c].deprel == "conj")]
    names = [n for i in joined if (n := view.name(i)) and n.label == PERSON]
    if len(names) < 2 or len(names) < len(joined):
        return
    for run in (before(scene, view, names[0]) if names[0].start else NO_RUN, after(scene, view, names[-1])):
        title = _title(scene, view, *run)
        if title and _is_plural(tokens[title.hit.end]):
            yield title


def affiliation(scene: Scene, view: View, name: Name) -> Span | None:
    """The body that the name is tied to by `of`, `from`, `with` or an apostrophe."""
    tokens = view.sentence.tokens
    owner = view.name(name.start - 2) if name.start > 1 and tokens[name.start - 1].upos == "PART" else None
    if owner and owner.label == ORGANISATION:
        return view.span(owner.start, owner.end)  # `Brindle Radio's Ada Holm`
    at = name.end + 1
    if at < len(tokens) and tokens[at].form == ",":
        at += 1
    if at + 1 < len(tokens) and tokens[at].upos == "ADP" and scene.is_word("tie", tokens[at]):
        at += 1
        at += tokens[at].upos == "DET"
        kind = view.hit(at) if at < len(tokens) and tokens[at].upos == "NOUN" else None
        at = kind.end + 1 if kind and kind.value.speaker is Speaker.BODY else at  # `of the firm Holm Partners`
        body = view.name(at) if at < len(tokens) else None
        if body and body.label != PLACE and body.start == at:
            return view.span(body.start, body.end)  # whatever the parser took it for: nobody is `Lind of Holm`
    return _told_of(view, name)


def _told_of(view: View, name: Name) -> Span | None:
    """The body behind words for its kind that a name is of (`Ada Holm of the Oslo-based think tank Pell`)."""
    tokens, sentence = view.sentence.tokens, view.sentence
    for noun in (c for i in range(name.start, name.end + 1) for c in sentence.children(i) if c > name.end):
        hit = view.hit(noun) if tokens[noun].relation == "nmod" and tokens[noun].upos == "NOUN" else None
        apposed = (view.name(c) for c in sentence.children(noun) if hit and tokens[c].relation == "appos")
        body = next((n for n in apposed if n and n.label == ORGANISATION), None)
        if hit and hit.value.speaker is Speaker.BODY and body:
            return view.span(body.start, body.end)
    return None


def held(scene: Scene, view: View, top: int) -> Iterator[Title]:
    """The titles in what the sentence says of the noun or pronoun at token `top`."""
    found = (title for start, end in offices(scene, view, top) if (title := _title(scene, view, start, end)))
    yield from (replace(title, told=True) for title in found)


def described_as(scene: Scene, phrase: Phrase) -> Title | None:
    """The title in words that only describe somebody (`the 71-year-old retired sailor`)."""
    start, view = past_age(phrase.view, phrase.part[0]), phrase.view
    while start < phrase.head and (opens(scene, view, start) or view.sentence.tokens[start].upos == "NUM"):
        start = past_age(view, start + 1)
    below = (c for c in view.sentence.children(phrase.head) if phrase.head < c <= phrase.part[-1])
    end = next((c for c in below if view.sentence.tokens[c].relation in ("amod", "acl")), phrase.part[-1] + 1)
    title = _title(scene, view, start, end - 1)
    return replace(title, told=True) if title else None


def _title(scene: Scene, view: View, start: int, end: int) -> Title | None:
    """The title in a run of tokens: it must hold words of a role that a person has, before any preposition."""
    if start > end:
        return None
    crossed = next(iter(crossings(view, range(start, end + 1))), end + 1)
    inside = [h for h in view.hits if start <= h.start and h.end <= end and h.start < crossed]
    people = [h for h in inside if h.value.speaker is Speaker.PERSON]
    if not people:
        return None
    hit = next((h for h in reversed(people) if h.value.titled), people[-1])
    later = (h for h in inside if h.start > hit.end and h.value.speaker is Speaker.BODY)
    if crossed > end and any(later):
        return None
    its = any(is_of_body(token) for token in view.sentence.tokens[max(start - 2, 0) : start])
    begin = _behind_owner(view, start, hit.start)
    body = None if its else _owner_in(view, start, begin, end) or _body_in(scene, view, start, end, hit)
    body = body or (None if its else _workplace(scene, view, start, end))
    if (other := view.name(hit.end + 1) if hit.end < end else None) and other.label == PERSON:
        return None  # `With Lind, President Holm …`
    start = past_age(view, begin)
    return Title(view.span(start, end), view, start, end, hit, body, its=its)


def is_of_body(token: Token) -> bool:
    """Whether the word says that something is a body's (`its`)."""
    return "Poss=Yes" in token.feats and "Gender=Neut" in token.feats


def _behind_owner(view: View, start: int, head: int) -> int:
    """Where a title begins behind the common noun of the body that it belongs to (`the charity's director`)."""
    tokens = view.sentence.tokens
    owners = (i for i in range(start + 1, head) if tokens[i].relation == "case" and tokens[i].upos == "PART")
    return max((i + 1 for i in owners if tokens[i - 1].upos == "NOUN" and _is_common_body(view, i - 1)), default=start)


def _owner_in(view: View, start: int, begin: int, end: int) -> Span | None:
    """The words before a title for the body that it belongs to, where the title names no body."""
    named = any(n.label == ORGANISATION and begin <= n.start and n.end <= end for n in view.names)
    return view.span(start, begin - 2) if begin > start and not named else None


def _is_common_body(view: View, noun: int) -> bool:
    hit = view.hit(noun)
    return view.name(noun) is None and hit is not None and hit.value.speaker is Speaker.BODY


def _body_in(scene: Scene, view: View, start: int, end: int, hit: RoleHit) -> Span | None:
    """The body that a title names: the first name of an organisation behind its role, or before it, else of a place."""
    beside = (n for n in view.names if n.end < hit.start or n.start > hit.end)
    inside = sorted((n for n in beside if start <= n.start and n.end <= end), key=lambda n: n.start < hit.start)
    places = (n for n in inside if n.label == PLACE and not _is_whereabouts(scene, view, n, hit))
    best = next((n for n in inside if n.label == ORGANISATION), None) or next(places, None)
    if best:
        return view.span(best.start, _with_kind(view, best, hit))
    hits = (h for h in view.hits if start <= h.start and h.end <= end and h.value.speaker is Speaker.BODY)
    last = [h for h in hits if not _is_kind(view.sentence.tokens[h.end])][-1:]
    return view.span(last[0].start, last[0].end) if last else None


def _with_kind(view: View, body: Name, hit: RoleHit) -> int:
    """Where a body before a role ends, with the common noun for its kind (`Angling club secretary`)."""
    kind = view.hit(body.end + 1)
    common = kind is not None and kind.end < hit.start and kind.value.speaker is Speaker.BODY
    return kind.end if kind is not None and common and body.label == ORGANISATION else body.end


def _is_whereabouts(scene: Scene, view: View, place: Name, hit: RoleHit) -> bool:
    """Whether a place is where somebody is from or works, and not what he serves (`a guard from Holm`)."""
    sentence = view.sentence
    below = sentence.children(view.top(place.start, place.end))
    case = next((sentence.tokens[c] for c in below if sentence.tokens[c].relation == "case"), None)
    if case is None:
        return False
    return scene.is_word("whereabouts", case) or (case.form == "in" and hit.value.standing is Standing.PRIVATE)


def _is_kind(token: Token) -> bool:
    """Whether a common noun only says what kind of post it is (`a business manager`)."""
    return token.relation == "compound" and token.form.islower()


def workplace(scene: Scene, view: View, name: Name) -> Span | None:
    """The body in a clause that tells where a person works (`Ada Holm, who teaches law at Brindle University`)."""
    tokens = view.sentence.tokens
    clauses = (c for c in _clauses(view, name.start, name.end) if scene.is_word("employment", tokens[c]))
    return _body_of(scene, view, clauses)


def _workplace(scene: Scene, view: View, start: int, end: int) -> Span | None:
    """The body in a clause behind a title (`a nurse who works nights at Brindle Infirmary`)."""
    return _body_of(scene, view, _clauses(view, start, end))


def _clauses(view: View, start: int, end: int) -> Iterator[int]:
    """The clauses that hang behind a run of tokens on one of them."""
    tokens, sentence = view.sentence.tokens, view.sentence
    for index in range(start, end + 1):
        yield from (c for c in sentence.children(index) if c > end and tokens[c].relation == "acl")


def _body_of(scene: Scene, view: View, clauses: Iterable[int]) -> Span | None:
    """The first body that clauses name behind a preposition of place or purpose."""
    tokens, sentence = view.sentence.tokens, view.sentence
    for index in (i for c in clauses if not _is_over(scene, view, c) for i in _alone(view, c)):
        name, noun = view.name(index), tokens[index].head if tokens[index].relation == "appos" else index
        cases = [tokens[c] for c in sentence.children(noun) if tokens[c].relation == "case"]
        if name and name.label == ORGANISATION and cases[:1] and scene.is_word("workplace", cases[0]):
            return view.span(name.start, name.end)
    return None


def _alone(view: View, clause: int) -> Iterator[int]:
    """The tokens of a clause without those of clauses joined to it (`who runs a clinic and has sailed for Lind`)."""
    tokens, sentence = view.sentence.tokens, view.sentence
    joined = [c for c in sentence.children(clause) if tokens[c].relation == "conj" and tokens[c].upos == "VERB"]
    gone = {i for c in joined for i in sentence.subtree(c)}
    yield from (i for i in sentence.subtree(clause) if i not in gone)


def _is_over(scene: Scene, view: View, clause: int) -> bool:
    """Whether a clause tells of work that is over (`who worked at Brindle Infirmary`, `who previously sailed`)."""
    tokens = view.sentence.tokens
    below = view.sentence.children(clause)
    return tokens[clause].xpos == "VBD" or any(scene.is_word("former", tokens[c]) for c in below)


def opening(scene: Scene, view: View, name: Name) -> Span | None:
    """The body that a sentence opens with before a title and a name (`In the harbour district, Director Holm`)."""
    tokens = view.sentence.tokens
    comma = next((t.index for t in tokens[: name.start] if t.form == ","), 0)
    hit = view.hit(name.start - 1) if name.start else None
    if not 1 < comma < _OPENING or not scene.is_word("opening", tokens[0]) or hit is None or hit.start <= comma:
        return None
    start = 1 + (tokens[1].upos == "DET")
    named = [n for n in view.names if n.start >= start and n.end < comma]
    inside = any(start < h.end < comma and h.value.speaker is Speaker.BODY for h in view.hits)
    owned = any(n.label != PERSON and "nmod:poss" in (t.deprel for t in tokens[n.start : n.end]) for n in named)
    held = hit.value.speaker is Speaker.PERSON
    return view.span(start, comma - 1) if named and held and (inside or owned) else None  # `At Holm's Diner`


def seat(_: Scene, view: View, name: Name) -> Span | None:
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
