"""Noun phrases that name a source: which words are the name, which the role, and whose it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from analyzer.analysis.resolution.body import is_acronym
from analyzer.analysis.resolution.gathering import gathered
from analyzer.analysis.resolution.scene import ORGANISATION, PEOPLE, PERSON, PLACE, Name, Scene, View
from analyzer.analysis.resolution.stretch import parts, shortened, without_clauses
from analyzer.model.span import Span
from analyzer.model.syntax import Sentence, Token
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.roles import RoleHit

_NOMINAL = ("NOUN", "PROPN", "PRON", "ADJ", "NUM", "DET", "X")
_SHORTEST = 5  # a head, a comma, a title, a name and what stands between


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase without clauses and appositions.

    `part` are its tokens (indices); `person` is the name of the person it names, if any, `name` another name that
    its head stands in, `country` the country that its head stands for, `nation` a country beside the head, `hit`
    the words of a role that hold the head, `members` the phrases that it joins (names only); `token` is the head,
    `noun` its lemma in lower case.
    """

    view: View
    head: int
    part: tuple[int, ...]
    person: Name | None = None
    name: Name | None = None
    country: str | None = None
    nation: str | None = None
    hit: RoleHit | None = None
    plural: bool = False
    members: tuple[Phrase, ...] = ()
    token: Token = field(init=False, repr=False, compare=False)
    noun: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        token = self.view.sentence.tokens[self.head]
        object.__setattr__(self, "token", token)
        object.__setattr__(self, "noun", token.lemma.lower())

    @property
    def first(self) -> Token:
        """The first word."""
        return self.view.sentence.tokens[self.part[0]]

    @property
    def speaker(self) -> Speaker | None:
        """What the phrase names, as far as its own words tell."""
        if self.person:
            return Speaker.PERSON
        if self.country:
            return Speaker.BODY
        if self.hit:
            return self.hit.value.speaker
        if self.name and self.name.label == PEOPLE:
            return Speaker.PERSON
        return Speaker.BODY if self.name else None

    @property
    def is_name(self) -> bool:
        """Whether the phrase names its source by a proper name."""
        return bool(self.person or self.country or self.members or (self.name and self.name.label != PEOPLE))

    def words(self, indices: Sequence[int] | None = None) -> Span:
        """The characters from the first to the last of the tokens (those of the phrase when None)."""
        chosen = self.part if indices is None else indices
        return self.view.span(chosen[0], chosen[-1])


def read_phrase(scene: Scene, number: int, head: int, tokens: Sequence[int] = ()) -> Phrase:
    """The noun phrase of a head in sentence `number`; its tokens are those below the head where none are given."""
    view = scene.views[number]
    given = tokens if head in tokens else view.sentence.subtree(head)
    core = without_clauses(view.sentence, head, given)
    runs = list(parts(view, core))
    part = next((run for run in runs if head in run), (head,))
    members = _members(scene, view, head, core) or _listed(scene, view, head, core)
    if members:
        return Phrase(view, head, tuple(core), plural=True, members=members)
    found = (name for run in (part, *runs) if (name := _person(view, run)) and not _is_denied(view, run))
    person = next(found, None) or _beside(view, part)
    person = person or _behind(view, head, given) or _so_called(scene, view, head)
    return _described(scene, view, head, shortened(view, part, head), person)


def _described(scene: Scene, view: View, head: int, part: tuple[int, ...], person: Name | None) -> Phrase:
    people = gathered(scene, view, head)
    hit = people or view.hit(head)
    name = view.name(head)
    country = view.country(head)
    if name and name.label == PERSON:
        name = None
    if country and country.by == "people":
        country = None
    if hit and name and _is_of_body(view, hit, name):
        hit = None
    if hit and name and not hit.value.names and not hit.value.endings and name.start == name.end == head:
        name = None
    return Phrase(
        view,
        head,
        part,
        person=person,
        name=name if not person else None,
        country=country.name if country and not person and _is_whole(view, head, part) else None,
        nation=_nation(view, head, part),
        hit=hit or (_hit_in(view, name) if name else None),
        plural=(person is None and _is_plural(view.sentence.tokens[head], name))
        or people is not None
        or scene.is_word("several", view.sentence.tokens[head]),
    )


def _is_of_body(view: View, hit: RoleHit, name: Name) -> bool:
    """Whether the words of a person's role only begin or end a body's name (`Dock Workers United`, `Dock Workers`)."""
    many = _is_plural(view.sentence.tokens[hit.end], None)
    inside = name.start < hit.start and hit.end == name.end
    inside |= many and hit.start == name.start and hit.end < name.end
    return inside and name.label == ORGANISATION and hit.value.speaker is Speaker.PERSON and not hit.value.names


