"""Ruling patterns out by the words of a sentence loses no match."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from hypothesis import given

from analyzer.model.syntax import Document
from analyzer.patterns import Prefilter, parse_pattern
from analyzer.rules import load_rules
from analyzer.rules.kinds import Dependency, EmbeddingRule, HedgeRule, StanceRule
from tests.analysis.wild import documents

PATTERNS = (
    "{lemma:say}=cue > {}",
    "{upos:VERB}=cue > {form:Aye|ain’t}",
    "{lemma:@speech; upos:VERB}=cue",
    "{upos:VERB}=cue",
    "{upos:VERB}=cue !> {lemma:not}",
    "{upos:VERB}=cue ?> {lemma:not}",
    "{lemma!:say}=cue",
    "{lemma:/s.*/}=cue",
    "{upos:VERB}=cue [> {lemma:say} | > {form:Aye}]",
    "{upos:VERB}=cue [> {lemma:say} | > {upos:NOUN}]",
)


def words_of(lexicon: str) -> Collection[str]:
    return {"speech": ("say", "tell")}[lexicon]


@pytest.mark.parametrize(
    ("words", "possible"),
    [
        ("", [3, 4, 5, 6, 7, 9]),
        ("say", [0, 2, 3, 4, 5, 6, 7, 8, 9]),
        ("tell", [2, 3, 4, 5, 6, 7, 9]),
        ("ain't", [1, 3, 4, 5, 6, 7, 9]),
        ("aye not", [1, 3, 4, 5, 6, 7, 8, 9]),
    ],
)
def test_a_pattern_is_tried_where_a_word_is_that_it_needs(words: str, possible: list[int]) -> None:
    prefilter = Prefilter([parse_pattern(pattern) for pattern in PATTERNS], words_of)
    assert list(prefilter.possible(words.split())) == possible


@given(documents())
def test_all_rules_together_find_what_each_finds_alone(document: Document) -> None:
    rules = load_rules()
    for sentence in document.sentences:
        for kind in (Dependency, EmbeddingRule, HedgeRule, StanceRule):
            alone = [
                (rule.id, bound)
                for rule in rules.of(kind)
                for pattern in rule.patterns
                for bound in rules.match(pattern, sentence)
            ]
            assert [(rule.id, bound) for rule, bound in rules.matches(kind, sentence)] == alone
