"""No noun is part of another over a comma: what closes the sentence there says who tells it."""

from __future__ import annotations

from analyzer.parsing.commas import with_phrases_cut_at_commas
from tests.trees import tree

VOTED = """\
Boards board NOUN/NNS 2 nsubj
voted vote VERB/VBD 0 root
, , PUNCT 4 punct
citing cite VERB/VBG 2 advcl
cost cost NOUN/NN 9 compound
, , PUNCT 9 punct
meeting meeting NOUN/NN 8 compound
minutes minute NOUN/NNS 9 compound
show show NOUN/NN 4 obj{end}"""


def test_a_plural_and_a_word_that_close_a_sentence_behind_a_comma_are_a_subject_and_its_verb() -> None:
    found = {
        t.form: (t.head, t.deprel) for t in with_phrases_cut_at_commas(tree(VOTED.format(end="\n. . PUNCT 2 punct")))
    }
    assert (found["cost"], found["minutes"], found["show"]) == ((3, "obj"), (8, "nsubj"), (1, "parataxis"))


def test_what_goes_on_behind_them_leaves_the_phrase_whole() -> None:
    sound = tree(VOTED.format(end="\nfor for ADP 11 case\nyears year NOUN/NNS 9 nmod"))
    assert with_phrases_cut_at_commas(sound) is sound
