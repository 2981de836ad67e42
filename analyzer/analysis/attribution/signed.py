"""Quotations that are signed: behind the closing mark a dash and whoever said it, to the end of the paragraph."""

from __future__ import annotations

import re

from analyzer.analysis.attribution.extent import spans_of
from analyzer.model.attribution import Attribution, Mention, QuotationType
from analyzer.model.span import Span
from analyzer.model.syntax import Document, Sentence
from analyzer.model.text import Quotation

SIGNED = "attribution.quotation.signed"
_DASH = re.compile(r"\s*(—|–|--|-(?=\s))\s*")
_NOMINAL = {"NOUN", "PROPN"}


def signature(quotation: Quotation, document: Document) -> Attribution | None:
    """The attribution of a quotation to the noun phrase behind its dash ("“If he goes, he goes.” — a minister").

    None where no dash is there, or a clause and no name follows it.
    """
    dash = _DASH.match(document.text, quotation.span.end)
    end = next((p.span.end for p in document.layout.paragraphs if p.span.covers(quotation.span)), None)
    if dash is None or end is None or end <= dash.end():
        return None
    behind = Span(dash.end(), end)
    touched = list(document.touched((behind,)))
    if len(touched) != 1:
        return None
    sentence = document.sentences[touched[0]]
    words = frozenset(token.index for token in sentence.touched((behind,)))
    head = _head(sentence, words)
    spans = spans_of(sentence, words, document.text) if head is not None else ()
    if head is None or not spans:
        return None
    mention = Mention(spans, touched[0], head)
    cue = (Span(*dash.span(1)),)
    return Attribution(SIGNED, touched[0], (quotation.span,), QuotationType.DIRECT, cue, None, mention)


def _head(sentence: Sentence, words: frozenset[int]) -> int | None:
    """The first noun of the words that hangs outside of them, if none of the words is the verb of a main clause."""
    tops = [i for i in sorted(words) if sentence.tokens[i].head not in words and sentence.tokens[i].upos != "PUNCT"]
    if not tops or any(sentence.tokens[i].upos not in _NOMINAL for i in tops):
        return None
    clause = any(t.relation in {"nsubj", "cop"} and t.head in tops for t in sentence)
    return None if clause else tops[0]
