"""What every match of an expression has in it: no text is passed over that the expression matches."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.patterns.literals import literals, may_match


@pytest.mark.parametrize(
    ("regex", "needed"),
    [
        ("declined to comment", {"declined to comment"}),
        ("(?i)Could NOT", {"could not"}),
        (r"(?ix) \b (?: confirmed | verified ) \ by \b", {"confirmed", "verified"}),
        (r"no\s+(?:comment|reply)", {"comment", "reply"}),
        ("(?:verified|unverified)", {"verified"}),
        ("(?:said)+ so", {"said"}),
        ("(?:harbour)? at sea", {" at sea"}),
    ],
)
def test_the_longest_strings_that_must_be_there_are_found(regex: str, needed: set[str]) -> None:
    assert literals(regex) == needed


@pytest.mark.parametrize("regex", ["a|ferry", r"\w+ly", "(?:ferry)?", "(?=ferry)", "(?<!no )", "it"])
def test_an_expression_that_can_match_without_any_string_asks_for_none(regex: str) -> None:
    assert literals(regex) == frozenset()
    assert may_match(regex, "")


def test_letters_count_as_one_where_the_expression_takes_them_for_one() -> None:
    for text in ("FERRIES", "ferrıes", "ferrieſ"):
        assert re.search("(?i)ferries", text)
        assert may_match("(?i)ferries", text)
    assert not may_match("(?i)ferries", "the trains")


_WORDS = st.sampled_from(["ferry", "Pier", "no", "sail", " ", "x"])
_REGEXES = st.recursive(
    _WORDS,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda options: f"(?:{'|'.join(options)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{2}"])).map(lambda pair: f"(?:{pair[0]}){pair[1]}"),
    ),
    max_leaves=6,
)


@given(_REGEXES, st.lists(_WORDS, max_size=6).map("".join), st.booleans())
def test_no_text_that_matches_is_passed_over(regex: str, text: str, any_case: bool) -> None:
    flagged = f"(?i){regex}" if any_case else regex
    assert may_match(flagged, text) or not re.search(flagged, text)
