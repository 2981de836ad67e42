"""Families of words: what their groups are called elsewhere in the rules."""

from __future__ import annotations

from analyzer.rules import load_rules


def test_opposites_and_decisive_groups_are_called_by_their_first_words() -> None:
    """A word that stands for no group would be compared with nothing."""
    rules = load_rules()
    heads = set(rules.families.values())
    assert set(rules.opposites) <= heads
    assert rules.decisive <= set(rules.families)


def test_opposites_hold_both_ways() -> None:
    opposites = load_rules().opposites
    assert all(one in opposites[other] for one, others in opposites.items() for other in others)
