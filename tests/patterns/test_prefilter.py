"""Ruling patterns out by the words and relations of a sentence loses no match."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import pytest
from hypothesis import given

from analyzer.model.syntax import Document
from analyzer.patterns import Prefilter, parse_pattern
from analyzer.rules import load_rules
from analyzer.rules.kinds import KINDS
from analyzer.rules.ruleset import MATCHING
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
    "{lemma:@speech}=cue > {lemma:not}",
    "{lemma:@nothing}=cue",
    "{form:/:/}=cue",
)
RELATED = (
    "{}=cue >nsubj {}",
    "{}=cue <nsubj:pass {}",
    "{}=cue >/nsubj/ {}",
    "{deprel:nsubj|obj}=cue",
    "{}=cue !>obj {}",
    "{}=cue [>obj {} | >xcomp {}]",
    "{lemma:say}=cue >obj {}",
)


def words_of(lexicon: str) -> Collection[str]:
    return {"speech": ("say", "tell"), "nothing": ()}[lexicon]


def possible(patterns: Sequence[str], words: str, relations: str = "") -> list[int]:
    prefilter = Prefilter([parse_pattern(pattern) for pattern in patterns], words_of)
    return [*prefilter.possible(words.split(), relations.split())]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("", [3, 4, 5, 6, 7, 9]),
        ("say", [0, 2, 3, 4, 5, 6, 7, 8, 9]),
        ("tell", [2, 3, 4, 5, 6, 7, 9]),
        ("ain't", [1, 3, 4, 5, 6, 7, 9]),
        ("aye not", [1, 3, 4, 5, 6, 7, 8, 9]),
        ("tell not", [2, 3, 4, 5, 6, 7, 9, 10]),
        (":", [3, 4, 5, 6, 7, 9, 12]),
    ],
)
def test_a_pattern_is_tried_where_all_the_words_are_that_it_needs(words: str, numbers: list[int]) -> None:
    assert possible(PATTERNS, words) == numbers


@pytest.mark.parametrize(
    ("relations", "numbers"),
    [
        ("root", [4]),
        ("nsubj", [0, 2, 3, 4]),
        ("nsubj:pass", [0, 1, 3, 4]),
        ("obj", [3, 4, 5, 6]),
        ("root xcomp", [4, 5]),
    ],
)
def test_a_pattern_is_tried_where_the_relations_are_that_it_needs(relations: str, numbers: list[int]) -> None:
    assert possible(RELATED, "say", relations) == numbers


@given(documents())
def test_all_rules_together_find_what_each_finds_alone(document: Document) -> None:
    rules = load_rules()
    for sentence in document.sentences:
        for kind in MATCHING:
            alone = [
                (rule.id, bound)
                for rule in rules.of(kind)
                for pattern in rule.patterns
                for bound in rules.match(pattern, sentence)
            ]
            assert [(rule.id, bound) for rule, bound in rules.matches(kind, sentence)] == alone


def test_every_kind_of_rule_with_patterns_is_tried_on_every_sentence() -> None:
    with_patterns = {kind for kind in KINDS.values() if "patterns" in kind.model_fields}
    assert with_patterns == set(MATCHING)
