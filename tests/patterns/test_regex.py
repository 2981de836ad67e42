"""Regular expressions that could take exponential time are refused, useful ones are not."""

from __future__ import annotations

import re

import pytest

from analyzer.patterns.regex import compiled


@pytest.mark.parametrize(
    "regex", [r"(a+)+", r"(a*)*b", r"(\w+\s?)+x", r"(?:[a-z]+|\d)*!", r"((ab?)+c?)+", r"(.*,)*x", r"x(?:\w*\d)+y"]
)
def test_overlapping_repeats_are_refused(regex: str) -> None:
    with pytest.raises(re.error, match="repeat inside a repeat"):
        compiled(regex)


@pytest.mark.parametrize(
    "regex",
    [r"a+b*", r"(?:\w+ )+x", r"(?:[A-Z][a-z]+ ?)+", r"(?:, [^,]+)*", r"(a{1,3})+", r"(?:said|told)+", r"(?:\w+-)*\w+"],
)
def test_repeats_with_a_fence_are_allowed(regex: str) -> None:
    assert compiled(regex).pattern == regex


def test_letters_of_either_case_count_as_one_where_case_is_ignored() -> None:
    with pytest.raises(re.error):
        compiled(r"(?i)(?:[A-Z][a-z]* ?)+")


def test_a_malformed_expression_says_where() -> None:
    with pytest.raises(re.error) as caught:
        compiled("ab)")
    assert caught.value.pos == 2
