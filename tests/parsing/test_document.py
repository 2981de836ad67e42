"""Sentences of many articles find their way back to their article and paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.model.span import Span
from analyzer.model.syntax import ModelInfo, Sentence
from analyzer.model.text import Article, Exclusion, ExclusionReason, Layout, Paragraph
from analyzer.parsing.document import parse_layout, parse_layouts
from tests.trees import tree


class OneWordParser:
    """Makes a sentence of every word, and keeps the batches it was asked for."""

    def __init__(self) -> None:
        self.model = ModelInfo("one-word", "1")
        self.batches: list[tuple[str, ...]] = []

    def parse(self, texts: Sequence[str]) -> tuple[tuple[Sentence, ...], ...]:
        self.batches.append(tuple(texts))
        return tuple(tuple(self._sentences(text)) for text in texts)

    def _sentences(self, text: str) -> list[Sentence]:
        return [tree(f"{w} {w} X 0 root").shifted(text.index(w), 0) for w in text.split()]


def layout(text: str, *paragraphs: str) -> Layout:
    spans = [Span(text.index(p), text.index(p) + len(p)) for p in paragraphs]
    gone = Exclusion(Span(0, 3), ExclusionReason.DATE, "layout.date")
    return Layout(Article("a.txt", text), tuple(Paragraph(s) for s in spans), exclusions=(gone,))


PORT = layout("May\n\nFerries sail.\n\nTrams stop.", "Ferries sail.", "Trams stop.")
TOWN = layout("Jun\n\nShops open.", "Shops open.")


def test_offsets_point_into_the_article() -> None:
    document = parse_layout(PORT, OneWordParser())
    words = [token.form for sentence in document.sentences for token in sentence]
    assert [s.span.of(document.text) for s in document.sentences] == words == ["Ferries", "sail.", "Trams", "stop."]


def test_sentences_know_the_number_of_their_paragraph() -> None:
    assert [s.paragraph for s in parse_layout(PORT, OneWordParser()).sentences] == [0, 0, 1, 1]


def test_many_articles_are_one_batch_without_what_was_set_aside() -> None:
    parser = OneWordParser()
    documents = parse_layouts([PORT, TOWN], parser)
    assert parser.batches == [("Ferries sail.", "Trams stop.", "Shops open.")]
    assert [len(d.sentences) for d in documents] == [4, 2]
    assert [d.model for d in documents] == [parser.model, parser.model]


def test_no_article_is_no_document() -> None:
    assert parse_layouts([], OneWordParser()) == ()


def test_markup_is_blank_to_the_parser_and_offsets_still_point_into_the_article() -> None:
    article = Article("a.md", "**Ferries** sail.", blanked="  Ferries   sail.")
    parser = OneWordParser()
    document = parse_layout(Layout(article, (Paragraph(Span(0, 17)),)), parser)
    assert parser.batches == [("  Ferries   sail.",)]
    assert [s.span.of(article.text) for s in document.sentences] == ["Ferries", "sail."]
