"""Relations that no tree has are not chosen, however likely they look."""

from __future__ import annotations

import numpy as np

from analyzer.parsing.network.relations import Relations

NAMES = ("conj", "ccomp", "dep", "root")
RELATIONS = Relations(NAMES, {"conj": "before"})


def chosen(scores: list[list[float]], heads: tuple[int, ...]) -> tuple[str, ...]:
    return RELATIONS.of(np.array(scores, dtype=np.float32), heads)


def test_a_conjunct_stands_behind_what_it_is_joined_to() -> None:
    assert chosen([[3, 2, 1, 0], [0, 0, 0, 0], [3, 2, 1, 0]], (2, 0, 2)) == ("ccomp", "root", "conj")


def test_the_root_and_no_other_word_is_the_root() -> None:
    assert chosen([[0, 0, 1, 9], [9, 0, 0, 0]], (2, 0)) == ("dep", "root")
