"""What an article says of whether a claim was, or could be, verified."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from analyzer.analysis.claim import Ground
from analyzer.analysis.overlap import overlap
from analyzer.model.claim import Terms
from analyzer.model.report import Evidence, Extract
from analyzer.model.span import Span
from analyzer.rules.kinds import Surface

VERIFICATION = "verification"
BARE = 3  # terms: a sentence of no more besides its remark ("The video could not be verified") is about what precedes
BACK = 2  # sentences back that such a sentence looks
ENOUGH = 0.5  # share of the weight of a claim's terms that the sentence of a remark has to have


@dataclass(frozen=True, slots=True)
class Remark:
    """Words on verification: their sentence (number), the rule that found them, what else the sentence is about."""

    sentence: int
    span: Span
    rule: str
    terms: Terms


def find_remarks(ground: Ground) -> tuple[Remark, ...]:
    """Everything that the article says of verification, in text order; of words in one another the longer."""
    rules = [rule for rule in ground.rules.of(Surface) if rule.label == VERIFICATION]
    found = [
        Remark(number, span, rule.id, _rest(number, span, ground))
        for number, sentence in enumerate(ground.document.sentences)
        for rule in rules
        for span in rule.spans(ground.document.prose, sentence.span)
    ]
    return tuple(r for r in found if not any(o.span != r.span and o.span.covers(r.span) for o in found))


def _rest(number: int, span: Span, ground: Ground) -> Terms:
    keys, sentence = ground.keys[number], ground.document.sentences[number]
    return Terms(frozenset(key for t in sentence if not t.span.overlaps(span) for key in keys.of(t.index)))


def remarks_on(
    terms: Terms, sentences: Collection[int], remarks: Collection[Remark], ground: Ground
) -> tuple[Evidence, ...]:
    """The remarks on a claim that is made or answered in some sentences (numbers).

    One belongs to it in the same sentence, in a bare sentence at most two behind, and where it has the claim's words.
    """
    text = ground.document.prose
    return tuple(
        Evidence(rule=remark.rule, words=Extract(text=remark.span.of(text), spans=(remark.span,)))
        for remark in remarks
        if is_on(terms, sentences, remark, ground)
    )


def is_on(terms: Terms, sentences: Collection[int], remark: Remark, ground: Ground) -> bool:
    """Whether a remark belongs to the claim with these terms, told in these sentences (numbers)."""
    if remark.sentence in sentences:
        return True
    near = any(0 < remark.sentence - number <= BACK for number in sentences)
    if near and len(remark.terms.words) <= BARE:
        return True
    found = overlap(terms, remark.terms, ground.weights)
    return not found.names and found.of_one >= ENOUGH and bool(found.shared & {terms.event})
