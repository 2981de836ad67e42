"""PDFs: lines to paragraphs, words that a line end divides joined, headers and footers of the pages marked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from analyzer.model.location import Location
from analyzer.model.text import Article, ArticleFormat, Metadata
from analyzer.reading.blocks import SENTENCE_END
from analyzer.reading.formats.part import Part, PartRole, Run, article_of_parts
from analyzer.reading.formats.pdf_lines import PrintedLine, printed_lines

EDGE_LINES = 3  # how many lines at the head and at the foot of a page may be furniture
SOFT_HYPHEN = "\u00ad"
DIVIDED = re.compile(r"(\w*[^\W\d_])([-\u2010\u00ad])$")
CONTINUED = re.compile(r"([a-z\u00df-\u00ff]+)")
LARGER = 1.15  # times the size of the text: a headline, a label
WIDER = 1.3  # times the usual distance of lines: a gap between paragraphs
SHORTER = 0.85  # of the usual length: a line that its paragraph does not fill
INDENT = 6.0  # points


def read_pdf(raw: bytes, name: str) -> Article:
    """The article in a PDF, as paragraphs over lines, columns and pages; locations are page and line.

    A paragraph ends where the lines stand apart, where the next one is indented or set in another size, or behind
    a short line that ends a sentence. Lines that come back at the edges of the pages are marked as furniture.
    Raises InputError as `printed_lines`.
    """
    pages = printed_lines(raw, name)
    furniture = _furniture(pages)
    lines = [line for page in pages for line in page if line not in furniture]
    groups = _paragraphs(lines)
    size = median([line.size for line in lines for _ in line.text]) if lines else 0.0
    heading = _heading(groups, size)
    whole = "\n".join(line.text for line in lines)
    parts = [
        Part(tuple(_runs(group, whole)), PartRole.HEADING if number == heading else PartRole.BODY)
        for number, group in enumerate(groups)
    ]
    aside = [Part((_run(line, line.text),), PartRole.FURNITURE) for page in pages for line in page if line in furniture]
    return article_of_parts(name, _in_order(parts, aside), ArticleFormat.PDF, Metadata())


def _furniture(pages: Sequence[Sequence[PrintedLine]]) -> frozenset[PrintedLine]:
    """The lines at the edges of pages that stand, numbers aside, on half of the pages and on two at least."""
    edges = [line for page in pages for line in dict.fromkeys((*page[:EDGE_LINES], *page[-EDGE_LINES:]))]
    counted = Counter(print_ for print_, _ in {(_print(line), line.page) for line in edges})
    often = {print_ for print_, count in counted.items() if count >= max(2, 0.5 * len(pages))}
    return frozenset(line for line in edges if _print(line) in often)


def _print(line: PrintedLine) -> tuple[str, int]:
    """What is the same of a header on every page: the words without the numbers, and their size."""
    return re.sub(r"\d+", "#", line.text).casefold(), round(line.size)


def _paragraphs(lines: Sequence[PrintedLine]) -> list[list[PrintedLine]]:
    """The lines in groups of one paragraph each."""
    if not lines:
        return []
    leading = _leading(lines)
    width = sorted(len(line.text) for line in lines)[int(0.8 * (len(lines) - 1))]
    groups = [[lines[0]]]
    for after in lines[1:]:
        if _goes_on(groups[-1], after, leading, width):
            groups[-1].append(after)
        else:
            groups.append([after])
    return groups


def _leading(lines: Sequence[PrintedLine]) -> float:
    """The usual distance between two lines, in sizes of their letters."""
    near = [
        (a.height - b.height) / b.size for a, b in pairwise(lines) if a.page == b.page and b.size and a.size == b.size
    ]
    return median([distance for distance in near if distance > 0] or [1.2])


def _goes_on(group: Sequence[PrintedLine], after: PrintedLine, leading: float, width: int) -> bool:
    """Whether the line belongs to the paragraph of the lines before it."""
    line = group[-1]
    if not line.size or not 1 / LARGER < after.size / line.size < LARGER:
        return False
    ends = bool(SENTENCE_END.search(line.text))
    down = (line.height - after.height) / line.size
    if line.page != after.page or down <= 0:  # the next page, or the next column
        return not ends
    if down > WIDER * leading:
        return False
    indented = after.left - line.left > INDENT and (len(group) > 1 or ends)
    return not indented and not (ends and len(line.text) < SHORTER * width)


def _heading(groups: Sequence[Sequence[PrintedLine]], size: float) -> int | None:
    """The paragraph of the first page that is set largest, when that is larger than the text."""
    first = [i for i, group in enumerate(groups) if group[0].page == 1 and group[0].size > LARGER * size]
    return max(first, key=lambda i: groups[i][0].size, default=None)


def _runs(group: Sequence[PrintedLine], whole: str) -> Iterator[Run]:
    """The lines of a paragraph, a blank between them unless a word goes on."""
    for line, after in pairwise([*group, None]):
        assert line is not None
        yield _run(line, _joined(line.text, after.text, whole) if after else line.text)


def _run(line: PrintedLine, text: str) -> Run:
    return Run(text, Location(page=line.page, line=line.number, column=1))


def _joined(text: str, after: str, whole: str) -> str:
    """The line as it stands before the next one: with a blank behind it, or without the hyphen that divides a word.

    A hyphen of a compound stays, which is one that stands within a line of the file; the rest of the word says
    which, and where the file has neither spelling the hyphen is the typesetter's.
    """
    divided, rest = DIVIDED.search(text), CONTINUED.match(after)
    if not divided or (not rest and divided[2] != SOFT_HYPHEN):
        return text if text.endswith(("-", "\u2010", "\u2014")) and divided else f"{text} "
    compound = f"{divided[1]}-{rest[1]}" if rest else ""
    if divided[2] != SOFT_HYPHEN and _stands(compound, whole) and not _stands(compound.replace("-", "", 1), whole):
        return text
    return text[: divided.start(2)]


def _stands(word: str, whole: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", whole, re.IGNORECASE) is not None


def _in_order(parts: Sequence[Part], aside: Sequence[Part]) -> list[Part]:
    """The parts with each line of furniture behind the paragraph that it interrupts, or ahead of the first."""
    return sorted([*parts, *aside], key=lambda part: (_place(part), part.role is PartRole.FURNITURE))


def _place(part: Part) -> tuple[int, int]:
    at = part.runs[0].location
    return at.page or 0, at.line or 0
