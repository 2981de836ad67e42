"""A given name suggests a gender only where nearly every country that lists it agrees."""

from __future__ import annotations

import pytest

from analyzer.analysis.resolution.given_name import gender_of


@pytest.mark.parametrize(("given", "gender"), [("Maria", "female"), ("Peter", "male"), ("ingrid", "female")])
def test_a_name_of_one_gender_is_known_whatever_its_case(given: str, gender: str) -> None:
    assert gender_of(given) == gender


@pytest.mark.parametrize("given", ["Jean", "Kim", "Zzyzx", ""])
def test_a_name_of_both_genders_or_of_none_is_left_open(given: str) -> None:
    assert gender_of(given) is None
