"""The names of the newsroom: its own report and its agency's copy are no other outlet's."""

from __future__ import annotations

import pytest

from analyzer.analysis.policing.facts import of_house

HOUSE = frozenset({"Velmo Gazette", "Norden"})


@pytest.mark.parametrize("name", ["the Velmo Gazette", "VELMO GAZETTE", "Norden news agency", "Norden"])
def test_a_name_with_a_name_of_the_house_in_it_is_of_the_house(name: str) -> None:
    assert of_house(name, HOUSE)


@pytest.mark.parametrize("name", ["the Gazette", "Nordenfels Post", "Velmo Evening Gazette", ""])
def test_other_names_are_not(name: str) -> None:
    assert not of_house(name, HOUSE)
    assert not of_house("Norden", frozenset())
