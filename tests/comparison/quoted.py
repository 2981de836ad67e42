"""Quotations by hand: words without an article round them."""

from __future__ import annotations

from analyzer.comparison.difference import Words
from analyzer.comparison.quotation import negations
from analyzer.comparison.words import Folding
from analyzer.model.span import Span
from analyzer.rules import load_rules

RULES = load_rules()
FOLDING = Folding(RULES)


def said(text: str) -> Words:
    """The words of a quotation as a comparison sees them."""
    words = FOLDING.words(text, Span(0, len(text)))
    return Words(words, text, negations=negations(tuple(word.folded for word in words), RULES))
