"""Whether two claims are about one thing: their terms weighed by rarity, with guards for numbers and polarity."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from math import fsum

from analyzer.model.claim import Quantity, Terms

ALIKE = 0.6  # share of the weight of one side's terms that the other side must have
ALIKE_WITHOUT_EVENT = 0.75  # the same where the event is not among them
BARELY = 0.2  # share that the fuller of two claims must have in common with the barer one
SHORTEST = 5  # letters that a name and the adjective made from it have in common
LONGEST_ENDING = 2
ROUNDING = 0.1  # the most that a number may be off by rounding
TOLERANCE = 0.05  # by which a number may be off where one of the two is round
LOOSE = 0.2  # by which it may be where one is called rough: "more than 100" is said of 112


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two claims share and what sets them apart; most of it is worked out when asked, as most pairs share little.

    `shared` are the terms of the one that the other has, `back` those of the other that the one has, `of_one` is the
    share (0 to 1) of the weight of the one's terms. `event` says that what happens is among the shared terms, or the
    contrary of it (`opposed`).
    """

    one: Terms
    other: Terms
    weights: Mapping[str, float]
    shared: frozenset[str]
    back: frozenset[str]
    of_one: float
    event: bool
    opposed: bool

    @property
    def of_other(self) -> float:
        """The share (0 to 1) of the weight of the other's terms that the one has."""
        return share(self.other.words, self.back, self.weights) if self.shared else 0.0

    @property
    def numbers(self) -> tuple[tuple[Quantity, Quantity], ...]:
        """The pairs of quantities that count the same thing and differ."""
        return _differing(self.one.quantities, self.other.quantities)

    @property
    def polarity(self) -> bool:
        """Whether one side has it so and the other has it not so."""
        return (self.one.negated is not self.other.negated) is not self.opposed

    @property
    def names(self) -> bool:
        """Whether each side names somebody or some place, and none of them is the same."""
        one, other = self.one.names, self.other.names
        return bool(one and other) and not common(one, other)

    @property
    def objects(self) -> bool:
        """Whether each side says to what it is done, and nothing of it is anywhere in the other."""
        one, other = self.one, self.other
        return bool(one.objects and other.objects) and not _touch(one, other)

    @property
    def covers_one(self) -> bool:
        """Whether the other side says all that the one says, and mayhap more; numbers and polarity apart."""
        alike = self.of_one >= (ALIKE if self.event else ALIKE_WITHOUT_EVENT)
        return alike and not (self.names or self.objects)

    @property
    def same(self) -> bool:
        """Whether each side says about what the other says, with no number and no polarity against it."""
        alike = self.covers_one and self.of_other >= (BARELY if self.event else ALIKE)
        return alike and not self.numbers and not self.polarity


def overlap(one: Terms, other: Terms, weights: Mapping[str, float]) -> Overlap:
    """What two claims have in common, the terms weighed by `weights` (rarity: 0 to 1; 1 for a term not in it).

    A function of values alone: the claims may stand in one article or in two, for which the weights of both are
    joined. Matching by content words weighed with inverse document frequency follows Spärck Jones (1972); the
    guards are those of newsroom practice: "1,500 troops" is not "10,000 troops", "has left" is not "has not left".
    """
    shared = common(one.words, other.words)
    back = common(other.words, one.words) if shared else shared
    told = _has(other.words, one.event) and (_has(one.words, other.event) or other.event is None)
    opposed = not told and one.event is not None and other.event in one.contrary
    if opposed:
        shared, back = shared | {str(one.event)}, back | {str(other.event)}
    of_one = share(one.words, shared, weights) if shared else 0.0
    return Overlap(one, other, weights, shared, back, of_one, told or opposed, opposed)


def meet(one: Terms, other: Terms) -> bool:
    """Whether the other side has a term or the event of the one; else it covers nothing of it."""
    if not one.words.isdisjoint(other.words):
        return True
    alike = not _by_beginning(one.words).keys().isdisjoint(_by_beginning(other.words))
    return (alike and bool(common(one.words, other.words))) or _has(other.words, one.event)


