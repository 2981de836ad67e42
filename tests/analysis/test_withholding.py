"""What withholds a name is found in sentences that the rules were not written with, and decoys are left alone.

The first figures on each set, before the rules had seen it, stand in `docs/method.md`.
"""

from __future__ import annotations

import pytest

from tests.analysis.withheld import SAYS_WHY, WITHHOLDS, cases, exact, names, score


@pytest.mark.parametrize(
    ("name", "kinds", "recall", "precision"),
    [
        ("first", WITHHOLDS, 95, 95),
        ("first", SAYS_WHY, 95, 95),
        ("second", WITHHOLDS, 89, 95),
        ("second", SAYS_WHY, 90, 95),
        ("third", WITHHOLDS, 95, 95),
        ("third", SAYS_WHY, 95, 95),
        ("fourth", WITHHOLDS, 95, 95),
        ("fourth", SAYS_WHY, 95, 95),
        ("fifth", WITHHOLDS, 95, 95),
        ("fifth", SAYS_WHY, 95, 95),
    ],
)
def test_recall_and_precision_on_a_set(name: str, kinds: str, recall: float, precision: float) -> None:
    result = score(cases(name), kinds)
    assert result.recall >= recall, result.missed
    assert result.precision >= precision, result.wrong


def test_most_words_are_found_from_end_to_end() -> None:
    assert exact(cases("first")) >= 85


def test_the_sets_have_enough_sentences_and_decoys() -> None:
    every = [case for name in names() for case in cases(name)]
    assert len(every) >= 300
    assert sum(not case.gold for case in every) >= 80
