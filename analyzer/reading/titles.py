"""Where the title stands, and where it is said again."""

from __future__ import annotations

import re
from dataclasses import replace

from analyzer.model.text import LinePattern
from analyzer.reading.blocks import Block
from analyzer.reading.page import Page

HEAD_BLOCKS = 10
TITLE_WORDS = 32
STOPPED_TITLE_WORDS = 16
ENOUGH_WORDS = 4
SENTENCE_BREAK = re.compile(r"[a-z\d)][.!?][\"'”’)]*\s+[\"'“‘(]?[A-Z]")
EDGE_MARKS = " .!\"'“”‘’|-–—"


def with_title(page: Page) -> Page:
    """The page with its first block as title, when that reads like a headline and no title is known yet."""
    if page.title is not None or len(page.blocks) < 2:
        return page
    first, second = page.blocks[:2]
    return replace(page, title=first) if _is_headline(first, second) else page


def _is_headline(block: Block, after: Block) -> bool:
    """Whether the first block of a text is a headline: one line of few words, mostly without a full stop.

    Some archives put a full stop behind every headline; such a line counts when its words are capitalised, or
    when it is short, stands off by a blank line and a longer paragraph follows.
    """
    words = block.tokens
    if len(words) > TITLE_WORDS or SENTENCE_BREAK.search(block.words):
        return False
    if not block.words.rstrip("\"'”’").endswith("."):
        return True
    if _capitalised(words):
        return True
    return len(words) <= STOPPED_TITLE_WORDS and after.spaced and len(after.tokens) > len(words)


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
    head = page.blocks[:HEAD_BLOCKS]
    for i, block in enumerate(head):
        if len(block.tokens) >= ENOUGH_WORDS and not SENTENCE_BREAK.search(block.words):
            longer = [other for other in head[i + 1 :] if _same(other.words) == _same(block.words)]
            if longer and len(block.tokens) <= TITLE_WORDS and i < len(page.blocks) - len(longer) - 1:
                return block
    return None


def drop_breadcrumbs(page: Page, pattern: LinePattern) -> Page:
    """The page without the path of sections that stands on one line with the title.

    The title is then the title at its first place; the line is set aside where the title was said before.
    """
    known = page.title or _said_twice(page)
    if known is None or len(known.tokens) < ENOUGH_WORDS:
        return page
    wanted = " ".join(known.words.split()).strip(EDGE_MARKS)
    for i, block in enumerate(page.blocks[:HEAD_BLOCKS]):
        at = block.words.find(wanted)
        if at <= 0 or not _is_path(block.words[:at]) or len(block.words) - at - len(wanted) > 2:
            continue
        if block.span.start > known.span.start:
            return page.without({i}, pattern)
        return page.narrowed(i, block.part(at, len(block.words)), pattern, title=True)
    return page


def _is_path(words: str) -> bool:
    """Whether the words are names of sections: capitalised, no sentence."""
    return all(word[0].isupper() or not word[0].isalnum() for word in words.split()) and not re.search(r"[.!?]", words)
