"""Invented stories with what was planted in them: how much of it is found, and how little besides."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from analyzer.model.story import EdgeKind
from tests.comparison.score import Outcome, Scorer, table
from tests.comparison.stories import STORIES, folders, told, verdicts

# Per kind: as many as this must be found, no more than this may be found that is not there.
FIGURES = {
    "aligned": (29, 0),
    "altered": (14, 0),
    "grave": (6, 0),
    "doubts": (5, 0),
    "credits": (1, 0),
    "denials": (4, 0),
    "conditions": (2, 0),
    "names": (20, 2),
    "rests": (8, 0),
    "origins": (3, 0),
    "circles": (1, 0),
}


def test_what_was_planted_is_found() -> None:
    """And next to nothing that was not; `python -m tests.comparison.stories --errors` shows what is wrong."""
    found = verdicts(folders())
    counts = Counter((verdict.kind, verdict.outcome) for verdict in found)
    assert {verdict.kind for verdict in found} == FIGURES.keys()
    for kind, (true, false) in FIGURES.items():
        assert counts[kind, Outcome.TRUE] >= true, f"{kind}\n{table(found)}"
        assert counts[kind, Outcome.FALSE] <= false, f"{kind}\n{table(found)}"


def test_an_alteration_that_two_print_ties_them() -> None:
    """The tabloid, which credits "reports", has its quotations from the rewrite."""
    story, _ = told(STORIES / "court")
    (edge,) = (edge for edge in story.edges if edge.kind is EdgeKind.QUOTATION)
    assert (edge.article, edge.rests_on, edge.credited) == ("D", "C", False)
    assert edge.words is not None
    assert edge.words.text == "only days from going bust"


def test_the_reference_is_what_independent_origins_print() -> None:
    """And not what a rewrite and whoever took it over print, however many they are."""
    story, _ = told(STORIES / "court")
    changed = {
        v.article for q in story.quotations for v in q.versions[1:] if q.altered and v.kind.value == "substituted"
    }
    assert changed == {"C", "D"}


def test_own_reports_of_one_news_conference_are_told_to_be_their_own() -> None:
    """They share quotations and facts; nothing is left out, and the firm's spokeswoman speaks for it."""
    story, _ = told(STORIES / "crane")
    assert [origin.articles for origin in story.origins] == [("A",), ("B",), ("C",)]
    assert story.edges == story.absences == ()


def test_a_divided_quotation_is_one() -> None:
    """Its pieces stand in one version, in the article's order."""
    story, _ = told(STORIES / "court")
    versions = [v for q in story.quotations for v in q.versions if "struck the match" in v.words.text]
    pieces = {version.article: len(version.words.spans) for version in versions}
    assert pieces == {"A": 2, "B": 2}


@pytest.mark.parametrize("folder", folders(), ids=lambda folder: folder.name)
def test_a_scorer_sees_what_is_not_there(folder: Path) -> None:
    """Without quotations, claims, edges and absences nothing is true but the number of origins at most."""
    story, gold = told(folder)
    bare = {"quotations": (), "claims": (), "edges": (), "absences": (), "findings": ()}
    articles = tuple(article.model_copy(update={"own_sources": ()}) for article in story.articles)
    found = list(Scorer(story.model_copy(update={**bare, "articles": articles}), gold).verdicts())
    assert {v.kind for v in found if v.outcome is Outcome.TRUE} <= {"origins", "altered"}
    assert not [v for v in found if v.outcome is Outcome.FALSE]