def _is_whole(view: View, head: int, part: Sequence[int]) -> bool:
    """Whether the country at the head is the head itself and not the first word of something else."""
    found = next(f for f in view.countries if f.holds(head))
    return not any(
        hit.start <= head <= hit.end and (hit.start, hit.end) != (found.start, found.end) for hit in view.hits
    )


def _hit_in(view: View, name: Name) -> RoleHit | None:
    """The words of a role in a name: those that end it, else those that begin it."""
    every = (hit for hit in view.hits if name.start <= hit.start and hit.end <= name.end)
    inside = [hit for hit in every if not _is_of_body(view, hit, name)]
    ends = (hit for hit in inside if hit.end == name.end)
    begins = (hit for hit in inside if hit.start == name.start)
    return next(ends, None) or next(begins, None)


def _is_plural(token: Token, name: Name | None) -> bool:
    """Whether the noun is plural; the name of a body is not, however it ends."""
    if name and name.label == ORGANISATION:
        return False
    return "Number=Plur" in token.feats or token.xpos in ("NNS", "NNPS")


def _nation(view: View, head: int, part: Sequence[int]) -> str | None:
    beside = (found for found in view.countries if found.end in part and not found.holds(head))
    return next((found.value.name for found in beside), None)


def _person(view: View, part: tuple[int, ...]) -> Name | None:
    """The person whom a run of tokens names, and not one whom it only mentions (`the sister of Ada Holm`)."""
    return next((n for n in view.names if n.label == PERSON and n.start in part and names_person(view, n, part)), None)


def _is_denied(view: View, run: Sequence[int]) -> bool:
    """Whether a run of words says who is not meant (`the board, not Ada Holm`)."""
    return view.sentence.tokens[run[0]].lemma == "not"


def _beside(view: View, part: tuple[int, ...]) -> Name | None:
    """The person whose name stands right behind words of a role, where the parser read it as something apart."""
    hit = view.hit(part[-1])
    if hit is None or hit.value.speaker is not Speaker.PERSON or not hit.value.titled:
        return None
    found = (n for n in view.names if n.label == PERSON and n.start == part[-1] + 1)
    end = len(view.sentence)
    return next((n for n in found if names_person(view, n, (*part, *range(n.start, min(n.end + 2, end))))), None)


def _behind(view: View, head: int, tokens: Sequence[int]) -> Name | None:
    """The person named behind a participle or a body that says more of the head (`An expert called by them, Dr. Holm`).

    Behind words for another person the name may be that one's.
    """
    *before, last = parts(view, tokens) if len(tokens) > _SHORTEST else ((),)
    if len(before) != 1 or head not in before[0] or not _is_role(view, head) or not last:
        return None
    name = _person(view, last)
    titled = name is not None and last[0] < name.start and last[0] == before[0][-1] + 2
    other = view.hit(before[0][-1])
    apart = other is None or not other.value.titled or other.value.speaker is not Speaker.PERSON
    return name if titled and apart else None


def _so_called(scene: Scene, view: View, head: int) -> Name | None:
    """The name in a clause that says what somebody is called (`a guard named Holm`, `who gave her name as Ada`)."""
    tokens, sentence = view.sentence.tokens, view.sentence
    for clause in (c for c in sentence.children(head) if tokens[c].relation == "acl"):
        named = scene.is_word("called", tokens[clause]) and tokens[clause].xpos == "VBN"
        if not named and not scene.is_word("self-naming", tokens[clause]):
            continue
        below = range(clause + 1, sentence.subtree(clause)[-1] + 1)
        said = named or any("Reflex=Yes" in tokens[i].feats or scene.is_word("name", tokens[i]) for i in below)
        names = [n for n in view.names if n.label == PERSON and n.start in below]
        if said and len(names) == 1:
            return names[0]
    return None


def names_person(view: View, name: Name, part: Collection[int]) -> bool:
    """Whether the name is what the run of tokens comes to."""
    tokens = view.sentence.tokens
    after = tokens[name.end + 1] if name.end + 1 in part else None
    if after and (after.upos in ("NOUN", "PROPN", "ADJ", "PART") or (after.deprel == "case" and after.upos != "ADP")):
        return False
    before = [i for i in part if i < name.start]
    while before and tokens[before[0]].upos == "ADP":
        before = before[1:]  # the preposition of the whole phrase
    crossed = crossings(view, before)
    if not crossed:
        return True
    return crossed[-1] + 1 < name.start and not _is_role(view, name.start - 1) and _is_role(view, crossed[-1] - 1)


