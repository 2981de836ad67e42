"""Words whose lemma the parser did not know or guessed wrong get the right one."""

from __future__ import annotations

import pytest

from analyzer.parsing.lemma import with_lemmas
from tests.trees import tree


@pytest.mark.parametrize(
    ("row", "lemma"),
    [
        ("railed railed VERB 0 root", "rail"),
        ("firefighters firefighters NOUN 0 root", "firefighter"),
        ("Ferries Ferries NOUN 0 root", "ferry"),
        ("said say VERB 0 root", "say"),
        ("quipped quipp VERB 0 root", "quip"),
        ("found found VERB 0 root", "find"),
        ("left leave VERB 0 root", "leave"),
        ("Harbours Harbours PROPN 0 root", "Harbours"),
        ("Quickly Quickly ADV 0 root", "quickly"),
    ],
)
def test_an_inflected_form_is_reduced_and_a_name_is_not(row: str, lemma: str) -> None:
    assert with_lemmas(tree(row)).tokens[0].lemma == lemma


def test_a_noun_with_a_subject_is_looked_up_as_a_verb() -> None:
    sentence = with_lemmas(tree("She she PRON 2 nsubj\nnotes notes NOUN 0 root"))
    assert sentence.tokens[1].lemma == "note"


def test_everything_else_stays() -> None:
    sentence = tree("She she PRON 2 nsubj\nrailed railed VERB 0 root Tense=Past")
    changed = with_lemmas(sentence)
    assert [(t.form, t.upos, t.head, t.deprel, t.feats, t.span) for t in changed] == [
        (t.form, t.upos, t.head, t.deprel, t.feats, t.span) for t in sentence
    ]
