"""Whole articles of several kinds: each source has its title, its body, and the words that tie it to the story."""

from __future__ import annotations

import pytest

from tests.analysis.constructions import LINES, TIED, titled
from tests.analysis.further_news import FURTHER
from tests.analysis.news import ARTICLES
from tests.analysis.portraits import shown
from tests.analysis.who import News, Who

SOURCES = [(article, who) for article in (*ARTICLES, *FURTHER) for who in article.sources]


@pytest.mark.parametrize(("article", "who"), SOURCES, ids=[f"{a.name}-{w.name}" for a, w in SOURCES])
def test_a_source_has_the_title_the_body_and_the_tie_that_the_article_gives(article: News, who: Who) -> None:
    assert shown(article.text, who.name) == who


@pytest.mark.parametrize(("line", "who"), LINES, ids=[line for line, _ in LINES])
def test_a_title_is_read_off_each_construction(line: str, who: Who) -> None:
    assert shown(line, who.name) == who


@pytest.mark.parametrize(("line", "tie"), TIED, ids=[line for line, _ in TIED])
def test_a_construction_ties_a_source_to_the_story_or_does_not(line: str, tie: str | None) -> None:
    found = shown(line, "Ana Ruiz")
    assert found is not None
    assert found.tie == tie


@pytest.mark.parametrize(("line", "name", "title"), titled(), ids=[line for line, _, _ in titled()])
def test_a_source_has_its_title_and_body(line: str, name: str, title: str) -> None:
    found = shown(line, name)
    assert found is not None
    body = found.body if found.body and found.body not in (found.title or "") else None
    assert ", ".join(filter(None, (found.title, body))) == title