def crossings(view: View, part: Collection[int]) -> list[int]:
    """The prepositions among tokens, without those inside the name of a body or words of a role (`Port of Holm`).

    Nor those between hyphens, which are a part of one word (`mother-of-two`).
    """
    tokens = view.sentence.tokens
    cases = (i for i in part if tokens[i].upos == "ADP" and tokens[i].form != "-" and not _is_inside(view, i))
    return [i for i in cases if tokens[i - 1].form != "-"]


def _is_inside(view: View, index: int) -> bool:
    name, hit = view.name(index), view.hit(index)
    body = name is not None and name.label != PERSON and name.end > index
    return body or (hit is not None and hit.start < index < hit.end)


def _is_role(view: View, index: int) -> bool:
    hit = view.hit(index)
    return hit is not None and hit.value.speaker is Speaker.PERSON


def _members(scene: Scene, view: View, head: int, core: Sequence[int]) -> tuple[Phrase, ...]:
    """The phrases that a phrase joins: all of them names, or the first one and the others bring somebody in."""
    sentence = view.sentence
    joined = [c for c in sentence.children(head) if c in core and sentence.tokens[c].deprel == "conj"]
    joined = [c for c in joined if not _is_short_form(view, head, c)]
    if not joined or not all(sentence.tokens[c].upos in _NOMINAL for c in joined):
        return ()
    gone = {i for c in joined for i in sentence.subtree(c)}
    runs = [[i for i in core if i not in gone], *([i for i in sentence.subtree(c) if i in core] for c in joined)]
    found = [
        read_phrase(scene, view.number, h, _trimmed(sentence, run, h))
        for h, run in zip([head, *joined], runs, strict=True)
    ]
    known = found[0].is_name and all(p.is_name or _brings_in(p) for p in found)
    return tuple(found) if known and _apart(found) else ()


def _is_short_form(view: View, head: int, index: int) -> bool:
    """Whether a word behind "or" is the initials of the name before it (`the Dock Workers League, or DWL`)."""
    tokens, name = view.sentence.tokens, view.name(head)
    joint = tokens[index - 1].lemma == "or" if index else False
    words = tuple(t.form for t in tokens[name.start : name.end + 1]) if name and joint else ()
    return bool(words) and tokens[index].form.isupper() and is_acronym(tokens[index].form, words)


def _brings_in(phrase: Phrase) -> bool:
    """Whether a phrase is somebody besides (`two other mothers`, `her husband`) and no second title of the first."""
    if phrase.hit is None or phrase.hit.value.speaker is Speaker.DOCUMENT or phrase.hit.value.speaker is Speaker.NOBODY:
        return False
    alone = phrase.first.upos in ("DET", "PRON") and not phrase.hit.value.titled
    return phrase.plural or phrase.first.upos == "NUM" or alone


def _listed(scene: Scene, view: View, head: int, core: Sequence[int]) -> tuple[Phrase, ...]:
    """The persons in apposition to words for several (`the two writers, Ada Holm and Olaf Lind`)."""
    tokens = view.sentence.tokens
    if not _is_plural(tokens[head], view.name(head)):
        return ()
    names = [c for c in view.sentence.children(head) if c in core and tokens[c].relation == "appos"]
    below = [i for i in view.sentence.subtree(names[0]) if i in core] if len(names) == 1 else []
    found = _members(scene, view, names[0], below) if below else ()
    return found if all(member.person for member in found) else ()


def _apart(phrases: Sequence[Phrase]) -> bool:
    """Whether the phrases name different things and are not titles before one name."""
    if any(p.members for p in phrases):
        return False
    names = [name for p in phrases if (name := p.person or p.name)]
    return len({(n.start, n.end) for n in names}) == len(names)


def _trimmed(sentence: Sentence, run: list[int], head: int) -> list[int]:
    """The run from its first word on; its head stays whatever it is, for without it a phrase would begin anew."""
    while run[0] != head and sentence.tokens[run[0]].upos in ("CCONJ", "PUNCT"):
        run = run[1:]
    return run


def served(scene: Scene, phrase: Phrase) -> Phrase | None:
    """The body beside words of a role that speaks for it (`a spokesperson for the harbour ministry`)."""
    view = phrase.view
    bodies = [h for h in view.hits if h.start in phrase.part and h.value.speaker is Speaker.BODY]
    if not bodies or bodies[-1].holds(phrase.head):
        return None
    top = view.top(bodies[-1].start, bodies[-1].end)
    below = [i for i in view.sentence.subtree(top) if i in phrase.part and not (phrase.hit and phrase.hit.holds(i))]
    return read_phrase(scene, view.number, top, [i for i in below if i != phrase.head])


__all__ = [
    "ORGANISATION",
    "PLACE",
    "Phrase",
    "crossings",
    "names_person",
    "read_phrase",
    "served",
]
