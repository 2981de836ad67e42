"""What a parser is given: characters it knows, and sentences of bounded length."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from analyzer.model.span import Span

MOST_WORDS = 200
MOST_CHARACTERS = 2_000
_INVISIBLE = {"Cc", "Cf", "Zs", "Zl", "Zp"}
_ENDS = (re.compile(r"\n\s*\n"), re.compile(r"[.!?…][)\]”’\"']*\s"), re.compile(r"\s"))
_BREAKS = (".!?…", ";:", "—–-", ",", ")]”’\"'")


def plain(text: str) -> str:
    """The text with every control character, odd blank and broken character replaced by one that parsers know.

    It has the length of `text`, so offsets hold. Newlines stay, for a blank line divides sentences.
    """
    return "".join(map(_plain, text))


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if character == "\n" or category == "Cf":
        return character
    if category in _INVISIBLE:
        return " "
    return "\N{REPLACEMENT CHARACTER}" if category in {"Cs", "Co", "Cn"} else character


def visible(word: str) -> str:
    """The word without zero-width and control characters; empty when nothing of it can be seen."""
    return "".join(c for c in word if c == " " or unicodedata.category(c) not in _INVISIBLE).strip()


def trimmed(span: Span, text: str) -> Span:
    """The span without characters at its ends that cannot be seen."""
    start, end = span.start, span.end
    while start < end and unicodedata.category(text[start]) in _INVISIBLE:
        start += 1
    while start < end and unicodedata.category(text[end - 1]) in _INVISIBLE:
        end -= 1
    return Span(start, end)


def blocks(text: str, most: int = MOST_CHARACTERS) -> Iterator[Span]:
    """The text in blocks of at most `most` characters, cut behind the last sentence of each, or a blank, or anywhere.

    A tokenizer's time grows with the square of the longest run of letters, and its memory with the longest text.
    """
    start = 0
    while len(text) - start > most:
        half = start + most // 2
        ends = (list(end.finditer(text, half, start + most)) for end in _ENDS)
        cut = next((found[-1].end() for found in ends if found), start + most)
        yield Span(start, cut)
        start = cut
    yield Span(start, len(text))


def bounded(words: Sequence[Span], text: str, most: int = MOST_WORDS) -> Iterator[tuple[Span, ...]]:
    """The words of a sentence in pieces of at most `most` words, cut behind the strongest punctuation there is.

    A parser's memory grows with the square of a sentence's length, and real text has lists and tables that
    never end.
    """
    rest = tuple(words)
    while len(rest) > most:
        at = _cut([span.of(text) for span in rest[:most]])
        yield rest[:at]
        rest = rest[at:]
    if rest:
        yield rest


def _cut(forms: Sequence[str]) -> int:
    for marks in _BREAKS:
        for at in range(len(forms) - 1, len(forms) // 2, -1):
            if forms[at][-1] in marks and len(forms[at]) <= 3:
                return at + 1
    return len(forms)
