"""Web pages: the article without the page round it, its metadata, and each word's place in the source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.errors import InputError
from analyzer.model.location import line_anchors, locate
from analyzer.model.text import ArticleFormat, Metadata
from analyzer.reading import segment
from analyzer.reading.formats.html import read_html
from analyzer.reading.formats.markup import read_markup
from tests.reading.formats.files import FIRST, SECOND, THIRD, TITLE, page
from tests.reading.pages import body, origins, rules, title

LINKED = (
    '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", '
    f'"headline": "{TITLE}", "author": [{{"@type": "Person", "name": "Mara Lindqvist"}}], '
    '"publisher": {"@type": "Organization", "name": "Velmo Gazette"}, "datePublished": "2025-03-03T08:00:00Z"}</script>'
)


def test_the_story_is_read_and_the_page_left() -> None:
    article = read_html(page(FIRST, SECOND, THIRD, head=LINKED), "a.html")
    found = segment(article, rules().line_patterns, rules().origin_patterns)
    assert (title(found), body(found)) == (TITLE, [FIRST, SECOND, THIRD])
    assert article.format is ArticleFormat.HTML


def test_metadata_name_authors_outlet_and_date_and_give_the_by_line() -> None:
    article = read_html(page(FIRST, SECOND, head=LINKED), "a.html")
    assert article.metadata == Metadata(TITLE, ("Mara Lindqvist",), "Velmo Gazette", "2025-03-03")
    found = segment(article, rules().line_patterns, rules().origin_patterns)
    assert origins(found) == [("byline", "Mara Lindqvist")]
    assert found.provenance[0].span is None


@pytest.mark.parametrize("word", ["overnight", "twelve", "second", "named", "warned", "elections"])
def test_a_place_is_the_line_and_column_in_the_source(word: str) -> None:
    first = FIRST.replace("overnight along", "overnight\n   along").replace("twelve", "<b>twelve</b>")
    source = page(first, SECOND.replace(", and", "&mdash;and"), head=LINKED)
    article = read_html(source, "a.html")
    assert article.locate(article.text.index(word)) == locate(line_anchors(source), source.index(word))


def test_comments_are_kept_with_the_paragraph_they_stand_before_or_in_and_are_no_story() -> None:
    source = page(FIRST, f"{SECOND[:30]}<!-- inside -->{SECOND[30:]}", body=f"<!-- before -->\n<p>{THIRD}</p>")
    article = read_html(source, "a.html")
    assert [(c.text, article.text[c.start :][:8]) for c in article.comments] == [
        ("inside", SECOND[:8]),
        ("before", THIRD[:8]),
    ]
    assert "inside" not in article.text


@pytest.mark.parametrize(
    "source",
    [
        "<!doctype html><html></html>",
        "<html><body><div id='app'></div><script>run()</script></body></html>",
        "<html><head><title>Shop</title></head><body><nav><a href='/'>Home</a></nav><p>Sign in</p></body></html>",
    ],
)
def test_a_page_without_an_article_is_one_sentence(source: str) -> None:
    with pytest.raises(InputError, match=r"^a\.html: no article was found"):
        read_html(source, "a.html")


@given(st.text(alphabet="ab<>&;/!-pP \n", max_size=60))
def test_every_character_of_any_markup_has_its_offset(source: str) -> None:
    for character in read_markup(source).characters:
        assert source[character.offset] in (character.text, "&")
