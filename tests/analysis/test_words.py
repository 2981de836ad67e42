"""Counting words as readers do."""

from __future__ import annotations

import pytest

from analyzer.analysis.words import count_words
from analyzer.model.span import Span


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The bridge was closed.", 4),
        ("It doesn’t matter, she said: it's 1,200 tons.", 8),
        ("a well-known 3.5 % rise", 4),
        ("— … ' ”", 0),
        ("", 0),
    ],
)
def test_words_are_counted_as_readers_count_them(text: str, number: int) -> None:
    """Contractions, hyphens and figures are one word, marks none."""
    assert count_words(text, (Span(0, len(text)),)) == number


def test_only_words_in_the_spans_count() -> None:
    """Discontinuous contents are counted piece by piece."""
    assert count_words("one two three", (Span(0, 3), Span(8, 13))) == 2
