"""The rules of anonymity, measured together on all their sentences: what one finds, another must not spoil."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from analyzer.analysis.anonymity import Label
from analyzer.rules import load_rules
from analyzer.rules.kinds import Surface

RULES = [rule for rule in load_rules().of(Surface) if rule.id.startswith("anonymity.")]
WITHHOLDS = {Label.CONDITION, Label.MENTION, Label.FORMULA}
SAYS_WHY = {Label.REASON, Label.GROUND}
AT_LEAST = 0.95


def _finds(labels: set[Label], text: str) -> bool:
    return any(rule.spans(text) for rule in RULES if rule.label in labels)


def _sentences(labels: set[Label]) -> Iterator[tuple[str, bool]]:
    """Every sentence of the rules of these labels, and whether there is something to find in it."""
    for rule in RULES:
        if rule.label in labels:
            yield from ((example.text, True) for example in rule.examples.matches)
            yield from ((example.text, False) for example in rule.examples.does_not_match)
            yield from ((example.text, True) for example in rule.examples.known_gaps)


@pytest.mark.parametrize("labels", [WITHHOLDS, SAYS_WHY], ids=["withholds", "says why"])
def test_recall_and_precision_over_all_sentences_are_high(labels: set[Label]) -> None:
    judged = [(found := _finds(labels, text), found is right, right) for text, right in _sentences(labels)]
    hits = sum(found and true for found, true, _ in judged)
    assert hits / sum(right for *_, right in judged) >= AT_LEAST
    assert hits / sum(found for found, *_ in judged) >= AT_LEAST


def test_there_are_enough_sentences_to_measure_on_and_enough_decoys_among_them() -> None:
    sentences = dict([*_sentences(WITHHOLDS), *_sentences(SAYS_WHY)])
    assert len(sentences) >= 150
    assert list(sentences.values()).count(False) >= 40


def test_no_rule_is_there_for_one_sentence() -> None:
    texts = [text for labels in (WITHHOLDS, SAYS_WHY) for text, right in _sentences(labels) if right]
    for rule in RULES:
        if rule.label in WITHHOLDS | SAYS_WHY:
            assert sum(bool(rule.spans(text)) for text in texts) > 2, rule.id
