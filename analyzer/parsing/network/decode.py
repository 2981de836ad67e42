"""From scores to one tree and one reading of the entities."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from analyzer.parsing.network.projective import crosses, projective

Scores = NDArray[np.float32]
Heads = NDArray[np.intp]
_NEVER = np.float32(-1e9)
_ROOTS = 5  # words that are tried as the root
_CROSSING = 4.0  # log odds: how much likelier crossing arcs have to be


def tree(scores: Scores) -> list[int]:
    """The heads of the best tree with one root: for each word the place of its head, 0 for the root, 1 for word one.

    `scores` is [words, 1 + words]: how well each word hangs on the root and on each word. The best head of every word
    is a tree nearly always; where it is none, Chu-Liu and Edmonds' algorithm finds one, tried for every likely root.
    A tree with crossing arcs must be much likelier than the best one without.
    """
    words = len(scores)
    table = scores.astype(np.float64)
    table[np.arange(words), np.arange(1, words + 1)] = _NEVER
    found = _best(table)
    if not crosses(found):
        return found
    straight = projective(table)
    return straight if _value(table, found) - _value(table, straight) < _CROSSING else found


def _value(table: NDArray[np.float64], heads: Sequence[int]) -> float:
    return float(table[np.arange(len(heads)), heads].sum())


def _best(table: NDArray[np.float64]) -> list[int]:
    words = len(table)
    heads: Heads = table.argmax(1)
    if (heads == 0).sum() == 1 and not _cycle(heads):
        return [int(head) for head in heads]
    best: tuple[float, list[int]] | None = None
    for root in np.argsort(-(table[:, 0] - table[:, 1:].max(1)))[:_ROOTS]:
        only = table.copy()
        only[:, 0] = _NEVER
        only[root] = _NEVER
        only[root, 0] = table[root, 0]
        found = _spanning(_square(only))[1:]
        value = float(only[np.arange(words), found].sum())
        if best is None or value > best[0]:
            best = value, [int(head) for head in found]
    return best[1] if best else []


def _square(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Scores with a row for the root, which hangs on nothing."""
    return np.vstack([np.full((1, scores.shape[1]), _NEVER), scores])


def _cycle(heads: Heads) -> list[int]:
    """The words of a cycle, counted from 1; empty when there is none. `heads` has one entry a word."""
    state = np.zeros(len(heads) + 1, dtype=np.int8)
    state[0] = 2
    for start in range(1, len(heads) + 1):
        path, at = [], start
        while not state[at]:
            state[at] = 1
            path.append(at)
            at = int(heads[at - 1])
        if state[at] == 1:
            return path[path.index(at) :]
        state[path] = 2
    return []


def _spanning(scores: NDArray[np.float64]) -> Heads:
    """The heads of the best spanning tree (Chu and Liu 1965, Edmonds 1967).

    `scores` is [nodes, nodes], dependents in rows and heads in columns; node 0 is the root.
    """
    heads: Heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads[1:])
    if not cycle:
        return heads
    inside = np.zeros(len(scores), dtype=bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    ring = np.asarray(cycle)
    own = scores[ring, heads[ring]]
    small = np.full((len(outside) + 1, len(outside) + 1), _NEVER, dtype=np.float64)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    small[:-1, -1] = scores[np.ix_(outside, ring)].max(1)
    entering = scores[np.ix_(ring, outside)] - own[:, None]
    small[-1, :-1] = entering.max(0) + own.sum()
    small[-1, -1] = _NEVER
    solved = _spanning(small)
    heads[outside] = [
        ring[scores[node, ring].argmax()] if head == len(outside) else outside[head]
        for node, head in zip(outside, solved[:-1], strict=True)
    ]
    source = int(solved[-1])
    entry = int(entering[:, source].argmax())
    heads[ring[entry]] = outside[source]
    heads[0] = 0
    return heads


def entities(scores: Scores, tags: Sequence[str]) -> list[str]:
    """The best sequence of BIOES tags that is well formed (Viterbi). `scores` is [words, tags]."""
    follows, begins, closes = _transitions(tuple(tags))
    value = scores[0] + begins
    back = []
    for row in scores[1:]:
        steps = value[:, None] + follows
        back.append(steps.argmax(0))
        value = steps.max(0) + row
    at = int((value + closes).argmax())
    found = [at]
    for step in reversed(back):
        at = int(step[at])
        found.append(at)
    return [tags[i] for i in reversed(found)]


def _transitions(tags: Sequence[str]) -> tuple[Scores, Scores, Scores]:
    """What may follow what, what may come first, and what may come last: 0 or never."""
    opens = np.array([tag[0] in "BI" for tag in tags])
    goes_on = np.array([tag[0] in "IE" for tag in tags])
    kinds = np.array([tag[2:] for tag in tags])
    may = np.where(opens[:, None], goes_on[None, :] & (kinds[:, None] == kinds[None, :]), ~goes_on[None, :])
    first = np.where(goes_on, _NEVER, 0).astype(np.float32)
    return np.where(may, 0, _NEVER).astype(np.float32), first, np.where(opens, _NEVER, 0).astype(np.float32)
