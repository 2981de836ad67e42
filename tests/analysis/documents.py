"""Documents by hand: trees put after one another, a paragraph each."""

from __future__ import annotations

from analyzer.model.attribution import Attribution, Mention, QuotationType
from analyzer.model.span import Span, Spans
from analyzer.model.syntax import Document, ModelInfo, Sentence
from analyzer.model.text import Article, Layout, Paragraph, ParagraphKind
from tests.trees import words


def document(*sentences: Sentence, title: bool = False) -> Document:
    """The sentences as paragraphs of an article, the first its title where `title` says so."""
    text, placed, paragraphs = "", [], []
    for number, sentence in enumerate(sentences):
        kind = ParagraphKind.TITLE if title and number == 0 else ParagraphKind.BODY
        placed.append(sentence.shifted(len(text), number))
        paragraphs.append(Paragraph(Span(len(text), len(text) + len(words(sentence))), kind))
        text += words(sentence) + "\n\n"
    layout = Layout(Article("hand.txt", text), tuple(paragraphs))
    return Document(layout, tuple(placed), ModelInfo("hand", "1"))


def spans(text: str, *pieces: str) -> Spans:
    """Where the pieces first stand in the text."""
    return tuple(Span(text.index(piece), text.index(piece) + len(piece)) for piece in pieces)


def attribution(
    text: str,
    content: str | tuple[str, ...],
    cue: str = "",
    source: str = "",
    parent: int | None = None,
    rule: str = "attribution.hand",
) -> Attribution:
    """An attribution whose parts are where these words first stand in the text."""
    return Attribution(
        rule=rule,
        sentence=0,
        content=spans(text, *((content,) if isinstance(content, str) else content)),
        quotation=QuotationType.INDIRECT,
        cue=spans(text, cue) if cue else (),
        source=Mention(spans(text, source), 0, 0) if source else None,
        parent=parent,
    )
