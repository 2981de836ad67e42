"""Assessments of intelligence services: the likelihood and the confidence they give, or neither."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.analysis.certainty.stance import REPLIES
from analyzer.model.report import Assessment, Evidence, Extract, Statement, StatementKind
from analyzer.model.source import Category
from analyzer.model.span import Span
from analyzer.model.syntax import Document, Sentence
from analyzer.rules.kinds import Surface
from analyzer.rules.ruleset import RuleSet

ASSESSING = "intelligence.assessing"
PAPER = "intelligence.paper"
LIKELIHOOD = "likelihood"
CONFIDENCE = "confidence"


def find_assessments(document: Document, statements: Sequence[Statement], rules: RuleSet) -> tuple[Assessment, ...]:
    """Every judgement of an intelligence service, in text order.

    A statement is one when its verb judges (`intelligence.assessing`) or its sentence has a degree of likelihood or a
    level of confidence; what a service says it saw is none. An assessment that speaks itself counts in an article in
    which a service speaks.
    """
    said = [s for s in statements if s.kind is StatementKind.ATTRIBUTION]
    services = any(s.category is Category.SPY_AGENCY for s in said)
    spoken = (s for s in said if s.category is Category.SPY_AGENCY or (services and _is_of_paper(document, s, rules)))
    found = (_assessment(document, s, rules) for s in spoken if s.stance not in REPLIES)
    return tuple(assessment for assessment in found if assessment)


def _is_of_paper(document: Document, statement: Statement, rules: RuleSet) -> bool:
    """Whether an assessment speaks, in an article in which a service does."""
    spans = statement.source.spans if statement.source and statement.category is Category.DOCUMENT else ()
    sentences = (document.sentences[number] for number in document.touched(spans))
    return any(t.index in rules.hits(PAPER, sentence) for sentence in sentences for t in sentence.inside(spans))


def _assessment(document: Document, statement: Statement, rules: RuleSet) -> Assessment | None:
    cue = statement.cue.spans if statement.cue else ()
    words = (*cue, *statement.content.spans)
    sentences = [document.sentences[number] for number in document.touched(words)]
    likelihood = tuple(_graded(document, sentences, LIKELIHOOD, rules))
    confidence = tuple(_graded(document, sentences, CONFIDENCE, rules))
    if not (likelihood or confidence or any(_judges(s, cue, rules) for s in sentences)):
        return None
    mixed = any(_in(s, likelihood) and _in(s, confidence) for s in sentences)
    return Assessment(statement=statement.id, likelihood=likelihood, confidence=confidence, mixed=mixed)


def _graded(document: Document, sentences: Sequence[Sentence], label: str, rules: RuleSet) -> Iterator[Evidence]:
    text = document.prose
    for rule in rules.of(Surface):
        if rule.label == label:
            for span in (span for sentence in sentences for span in rule.spans(text, sentence.span)):
                yield Evidence(rule=rule.id, words=Extract(text=span.of(text), spans=(span,)))


def _judges(sentence: Sentence, cue: Sequence[Span], rules: RuleSet) -> bool:
    judging = (sentence.tokens[i].span for i in rules.hits(ASSESSING, sentence))
    return any(span.overlaps(word) for word in judging for span in cue)


def _in(sentence: Sentence, proofs: Sequence[Evidence]) -> bool:
    return any(sentence.span.overlaps(span) for proof in proofs for span in proof.words.spans)
