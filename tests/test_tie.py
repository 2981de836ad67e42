"""The words that tie a statement to its source are those that the sourcing corpus would mark."""

from __future__ import annotations

import pytest

from benchmarks.export import EXPORTS
from tests.analysis.news import TIES
from tests.analysis.portraits import document, rules


def _tied(words: str) -> object:
    text = document(TIES.text)
    rows = EXPORTS["sourcing"](text, rules())["statements"]
    assert isinstance(rows, list)
    return next(r["justification"] for r in rows if any(words in text.text[start:end] for start, end in r["spans"]))


@pytest.mark.parametrize(
    ("words", "tie"),
    [
        pytest.param("beyond repair", "Asked about the vote", id="the occasion of a person of whom nothing is told"),
        pytest.param(
            "miss the horn",
            "Otto Brandt grew up on the landing and has sold tickets there for 40 years. "
            "On Monday, Brandt locked the ticket booth and hung the key on a nail.",
            id="what is told of a person first, and last before the statement",
        ),
        pytest.param("rotted through", "The boat failed its inspection twice.", id="what stands before a body speaks"),
        pytest.param(
            "another year",
            "a 2021 report by the Marlow Harbor Authority",
            id="the words that name a document at length",
        ),
        pytest.param(
            "news came by letter",
            "Two of the deckhands who were dismissed in March",
            id="the words that name a group at length",
        ),
        pytest.param("money was gone", "told reporters after the meeting on Tuesday", id="when and where it was said"),
    ],
)
def test_a_statement_has_the_words_that_tie_it_to_its_source(words: str, tie: str) -> None:
    assert _tied(words) == tie
