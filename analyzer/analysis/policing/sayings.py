"""The words of statements, sources and quotations that policy rules look into or mark."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from analyzer.model.report import Extract, ReportSource, Statement
from analyzer.model.span import Span, Spans, envelope
from analyzer.model.syntax import Sentence
from analyzer.model.text import Quotation

BEFORE = 20  # characters
Sentences = Callable[[Spans], Sequence[Sentence]]


def source_words(source: ReportSource, said: Sequence[Statement], sentences: Sentences) -> Mapping[str, Spans]:
    """The words of a source: how it is mentioned, what is said of its name, what it says, in which sentences."""
    mentions = [s.source for s in said if s.source] or list(source.mentions)
    every = tuple(span for mention in mentions for span in mention.spans)
    return {
        "name": _name(source, mentions),
        "mention": mentions[0].spans,
        "mentions": every,
        "condition": _spans(source.anonymity_condition),
        "reason": _spans(source.anonymity_reason),
        "justification": _spans(source.justification),
        "said": tuple(span for s in said for span in s.content.spans),
        "sentences": tuple(sentence.span for sentence in sentences(every)),
    }


def statement_words(statement: Statement, source: ReportSource | None, sentences: Sentences) -> Mapping[str, Spans]:
    """The words of a statement: its parts, all of it, and the sentences it stands in."""
    parts = (statement.source, statement.cue, statement.content)
    every = tuple(sorted(span for part in parts if part for span in part.spans))
    return {
        "content": statement.content.spans,
        "source": _spans(statement.source),
        "cue": _spans(statement.cue),
        "whole": (envelope(every),),
        "sentence": tuple(sentence.span for sentence in sentences(every)),
        "name": _name(source, [statement.source] if statement.source else []) if source else (),
    }


def quotation_words(quotation: Quotation, holder: Statement | None, sentences: Sentences) -> Mapping[str, Spans]:
    """The words in quotation marks, some characters before them, who says them, and the sentences they stand in."""
    return {
        "words": (quotation.words,),
        "before": (Span(max(quotation.span.start - BEFORE, 0), quotation.span.start),),
        "source": _spans(holder.source) if holder else (),
        "sentence": tuple(sentence.span for sentence in sentences((quotation.words,))),
    }


def _name(source: ReportSource, mentions: Sequence[Extract]) -> Spans:
    """The mention that says the name or the fullest description."""
    every = (*source.mentions, *mentions)
    return next((m.spans for m in every if source.name in m.text), every[0].spans if every else ())


def _spans(words: Extract | None) -> Spans:
    return words.spans if words else ()
