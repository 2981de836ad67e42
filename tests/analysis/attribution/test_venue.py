"""Where words were said is no part of them: an occasion that is new, behind the verb or behind its object."""

from __future__ import annotations

import pytest

from analyzer.analysis.attribution.venue import venue_tokens
from tests.analysis.said import rules
from tests.trees import tree

DENIED = """\
Holm Holm PROPN 2 nsubj
denied deny VERB 0 root
the the DET 4 det Definite=Def
charges charge NOUN 2 obj Number=Plur
{case} {case} ADP 7 case
{det}
{noun} {noun} NOUN 4 nmod"""


@pytest.mark.parametrize(
    ("case", "det", "noun", "found"),
    [
        ("in", "a a DET 7 det Definite=Ind", "statement", {4, 5, 6}),
        ("in", "the the DET 7 det Definite=Def", "statement", set()),
        ("of", "a a DET 7 det Definite=Ind", "statement", set()),
        ("in", "a a DET 7 det Definite=Ind", "harbour", set()),
    ],
    ids=["new", "known", "no place", "no form of speech"],
)
def test_a_new_occasion_behind_the_object_is_where_it_was_said(case: str, det: str, noun: str, found: set[int]) -> None:
    sentence = tree(DENIED.format(case=case, det=det, noun=noun))
    assert venue_tokens(sentence, {"cue": 1, "content": 3}, rules()) == found


def test_an_occasion_below_the_verb_is_where_it_was_said_unless_it_is_the_content() -> None:
    sentence = tree("Holm Holm PROPN 2 nsubj\nspoke speak VERB 0 root\nat at ADP 4 case\nrallies rally NOUN 2 obl")
    assert venue_tokens(sentence, {"cue": 1}, rules()) == {2, 3}
    assert venue_tokens(sentence, {"cue": 1, "content": 3}, rules()) == set()
