"""Lemma scripts: what is learnt from a pair makes its lemma again, and carries over to words never seen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.parsing.network.lemmas import UNCHANGED, apply, in_names, script

LETTERS = st.text("abcdefgyz'-é", min_size=1, max_size=8)


@given(LETTERS, LETTERS)
def test_a_script_makes_the_lemma_it_was_learnt_from(form: str, lemma: str) -> None:
    assert apply(script(form, lemma), form) == lemma


@given(LETTERS, LETTERS)
def test_a_script_makes_a_lower_case_lemma_of_a_capitalised_form(form: str, lemma: str) -> None:
    assert apply(script(form.upper(), lemma), form.upper()) == lemma


@pytest.mark.parametrize(
    ("form", "lemma", "unseen", "made"),
    [
        ("carried", "carry", "Ferried", "ferry"),
        ("harbours", "harbour", "Pontoons", "pontoon"),
        ("Lindens", "Linden", "Okafors", "Okafor"),
        ("was", "be", "were", "be"),
    ],
)
def test_a_script_carries_over(form: str, lemma: str, unseen: str, made: str) -> None:
    assert apply(script(form, lemma), unseen) == made


@given(LETTERS)
def test_a_word_may_stay_as_it_is(form: str) -> None:
    assert apply(UNCHANGED, form) == form.lower()


def test_a_form_too_short_for_a_script_stays() -> None:
    assert apply("5-y", "Up") == "up"
    assert apply("2-", "is") == "is"


def test_adjectives_in_names_keep_their_capital_and_no_other_word_gets_one() -> None:
    forms, lemmas = ("New", "York", "New", "rules"), ("new", "York", "new", "rule")
    upos, heads, deprels = ("ADJ", "PROPN", "ADJ", "NOUN"), (2, 4, 4, 0), ("amod", "compound", "amod", "root")
    assert in_names(forms, lemmas, upos, heads, deprels) == ("New", "York", "new", "rule")
