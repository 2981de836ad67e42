"""Whole articles of several kinds: each source has its title, its body, and the words that tie it to the story."""

from __future__ import annotations

import pytest

from tests.analysis.portraits import ARTICLES, LINES, News, Who, shown

SOURCES = [(article, who) for article in ARTICLES for who in article.sources]


@pytest.mark.parametrize(("article", "who"), SOURCES, ids=[f"{a.name}-{w.name}" for a, w in SOURCES])
def test_a_source_has_the_title_the_body_and_the_tie_that_the_article_gives(article: News, who: Who) -> None:
    assert shown(article.text, who.name) == who


@pytest.mark.parametrize(("line", "who"), LINES, ids=[line for line, _ in LINES])
def test_a_title_is_read_off_each_construction(line: str, who: Who) -> None:
    assert shown(line, who.name) == who
