"""Whether two articles mean one source: by name, by body, or by how they describe it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import product

from analyzer.comparison.decision import rule_of
from analyzer.comparison.version import Version
from analyzer.comparison.words import Folding, Word
from analyzer.model.report import ReportSource
from analyzer.model.source import Category, Identification
from analyzer.model.span import Span
from analyzer.model.text import ParagraphKind
from analyzer.rules.kinds import Threshold
from analyzer.rules.ruleset import RuleSet

GENERAL = "source.word.general"
ALIKE = "comparison.source.alike"
# Sources that a reader could ask for by name.
CALLABLE = frozenset({Identification.NAMED, Identification.ORGANISATION})


class Relation(Enum):
    """How two speakers stand to each other."""

    SAME = "same"
    ALIKE = "alike"
    UNKNOWN = "unknown"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source as it is told apart: the words of its name and of its whole description.

    `speaks` says that something outside the title is credited to it and that it can be identified.
    """

    version: str
    source: ReportSource
    name: tuple[str, ...]
    words: frozenset[str]
    speaks: bool

    @property
    def called(self) -> Identification | None:
        """What kind of name the text gives: a person's, a body's, none."""
        return self.source.identification if self.source.identification in CALLABLE else None

    @property
    def named(self) -> bool:
        """Whether the text gives the name of a person."""
        return self.source.identification is Identification.NAMED


class Speakers:
    """The sources of all versions, and which of them are one."""

    def __init__(self, versions: Iterable[Version], rules: RuleSet, folding: Folding) -> None:
        self._folding = folding
        self._general = frozenset(folding.key(entry) for entry in rules.lexicon(GENERAL).entries)
        self._alike = rule_of(rules, Threshold, ALIKE)
        self._relations: dict[tuple[int, int], Relation] = {}
        self._by_id = {(v.id, s.id): self._speaker(v, s) for v in versions for s in v.report.sources}

    def of(self, version: Version, source: ReportSource) -> Speaker:
        """The speaker that a source of a version is."""
        return self._by_id[version.id, source.id]

    def every(self) -> tuple[Speaker, ...]:
        """All of them, version by version in the order of their reports."""
        return tuple(self._by_id.values())

    def relation(self, one: Speaker, other: Speaker) -> Relation:
        """How two speakers of different versions stand to each other."""
        pair = (id(one), id(other)) if id(one) < id(other) else (id(other), id(one))
        if pair not in self._relations:
            self._relations[pair] = self._relation(one, other)
        return self._relations[pair]

    def _relation(self, one: Speaker, other: Speaker) -> Relation:
        if one.named and other.named:
            return Relation.SAME if _one_name(one.name, other.name) else Relation.OTHER
        if one.words == other.words:
            return Relation.SAME
        return Relation.ALIKE if self._describe_one(one, other) else Relation.OTHER

    def closest(self, ones: Sequence[Speaker], others: Sequence[Speaker]) -> Relation:
        """How two quotations' speakers stand, whichever of those who report them fit best; UNKNOWN without any.

        Only names tell two speakers apart: "a driver" may be anybody, and a body's words may be its speaker's.
        """
        found = [
            Relation.UNKNOWN if relation is Relation.OTHER and one.called != other.called else relation
            for one, other in product(ones, others)
            for relation in (self.relation(one, other),)
        ]
        return min(found, key=tuple(Relation).index, default=Relation.UNKNOWN)

    def _describe_one(self, one: Speaker, other: Speaker) -> bool:
        """Whether one description can be the other's: a named person must have every word of an unnamed one."""
        for named, unnamed in ((one, other), (other, one)):
            if named.named:
                fits = bool(unnamed.words - self._general) and unnamed.words <= named.words
                return fits and unnamed.source.identification is not Identification.ORGANISATION
        bodies = {one.source.identification, other.source.identification} == {Identification.ORGANISATION}
        plain: frozenset[str] = frozenset() if bodies else self._general
        shorter, longer = sorted((one.words - plain, other.words - plain), key=len)
        if not shorter:
            return False
        category = one.source.category is other.source.category
        shared = len(shorter & longer)
        whole = one.words <= other.words or other.words <= one.words
        return self._alike.holds(
            {
                "share": (shared + category) / (len(shorter) + category),
                "words": shared + category + float(whole),
            }
        )

    def _speaker(self, version: Version, source: ReportSource) -> Speaker:
        described = self._split(" ".join(filter(None, (source.name, source.title, source.affiliation))))
        named = source.identification is Identification.NAMED
        forms = {word.folded for word in described}
        words = {
            key
            for mention in source.mentions
            for span in mention.spans
            for word in self._folding.words(version.text, span)
            if (named or word.folded in forms) and (key := version.keys.get(word.span.start))
        }
        if named or not words:
            words |= {self._folding.key(word.form) for word in described}
        name = tuple(self._folding.key(word.form) for word in self._split(source.name))
        said = any(s.source_id == source.id and s.where is ParagraphKind.BODY for s in version.report.statements)
        return Speaker(version.id, source, name, frozenset(words), said and source.category is not Category.UNVERIFIED)

    def _split(self, text: str) -> tuple[Word, ...]:
        return self._folding.words(text, Span(0, len(text)))


def _one_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names can be one person's: the last names agree, and the first names where both are given."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) > 1 and longer[: len(shorter)] == shorter:  # letters behind a name: Ada Holm KC
        return True
    if not one or not other or one[-1] != other[-1]:
        return False
    initial = 1 in (len(one[0]), len(other[0])) and one[0][:1] == other[0][:1]
    return 1 in (len(one), len(other)) or one[0] == other[0] or initial
