"""Rules over single lines: set aside a line, its label, or everything from it to the end."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from analyzer.model.text import LinePattern
from analyzer.reading.blocks import Block
from analyzer.reading.page import Page, matches

HEAD_BLOCKS = 12
HEAD_PARAGRAPH_WORDS = 20
ENOUGH_PARAGRAPHS = 3


def drop_tail(page: Page, patterns: Sequence[LinePattern]) -> Page:
    """The page up to the first line of a tail pattern that at least three paragraphs of story stand before."""
    paragraphs = 0
    for number, block in enumerate(page.blocks):
        found = next((p for p in patterns if matches(p, block)), None) if paragraphs >= ENOUGH_PARAGRAPHS else None
        if found:
            return page.cut(number, len(page.blocks), found)
        paragraphs += block.ends_sentence and len(block.tokens) >= HEAD_PARAGRAPH_WORDS // 2
    return page


def drop_head_lines(page: Page, patterns: Sequence[LinePattern]) -> Page:
    """The page after the head patterns have been tried on each line before the first full paragraph."""
    number = 0
    while number < min(HEAD_BLOCKS, len(page.blocks)):
        block = page.blocks[number]
        after = _tried(page, number, patterns)
        if after is page and block.ends_sentence and len(block.tokens) >= HEAD_PARAGRAPH_WORDS:
            return page
        number += len(after.blocks) == len(page.blocks)
        page = after
    return page


def drop_lines(page: Page, patterns: Sequence[LinePattern], tried: Set[Block] = frozenset()) -> Page:
    """The page after every pattern has been tried on every line but those that were `tried` before."""
    lines = ((number, block) for number, block in enumerate(page.blocks) if block not in tried)
    hits = {number: hit for number, block in lines if (hit := _hit(block, patterns))}
    for number, (pattern, match) in hits.items():
        if _kept_group(match):
            page = _narrowed(page, number, pattern, match)
    return page.less({number: pattern for number, (pattern, match) in hits.items() if not _kept_group(match)})


def drop_last_line(page: Page, patterns: Sequence[LinePattern]) -> Page:
    """The page after the patterns have been tried on its last line."""
    return _tried(page, len(page.blocks) - 1, patterns) if page.blocks else page


def _tried(page: Page, number: int, patterns: Sequence[LinePattern]) -> Page:
    """The page without the block, or with the named part of it, by the first pattern that matches it."""
    hit = _hit(page.blocks[number], patterns)
    if hit is None:
        return page
    pattern, match = hit
    return _narrowed(page, number, pattern, match) if _kept_group(match) else page.without({number}, pattern)


def _hit(block: Block, patterns: Sequence[LinePattern]) -> tuple[LinePattern, re.Match[str]] | None:
    return next(((pattern, match) for pattern in patterns if (match := matches(pattern, block))), None)


def _kept_group(match: re.Match[str]) -> str | None:
    return next((name for name in ("title", "story") if match.groupdict().get(name)), None)


def _narrowed(page: Page, number: int, pattern: LinePattern, match: re.Match[str]) -> Page:
    block, name = page.blocks[number], _kept_group(match) or 0
    # A match with the line as given has the offsets of the markup, and the words are what it keeps.
    kept = block.part(*match.span(name)) if match.string == block.words else block
    return page.narrowed(number, kept, pattern, title=name == "title" and page.title is None)
