"""Spans: half-open ranges of characters in the text of an article as it was given."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from itertools import accumulate, islice, takewhile
from operator import attrgetter


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A half-open range of characters, `start` included and `end` not.

    Raises ValueError when start is negative or lies behind end.
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start <= end:
            raise ValueError(f"no such span: {start}-{end}")
        # By the slots, which takes half as long as the way of a frozen dataclass.
        _START(self, start)
        _END(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of `text` in this span."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether every character of `other` lies in this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """This span moved by `by` characters."""
        return Span(self.start + by, self.end + by)


# What puts a value into each slot of a span.
_START, _END = (Span.__dict__[slot.name].__set__ for slot in fields(Span))
Spans = tuple[Span, ...]
# The order of spans, as a key: it compares faster than they do.
_PLACE = attrgetter("start", "end")


class Cover:
    """Spans that may overlap, to be asked by bisection whether one of them covers or overlaps another span."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans, key=_PLACE)
        self._starts = [span.start for span in ordered]
        # How far each reaches or one before it does, so that the ends never go back.
        self._ends = list(accumulate((span.end for span in ordered), max))

    def covers(self, span: Span) -> bool:
        """Whether every character of a span lies in one of them."""
        before = bisect_right(self._starts, span.start)
        return before > 0 and self._ends[before - 1] >= span.end

    def overlaps(self, span: Span) -> bool:
        """Whether a span shares a character with one of them."""
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._ends[before - 1] > span.start


def merged(spans: Iterable[Span], gap: str = "", text: str = "") -> Spans:
    """The spans sorted, with overlapping and touching ones joined.

    With `text`, spans that only characters of `gap` divide are joined too.
    """
    out: list[Span] = []
    start = end = -1
    for span in sorted(spans, key=_PLACE):
        if end < 0:
            start, end = span.start, span.end
        elif span.start <= end or _only(text[end : span.start], gap):
            end = max(end, span.end)
        else:
            out.append(Span(start, end))
            start, end = span.start, span.end
    return (*out, Span(start, end)) if end >= 0 else ()


def _only(between: str, gap: str) -> bool:
    return bool(between) and not between.strip(gap)


def without(spans: Iterable[Span], gone: Iterable[Span]) -> Spans:
    """The spans less every character of `gone`; empty pieces are dropped."""
    holes = merged(gone)
    rest: list[Span] = []
    first = 0
    for span in merged(spans):
        while first < len(holes) and holes[first].end <= span.start:
            first += 1
        rest += _less(span, takewhile(span.overlaps, islice(holes, first, None)))
    return tuple(rest)


def _less(span: Span, holes: Iterable[Span]) -> Iterator[Span]:
    """The pieces of a span between holes that overlap it, from left to right."""
    start = span.start
    for hole in holes:
        if start < hole.start:
            yield Span(start, hole.start)
        start = hole.end
    if start < span.end or start == span.start:
        yield span if start == span.start else Span(start, span.end)


def envelope(spans: Iterable[Span]) -> Span:
    """The smallest span that covers all of `spans`. Raises ValueError when there is none."""
    every = tuple(spans)
    return every[0] if len(every) == 1 else Span(min([s.start for s in every]), max([s.end for s in every]))


def stripped(span: Span, text: str, characters: str | None = None) -> Span:
    """The span without leading and trailing `characters` (white space when None)."""
    words = span.of(text)
    left = len(words) - len(words.lstrip(characters))
    kept = len(words.strip(characters))
    return Span(span.start + left, span.start + left + kept)


def cut(text: str, spans: Iterable[Span]) -> str:
    """The words of the spans, pieces divided by an ellipsis."""
    return " … ".join(span.of(text) for span in spans)
