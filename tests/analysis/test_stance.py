"""Stances by the packaged rules, and the claim that each denial is about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analyzer.analysis.stance import StanceOf, stances
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
OTHER = tree("""
    Farmers farmer NOUN 2 nsubj
    said say VERB 0 root
    the the DET 4 det
    harvest harvest NOUN 5 nsubj
    failed fail VERB 2 ccomp
""")
DENIAL = tree("""
    Owners owner NOUN 2 nsubj
    denied deny VERB 0 root
    the the DET 5 det
    tunnel tunnel NOUN 5 compound
    leak leak NOUN 2 obj
""")
SHORT = tree("""
    Owners owner NOUN 2 nsubj
    denied deny VERB 0 root
    the the DET 4 det
    allegations allegation NOUN 2 obj
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
    return stances(given, attributions, (), rules)


LEAKS = (CLAIM, "the tunnel leaks", "said", "Divers")
FAILED = (OTHER, "the harvest failed", "said", "Farmers")


def test_a_denial_is_about_the_claim_with_the_most_words_in_common(rules: RuleSet) -> None:
    found = decided(rules, LEAKS, FAILED, (DENIAL, "the tunnel leak", "denied", "Owners"))
    assert (found[2].stance, found[2].denies, found[2].certainty) == (Stance.DENIED, 0, Certainty.CERTAIN_NOT)
    assert found[0] == StanceOf()


def test_a_denial_of_the_allegations_is_about_the_last_claim_before_it(rules: RuleSet) -> None:
    found = decided(rules, LEAKS, FAILED, (SHORT, "the allegations", "denied", "Owners"))
    assert found[2].denies == 1


def test_a_denial_with_no_claim_before_it_is_about_none(rules: RuleSet) -> None:
    found = decided(rules, (SHORT, "the allegations", "denied", "Owners"), FAILED)
    assert (found[0].stance, found[0].denies) == (Stance.DENIED, None)


def test_what_has_not_been_confirmed_is_open_and_points_to_its_claim(rules: RuleSet) -> None:
    found = decided(rules, LEAKS, (SILENT, "the leak", "confirmed", "Engineers"))
    assert (found[1].stance, found[1].denies, found[1].certainty) == (Stance.NOT_CONFIRMED, 0, Certainty.UNKNOWN)


def test_a_report_that_is_called_baseless_is_denied(rules: RuleSet) -> None:
    found = decided(rules, LEAKS, (NAMED, "the report baseless", "called", "Owners"))
    assert (found[1].stance, found[1].denies, found[1].rule) == (Stance.DENIED, 0, "stance.denial")


def test_a_quotation_that_goes_on_without_a_cue_is_asserted(rules: RuleSet) -> None:
    given = document(CLAIM)
    assert stances(given, (attribution(given.text, "the tunnel leaks"),), (), rules) == (StanceOf(),)
