"""Likeness of statements: rare words weigh more than common ones."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from analyzer.comparison.claim import alike, rarity

TEXTS = (frozenset({"ferry", "pier", "struck"}), frozenset({"ferry", "late"}), frozenset({"ferry", "fine", "paid"}))
KEYS = st.frozensets(st.sampled_from(sorted({key for text in TEXTS for key in text})))


def test_a_word_of_every_text_weighs_least() -> None:
    """It tells no two of them apart."""
    weights = rarity(TEXTS)
    assert min(weights, key=weights.__getitem__) == "ferry"


def test_what_is_rare_decides() -> None:
    """Two texts with a rare word in common are more alike than two with a common one."""
    weights = rarity(TEXTS)
    assert alike(frozenset({"pier", "late"}), frozenset({"pier", "paid"}), weights) > alike(
        frozenset({"ferry", "late"}), frozenset({"ferry", "paid"}), weights
    )


@given(KEYS, KEYS)
def test_likeness_is_a_share_and_the_same_both_ways(one: frozenset[str], other: frozenset[str]) -> None:
    """0 for nothing in common, 1 for the same words."""
    weights = rarity(TEXTS)
    assert 0 <= alike(one, other, weights) == alike(other, one, weights) <= 1 + 1e-9
    assert not one or abs(alike(one, one, weights) - 1) < 1e-9
