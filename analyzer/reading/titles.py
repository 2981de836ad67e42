"""Where the title stands, and where it is said again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analyzer.model.text import Article, LinePattern
from analyzer.reading.blocks import Block
from analyzer.reading.page import Page

HEAD_BLOCKS = 10
TITLE_WORDS = 32
STOPPED_TITLE_WORDS = 16
ENOUGH_WORDS = 4
LOOKAHEAD = 4
# A stop behind a short word is an abbreviation more often than the end of a sentence.
SENTENCE_BREAK = re.compile(r"(?:[a-z]{4}[\"'”’)]*\.|[!?])[\"'”’)]*\s+[\"'“‘(]?[A-Z]")
EDGE_MARKS = " .!\"'“”‘’|-–—"


def with_heading(page: Page, article: Article) -> Page:
    """The page with the block as title where the article's file says that its title stands."""
    heading = article.heading
    title = next((block for block in page.blocks if heading and heading.covers(block.span)), None)
    return replace(page, title=title) if title else page


def with_title(page: Page) -> Page:
    """The page with its first block as title, when that reads like a headline and no title is known yet."""
    if page.title is not None or len(page.blocks) < 2 or not _is_headline(page.blocks[0], page.blocks[1:]):
        return page
    return replace(page, title=page.blocks[0])


def _is_headline(block: Block, following: Sequence[Block]) -> bool:
    """Whether the first block of a text is a headline: one line of few words, mostly without a full stop.

    Some archives put a full stop behind every headline, and some headlines are two sentences; such a line counts
    when it is short, stands off by a blank line and a longer paragraph follows, or when its words are capitalised.
    """
    words = block.tokens
    broken = bool(SENTENCE_BREAK.search(block.words))
    stopped = block.words.rstrip("\"'”’").endswith(".")
    if not broken and (not stopped or _capitalised(words)):
        return len(words) <= TITLE_WORDS
    longer = any(len(after.tokens) > len(words) for after in following[:LOOKAHEAD])
    return len(words) <= STOPPED_TITLE_WORDS and following[0].spaced and longer


def _capitalised(words: list[str]) -> bool:
    long = [word.lstrip("\"'“‘(") for word in words if len(word) > 3]
    return sum(word[:1].isupper() or word[:1].isdigit() for word in long) >= 0.75 * len(long)


def _same(words: str) -> str:
    return " ".join(words.split()).strip(EDGE_MARKS).casefold()


def drop_repeated_titles(page: Page, pattern: LinePattern) -> Page:
    """The page with the first block that says the title as title, the others of the head set aside."""
    title = page.title or _said_twice(page)
    if title is None:
        return page
    wanted = _same(title.words)
    again = [i for i, block in enumerate(page.blocks[:HEAD_BLOCKS]) if _same(block.words) == wanted]
    if page.title is None:
        page = replace(page, title=page.blocks[again[0]])
    return page.without({i for i in again if page.blocks[i] != page.title}, pattern)


def _said_twice(page: Page) -> Block | None:
    """The first line of the head that is said again there, when nothing but a path of sections stands before it."""
    head = page.blocks[:HEAD_BLOCKS]
    for i, block in enumerate(head[: len(page.blocks) - 1]):
        again = sum(_same(other.words) == _same(block.words) for other in head[i + 1 :])
        if again and ENOUGH_WORDS <= len(block.tokens) <= TITLE_WORDS and again < len(page.blocks) - i - 1:
            return block
        if not _is_path(block.words) and not any(_path_to(block, other) for other in head[i + 1 :]):
            return None
    return None


def drop_breadcrumbs(page: Page, pattern: LinePattern) -> Page:
    """The page without the path of sections that stands on one line with the title.

    The title is then the title at its first place; the line is set aside where the title was said before.
    """
    known = page.title or _said_twice(page) or _led_to(page)
    if known is None:
        return page
    for i, block in enumerate(page.blocks[:HEAD_BLOCKS]):
        at = _path_to(block, known)
        if at and block.span.start > known.span.start:
            return page.without({i}, pattern)
        if at:
            return page.narrowed(i, block.part(at, len(block.words)), pattern, title=True)
    return page


def _led_to(page: Page) -> Block | None:
    """The line of the head that stands whole behind a path on the first line."""
    return next((other for other in page.blocks[1:HEAD_BLOCKS] if _path_to(page.blocks[0], other)), None)


def _path_to(block: Block, title: Block) -> int:
    """Where in the block the words of the title begin, when only a path stands before and nothing behind; else 0."""
    wanted = " ".join(title.words.split()).strip(EDGE_MARKS)
    at = block.words.find(wanted) if len(title.tokens) >= ENOUGH_WORDS else -1
    behind = len(block.words) - at - len(wanted)
    return at if at > 0 and behind <= 2 and _is_path(block.words[:at]) else 0


def _is_path(words: str) -> bool:
    """Whether the words are names of sections: capitalised, no sentence."""
    named = re.search(r"\w", words) and not re.search(r"[.!?]", words)
    return bool(named) and all(word[0].isupper() or not word[0].isalnum() for word in words.split())
