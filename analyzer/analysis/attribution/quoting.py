"""Quotations and their speakers: contents grown to whole quotations, and quotations that no rule has claimed.

After Pareti (2015) and Citron: a quotation belongs to the cue beside it, goes on over sentences and paragraphs,
and else to the speaker of the paragraph before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from analyzer.analysis.attribution.extent import bridged, trimmed
from analyzer.analysis.attribution.introduced import is_introduced
from analyzer.model.attribution import Attribution, QuotationType
from analyzer.model.span import Span, Spans, envelope, without
from analyzer.model.syntax import Document
from analyzer.model.text import Quotation

FEWEST_WORDS = 4
FEWEST_WORDS_OF_SENTENCE = 2  # behind a colon too
_SENTENCE_ENDS = tuple(".?!")


def quotation_type(content: Spans, quotations: Iterable[Quotation], text: str) -> QuotationType:
    """Direct where all words of the content stand in quotation marks, mixed where some do, else indirect."""
    whole = envelope(content) if content else Span(0, 0)
    quoted = [q.span for q in quotations if q.span.overlaps(whole) and any(q.span.overlaps(s) for s in content)]
    if not quoted:
        return QuotationType.INDIRECT
    words, outside = (sum(_words(span.of(text)) for span in spans) for spans in (content, without(content, quoted)))
    if outside == 0:
        return QuotationType.DIRECT
    return QuotationType.MIXED if outside < words else QuotationType.INDIRECT


def confined(attribution: Attribution, document: Document) -> Attribution:
    """The attribution with a content that ends where the quotation ends that its cue stands in."""
    near = _near(attribution.cue, document)
    around = [q.words for q in near if any(q.words.covers(span) for span in attribution.cue)]
    if not around:
        return attribution
    words = min(around, key=len)
    outside = [Span(0, words.start), Span(words.end, len(document.text))]
    return replace(attribution, content=trimmed(without(attribution.content, outside), document.prose))


def is_sound(attribution: Attribution, document: Document) -> bool:
    """Whether the heads of cue and source stand in the same quotation, or both outside of any."""
    source = attribution.source
    if source is None or attribution.cue_head is None:
        return True
    cue = document.sentences[attribution.sentence].tokens[attribution.cue_head].span
    head = document.sentences[source.sentence].tokens[source.head].span
    return _around(cue, document) == _around(head, document)


def _around(span: Span, document: Document) -> set[Span]:
    return {q.words for q in _near((span,), document) if not q.nested and q.words.covers(span)}


def _near(spans: Spans, document: Document) -> list[Quotation]:
    """The quotations that may hold or touch one of the spans: those that reach the stretch from the first to the last.

    Most quotations of an article are far away, and a stretch is quicker to compare than each span.
    """
    if not spans:
        return []
    whole = envelope(spans)
    low, high = whole.start - 1, whole.end + 1
    return [q for q in document.layout.quotations if q.span.start <= high and low <= q.span.end]


def grown(attribution: Attribution, document: Document) -> Attribution:
    """The attribution with every quotation that its content touches taken in whole, less cue and source."""
    text = document.text
    inside = [q.span for q in _near(attribution.content, document) if _belongs(q, attribution)]
    if not inside:
        return attribution
    content = bridged((*attribution.content, *inside), text, _own_words(attribution))
    return replace(attribution, content=content) if content else attribution


def _belongs(quotation: Quotation, attribution: Attribution) -> bool:
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
    """The quotations long enough to be utterances that no attribution from outside covers for the greater part."""
    return [q for q in document.layout.quotations if _left(q, document.prose, attributions)]


def _left(quotation: Quotation, text: str, attributions: Sequence[Attribution]) -> bool:
    words = quotation.words
    if words.of(text).isupper():
        return False  # a heading
    touching = ((a, span) for a in attributions for span in a.content if span.overlaps(words))
    rest = without([words], [span for a, span in touching if not any(cue.overlaps(words) for cue in a.cue)])
    left = sum(_words(span.of(text)) for span in rest)
    whole = is_introduced(text, quotation) or _is_sentence(quotation, text)
    fewest = FEWEST_WORDS_OF_SENTENCE if whole else FEWEST_WORDS
    return left >= fewest and 2 * left > _words(words.of(text))


def _is_sentence(quotation: Quotation, text: str) -> bool:
    """Whether the words in the marks are a sentence by themselves, behind another (`… he said. “We lost.”`).

    A comma ends it too, for behind one it is said who speaks (`“Nobody. Nobody,” she added`).
    """
    before = text[: quotation.span.start].rstrip()[-1:]
    return before in _SENTENCE_ENDS and quotation.words.of(text).rstrip()[-1:] in (*_SENTENCE_ENDS, ",")


def _words(text: str) -> int:
    return sum(any(c.isalnum() for c in word) for word in text.split())
