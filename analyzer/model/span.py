"""Spans: half-open ranges of characters in the text of an article as it was given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters, `start` included and `end` not.

    Raises ValueError when start is negative or lies behind end.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no such span: {self.start}-{self.end}")

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


Spans = tuple[Span, ...]


def merged(spans: Iterable[Span], gap: str = "", text: str = "") -> Spans:
    """The spans sorted, with overlapping and touching ones joined.

    With `text`, spans that only characters of `gap` divide are joined too.
    """
    out: list[Span] = []
    for span in sorted(spans):
        if out and (span.start <= out[-1].end or _only(text[out[-1].end : span.start], gap)):
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


def _only(between: str, gap: str) -> bool:
    return bool(between) and all(character in gap for character in between)


def without(spans: Iterable[Span], gone: Iterable[Span]) -> Spans:
    """The spans less every character of `gone`; empty pieces are dropped."""
    rest = list(merged(spans))
    for hole in gone:
        rest = [piece for span in rest for piece in _less(span, hole)]
    return tuple(rest)


def _less(span: Span, hole: Span) -> list[Span]:
    if not span.overlaps(hole):
        return [span]
    pieces = []
    if span.start < hole.start:
        pieces.append(Span(span.start, hole.start))
    if hole.end < span.end:
        pieces.append(Span(hole.end, span.end))
    return pieces


def envelope(spans: Iterable[Span]) -> Span:
    """The smallest span that covers all of `spans`. Raises ValueError when there is none."""
    every = tuple(spans)
    return Span(min(s.start for s in every), max(s.end for s in every))


def stripped(span: Span, text: str, characters: str | None = None) -> Span:
    """The span without leading and trailing `characters` (white space when None)."""
    words = span.of(text)
    left = len(words) - len(words.lstrip(characters))
    kept = len(words.strip(characters))
    return Span(span.start + left, span.start + left + kept)


def cut(text: str, spans: Iterable[Span]) -> str:
    """The words of the spans, pieces divided by an ellipsis."""
    return " … ".join(span.of(text) for span in spans)
