"""Article to layout: title, paragraphs, quotations, origin, and what was set aside, each with its rule."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from analyzer.model.text import (
    Article,
    ArticleFormat,
    Layout,
    LinePattern,
    OriginPattern,
    Paragraph,
    ParagraphKind,
    Place,
)
from analyzer.reading.blocks import Block, find_blocks
from analyzer.reading.detectors import DETECTORS
from analyzer.reading.lines import drop_head_lines, drop_last_line, drop_lines, drop_tail
from analyzer.reading.markdown import front_matter_end
from analyzer.reading.origin import find_origins, origins_told
from analyzer.reading.page import Page, matches
from analyzer.reading.quotation import find_quotations
from analyzer.reading.titles import with_heading, with_title

# Lists go first, while the lines that open them are still there; the title before what is judged by it.
BEFORE_TITLE = ("page-furniture", "front-matter", "related-list", "list-after-end")
AROUND_TITLE = ("breadcrumb", "repeated-title")
AFTER_TITLE = ("names-above", "repeated-caption", "capitals", "heading")
LAST = ("last-line",)
# A line of what was taken out of these is a whole paragraph; nobody wrapped it by hand.
EXTRACTED = frozenset(ArticleFormat) - {ArticleFormat.TEXT, ArticleFormat.MARKDOWN}


def segment(article: Article, lines: Sequence[LinePattern], origins: Sequence[OriginPattern]) -> Layout:
    """The layout of the article; every character is in a paragraph, in an exclusion or between them.

    What is in doubt stays story: setting story aside is worse than keeping furniture. Raises KeyError when a
    pattern names a detector that does not exist.
    """
    plain = [pattern for pattern in lines if not pattern.detector]
    head = [pattern for pattern in plain if pattern.place is Place.HEAD]
    anywhere = [pattern for pattern in plain if pattern.place is Place.ANY]
    alone = partial(_stands_alone, head, front_matter_end(article.text), article.format in EXTRACTED)
    page = with_heading(Page(find_blocks(article.text, article.prose, alone), furniture=article.furniture), article)
    page = _detected(page, BEFORE_TITLE[:2], lines)
    page = drop_tail(page, [p for p in plain if p.tail])
    page = _detected(page, BEFORE_TITLE[2:], lines)
    # Twice, because a label may hide what the rest of its line is.
    once = drop_lines(page, anywhere)
    page = drop_lines(drop_head_lines(once, head), anywhere, tried=set(page.blocks) & set(once.blocks))
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
    told = origins_told(article.metadata, origins, provenance)
    return Layout(article, paragraphs, quotations, exclusions, (*provenance, *told))


def _stands_alone(head: Sequence[LinePattern], front_matter: int, whole: bool, line: Block) -> bool:
    """Whether the line is one of settings or labels, which never go on in the next line, or a `whole` paragraph."""
    return whole or line.span.start < front_matter or any(matches(pattern, line) for pattern in head)


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
        after = _detected(drop_last_line(page, patterns), LAST, lines)
        if len(after.blocks) == len(page.blocks):
            return page
        page = after
