"""Article to layout: title, paragraphs, quotations, origin, and what was set aside, each with its rule."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.model.text import Article, Layout, LinePattern, OriginPattern, Paragraph, ParagraphKind, Place
from analyzer.reading.blocks import find_blocks
from analyzer.reading.detectors import DETECTORS
from analyzer.reading.lines import drop_head_lines, drop_last_line, drop_lines, drop_tail
from analyzer.reading.origin import find_origins
from analyzer.reading.page import Page, compiled
from analyzer.reading.quotation import find_quotations
from analyzer.reading.titles import with_title

# Lists go first, while the lines that open them are still there; the title before what is judged by it.
BEFORE_TITLE = ("front-matter", "related-list", "list-after-end")
AROUND_TITLE = ("breadcrumb", "repeated-title")
AFTER_TITLE = ("repeated-caption", "capitals", "heading")


def segment(article: Article, lines: Sequence[LinePattern], origins: Sequence[OriginPattern]) -> Layout:
    """The layout of the article; every character is in a paragraph, in an exclusion or between them.

    What is in doubt stays story: setting story aside is worse than keeping furniture. Raises KeyError when a
    pattern names a detector that does not exist.
    """
    plain = [pattern for pattern in lines if not pattern.detector]
    alone = [compiled(pattern.regex) for pattern in plain]
    blocks = find_blocks(article.text, article.prose, lambda line: any(regex.fullmatch(line) for regex in alone))
    page = Page(blocks)
    page = _detected(page, BEFORE_TITLE[:1], lines)
    page = drop_tail(page, [p for p in plain if p.tail])
    page = _detected(page, BEFORE_TITLE[1:], lines)
    page = drop_lines(page, [p for p in plain if p.place is Place.ANY])
    page = drop_head_lines(page, [p for p in plain if p.place is Place.HEAD])
    page = _detected(page, AROUND_TITLE, lines)
    page = with_title(page)
    page = _detected(page, AFTER_TITLE, lines)
    page = _without_last_lines(page, lines)
    page, provenance = find_origins(page, article.text, origins)
    paragraphs = tuple(
        Paragraph(block.span, ParagraphKind.TITLE if block == page.title else ParagraphKind.BODY)
        for block in page.blocks
    )
    quotations = find_quotations(article.prose, paragraphs)
    exclusions = tuple(sorted(page.exclusions, key=lambda exclusion: exclusion.span))
    return Layout(article, paragraphs, quotations, exclusions, provenance)


def _detected(page: Page, names: Sequence[str], lines: Sequence[LinePattern]) -> Page:
    for name in names:
        for pattern in lines:
            if pattern.detector == name:
                page = DETECTORS[name](page, pattern)
    return page


def _without_last_lines(page: Page, lines: Sequence[LinePattern]) -> Page:
    """The page without the furniture at its end, line by line from below until story is met."""
    patterns = [p for p in lines if p.place is Place.TAIL and not p.detector and not p.tail]
    while True:
        after = _detected(drop_last_line(page, patterns), ("last-line",), lines)
        if after == page:
            return page
        page = after
