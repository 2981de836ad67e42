"""Articles in JSON: IPTC ninjs (1.0 to 3.x) and schema.org's NewsArticle, one or a list of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from analyzer.errors import InputError
from analyzer.model.location import Location
from analyzer.model.text import Article, ArticleFormat, Metadata
from analyzer.reading.formats.json_text import parsed, string_place
from analyzer.reading.formats.markup import Character, is_marked_up, read_markup
from analyzer.reading.formats.part import Part, PartRole, Run, article_of_parts

Item = Mapping[str, Any]
# Kinds of schema.org that are articles end so: NewsArticle, ReportageNewsArticle, BlogPosting.
ARTICLE_TYPE = re.compile(r"(?:Article|Posting|Report)$")
# ninjs names a body after its form up to 1.x; rich text has the paragraphs that plain text may lack.
BODY_KEY = re.compile(r"body_\w+")
RICH = re.compile(r"html|rich", re.IGNORECASE)
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
EMPTY_LINE = re.compile(r"\s*\n\s*\n\s*")
BYLINE_LABEL = re.compile(r"^by\s+", re.IGNORECASE)
WRAPPERS = ("@graph", "items", "articles", "newsItems", "data", "itemListElement")


@dataclass(frozen=True, slots=True)
class _Told:
    """What an item says: its title, its body, and its metadata."""

    title: str | None
    body: str
    metadata: Metadata
    format: ArticleFormat


def read_items(text: str, name: str, encoding: str = "utf-8") -> tuple[Article | InputError, ...]:
    """The articles in JSON text, or for an item what is wrong with it; of several in a list each is name#number.

    Locations are the line on which the string with the text begins, and the paragraph of that text. Raises
    InputError when the text is no JSON or has no article in it.
    """
    items = tuple(_items(parsed(text, name)))
    if not items:
        raise InputError(
            f"{name}: there is no article in this JSON; give a ninjs item with a body, "
            "or a schema.org NewsArticle with 'articleBody'."
        )
    found: list[Article | InputError] = []
    start = 0
    for number, item in enumerate(items, 1):
        called = name if len(items) == 1 else f"{name}#{number}"
        article, start = _article(item, text, start, called, encoding)
        found.append(article)
    return tuple(found)


def _items(value: Any) -> Iterator[Item]:
    """Every article in a value, at the top, in a list, or in a wrapper."""
    if isinstance(value, list):
        for one in value:
            yield from _items(one)
    elif isinstance(value, dict):
        if _is_linked(value) or _is_ninjs(value):
            yield value
        else:
            wrapped = next((value[key] for key in WRAPPERS if isinstance(value.get(key), list)), None)
            yield from _items(wrapped if wrapped is not None else value.get("item"))


def _is_linked(item: Item) -> bool:
    return any(ARTICLE_TYPE.search(kind) for kind in _texts(item.get("@type"))) or "articleBody" in item


def _is_ninjs(item: Item) -> bool:
    return (
        "bodies" in item
        or any(BODY_KEY.fullmatch(key) for key in item)
        or (item.get("type") == "text" and "uri" in item)
    )


def _article(item: Item, text: str, start: int, name: str, encoding: str) -> tuple[Article | InputError, int]:
    told = _linked(item) if _is_linked(item) else _ninjs(item)
    if not any(character.isalpha() for character in told.body):
        where = "'articleBody'" if told.format is ArticleFormat.JSON_LD else "a body"
        return InputError(f"{name}: the item has no text in {where}; give an article of at least one sentence."), start
    parts = []
    if told.title:
        place, _ = string_place(text, told.title, start)
        parts.append(Part((Run(" ".join(told.title.split()), place),), PartRole.HEADING))
    place, end = string_place(text, told.body, start)
    for number, words in enumerate(_paragraphs(told.body), 1):
        parts.append(Part((Run(words, Location(place.line, place.column, number)),)))
    return article_of_parts(name, parts, told.format, told.metadata, encoding), max(start, end)


def _paragraphs(body: str) -> Iterator[str]:
    """The paragraphs of a body: blocks of HTML, what empty lines divide, or else lines."""
    if is_marked_up(body):
        yield from ("".join(c.text for c in block) for block in read_markup(body).paragraphs() if _worded(block))
        return
    pieces = EMPTY_LINE.split(body.strip())
    pieces = pieces if len(pieces) > 1 else body.splitlines()
    yield from (" ".join(piece.split()) for piece in pieces if piece.strip())


def _worded(block: Sequence[Character]) -> bool:
    return any(character.text.isalnum() for character in block)


def _linked(item: Item) -> _Told:
    title = _first(item.get("headline")) or _first(item.get("name"))
    outlet = _first(item.get("publisher")) or _first(item.get("sourceOrganization")) or _first(item.get("provider"))
    authors = _texts(item.get("author")) or _texts(item.get("creator"))
    date = _day(item.get("datePublished"), item.get("dateCreated"))
    body = _first(item.get("articleBody")) or ""
    return _Told(title, body, Metadata(title, _people(authors), outlet, date), ArticleFormat.JSON_LD)


def _ninjs(item: Item) -> _Told:
    title = _main(item.get("headlines")) or _first(item.get("headline_main")) or _first(item.get("headline"))
    title = title or _first(item.get("title"))
    sources = item.get("infosources") or item.get("infoSources") or item.get("infosource")
    outlet = _first(sources) or _first(item.get("copyrightholder") or item.get("copyrightHolder"))
    authors = _people(_texts(item.get("byline") or item.get("by")))
    date = _day(*(item.get(key) for key in ("firstcreated", "firstCreated", "versioncreated", "versionCreated")))
    return _Told(title, _ninjs_body(item), Metadata(title, authors, outlet, date), ArticleFormat.NINJS)


def _ninjs_body(item: Item) -> str:
    """The body with paragraphs where there is one, else the longest."""
    bodies = [
        (f"{body.get('role')} {body.get('contentType')}", body["value"])
        for body in item.get("bodies") or ()
        if isinstance(body, dict) and isinstance(body.get("value"), str)
    ]
    bodies += [(key, value) for key, value in item.items() if BODY_KEY.fullmatch(key) and isinstance(value, str)]
    rich = [value for key, value in bodies if RICH.search(key) and is_marked_up(value)]
    return max(rich or [value for _, value in bodies], key=len, default="")


def _main(values: Any) -> str | None:
    """The value of role main of a list of roles and values, else the first."""
    rows = [row for row in values if isinstance(row, dict)] if isinstance(values, list) else []
    rows.sort(key=lambda row: row.get("role") != "main")
    return next((row["value"] for row in rows if isinstance(row.get("value"), str)), None)


def _people(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(BYLINE_LABEL.sub("", name) for name in names)


def _texts(value: Any) -> tuple[str, ...]:
    """The texts that a value of JSON-LD may hold: itself, those of a list, the name of a thing."""
    if isinstance(value, str):
        return (value.strip(),) if value.strip() else ()
    if isinstance(value, list):
        return tuple(text for one in value for text in _texts(one))
    if isinstance(value, dict):
        return _texts(value.get("name") or value.get("@value"))
    return ()


def _first(value: Any) -> str | None:
    return next(iter(_texts(value)), None)


def _day(*values: Any) -> str | None:
    found = (DAY.match(value) for value in values if isinstance(value, str))
    return next((match.group() for match in found if match), None)
