"""Layouts to parsed documents, many articles in one batch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from analyzer.garbage import undisturbed
from analyzer.model.syntax import Document, Sentence
from analyzer.model.text import Layout, Paragraph, ParagraphKind
from analyzer.parsing.headline import in_sentence_case, mended
from analyzer.parsing.protocol import Parser


def parse_layout(layout: Layout, parser: Parser) -> Document:
    """The parsed document of a layout; see `parse_layouts`."""
    return parse_layouts((layout,), parser)[0]


def parse_layouts(layouts: Sequence[Layout], parser: Parser) -> tuple[Document, ...]:
    """The parsed documents of the layouts, all their paragraphs given to the parser at once.

    Only paragraphs of the story are parsed. Spans of the sentences count characters of their article, and
    `Sentence.paragraph` is the number of the paragraph in its layout, from 0. Raises ModelError.
    """
    parses = iter(parser.parse([text for layout in layouts for text in texts_of(layout)]))
    with undisturbed():
        return tuple(Document(layout, placed(layout, parses), parser.model) for layout in layouts)


def texts_of(layout: Layout) -> Iterator[str]:
    """What the parser reads of each paragraph: its words, those of a headline in the case of a sentence."""
    body = [_words(layout, p) for p in layout.paragraphs if p.kind is ParagraphKind.BODY]
    for paragraph in layout.paragraphs:
        words = _words(layout, paragraph)
        yield in_sentence_case(words, body) if paragraph.kind is ParagraphKind.TITLE else words


def placed(layout: Layout, parses: Iterator[Sequence[Sentence]]) -> tuple[Sentence, ...]:
    """The next parses, one for each paragraph of the layout, as sentences of its article."""
    return tuple(
        _as_written(layout, paragraph, sentence).shifted(paragraph.span.start, number)
        for number, paragraph in enumerate(layout.paragraphs)
        for sentence in next(parses)
    )


def _words(layout: Layout, paragraph: Paragraph) -> str:
    return paragraph.span.of(layout.article.prose)


def _as_written(layout: Layout, paragraph: Paragraph, sentence: Sentence) -> Sentence:
    """A sentence of a headline mended, with its words as the article has them."""
    if paragraph.kind is not ParagraphKind.TITLE:
        return sentence
    words = _words(layout, paragraph)
    return replace(sentence, tokens=tuple(replace(t, form=t.span.of(words)) for t in mended(sentence)))
