"""Long passages in windows that overlap, each word read where it has most context."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.parsing.sentence import Words

WIDTH = 90  # words: what rows of training seldom exceed
_STEP = 60

Window = tuple[int, int]  # the first word, and the one behind the last


def windows(count: int) -> list[Window]:
    """Windows over so many words, each but the last `WIDTH` wide."""
    if count <= WIDTH:
        return [(0, count)]
    starts = range(0, count - WIDTH + _STEP, _STEP)
    return [(start, min(start + WIDTH, count)) for start in starts]


def part_of(words: Words, window: Window) -> Words:
    """The words in a window."""
    start, end = window
    return Words(words.forms[start:end], words.spaced[start:end])


def joined(parts: Sequence[tuple[Window, Sequence[float]]]) -> tuple[float, ...]:
    """A value for each word from the values in its windows: windows meet in the middle of what they share."""
    found: list[float] = []
    for (window, values), following in zip(parts, [*(w for w, _ in parts[1:]), None], strict=True):
        start, end = window
        until = end if following is None else (following[0] + end) // 2
        found += values[len(found) - start : until - start]
    return tuple(found)
