"""What withholds a name is found in sentences that the rules were not written with, and decoys are left alone.

The first figures on each set, before the rules had seen it, stand in `docs/method.md`.
"""

from __future__ import annotations

import pytest

from tests.analysis.withheld import SAYS_WHY, WITHHOLDS, cases, exact, names, score


@pytest.mark.parametrize(
    ("name", "kinds", "recall", "precision"),
    [
        ("first", WITHHOLDS, 97, 99),
        ("first", SAYS_WHY, 98, 100),
        ("second", WITHHOLDS, 90, 100),
        ("second", SAYS_WHY, 94, 100),
        ("third", WITHHOLDS, 100, 100),
        ("third", SAYS_WHY, 100, 100),
        ("fourth", WITHHOLDS, 98, 97),
        ("fourth", SAYS_WHY, 97, 100),
        ("fifth", WITHHOLDS, 98, 100),
        ("fifth", SAYS_WHY, 100, 100),
        ("sixth", WITHHOLDS, 98, 100),
        ("sixth", SAYS_WHY, 100, 100),
        ("seventh", WITHHOLDS, 100, 100),
        ("seventh", SAYS_WHY, 100, 100),
        ("eighth", WITHHOLDS, 97, 96),
        ("eighth", SAYS_WHY, 100, 96),
        ("families", WITHHOLDS, 98, 99),
        ("families", SAYS_WHY, 98, 100),
    ],
)
def test_recall_and_precision_on_a_set(name: str, kinds: str, recall: float, precision: float) -> None:
    result = score(cases(name), kinds)
    assert result.recall >= recall, result.missed
    assert result.precision >= precision, result.wrong


def test_most_words_are_found_from_end_to_end() -> None:
    assert exact(cases("first")) >= 90
    assert exact(cases("seventh")) >= 95


def test_the_sets_have_enough_sentences_and_decoys() -> None:
    every = [case for name in names() for case in cases(name)]
    assert len(every) >= 1600
    assert sum(not case.gold for case in every) >= 700
