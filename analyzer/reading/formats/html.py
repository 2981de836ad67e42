"""Web pages: the article and its metadata with trafilatura, each word led back to its line in the source."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from analyzer.errors import InputError
from analyzer.model.location import Location, line_anchors, locate
from analyzer.model.text import Article, ArticleFormat, Metadata
from analyzer.reading.formats.extra import required
from analyzer.reading.formats.markup import Markup, Remark, read_markup
from analyzer.reading.formats.part import Part, PartRole, Run, article_of_parts

BULLET = re.compile(r"^[-–•]\s+")
# What is lost of a paragraph in extraction is at its end more often than at its start.
ENOUGH_INK = 24
HEAD_LINES = 3
# What a page has beside its article, labels and links, has no line as long as a short sentence.
FEWEST_WORDS = 5
WORD = re.compile(r"[^\W\d_]+")
# Dates that the page does not state but shows somewhere are as often those of another article.
DATES = {"extensive_search": False, "original_date": True}


def read_html(source: str, name: str, encoding: str = "utf-8") -> Article:
    """The article in a web page; locations are lines and columns of the source.

    Navigation, teasers, comments of readers and the rest of the page are left out (Barbaresi 2021). Raises
    InputError when the page has no article in it, or trafilatura is missing.
    """
    trafilatura = required("trafilatura", "html", name, "a web page")
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # an empty page is told below
    found = trafilatura.bare_extraction(
        source, with_metadata=True, include_comments=False, date_extraction_params=DATES
    )
    lines = [BULLET.sub("", line.strip()) for line in (found.text or "").splitlines()] if found else []
    lines = [line for line in lines if line]
    if not any(len(WORD.findall(line)) >= FEWEST_WORDS for line in lines):
        raise InputError(
            f"{name}: no article was found in this web page; save the page with its text, or as plain text."
        )
    title = " ".join((found.title or "").split()) or None
    metadata = Metadata(title, _authors(found.author), found.sitename or None, found.date or None)
    parts = tuple(_parts(lines, title, source))
    return article_of_parts(name, parts, ArticleFormat.HTML, metadata, encoding)


def _authors(said: str | None) -> tuple[str, ...]:
    return tuple(filter(None, (author.strip() for author in (said or "").split(";"))))


def _parts(lines: Sequence[str], title: str | None, source: str) -> Iterator[Part]:
    """The title, the lines and the comments before or inside them, led back to the source."""
    markup = read_markup(source)
    headline = next((line for line in lines[:HEAD_LINES] if title and line.casefold() in title.casefold()), title)
    texts = [headline, *(line for line in lines if line != headline)] if headline else list(lines)
    remarks = list(markup.remarks)
    for number, (runs, last) in enumerate(_placed(texts, _ink(markup), source)):
        while remarks and last is not None and remarks[0].after <= last:
            yield _comment(remarks.pop(0), source)
        yield Part(runs, PartRole.HEADING if headline and not number else PartRole.BODY)
    yield from (_comment(remark, source) for remark in remarks)


def _comment(remark: Remark, source: str) -> Part:
    return Part((Run(remark.text, locate(line_anchors(source), remark.offset)),), comment=True)


@dataclass(frozen=True, slots=True)
class _Ink:
    """The characters of a page that are no blanks; of each its number among all characters and its offset."""

    text: str
    numbers: tuple[int, ...]
    offsets: tuple[int, ...]

    def find(self, wanted: str, start: int) -> int:
        """Where the ink of a text stands, from `start` on if it can be, by its first characters if need be; or -1."""
        tries = ((piece, begin) for piece in (wanted, wanted[:ENOUGH_INK]) for begin in (start, 0))
        return next((at for piece, begin in tries if (at := self.text.find(piece, begin)) >= 0), -1)


def _ink(markup: Markup) -> _Ink:
    inked = [(number, c) for number, c in enumerate(markup.characters) if not c.text.isspace()]
    return _Ink("".join(c.text for _, c in inked), tuple(n for n, _ in inked), tuple(c.offset for _, c in inked))


def _placed(texts: Iterable[str], ink: _Ink, source: str) -> Iterator[tuple[tuple[Run, ...], int | None]]:
    """The runs of each text, and the number of its last character among those of the page; None if not found."""
    cursor = 0
    before = Location(line=1, column=1)
    for text in texts:
        wanted = "".join(text.split())
        at = ink.find(wanted, cursor)
        if at < 0:
            yield (Run(text, before),), None
            continue
        runs = tuple(_runs(text, ink, at, source))
        cursor, before = at + len(wanted), runs[-1].location
        yield runs, ink.numbers[min(cursor, len(ink.numbers)) - 1]


def _runs(text: str, ink: _Ink, at: int, source: str) -> Iterator[Run]:
    """The text in pieces that stand whole in one line of the source; `at` is where its ink begins."""
    anchors = line_anchors(source)
    start, place = 0, locate(anchors, ink.offsets[at])
    for number, character in enumerate(text):
        if character.isspace():
            continue
        now = locate(anchors, ink.offsets[min(at, len(ink.offsets) - 1)])
        at += 1
        if (now.line, now.column) != (place.line, (place.column or 0) + number - start):
            if number > start:
                yield Run(text[start:number], place)
            start, place = number, now
    yield Run(text[start:], place)
