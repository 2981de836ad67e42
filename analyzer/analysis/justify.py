"""Justification: the words that tie a source to the story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.model.source import Trace
from analyzer.model.span import Span
from analyzer.model.syntax import Document, Sentence
from analyzer.rules.kinds import Surface
from analyzer.rules.ruleset import RuleSet

CLAUSE, RELATION = "justification_clause", "justification_relation"
_FEWEST_WORDS = 2


def justify(document: Document, places: Sequence[tuple[int, int]], rules: RuleSet) -> tuple[Trace, ...]:
    """The words that tie a source to the story at the first of its places (sentence, token) that has any."""
    for number, head in places:
        sentence = document.sentences[number]
        found = tuple(_at(document.text, sentence, head, rules))
        if found:
            return found
    return ()


def _at(text: str, sentence: Sentence, head: int, rules: RuleSet) -> Iterator[Trace]:
    roles = rules.roles.hits(sentence)
    for child in sentence.children(head):
        token = sentence.tokens[child]
        if child < head:
            continue
        if token.relation == "acl":
            yield from _traces(text, _words(sentence, child), CLAUSE, rules)
        elif token.relation == "appos" and not any(hit.holds(child) and hit.value.titled for hit in roles):
            span = _words(sentence, child)
            if len(span.of(text).split()) >= _FEWEST_WORDS and token.upos == "NOUN":
                yield from _traces(text, span, RELATION, rules)


def _words(sentence: Sentence, index: int) -> Span:
    below = [i for i in sentence.subtree(index) if sentence.tokens[i].upos != "PUNCT"]
    return Span(sentence.tokens[below[0]].span.start, sentence.tokens[below[-1]].span.end)


def _traces(text: str, span: Span, label: str, rules: RuleSet) -> Iterator[Trace]:
    for rule in rules.of(Surface):
        if rule.label == label:
            yield from (Trace(found.shifted(span.start), rule.id) for found in rule.spans(span.of(text)))
