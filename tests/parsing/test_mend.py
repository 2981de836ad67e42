"""A verb has one subject: nouns side by side that a parser took for two become one phrase, and nothing else moves."""

from __future__ import annotations

from analyzer.parsing.mend import mended
from tests.trees import tree


def test_a_title_torn_in_two_is_one_subject() -> None:
    torn = tree(
        "Its its PRON 3 nmod:poss\nmayor mayor NOUN 4 nsubj\ngeneral general NOUN 4 nsubj\nsaid say VERB 0 root"
    )
    whole = mended(torn)
    assert [(t.head, t.deprel) for t in whole] == [(2, "nmod:poss"), (2, "compound"), (3, "nsubj"), (-1, "root")]


def test_subjects_of_different_verbs_and_pronouns_stay() -> None:
    sound = tree("What what PRON 3 nsubj\nmayors mayor NOUN 3 nsubj\nsay say VERB 0 root")
    assert mended(sound) is sound
