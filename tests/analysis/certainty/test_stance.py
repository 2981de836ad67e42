"""Stances by the packaged rules."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analyzer.analysis.certainty.factuality import frames
from analyzer.analysis.certainty.stance import StanceOf, stances
from analyzer.model.attribution import Attribution
from analyzer.model.hedge import Certainty, Stance
from analyzer.model.syntax import Document, Sentence
from analyzer.rules import RuleSet, load_rules
from tests.analysis.documents import attribution, document
from tests.trees import tree

CLAIM = tree("""
    Divers diver NOUN 2 nsubj
    said say VERB 0 root
    the the DET 4 det
    tunnel tunnel NOUN 5 nsubj
    leaks leak VERB 2 ccomp
""")
DENIAL = tree("""
    Owners owner NOUN 2 nsubj
    denied deny VERB 0 root
    the the DET 5 det
    tunnel tunnel NOUN 5 compound
    leak leak NOUN 2 obj
""")
SILENT = tree("""
    Engineers engineer NOUN 4 nsubj
    have have AUX 4 aux
    not not PART 4 advmod
    confirmed confirm VERB 0 root
    the the DET 6 det
    leak leak NOUN 4 obj
""")
NAMED = tree("""
    Owners owner NOUN 2 nsubj
    called call VERB 0 root
    the the DET 4 det
    report report NOUN 2 obj
    baseless baseless ADJ 2 xcomp
""")


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return load_rules()


def said(given: Document, number: int, content: str, cue: str, source: str) -> Attribution:
    """The attribution in a sentence whose cue is one word of it."""
    sentence = given.sentences[number]
    head = next(t.index for t in sentence if t.span.of(given.text) == cue)
    found = attribution(given.text, content, cue, source)
    return replace(found, sentence=number, cue=(sentence.tokens[head].span,), cue_head=head)


def decided(rules: RuleSet, *parts: tuple[Sentence, str, str, str]) -> tuple[StanceOf, ...]:
    given = document(*(sentence for sentence, *_ in parts))
    attributions = tuple(said(given, number, *rest) for number, (_, *rest) in enumerate(parts))
    return stances(given, attributions, (), frames(given, (), rules), rules)


LEAKS = (CLAIM, "the tunnel leaks", "said", "Divers")


def test_what_is_denied_is_certain_not_to_be_so_for_its_source(rules: RuleSet) -> None:
    found = decided(rules, LEAKS, (DENIAL, "the tunnel leak", "denied", "Owners"))
    assert (found[1].stance, found[1].certainty) == (Stance.DENIED, Certainty.CERTAIN_NOT)
    assert found[0] == StanceOf()


def test_what_has_not_been_confirmed_is_open(rules: RuleSet) -> None:
    found = decided(rules, LEAKS, (SILENT, "the leak", "confirmed", "Engineers"))
    assert (found[1].stance, found[1].certainty) == (Stance.NOT_CONFIRMED, Certainty.UNKNOWN)


def test_a_report_that_is_called_baseless_is_denied(rules: RuleSet) -> None:
    found = decided(rules, LEAKS, (NAMED, "the report baseless", "called", "Owners"))
    assert (found[1].stance, found[1].rule) == (Stance.DENIED, "stance.denial")


def test_a_quotation_that_goes_on_without_a_cue_is_asserted(rules: RuleSet) -> None:
    given = document(CLAIM)
    leaks = attribution(given.text, "the tunnel leaks")
    assert stances(given, (leaks,), (), frames(given, (), rules), rules) == (StanceOf(),)
