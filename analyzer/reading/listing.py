"""Lists of other stories: headlines, with or without a teaser each, after the article or in the midst of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.model.text import LinePattern
from analyzer.reading.blocks import Block
from analyzer.reading.page import Page, matches

HEADLINE_WORDS = 28
ENOUGH_PARAGRAPHS = 2
ENOUGH_ENTRIES = 4
# Two headlines with a teaser each, written as the kinds of their blocks: H for a headline, P for a paragraph.
ALTERNATING = re.compile(r"(?:H+P){2,}")
# A headline may end in the abbreviation of a state or in initials; that stop does not make it a sentence.
ABBREVIATION = re.compile(r"(?:,\s[A-Z][a-z]{1,4}|\b(?:[A-Z]\.)+[A-Z])\.$")


def drop_related_list(page: Page, pattern: LinePattern) -> Page:
    """The page without the lists that a line of the pattern opens; where the story goes on, the list ends."""
    number = 0
    while number < len(page.blocks):
        if matches(pattern, page.blocks[number]) and _story_before(page.blocks[:number]):
            page = page.cut(number, number + 1 + _list_length(page.blocks[number + 1 :]), pattern)
        number += 1
    return page


def drop_list_after_end(page: Page, pattern: LinePattern) -> Page:
    """The page without a list of headlines that runs from a line of the pattern to the end of the text."""
    for number, block in enumerate(page.blocks):
        if not matches(pattern, block) or not _story_before(page.blocks[:number]):
            continue
        rest = page.blocks[number + 1 :]
        if len(rest) >= ENOUGH_ENTRIES and _list_length(rest) == len(rest):
            return page.cut(number + 1, len(page.blocks), pattern)
    return page


def _story_before(blocks: Sequence[Block]) -> bool:
    return sum(block.ends_sentence for block in blocks) >= ENOUGH_PARAGRAPHS


def _is_headline(block: Block) -> bool:
    loose = not block.ends_sentence or block.words.endswith("?") or bool(ABBREVIATION.search(block.words))
    return loose and len(block.tokens) <= HEADLINE_WORDS


def _list_length(blocks: Sequence[Block]) -> int:
    """Number of blocks that belong to the list.

    A sentence belongs to it as the teaser of the headline before it once headline and teaser have alternated;
    two sentences in a row, or one before any teaser was seen, are the story again.
    """
    kinds = "".join("H" if _is_headline(block) else "P" for block in blocks)
    alternating = ALTERNATING.match(kinds)
    if not alternating:
        return len(kinds) - len(kinds.lstrip("H"))
    rest = kinds[alternating.end() :]
    mixed = "PPP" not in kinds[alternating.end() - 1 :] and rest.count("H") >= 0.3 * len(rest)
    return len(kinds) if mixed else alternating.end()
