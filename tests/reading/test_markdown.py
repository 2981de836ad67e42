"""Markdown loses its markup and keeps every offset."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from analyzer.reading.markdown import blank_markup, front_matter_end
from tests.reading.pages import aside, body, layout, title

ARTICLE = """---\r
title: Ferry stops\r
tags: ice\r
---\r
\r
*By Mara Lindqvist*\r
\r
The **harbour** of Velmo froze on Monday, [the pilots](https://example.org/pilots) said.\r
\r
![A ship](ship.png)\r
\r
## What the council says\r
\r
> The council called it "a `normal` winter", and asked for patience in the town.\r
\r
    code that nobody says\r
\r
Twelve ships wait &amp; one sank, said *Lena Holt*, the harbour master.\r
"""


def test_words_stay_where_they_were() -> None:
    prose = blank_markup(ARTICLE)
    assert len(prose) == len(ARTICLE)
    for words in ("harbour", "the pilots", "a ", "normal", "Lena Holt", "Twelve ships wait"):
        assert prose.index(words) == ARTICLE.index(words)
    for markup in ("**", "](", "example.org", "A ship", "`", "> ", "## ", "code that"):
        assert markup not in prose


def test_an_article_in_markdown_is_cut_like_any_other() -> None:
    found = layout(ARTICLE, "ferry.md")
    assert title(found) == "Ferry stops"
    assert body(found)[0].startswith("The **harbour** of Velmo")
    assert [words.split()[0] for words in body(found)] == ["The", "The", "Twelve"]
    assert ("heading", "What the council says") in aside(found)
    assert ("furniture", "tags: ice") in aside(found)
    assert [q.words.of(ARTICLE) for q in found.quotations] == ["a `normal` winter"]


def test_a_heading_of_the_text_goes_before_the_title_of_the_settings() -> None:
    text = "---\ntitle: ferry-42\n---\n# Ferry stops for the winter\n\nThe ferry stopped on Monday, the pilots said.\n"
    assert title(layout(text, "ferry.md")) == "Ferry stops for the winter"


def test_a_rule_line_within_the_text_is_no_front_matter() -> None:
    assert front_matter_end("The ferry.\n---\ntext\n---\n") == 0


@given(st.text(alphabet="ab*_`[]()<>#>-\n\r !&;\\\"'~=1.", max_size=200))
def test_any_text_keeps_its_length_and_its_line_breaks(text: str) -> None:
    prose = blank_markup(text)
    assert len(prose) == len(text)
    assert all(after in (before, " ") for before, after in zip(text, prose, strict=True))
    assert [i for i, c in enumerate(text) if c in "\r\n"] == [i for i, c in enumerate(prose) if c in "\r\n"]
