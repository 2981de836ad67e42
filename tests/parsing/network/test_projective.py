"""Trees without crossing arcs: the best one of all, by comparison with every tree there is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.parsing.network.projective import crosses, projective


def trees(count: int) -> Iterator[tuple[int, ...]]:
    """Every tree with one root over so many words."""
    for heads in product(range(count + 1), repeat=count):
        if heads.count(0) == 1 and all(_reaches_root(heads, word) for word in range(1, count + 1)):
            yield heads


def _reaches_root(heads: tuple[int, ...], word: int) -> bool:
    for _ in range(len(heads)):
        if not word:
            return True
        word = heads[word - 1]
    return not word


@given(st.integers(1, 5), st.integers(0, 10_000))
def test_the_best_tree_is_found(count: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(count, count + 1))
    value = {
        heads: sum(scores[i, head] for i, head in enumerate(heads)) for heads in trees(count) if not crosses(heads)
    }
    found = tuple(projective(scores))
    assert value[found] == pytest.approx(max(value.values()))


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        ((0,), False),
        ((2, 0, 2), False),
        ((0, 4, 1, 1), True),  # the second word hangs on the fourth, over which the first reaches the third
        ((3, 0, 2), True),  # an arc over the root
    ],
)
def test_crossing_arcs_are_seen(heads: tuple[int, ...], expected: bool) -> None:
    assert crosses(heads) == expected
