"""Locations: where a person finds a character of an article in the file that it was read from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

# What editors count as a line; form feeds and the like stand within one.
LINE_BREAK = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file, every number from 1: line and column of a text, page of a PDF, paragraph of a document.

    Of a PDF the line is that of the page, of a Word document the column is the character of the paragraph. Of a
    text inside JSON line and column are where its string begins, and the paragraph is one of that string. What the
    format does not have is None.
    """

    line: int | None = None
    column: int | None = None
    paragraph: int | None = None
    page: int | None = None

    def __str__(self) -> str:
        """As linters write it behind the name of the file: `12:5`, `page 2:14:5`, `paragraph 7:5`."""
        parts = [f"page {self.page}"] if self.page else []
        parts += [f"paragraph {self.paragraph}"] if self.paragraph and not self.line else []
        return ":".join([*parts, *(str(number) for number in (self.line, self.column) if number)])

    @property
    def described(self) -> str:
        """In words, without the column: `line 12`, `page 2, line 14`, `paragraph 7 of the file`."""
        if self.paragraph and not self.line:
            return f"paragraph {self.paragraph} of the file"
        named = (("page", self.page), ("line", self.line), ("paragraph", self.paragraph))
        return ", ".join(f"{name} {number}" for name, number in named if number)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A character of an article whose place in the file is known.

    The characters from `start` on stand behind one another in the same line or paragraph, up to the next anchor.
    """

    start: int
    location: Location


@lru_cache(maxsize=64)
def line_anchors(text: str) -> tuple[Anchor, ...]:
    """An anchor at the beginning of every line of a text that is its own file."""
    starts = (0, *(match.end() for match in LINE_BREAK.finditer(text)))
    return tuple(Anchor(start, Location(line=number, column=1)) for number, start in enumerate(starts, 1))


def locate(anchors: Sequence[Anchor], offset: int) -> Location:
    """The place of the character at `offset`, counted from the last anchor at or before it.

    A character before every anchor has the place of the first. Raises ValueError where there is no anchor.
    """
    if not anchors:
        raise ValueError("no anchor to count from")
    number = bisect_right(anchors, offset, key=lambda anchor: anchor.start) - 1
    anchor, at = anchors[max(number, 0)], anchors[max(number, 0)].location
    passed = 0 if at.line and at.paragraph else max(offset - anchor.start, 0)
    return Location(at.line, at.column + passed if at.column else None, at.paragraph, at.page)
