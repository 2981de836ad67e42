"""Word documents, with python-docx: the words of every paragraph, insertions in, deletions and comments out."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from analyzer.errors import InputError
from analyzer.model.location import Location
from analyzer.model.text import Article, ArticleFormat, Metadata
from analyzer.reading.formats.extra import required
from analyzer.reading.formats.part import Part, PartRole, Run, article_of_parts

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
PARAGRAPH = f"{WORD}p"
# What is moved away or stands in a text box is told elsewhere: at its new place, in the paragraphs of the box.
ELSEWHERE = frozenset({f"{WORD}del", f"{WORD}moveFrom", FALLBACK, PARAGRAPH})
SPACES = {f"{WORD}tab": " ", f"{WORD}br": " ", f"{WORD}cr": " ", f"{WORD}noBreakHyphen": "-"}
TITLE_STYLES = ("Title", "Heading1")
TITLE_WITHIN = 4  # paragraphs: a section label or a date may stand above


def read_docx(raw: bytes, name: str) -> Article:
    """The article in a Word document; its paragraphs with words are counted from 1, those in tables too.

    What the file says of its author and date is of the file and not of the article, and left alone. Raises
    InputError when the file is damaged or has no words, or python-docx is missing.
    """
    docx = required("docx", "docx", name, "a Word document")
    try:
        body = docx.Document(BytesIO(raw)).element.body
        texts = [(_words(element), _style(element)) for element in body.iter(PARAGRAPH) if not _doubled(element)]
    except Exception as error:  # a damaged archive or damaged XML raises whatever the layer below raises
        raise InputError(f"{name}: the Word document is damaged ({_brief(error)}); save it anew.") from None
    told = [(text, style) for text, style in texts if text.strip()]
    if not told:
        raise InputError(f"{name}: the Word document has no words; give an article of at least one sentence.")
    heading = next((i for i, (_, style) in enumerate(told[:TITLE_WITHIN]) if style in TITLE_STYLES), None)
    parts = [_part(text, number, heading) for number, (text, _) in enumerate(told)]
    return article_of_parts(name, parts, ArticleFormat.DOCX, Metadata())


def _part(text: str, number: int, heading: int | None) -> Part:
    role = PartRole.HEADING if number == heading else PartRole.BODY
    return Part((Run(text, Location(paragraph=number + 1, column=1)),), role)


def _words(paragraph: Any) -> str:
    """The characters of a paragraph as a reader sees them with all changes accepted."""
    return "".join(_pieces(paragraph))


def _pieces(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag in ELSEWHERE:
            continue
        if child.tag == f"{WORD}t":
            yield child.text or ""
        elif child.tag in SPACES:
            yield SPACES[child.tag]
        else:
            yield from _pieces(child)


def _doubled(paragraph: Any) -> bool:
    """Whether the paragraph is the copy of a text box that old versions of Word are given."""
    return any(above.tag == FALLBACK for above in paragraph.iterancestors())


def _style(paragraph: Any) -> str:
    found = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
    return "" if found is None else str(found.get(f"{WORD}val"))


def _brief(error: Exception) -> str:
    return " ".join(str(error).split())[:80] or type(error).__name__
