"""Articles in JSON: ninjs of every generation, NewsArticle in its shapes, alone or in lists."""

from __future__ import annotations

import json
from typing import Any

import pytest

from analyzer.errors import InputError
from analyzer.model.text import Article, ArticleFormat, Metadata
from analyzer.reading.formats.items import read_items
from tests.reading.formats.files import FIRST, SECOND, TITLE

BODY = f"{FIRST}\n\n{SECOND}"
RICH = f"<section><p>{FIRST}</p> <p>{SECOND.replace('senior', '<em>senior</em>')}</p></section>"
OLD = {
    "uri": "urn:velmo:1",
    "type": "text",
    "versioncreated": "2025-03-03T10:37:00Z",
    "byline": "By Mara Lindqvist",
    "headline": TITLE,
    "infosource": [{"name": "Norden News Agency"}],
    "body_text": BODY.replace("\n\n", " "),
    "body_xhtml": RICH,
}
NEW = {
    "uri": "urn:velmo:1",
    "type": "text",
    "versionCreated": "2025-03-03T10:37:00Z",
    "by": "Mara Lindqvist",
    "headlines": [{"role": "short", "value": "Harbour"}, {"role": "main", "value": TITLE}],
    "infoSources": [{"name": "Norden News Agency"}],
    "bodies": [{"role": "main", "contentType": "text/plain", "value": BODY}],
}
LINKED = {
    "@context": "https://schema.org",
    "@type": ["NewsArticle"],
    "headline": TITLE,
    "author": [{"@type": "Person", "name": "Mara Lindqvist"}],
    "publisher": {"@type": "Organization", "name": "Norden News Agency"},
    "datePublished": "2025-03-03",
    "articleBody": BODY,
}


def only(value: Any, indent: int | None = None) -> Article:
    (found,) = read_items(json.dumps(value, indent=indent), "a.json")
    assert isinstance(found, Article)
    return found


@pytest.mark.parametrize(
    ("item", "format_"), [(OLD, ArticleFormat.NINJS), (NEW, ArticleFormat.NINJS), (LINKED, ArticleFormat.JSON_LD)]
)
def test_title_body_and_metadata_are_read(item: dict[str, Any], format_: ArticleFormat) -> None:
    article = only(item)
    assert article.text == f"{TITLE}\n\n{BODY}"
    assert article.metadata == Metadata(TITLE, ("Mara Lindqvist",), "Norden News Agency", "2025-03-03")
    assert (article.format, article.heading and article.heading.of(article.text)) == (format_, TITLE)


def test_a_place_is_the_line_of_the_string_and_the_paragraph_in_it() -> None:
    source = json.dumps(LINKED, indent=2)
    article = only(LINKED, indent=2)
    place = article.locate(article.text.index("named"))
    line = next(n for n, text in enumerate(source.splitlines(), 1) if '"articleBody"' in text)
    assert (place.line, place.column, place.paragraph) == (line, 18, 2)
    assert place.described == f"line {line}, paragraph 2"


@pytest.mark.parametrize("wrap", [lambda i: [i, i], lambda i: {"@graph": [i, i]}, lambda i: {"items": [i, i]}])
def test_several_articles_in_a_file_are_numbered(wrap: Any) -> None:
    found = read_items(json.dumps(wrap(LINKED)), "a.json")
    assert [one.name for one in found if isinstance(one, Article)] == ["a.json#1", "a.json#2"]


def test_an_item_without_text_does_not_keep_the_others_from_being_read() -> None:
    found = read_items(json.dumps([LINKED, {**LINKED, "articleBody": " "}]), "a.json")
    assert isinstance(found[0], Article)
    assert str(found[1]).startswith("a.json#2: the item has no text in 'articleBody'")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"a": \n1,}', r"^a\.json:2:\d+: this is not valid JSON: "),
        ('{"a": 1}', "there is no article in this JSON"),
        ("[]", "there is no article in this JSON"),
        ('"words"', "there is no article in this JSON"),
        ("[" * 100_000, "nested too deeply|not valid JSON"),
        ('{"@type": "Person", "name": "Mara"}', "there is no article"),
    ],
)
def test_what_is_no_article_is_one_sentence(text: str, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        read_items(text, "a.json")
