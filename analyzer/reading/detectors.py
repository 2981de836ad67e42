"""Detectors: what a regular expression over one line cannot see. Rules name them by `detector:`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from itertools import pairwise

from analyzer.model.text import LinePattern
from analyzer.reading.blocks import Block
from analyzer.reading.listing import drop_list_after_end, drop_related_list
from analyzer.reading.page import Page, matches
from analyzer.reading.titles import drop_breadcrumbs, drop_repeated_titles

Detector = Callable[[Page, LinePattern], Page]

HEADING_WORDS = 12
QUESTION_WORDS = 8
PROMO_WORDS = 3
LAST_LINE_WORDS = 8
FULL_PARAGRAPH_WORDS = 5
NAME_WORDS = 6
SHORT_WORD = 3  # letters
REPEATED_WORDS = 8
NEARLY = 0.95
QUOTE_START = re.compile(r"[\"'“‘«„`]")
FULL_STOP = re.compile(r"[.!?…][\"'”’»)\]]*$")


def drop_front_matter(page: Page, pattern: LinePattern) -> Page:
    """The page without the block of settings between two rule lines at the very top, its title line kept."""
    if not page.blocks or page.blocks[0].span.start > 0 or not matches(pattern, page.blocks[0]):
        return page
    ends = [i for i, block in enumerate(page.blocks) if i and matches(pattern, block)]
    if not ends or any(block.spaced for block in page.blocks[1 : ends[0] + 1]):
        return page
    headed = any(block.given.startswith("# ") for block in page.blocks)
    kept = [] if headed else [i for i in range(ends[0]) if page.blocks[i].words.casefold().startswith("title:")]
    return page.without(set(range(ends[0] + 1)) - set(kept[:1]), pattern)


def drop_page_furniture(page: Page, pattern: LinePattern) -> Page:
    """The page without lines of the pattern, and the headers and footers that the reader of a paged file marked."""
    gone = {
        i
        for i, block in enumerate(page.blocks)
        if matches(pattern, block) or any(span.covers(block.span) for span in page.furniture)
    }
    return page.without(gone, pattern)


def drop_repeated_captions(page: Page, pattern: LinePattern) -> Page:
    """The page without blocks that stand twice in a row: both, or only the second where they are whole sentences."""
    gone: set[int] = set()
    for i, (block, after) in enumerate(pairwise(page.blocks)):
        if block != page.title and _nearly_same(block, after):
            gone |= {i + 1} if FULL_STOP.search(after.words) else {i, i + 1}
    return page.without(gone, pattern)


def _nearly_same(one: Block, other: Block) -> bool:
    first, second = one.tokens, other.tokens
    if len(first) < REPEATED_WORDS or abs(len(first) - len(second)) > 2:
        return False
    return first == second or SequenceMatcher(None, first, second, autojunk=False).ratio() >= NEARLY


def drop_capitals(page: Page, pattern: LinePattern) -> Page:
    """The page without lines in capitals that stand between paragraphs or behind the last one."""
    return page.without({i for i in _between(page) if _in_capitals(page.blocks[i])}, pattern)


def _in_capitals(block: Block) -> bool:
    letters = sum(map(str.isalpha, block.words))
    few = sum(map(str.islower, block.words)) <= 0.05 * letters
    return few and len(block.tokens) >= PROMO_WORDS and letters > 2 * PROMO_WORDS


def drop_headings(page: Page, pattern: LinePattern) -> Page:
    """The page without section headings: a short line without a full stop between two full paragraphs."""
    found = set()
    for i in _between(page):
        following = page.blocks[i + 1 : i + 2]
        if following and _is_paragraph(following[0]) and _is_heading(page.blocks[i]):
            found.add(i)
    return page.without(found, pattern)


def _is_heading(block: Block) -> bool:
    words = block.tokens
    if ":" in block.words:  # a speaker of an interview or a transcript
        return False
    if block.words.endswith("?"):
        return len(words) <= QUESTION_WORDS
    return len(words) <= HEADING_WORDS and block.words[-1].isalnum() and block.words[0].isalnum()


def _is_paragraph(block: Block) -> bool:
    return len(block.tokens) >= FULL_PARAGRAPH_WORDS and bool(FULL_STOP.search(block.words))


def _between(page: Page) -> list[int]:
    """Numbers of the blocks behind the first paragraph that no colon and no quotation mark ties to the story."""
    first = next((i for i, block in enumerate(page.blocks) if block != page.title and _is_paragraph(block)), None)
    if first is None:
        return []
    return [
        i
        for i in range(first + 1, len(page.blocks))
        if FULL_STOP.search(page.blocks[i - 1].words) and not QUOTE_START.match(page.blocks[i].words)
    ]


def drop_names_above(page: Page, pattern: LinePattern) -> Page:
    """The page without short lines of capitalised words between the title and the first paragraph."""
    gone = set()
    for i, block in enumerate(page.blocks):
        if _is_paragraph(block):
            break
        if page.title is not None and block != page.title and _is_name(block.words):
            gone.add(i)
    return page.without(gone, pattern)


def _is_name(words: str) -> bool:
    """Whether all words but short ones begin with a capital letter, in a line without a mark at its end."""
    parts = words.split()
    long = [part for part in parts if len(part) > SHORT_WORD]
    return 0 < len(parts) <= NAME_WORDS and bool(long) and words[-1].isalnum() and all(p[0].isupper() for p in long)


def drop_last_lines(page: Page, pattern: LinePattern) -> Page:
    """The page without its last block, when that is a short line without a full stop behind a full paragraph."""
    if len(page.blocks) < 3 or page.blocks[-1] == page.title:
        return page
    last = page.blocks[-1]
    loose = len(last.tokens) <= LAST_LINE_WORDS and last.words[-1].isalnum() and not QUOTE_START.search(last.words)
    tied = page.blocks[-2].words.endswith((":", ","))
    return page.without({len(page.blocks) - 1}, pattern) if loose and not tied else page


DETECTORS: Mapping[str, Detector] = {
    "breadcrumb": drop_breadcrumbs,
    "capitals": drop_capitals,
    "front-matter": drop_front_matter,
    "heading": drop_headings,
    "names-above": drop_names_above,
    "last-line": drop_last_lines,
    "list-after-end": drop_list_after_end,
    "page-furniture": drop_page_furniture,
    "related-list": drop_related_list,
    "repeated-caption": drop_repeated_captions,
    "repeated-title": drop_repeated_titles,
}
