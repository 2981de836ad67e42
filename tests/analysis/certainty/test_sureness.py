"""How sure the events of a statement are, for whoever states it and for the article."""

from __future__ import annotations

import pytest

from analyzer.pipeline import analyze
from analyzer.reading import read_text
from tests.analysis.sureness import CASES, OPEN_CASES, engine, wrong


@pytest.mark.parametrize(("text", "values"), CASES, ids=[text for text, _ in CASES])
def test_events_are_as_sure_as_the_words_above_them_leave_them(text: str, values: str) -> None:
    assert not wrong(text, values)


@pytest.mark.parametrize(("text", "values"), OPEN_CASES, ids=[text for text, _ in OPEN_CASES])
def test_what_is_open_is_still_open(text: str, values: str) -> None:
    """A case that is read rightly belongs among the others."""
    assert wrong(text, values)


@pytest.mark.parametrize(
    ("text", "commitment", "certainty"),
    [
        ("Ada Holm admitted that the pump had failed.", "vouched", "CT+"),
        ("Ada Holm said the dam broke.", "open", "Uu"),
        ("Ada Holm claimed that the dam had broken.", "distanced", "Uu"),
    ],
)
def test_the_article_vouches_leaves_open_or_keeps_its_distance(text: str, commitment: str, certainty: str) -> None:
    statement = analyze(read_text(text, "sureness.txt"), engine()).statements[0]
    assert (statement.commitment, statement.article_certainty) == (commitment, certainty)
