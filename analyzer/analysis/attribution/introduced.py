"""Quotations that a clause and a colon introduce: whoever the clause is about says them, whatever its verb."""

from __future__ import annotations

from analyzer.analysis.attribution.extent import source_tokens, spans_of
from analyzer.analysis.attribution.subject import subject_of
from analyzer.model.attribution import Attribution, Mention, QuotationType
from analyzer.model.span import Span
from analyzer.model.syntax import Document, Sentence, Token
from analyzer.model.text import Quotation

INTRODUCED = "attribution.quotation.introduced"
_VERBAL = {"VERB", "AUX"}


def is_introduced(text: str, quotation: Quotation) -> bool:
    """Whether a colon stands before the quotation, on its line or at the end of the one before."""
    return text[: quotation.span.start].rstrip().endswith(":")


def introduction(quotation: Quotation, document: Document) -> Attribution | None:
    """The attribution of a quotation to the subject of the clause before its colon ("Holm had one wish: “…”").

    None where the words before the colon are no clause, or its subject is quoted itself.
    """
    colon = document.text[: quotation.span.start].rstrip().rfind(":")
    number = next(iter(document.touched((Span(colon, colon + 1),))), None)
    if number is None:
        return None
    sentence = document.sentences[number]
    verb = _verb_before(sentence, colon)
    subject = None if verb is None else subject_of(sentence, verb.index)
    if verb is None or subject is None or sentence.tokens[subject].span.start >= colon:
        return None
    before = {token.index for token in sentence if token.span.end <= colon + 1}
    source = source_tokens(sentence, subject, verb.index) & before
    cue = frozenset(i for i in before - source if i > max(source, default=-1))
    spans = spans_of(sentence, source, document.text)
    if not spans or not cue or any(q.span.overlaps(span) for q in document.layout.quotations for span in spans):
        return None
    mention = Mention(spans, number, subject)
    told = spans_of(sentence, cue, document.text)
    return Attribution(INTRODUCED, number, (quotation.span,), QuotationType.DIRECT, told, verb.index, mention)


def _verb_before(sentence: Sentence, colon: int) -> Token | None:
    """The verb, or the predicate with a copula, that the clause before the colon hangs on."""
    before = [token for token in sentence if token.span.end <= colon]
    inside = {token.index for token in before}
    tops = [token for token in before if token.head not in inside and token.upos != "PUNCT"]
    for top in reversed(tops):
        linked = any(sentence.tokens[c].deprel == "cop" for c in sentence.children(top.index))
        if top.upos in _VERBAL or linked:
            return top
    return None
