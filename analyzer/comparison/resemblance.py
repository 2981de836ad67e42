"""How much of one article stands in another: shared runs of words, sentences told alike and in the same order."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from analyzer.comparison.claim import alike, rarity
from analyzer.comparison.version import Version
from analyzer.comparison.words import Folding, Word
from analyzer.model.span import Span, without

SHINGLE = 5  # words: long enough that two writers rarely hit on one (Broder 1997)
RARE = 4  # words of a phrase that two articles of the story have and no other
TOLD_ALIKE = 0.4  # likeness from which two sentences tell one thing
FEWEST = 4  # telling words: a shorter sentence is like too many
PAIR = 2  # articles
Run = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Met:
    """A sentence of another article by its number, and how alike it is, 0 to 1."""

    place: int
    likeness: float


@dataclass(frozen=True)
class Fabric:
    """The words of a version outside quotation marks: piece by piece, and of each sentence those that tell."""

    version: Version
    pieces: tuple[tuple[Word, ...], ...]
    sentences: tuple[frozenset[str], ...]

    @cached_property
    def shingles(self) -> Counter[Run]:
        """Every run of SHINGLE words."""
        return Counter(runs(self, SHINGLE))

    @cached_property
    def phrases(self) -> frozenset[Run]:
        """The runs of RARE words."""
        return frozenset(runs(self, RARE))


@dataclass(frozen=True, slots=True)
class Resemblance:
    """How much of `article` stands in `other` (ids of versions).

    `figures`: `shingles`, the share of its runs of five words that the other has; `told`, the share of its
    sentences that the other tells as well; `order`, the share of those that come in the same order; `sentences`,
    their number; `nearest`, how many of these no other article tells as alike; `fuller`, how many telling words the
    other needs for them, as a multiple; `phrases`, how many runs of four words the two have and no other article of
    the story.
    `example` is the longest run of words that both have.
    """

    article: str
    other: str
    figures: Mapping[str, float]
    example: Span | None

    @property
    def closeness(self) -> float:
        """One figure to compare resemblances by."""
        return self.figures["told"] * self.figures["order"] + self.figures["shingles"]


def weave(version: Version, folding: Folding) -> Fabric:
    """The fabric of a version, its title left out."""
    layout = version.document.layout
    body = [p.span for p in layout.paragraphs if p.span != layout.title]
    quoted = [quotation.span for quotation in layout.quotations]
    pieces = without(body, quoted)
    words = tuple(folding.words(version.text, piece) for piece in pieces)
    sets = (frozenset(version.keys_in(without((s.span,), quoted))) for s in version.sentences())
    return Fabric(version, words, tuple(keys for keys in sets if len(keys) >= FEWEST))


def resemblances(fabrics: Sequence[Fabric]) -> tuple[Resemblance, ...]:
    """The resemblance of every article to every other, both ways."""
    weights = rarity([keys for fabric in fabrics for keys in fabric.sentences])
    having = Counter(run for fabric in fabrics for run in fabric.phrases)
    return tuple(found for one in fabrics for found in _of(one, fabrics, weights, having))


def runs(fabric: Fabric, length: int) -> Iterator[Run]:
    """Every run of `length` words, folded; none goes over a quotation or a paragraph."""
    for piece in fabric.pieces:
        folded = [word.folded for word in piece]
        yield from zip(*(folded[start:] for start in range(length)), strict=False)


def _of(
    one: Fabric, fabrics: Sequence[Fabric], weights: Mapping[str, float], having: Mapping[Run, int]
) -> Iterator[Resemblance]:
    """The resemblance of one article to each of the others."""
    others = [other for other in fabrics if other is not one]
    met = [[_met(keys, other.sentences, weights) for other in others] for keys in one.sentences]
    pairs = list(zip(one.sentences, met, strict=True))
    for number, other in enumerate(others):
        told = [(keys, row[number].place) for keys, row in pairs if row[number].likeness >= TOLD_ALIKE]
        places = [place for _, place in told]
        figures = {
            "shingles": _share(sum((one.shingles & other.shingles).values()), one.shingles.total()),
            "told": _share(len(places), len(one.sentences)),
            "order": _share(_in_order(places), len(places)),
            "sentences": float(len(places)),
            "nearest": float(sum(_nearest(row, number) for row in met)),
            "fuller": _share(sum(len(other.sentences[p]) for p in places), sum(len(keys) for keys, _ in told)),
            "phrases": float(sum(having[run] == PAIR for run in one.phrases & other.phrases)),
        }
        yield Resemblance(one.version.id, other.version.id, figures, _longest_run(one, other))


def _met(keys: frozenset[str], sentences: Sequence[frozenset[str]], weights: Mapping[str, float]) -> Met:
    """The sentence most like this one."""
    scores = [alike(keys, other, weights) for other in sentences]
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    return Met(best, scores[best]) if best is not None else Met(0, 0.0)


def _nearest(row: Sequence[Met], number: int) -> bool:
    """Whether the article of this number tells a sentence, and none of the others as alike."""
    others = (met.likeness for place, met in enumerate(row) if place != number)
    return row[number].likeness >= TOLD_ALIKE and row[number].likeness > max(others, default=0.0)


def _in_order(places: Sequence[int]) -> int:
    """The length of the longest rising subsequence (patience sorting)."""
    piles: list[int] = []
    for place in places:
        at = bisect_left(piles, place)
        piles[at : at + 1] = [place]
    return len(piles)


def _longest_run(one: Fabric, other: Fabric) -> Span | None:
    """Where the first of the longest runs of words stands in `one` that both have; None below RARE words."""
    found = [run for piece in one.pieces for run in _shared(piece, other.phrases)]
    longest = max(found, key=len, default=None)
    return Span(longest[0].span.start, longest[-1].span.end) if longest else None


def _shared(piece: Sequence[Word], theirs: Set[Run]) -> Iterator[Sequence[Word]]:
    """The stretches of a piece all of whose runs of RARE words the other article has."""
    start: int | None = None
    for at in range(len(piece) - RARE + 2):
        there = tuple(word.folded for word in piece[at : at + RARE]) in theirs
        if there and start is None:
            start = at
        elif not there and start is not None:
            yield piece[start : at + RARE - 1]
            start = None


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