def is_same(one: str, other: str) -> bool:
    """Whether two terms are one, as far as `common` is concerned."""
    alike = len(one) >= SHORTEST and one[:SHORTEST] == other[:SHORTEST]
    return one == other or (alike and _akin(one, other))


def _touch(one: Terms, other: Terms) -> bool:
    """Whether the other side has anywhere in it something of what it is done to, or the other way round."""
    return bool(common(one.objects, other.words) or common(other.objects, one.words))


def common(one: Collection[str], other: Collection[str]) -> frozenset[str]:
    """The terms of `one` that `other` has; a name and the adjective made from it (`Lorvania`, `Lorvanian`) are one."""
    terms, others = frozenset(one), frozenset(other)
    same, own = terms & others, _by_beginning(terms)
    alike = own.keys() & _by_beginning(others).keys()
    near = [term for beginning in alike for term in own[beginning] if term not in same and _has(others, term)]
    return same.union(near) if near else same


def _has(terms: frozenset[str], term: str | None) -> bool:
    if term is None or term in terms:
        return term is not None
    return any(_akin(term, other) for other in _by_beginning(terms).get(term[:SHORTEST], ()))


@lru_cache(maxsize=4096)
def _by_beginning(terms: frozenset[str]) -> Mapping[str, Sequence[str]]:
    """The terms that an ending may be put to, by their first letters."""
    found: dict[str, list[str]] = {}
    for term in terms:
        if len(term) >= SHORTEST:
            found.setdefault(term[:SHORTEST], []).append(term)
    return found


def _akin(one: str, other: str) -> bool:
    """Whether one term is the other with an ending, two letters at most, their beginnings being one."""
    return abs(len(one) - len(other)) <= LONGEST_ENDING and (one.startswith(other) or other.startswith(one))


def share(terms: Collection[str], shared: Collection[str], weights: Mapping[str, float]) -> float:
    """The share (0 to 1) of the weight of terms that some of them have."""
    # The exact sum, for sets have no order that rounding could be left to.
    whole = fsum(map(weights.get, terms, repeat(1.0)))
    return fsum(map(weights.get, shared, repeat(1.0))) / whole if whole else 0.0


def _differing(one: Collection[Quantity], other: Collection[Quantity]) -> tuple[tuple[Quantity, Quantity], ...]:
    """Quantities of the same thing of which none on the other side is the same."""
    if not one or not other:
        return ()
    pairs = [(a, b) for a in one for b in other if a.of and _has(frozenset({b.of}), a.of)]
    agreeing = {q for pair in pairs if _agree(*pair) for q in pair}
    return tuple(sorted((p for p in pairs if not agreeing & set(p)), key=lambda p: (p[0].of, p[0].value, p[1].value)))


def _agree(one: Quantity, other: Quantity) -> bool:
    return agree(one.value, other.value, one.rough or other.rough)


def agree(one: float, other: float, rough: bool = False) -> bool:
    """Whether two numbers may be meant for one: the same, one rounded, or nearly so where one is `rough` or round."""
    if one == other:
        return True
    apart = abs(one - other) / max(abs(one), abs(other))
    loose = LOOSE if rough else TOLERANCE if _round(one) or _round(other) else 0.0
    return apart <= loose or (apart <= ROUNDING and (_rounds(one, other) or _rounds(other, one)))


def _round(value: float) -> bool:
    """Whether a number has at most two digits that are not closing zeros, and is no small one."""
    return value >= 100 and len(f"{value:.0f}".rstrip("0")) <= 2


def _rounds(one: float, other: float) -> bool:
    """Whether a number is the other with fewer digits (13 for 13.2, 600 for 587)."""
    last = _place(one)
    return last > _place(other) and abs(one - other) <= last / 2


def _place(value: float) -> float:
    """The power of ten of the last digit of a number that is no zero."""
    digits = f"{value:.4f}".rstrip("0")
    if not digits.endswith("."):
        return 10.0 ** -len(digits.partition(".")[2])
    return 10.0 ** (len(digits) - 1 - len(digits[:-1].rstrip("0")))
