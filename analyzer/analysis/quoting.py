"""Quotations and their speakers: contents grown to whole quotations, and quotations that no rule has claimed.

After Pareti (2015) and Citron: a quotation belongs to the cue beside it, goes on over sentences and paragraphs,
and else to the speaker of the paragraph before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from analyzer.analysis.extent import bridged
from analyzer.model.attribution import Attribution, QuotationType
from analyzer.model.span import Span, Spans, merged, without
from analyzer.model.syntax import Document
from analyzer.model.text import Quotation

FEWEST_WORDS = 4
CARRIED = "quotation.carried"


def quotation_type(content: Spans, quotations: Iterable[Quotation], text: str) -> QuotationType:
    """Direct where all words of the content stand in quotation marks, mixed where some do, else indirect."""
    words = sum(_words(span.of(text)) for span in content)
    quoted = [q.span for q in quotations if any(q.span.overlaps(s) for s in content)]
    if not quoted:
        return QuotationType.INDIRECT
    outside = sum(_words(span.of(text)) for span in without(content, quoted))
    if outside == 0:
        return QuotationType.DIRECT
    return QuotationType.MIXED if outside < words else QuotationType.INDIRECT


def grown(attribution: Attribution, document: Document) -> Attribution:
    """The attribution with every quotation that its content touches taken in whole, less cue and source."""
    text = document.text
    inside = [q.span for q in document.layout.quotations if _belongs(q, attribution, document)]
    if not inside:
        return attribution
    content = bridged((*attribution.content, *inside), text, _own_words(attribution))
    return replace(attribution, content=content) if content else attribution


def _belongs(quotation: Quotation, attribution: Attribution, document: Document) -> bool:
    """Whether the content covers the quotation in part, so that the rest of it goes with it."""
    if any(span.overlaps(quotation.words) for span in attribution.cue):
        return False
    return any(span.overlaps(quotation.words) or _beside(span, quotation.span) for span in attribution.content)


def _beside(span: Span, other: Span) -> bool:
    return span.end == other.start + 1 or other.end == span.start + 1


def _own_words(attribution: Attribution) -> Spans:
    source = attribution.source.spans if attribution.source else ()
    return (*attribution.cue, *source)


def unclaimed(document: Document, attributions: Sequence[Attribution]) -> list[Quotation]:
    """The quotations long enough to be utterances of which no content covers the greater part."""
    claimed = merged(span for a in attributions for span in a.content)
    found = []
    for quotation in document.layout.quotations:
        rest = without([quotation.words], claimed)
        left = sum(_words(span.of(document.text)) for span in rest)
        if left >= FEWEST_WORDS and 2 * left > _words(quotation.words.of(document.text)):
            found.append(quotation)
    return found


def _words(text: str) -> int:
    return sum(any(c.isalnum() for c in word) for word in text.split())
