"""From scores to trees and entities: the best well-formed one, as trying all of them finds it."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.parsing.network.decode import _CROSSING, Scores, entities, tree
from analyzer.parsing.network.projective import crosses

TAGS = ("O", "B-LOC", "I-LOC", "E-LOC", "S-LOC", "B-ORG", "E-ORG")


def table(rows: int, columns: int) -> st.SearchStrategy[Scores]:
    values = st.lists(st.integers(-50, 50), min_size=rows * columns, max_size=rows * columns)
    return values.map(lambda found: np.array(found, dtype=np.float32).reshape(rows, columns))


def is_tree(heads: tuple[int, ...]) -> bool:
    if heads.count(0) != 1 or any(head == word for word, head in enumerate(heads, 1)):
        return False
    return all(_reaches_root(word, heads) for word in range(1, len(heads) + 1))


def _reaches_root(word: int, heads: tuple[int, ...]) -> bool:
    for _ in heads:
        word = heads[word - 1] if word else 0
    return word == 0


@given(st.integers(1, 4).flatmap(lambda words: table(words, words + 1)))
def test_the_tree_is_the_best_of_all_or_nearly_and_has_no_crossing_arcs(scores: Scores) -> None:
    words = len(scores)

    def value(heads: tuple[int, ...]) -> float:
        return float(sum(scores[word, head] for word, head in enumerate(heads)))

    found = tuple(tree(scores))
    assert is_tree(found)
    every = list(filter(is_tree, product(range(words + 1), repeat=words)))
    best, straight = max(map(value, every)), max(value(heads) for heads in every if not crosses(heads))
    assert value(found) == best or (value(found) == straight and best - straight < _CROSSING)


@given(st.integers(1, 30).flatmap(lambda words: table(words, words + 1)))
def test_a_long_sentence_has_one_root_and_no_cycle(scores: Scores) -> None:
    assert is_tree(tuple(tree(scores)))


def well_formed(tags: tuple[str, ...]) -> bool:
    open_kind = ""
    for tag in tags:
        if (tag[0] in "IE") != bool(open_kind) or (open_kind and tag[2:] != open_kind):
            return False
        open_kind = tag[2:] if tag[0] in "BI" else ""
    return not open_kind


@given(st.integers(1, 4).flatmap(lambda words: table(words, len(TAGS))))
def test_entities_are_the_best_well_formed_reading(scores: Scores) -> None:
    def value(tags: tuple[str, ...]) -> float:
        return float(sum(scores[word, TAGS.index(tag)] for word, tag in enumerate(tags)))

    found = tuple(entities(scores, TAGS))
    assert well_formed(found)
    assert value(found) == pytest.approx(max(map(value, filter(well_formed, product(TAGS, repeat=len(scores))))))
