"""The rules of anonymity, measured together on all their sentences: what one finds, another must not spoil."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from analyzer.analysis.classification.withholding import find_withheld
from analyzer.parsing.recorded import RecordedParser
from analyzer.rules import load_rules
from analyzer.rules.kinds import AnonymityRule
from analyzer.rules.kinds.anonymity import AnonymityLabel
from tests.record import PARSES

SET = load_rules()
RULES = SET.of(AnonymityRule)
PARSER = RecordedParser(PARSES)
WITHHOLDS = {AnonymityLabel.CONDITION, AnonymityLabel.MENTION, AnonymityLabel.FORMULA}
SAYS_WHY = {AnonymityLabel.REASON}
AT_LEAST = 0.95


@cache
def _found(text: str) -> frozenset[str]:
    """The rules that find something in a sentence."""
    return frozenset(one.rule.id for s in PARSER.parse([text])[0] for one in find_withheld(s, SET))


def _finds(labels: set[AnonymityLabel], text: str) -> bool:
    return any(rule.id in _found(text) for rule in RULES if rule.label in labels)


def _sentences(labels: set[AnonymityLabel]) -> Iterator[tuple[str, bool]]:
    """Every sentence of the rules of these labels, and whether there is something to find in it."""
    for rule in RULES:
        if rule.label in labels:
            yield from ((example.text, True) for example in rule.examples.matches)
            yield from ((example.text, False) for example in rule.examples.does_not_match)
            yield from ((example.text, True) for example in rule.examples.known_gaps)


@pytest.mark.parametrize("labels", [WITHHOLDS, SAYS_WHY], ids=["withholds", "says why"])
def test_recall_and_precision_over_all_sentences_are_high(labels: set[AnonymityLabel]) -> None:
    judged = [(found := _finds(labels, text), found is right, right) for text, right in _sentences(labels)]
    hits = sum(found and true for found, true, _ in judged)
    assert hits / sum(right for *_, right in judged) >= AT_LEAST
    assert hits / sum(found for found, *_ in judged) >= AT_LEAST


def test_there_are_enough_sentences_to_measure_on_and_enough_decoys_among_them() -> None:
    sentences = dict([*_sentences(WITHHOLDS), *_sentences(SAYS_WHY)])
    assert len(sentences) >= 200
    assert list(sentences.values()).count(False) >= 60


def test_no_rule_is_there_for_one_sentence() -> None:
    texts = {text for labels in (WITHHOLDS, SAYS_WHY) for text, right in _sentences(labels) if right}
    for rule in RULES:
        assert sum(rule.id in _found(text) for text in texts) > 2, rule.id
