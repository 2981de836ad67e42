"""The lines of a PDF, with pypdf: their words, where they stand on the page, how large they are set."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

from analyzer.errors import InputError
from analyzer.reading.formats.extra import required


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of a page: page and line from 1, its words, its distance from the left and from the foot of the page.

    Distances and the size of the letters are in points.
    """

    page: int
    number: int
    text: str
    left: float
    height: float
    size: float


@dataclass(frozen=True, slots=True)
class _Fragment:
    text: str
    left: float
    height: float
    size: float


def printed_lines(raw: bytes, name: str) -> tuple[tuple[PrintedLine, ...], ...]:
    """For each page the lines with words, in the order in which the file draws them.

    Raises InputError when the file is damaged, protected by a password or without any words, or pypdf is missing.
    """
    pypdf = required("pypdf", "pdf", name, "a PDF")
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it warns of every harmless fault of a file
    try:
        reader = pypdf.PdfReader(BytesIO(raw))
        locked = reader.is_encrypted and not reader.decrypt("")
        pages = () if locked else tuple(tuple(_lines(page, n)) for n, page in enumerate(reader.pages, 1))
    except Exception as error:  # a damaged file raises whatever the broken part of it raises
        if type(error).__name__ == "DependencyError":  # the ciphers of encrypted files are an extra of pypdf's own
            locked, pages = True, ()
        else:
            reason = " ".join(str(error).split())[:80] or type(error).__name__
            raise InputError(f"{name}: the PDF is damaged ({reason}); make it anew.") from None
    if locked:
        raise InputError(f"{name}: the PDF is protected by a password; save it without one.")
    if not any(character.isalpha() for page in pages for line in page for character in line.text):
        raise InputError(
            f"{name}: the PDF has no text, as when a page was scanned; run text recognition (OCR) over it first."
        )
    return pages


def _lines(page: Any, number: int) -> Iterator[PrintedLine]:
    count = 0
    for fragments in _rows(page):
        text = "".join(fragment.text for fragment in fragments)
        if text.strip():
            count += 1
            first = next(fragment for fragment in fragments if fragment.text.strip())
            yield PrintedLine(number, count, " ".join(text.split()), first.left, first.height, first.size)


def _rows(page: Any) -> Iterator[list[_Fragment]]:
    """The fragments of the page, a list for each line."""
    found: list[_Fragment] = []
    page.extract_text(visitor_text=lambda text, cm, tm, font, size: found.append(_fragment(text, cm, tm, size)))
    row: list[_Fragment] = []
    for fragment in found:
        first, *rest = fragment.text.split("\n")
        row.append(replace(fragment, text=first))
        for text in rest:
            yield row
            row = [replace(fragment, text=text)]
    yield row


def _fragment(text: str, cm: list[float], tm: list[float], size: float) -> _Fragment:
    """The fragment in the coordinates of the page: text matrix times the matrix of the drawing (ISO 32000, 8.3)."""
    left = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
    height = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
    scale = (abs(tm[3]) or abs(tm[1])) * (abs(cm[3]) or abs(cm[1]))
    return _Fragment(text, left, height, size * scale)
