"""Trees whose arcs do not cross (Eisner 1996): nearly all trees of English, and few of a parser's mistakes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Table = NDArray[np.float64]


def crosses(heads: Sequence[int]) -> bool:
    """Whether two arcs of a tree cross; `heads` has for each word the place of its head, 0 for the root."""
    words = np.arange(1, len(heads) + 1)
    above = np.asarray(heads)
    low, high = np.minimum(words, above), np.maximum(words, above)
    begins_inside = (low[:, None] < low[None, :]) & (low[None, :] < high[:, None])
    return bool((begins_inside & (high[:, None] < high[None, :])).any())


def projective(scores: Table) -> list[int]:
    """The heads of the best tree with one root and no crossing arcs; `scores` as in `decode.tree`."""
    count = len(scores)
    chart = _chart(scores[:, 1:])
    whole = scores[:, 0] + chart.left[0, :] + chart.right[:, count - 1]
    root = int(whole.argmax())
    heads = [0] * count
    todo = [("left", 0, root), ("right", root, count - 1)]
    while todo:
        todo += chart.below(*todo.pop(), heads)
    return heads


class _Chart:
    """The best scores of every span, by the word that heads it and whether its last arc is still open at the far end.

    `right[i, j]` is headed by i, `left[i, j]` by j; `open_right[i, j]` has the arc from i to j, `open_left[i, j]` the
    one from j to i.
    """

    def __init__(self, count: int) -> None:
        self.right, self.left, self.open_right, self.open_left = (np.zeros((count, count)) for _ in range(4))

    def below(self, kind: str, start: int, end: int, heads: list[int]) -> list[tuple[str, int, int]]:
        """The spans that a span was made of; an arc between its ends is written into `heads`."""
        if start == end:
            return []
        if kind == "right":
            at = start + 1 + int(self.ways_right(start, end).argmax())
            return [("open_right", start, at), ("right", at, end)]
        if kind == "left":
            at = start + int(self.ways_left(start, end).argmax())
            return [("left", start, at), ("open_left", at, end)]
        lower, upper = (end, start) if kind == "open_right" else (start, end)
        heads[lower] = upper + 1
        at = start + int(self.ways_open(start, end).argmax())
        return [("right", start, at), ("left", at + 1, end)]

    def ways_open(self, start: int, end: int) -> Table:
        """The scores of two halves that meet anywhere between two words, which an arc then joins."""
        return np.asarray(self.right[start, start:end] + self.left[start + 1 : end + 1, end])

    def ways_right(self, start: int, end: int) -> Table:
        """The scores of an arc to any word, and of what follows that word."""
        return np.asarray(self.open_right[start, start + 1 : end + 1] + self.right[start + 1 : end + 1, end])

    def ways_left(self, start: int, end: int) -> Table:
        """The scores of what precedes any word, and of the arc to it."""
        return np.asarray(self.left[start, start:end] + self.open_left[start:end, end])


def _chart(scores: Table) -> _Chart:
    count = len(scores)
    chart = _Chart(count)
    for width in range(1, count):
        for start in range(count - width):
            end = start + width
            halves = chart.ways_open(start, end).max()
            chart.open_right[start, end] = halves + scores[end, start]
            chart.open_left[start, end] = halves + scores[start, end]
            chart.right[start, end] = chart.ways_right(start, end).max()
            chart.left[start, end] = chart.ways_left(start, end).max()
    return chart
