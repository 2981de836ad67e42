"""Lines and blocks: a block is one line, or the lines of one paragraph that was wrapped by hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from analyzer.model.span import Span

LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
LINE_BREAK = re.compile(r"\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
# White space of every kind, and the characters without width that pages leave between words.
BLANKS = "".join(filter(str.isspace, map(chr, range(0x3001)))) + "\u200b\u200c\u200d\u2060\ufeff"
SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
WRAP_LIMIT = 100
ENOUGH_LINES = 4


@dataclass(frozen=True, slots=True)
class Block:
    """A candidate for a paragraph: its span, its words, and the line as it was given.

    `words` has one character for each character of the span, line breaks and markup as blanks; `given` is the
    whole line with its markup, so it may be longer. `spaced` says that a blank line stands before it.
    """

    span: Span
    words: str
    given: str
    spaced: bool = False

    def part(self, start: int, end: int) -> Block:
        """The block from `start` to `end`, counted within the block, without blanks at its ends."""
        words = self.words[start:end]
        start += len(words) - len(words.lstrip(BLANKS))
        end = max(start, end - (len(words) - len(words.rstrip(BLANKS))))
        span = Span(self.span.start + start, self.span.start + end)
        return replace(self, span=span, words=self.words[start:end])

    @property
    def tokens(self) -> list[str]:
        """The words, divided at blanks."""
        return self.words.split()

    @property
    def ends_sentence(self) -> bool:
        """Whether the last characters end a sentence (closing marks may follow)."""
        return bool(SENTENCE_END.search(self.words))


def find_blocks(text: str, prose: str, alone: Callable[[Block], bool]) -> tuple[Block, ...]:
    """The blocks of an article in text order, no character but blanks and line breaks left out.

    `prose` is `text` without markup, of the same length. A line for which `alone` holds is never joined to
    another.
    """
    lines = list(_lines(text, prose))
    width = _wrap_width(lines)
    groups = [lines[:1]] if lines else []
    for before, line in pairwise(lines):
        if _goes_on(before, line, width) and not alone(before) and not alone(line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(_joined(group, prose) for group in groups)


def _lines(text: str, prose: str) -> Iterator[Block]:
    previous = 0
    for match in LINE.finditer(text):
        whole = Block(Span(*match.span()), prose[match.start() : match.end()], match.group().strip(BLANKS))
        line = whole.part(0, len(whole.words))
        if len(line.span):
            between = text[previous : match.start()]
            yield replace(line, spaced=len(LINE_BREAK.findall(between)) > 1 or not previous)
            previous = match.end()


def _wrap_width(lines: list[Block]) -> int:
    """The width that the lines were wrapped at; 0 where they were not wrapped."""
    followed = [line for line, after in pairwise(lines) if not after.spaced]
    if len(followed) < ENOUGH_LINES or any(len(line.words) > 2 * WRAP_LIMIT for line in lines):
        return 0
    lengths = sorted(len(line.words) for line in lines)
    width = lengths[int(0.95 * (len(lengths) - 1))]
    broken = sum(not line.ends_sentence and len(line.words) >= 0.6 * width for line in followed)
    return width if width <= WRAP_LIMIT and broken > 0.5 * len(followed) else 0


def _goes_on(line: Block, after: Block, width: int) -> bool:
    """Whether a paragraph runs over the line break between the two."""
    if after.spaced:
        return False
    if after.words[0].islower() and (line.words[-1].isalnum() or line.words[-1] == ","):
        return True
    room = width - len(line.words) - 1 - len(after.tokens[0])
    if line.ends_sentence:
        return room < 0.15 * width and width > 0
    return room < 0.4 * width and width > 0


def _joined(group: list[Block], prose: str) -> Block:
    span = Span(group[0].span.start, group[-1].span.end)
    words = LINE_BREAK.sub(_same_length, span.of(prose))
    return Block(span, words, " ".join(line.given for line in group), group[0].spaced)


def _same_length(match: re.Match[str]) -> str:
    return " " * len(match.group())
