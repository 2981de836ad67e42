"""The characters of HTML that are no markup, each with its place in the source; its comments; its paragraphs."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

SILENT = frozenset({"script", "style", "template", "title", "noscript", "svg"})
INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
MARKED_UP = re.compile(
    r"</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|section|article|a|em|strong|i|b|span)\b[^<>]*>", re.I
)


@dataclass(frozen=True, slots=True)
class Character:
    """A character that a reader sees, and its offset in the source (of an entity: of its first character)."""

    text: str
    offset: int


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment: its words, its offset in the source, and how many characters that a reader sees stand before it."""

    text: str
    offset: int
    after: int


@dataclass(frozen=True, slots=True)
class Markup:
    """What HTML holds: its characters in order, where blocks begin (numbers of characters), its comments."""

    characters: tuple[Character, ...]
    breaks: frozenset[int]
    remarks: tuple[Remark, ...]

    def paragraphs(self) -> Iterator[tuple[Character, ...]]:
        """The characters of each block with words, runs of white space as one blank, none at the ends."""
        ends = sorted({*self.breaks, len(self.characters)})
        for start, end in zip((0, *ends), ends, strict=False):
            block = tuple(_single_blanks(self.characters[start:end]))
            if block:
                yield block


def _single_blanks(block: tuple[Character, ...]) -> Iterator[Character]:
    waiting: Character | None = None
    begun = False
    for character in block:
        if character.text.isspace():
            waiting = waiting or Character(" ", character.offset)
            continue
        if waiting and begun:
            yield waiting
        waiting, begun = None, True
        yield character


def is_marked_up(text: str) -> bool:
    """Whether a text has tags of HTML."""
    return bool(MARKED_UP.search(text))


def read_markup(source: str) -> Markup:
    """What the HTML in `source` holds; malformed HTML is read as browsers do, as far as it goes."""
    scanner = _Scanner(source)
    scanner.feed(source)
    scanner.close()
    return Markup(tuple(scanner.characters), frozenset(scanner.breaks), tuple(scanner.remarks))


class _Scanner(HTMLParser):
    """Collects characters, breaks and comments while the standard library reads the source."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self._starts = [0, *(match.end() for match in re.finditer("\n", source))]
        self._silent = 0
        self.characters: list[Character] = []
        self.breaks: list[int] = []
        self.remarks: list[Remark] = []

    def _offset(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def handle_data(self, data: str) -> None:
        if not self._silent:
            at = self._offset()
            self.characters.extend(Character(text, at + i) for i, text in enumerate(data))

    def handle_entityref(self, name: str) -> None:
        self._add(html.unescape(f"&{name};"))

    def handle_charref(self, name: str) -> None:
        self._add(html.unescape(f"&#{name};"))

    def _add(self, text: str) -> None:
        if not self._silent:
            self.characters.extend(Character(character, self._offset()) for character in text)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._silent += tag in SILENT
        self._break(tag)

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in SILENT and self._silent > 0
        self._break(tag)

    def _break(self, tag: str) -> None:
        if tag not in INLINE:
            self.breaks.append(len(self.characters))

    def handle_comment(self, data: str) -> None:
        if not self._silent:
            self.remarks.append(Remark(data.strip(), self._offset(), len(self.characters)))
