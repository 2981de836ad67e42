"""Quotation marks: where they stand in a paragraph, and whether their neighbours let them open or close."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

RUN = re.compile(r"'{2,}|``|[\"“”„‟«»'‘’‛]")
OPENING = frozenset(("“", "„", "‟", "«", "``"))
CLOSING = frozenset(("”", "»"))
SINGLE = frozenset("'‘’‛")
STRAIGHT = frozenset(('"', "''"))
GUILLEMETS = frozenset("«»")
BEFORE_OPENING = re.compile(r"[\s(\[{—–―\-/:\"“„«‘'`…]")
AFTER_CLOSING = re.compile(r"[\s)\]}—–―\-/,.;:!?…\"”»’']")
BEFORE_HARD = ",.!?…;:—–"
DECADE = re.compile(r"\d0s\b")


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark: its place in the paragraph, its form, what its neighbours let it be.

    `hard` says of a closing mark that it stands by punctuation, where the apostrophe of a possessive does not.
    """

    start: int
    end: int
    form: str
    opens: bool
    closes: bool
    hard: bool = False

    @property
    def family(self) -> str:
        """Marks of one family open and close each other."""
        if self.form in GUILLEMETS:
            return "guillemets"
        return "straight" if self.form in STRAIGHT else "curly"


def double_marks(text: str) -> Iterator[Mark]:
    """The double marks of a paragraph: curly, straight, guillemets, doubled apostrophes and backticks."""
    for start, end in _runs(text):
        if text[start:end] not in SINGLE:
            yield Mark(start, end, text[start:end], *_sides(text, start, end))


def single_marks(text: str) -> Iterator[Mark]:
    """The single marks of a paragraph that can open or close; apostrophes within words are none."""
    for start, end in _runs(text):
        form = text[start:end]
        opens, closes = _sides(text, start, end)
        if form not in SINGLE or opens == closes:
            continue
        if opens and (form == "’" or DECADE.match(text, end)):
            continue
        if closes and form == "‘":
            continue
        yield Mark(start, end, form, opens, closes, closes and _is_hard(text, start, end))


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """The places of marks; of three apostrophes two are the double mark, the outer one where they open."""
    for match in RUN.finditer(text):
        start, end = match.span()
        if end - start <= 2:
            yield start, end
        elif _sides(text, start, end)[0]:
            yield from ((start, start + 2), (start + 2, start + 3))
        else:
            yield from ((start, start + 1), (start + 1, start + 3))


def _sides(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether the neighbours let the mark open, and whether they let it close."""
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    may_open = (not before or bool(BEFORE_OPENING.match(before))) and bool(after) and not after.isspace()
    may_close = bool(before) and not before.isspace() and (not after or bool(AFTER_CLOSING.match(after)))
    return may_open, may_close


def _is_hard(text: str, start: int, end: int) -> bool:
    after = text[end : end + 1]
    return text[start - 1] in BEFORE_HARD or not after or not after.isspace()
