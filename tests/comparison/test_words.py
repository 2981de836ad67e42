"""Words are compared in one spelling, and every word knows where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.comparison.words import GAP, INSERT
from analyzer.model.span import Span
from tests.comparison.quoted import FOLDING


def folded(text: str) -> list[str]:
    """The words of a text in one spelling."""
    return [word.folded for word in FOLDING.words(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The harbour’s colour", 'the "harbor\'s" color'),
        ("a U.N. envoy", "a UN envoy"),
        ("step-by-step", "step by step"),
        ("they won't wait", "they will not wait"),
        ("1,500 crates", "1500 crates"),
        ("seven ships", "7 ships"),
        ("We organise defence", "we organize defense"),
    ],
)
def test_house_styles_are_one(one: str, other: str) -> None:
    """What an outlet changes for its own style is no change of the words."""
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("four", "for"), ("1.5", "15"), ("now", "not"), ("12", "21")])
def test_words_that_differ_stay_apart(one: str, other: str) -> None:
    """Folding joins spellings and never words."""
    assert folded(one) != folded(other)


@pytest.mark.parametrize("gap", ["…", "...", "[…]", ". . ."])
def test_an_ellipsis_is_a_gap(gap: str) -> None:
    """However it is typed."""
    assert folded(f"one {gap} two") == ["one", GAP, "2"]


def test_words_in_brackets_are_the_outlets_own() -> None:
    """Together they are one insertion, whatever they say."""
    assert folded("the image of [the North Shore] and") == ["the", "image", "of", INSERT, "and"]


def test_a_place_and_its_people_are_looked_up_together() -> None:
    """As are the forms of a word and the words of a family."""
    assert FOLDING.key("Lorvanian") == FOLDING.key("Lorvania")
    assert FOLDING.key("ministers") == FOLDING.key("minister")
    assert FOLDING.key("dispatch") == FOLDING.key("deployment")


@given(st.text(alphabet="abcDE'’-.…[]\" 0123456789,é\n", max_size=60))
def test_every_word_stands_where_it_says(text: str) -> None:
    """Offsets are those of the text, in its order, whatever the text."""
    words = FOLDING.words(text, Span(0, len(text)))
    assert all(word.form == word.span.of(text) for word in words)
    assert [word.span for word in words] == sorted(word.span for word in words)
