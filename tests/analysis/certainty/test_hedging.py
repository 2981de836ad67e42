"""Hedges by the packaged rules on trees made by hand: which words, whose, where, and one a word."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.analysis.certainty.hedging import find_cues, find_hedges
from analyzer.model.hedge import Certainty, Hedge, HedgeType, Voice
from analyzer.model.span import Span
from analyzer.model.syntax import ROOT, Document, Sentence, Token
from analyzer.model.text import Quotation
from analyzer.rules import RuleSet, load_rules
from tests.analysis.documents import attribution, document, spans
from tests.trees import tree

MAY_CLOSE = tree("""
    The the DET 2 det
    bridge bridge NOUN 4 nsubj
    may may AUX 4 aux
    close close VERB 0 root
    . . PUNCT 4 punct
""")
ALLEGEDLY = tree("""
    The the DET 2 det
    clerk clerk NOUN 4 nsubj
    allegedly allegedly ADV 4 advmod
    lied lie VERB 0 root
    , , PUNCT 7 punct
    police police NOUN 7 nsubj
    said say VERB 4 parataxis
""")


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return load_rules()


def only(hedges: tuple[Hedge, ...]) -> Hedge:
    assert len(hedges) == 1
    return hedges[0]


def test_outside_attributions_a_hedge_is_the_authors_and_weakens_its_clause(rules: RuleSet) -> None:
    given_ = document(MAY_CLOSE)
    hedge = only(find_hedges(given_, (), rules))
    assert hedge.cue.of(given_.text) == "may"
    assert (hedge.type, hedge.voice, hedge.certainty) == (HedgeType.EPISTEMIC, Voice.AUTHOR, Certainty.POSSIBLE)
    assert [span.of(given_.text) for span in hedge.scope] == ["The bridge", "close"]


def test_in_what_a_source_says_a_hedge_is_the_sources(rules: RuleSet) -> None:
    given_ = document(MAY_CLOSE)
    said = attribution(given_.text, "The bridge may close", source="The bridge")
    assert only(find_hedges(given_, (said,), rules)).voice is Voice.SOURCE


def test_allegedly_in_a_reported_clause_is_the_reporters_shield(rules: RuleSet) -> None:
    given_ = document(ALLEGEDLY)
    said = attribution(given_.text, "The clerk allegedly lied", "said", "police")
    assert only(find_hedges(given_, (said,), rules)).voice is Voice.AUTHOR


def test_allegedly_in_quotation_marks_is_the_sources(rules: RuleSet) -> None:
    given_ = document(ALLEGEDLY)
    words = spans(given_.text, "The clerk allegedly lied")[0]
    layout = replace(given_.layout, quotations=(Quotation(words, words),))
    assert only(find_hedges(replace(given_, layout=layout), (), rules)).voice is Voice.SOURCE


def test_offsets_point_into_the_article_and_follow_the_text(rules: RuleSet) -> None:
    given_ = document(ALLEGEDLY, MAY_CLOSE)
    assert [hedge.cue.of(given_.text) for hedge in find_hedges(given_, (), rules)] == ["allegedly", "may"]


def test_could_that_is_negated_says_nothing_is_possible(rules: RuleSet) -> None:
    refused = tree("""
        He he PRON 5 nsubj:pass
        could could AUX 5 aux
        not not PART 5 advmod
        be be AUX 5 aux:pass
        reached reach VERB 0 root
    """)
    assert find_hedges(document(refused), (), rules) == ()


def test_the_rule_of_higher_priority_takes_a_word_that_two_rules_find(rules: RuleSet) -> None:
    conditional = tree("""
        Fares fare NOUN 3 nsubj
        would would AUX 3 aux
        rise rise VERB 0 root
        if if SCONJ 6 mark
        levies levy NOUN 6 nsubj
        passed pass VERB 3 advcl
    """)
    found = find_hedges(document(conditional), (), rules)
    assert [(hedge.rule, hedge.type) for hedge in found] == [
        ("hedge.condition.would", HedgeType.CONDITION),
        ("hedge.condition.if", HedgeType.CONDITION),
    ]


WORDS = ("could", "may", "if", "not", "likely", "appears", "possible", "no", "evidence", "up", "to", "300", "believed")
UPOS = ("AUX", "VERB", "NOUN", "ADV", "ADJ", "SCONJ", "NUM", "DET")
RELATIONS = ("aux", "nsubj", "mark", "advmod", "amod", "xcomp", "ccomp", "det", "advcl", "conj", "nummod")


@st.composite
def trees(draw: st.DrawFn) -> Sentence:
    """A tree of up to seven hedging words in any order and any relation."""
    tokens = []
    for index in range(draw(st.integers(1, 7))):
        word = draw(st.sampled_from(WORDS))
        head = draw(st.integers(0, index - 1)) if index else ROOT
        relation = draw(st.sampled_from(RELATIONS)) if index else "root"
        span = Span(index * 10, index * 10 + len(word))
        tokens.append(Token(index, word, word, draw(st.sampled_from(UPOS)), head, relation, span))
    return Sentence(tuple(tokens))


@given(trees())
def test_no_word_is_in_two_cues_and_no_scope_holds_its_own_cue(sentence: Sentence) -> None:
    rules = packaged_rules()
    cues = find_cues(sentence, rules)
    tokens = [token for cue in cues for token in cue.tokens]
    assert len(tokens) == len(set(tokens))
    for hedge in find_hedges(placed(sentence), (), rules):
        assert not any(span.start == hedge.cue.start for span in hedge.scope)


def placed(sentence: Sentence) -> Document:
    return replace(document(MAY_CLOSE), sentences=(sentence,))


@cache
def packaged_rules() -> RuleSet:
    """The rules, loaded once for all examples of a property."""
    return load_rules()
