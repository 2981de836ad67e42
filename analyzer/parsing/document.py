"""Layouts to parsed documents, many articles in one batch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.garbage import undisturbed
from analyzer.model.syntax import Document, Sentence
from analyzer.model.text import Layout
from analyzer.parsing.protocol import Parser


def parse_layout(layout: Layout, parser: Parser) -> Document:
    """The parsed document of a layout; see `parse_layouts`."""
    return parse_layouts((layout,), parser)[0]


def parse_layouts(layouts: Sequence[Layout], parser: Parser) -> tuple[Document, ...]:
    """The parsed documents of the layouts, all their paragraphs given to the parser at once.

    Only paragraphs of the story are parsed. Spans of the sentences count characters of their article, and
    `Sentence.paragraph` is the number of the paragraph in its layout, from 0. Raises ModelError.
    """
    texts = [paragraph.span.of(layout.article.prose) for layout in layouts for paragraph in layout.paragraphs]
    parses = iter(parser.parse(texts))
    with undisturbed():
        return tuple(Document(layout, placed(layout, parses), parser.model) for layout in layouts)


def placed(layout: Layout, parses: Iterator[Sequence[Sentence]]) -> tuple[Sentence, ...]:
    """The next parses, one for each paragraph of the layout, as sentences of its article."""
    return tuple(
        sentence.shifted(paragraph.span.start, number)
        for number, paragraph in enumerate(layout.paragraphs)
        for sentence in next(parses)
    )
