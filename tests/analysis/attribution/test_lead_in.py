"""Words before a source that open what is said."""

from __future__ import annotations

from analyzer.analysis.attribution.lead_in import lead_in_tokens
from tests.trees import tree

OPENED = """
    {opener} {opener} {upos} {head} {relation}
    it it PRON 3 nsubj
    rains rain VERB/VBZ 6 advcl
    , , PUNCT 3 punct
    Roe Roe PROPN 6 nsubj
    said say VERB/VBD 0 root
    , , PUNCT 9 punct
    we we PRON 9 nsubj
    sail sail VERB/VBP 6 ccomp
    """
BUT = """
    But but CCONJ 4 cc
    , , PUNCT 1 punct
    Roe Roe PROPN 4 nsubj
    said say VERB/VBD 0 root
    {comma}
    we we PRON 7 nsubj
    sail sail VERB/VBP 4 ccomp
    """
COMMA, NONE = ", , PUNCT 7 punct", "that that SCONJ 7 mark"


def test_a_condition_before_a_source_between_commas_is_part_of_what_is_said() -> None:
    """ "Unless it rains, Roe said, we sail"."""
    sentence = tree(OPENED.format(opener="Unless", upos="SCONJ", head=3, relation="mark"))
    assert lead_in_tokens(sentence, 4, 5, {0}.__contains__) == {0, 1, 2}


def test_a_clause_that_no_opener_begins_tells_of_the_saying() -> None:
    """ "When it rains, Roe said, we sail", the lexicon having no "when"."""
    sentence = tree(OPENED.format(opener="When", upos="ADV", head=3, relation="advmod"))
    assert lead_in_tokens(sentence, 4, 5, frozenset().__contains__) == frozenset()
    assert lead_in_tokens(sentence, 4, 5, {7}.__contains__) == frozenset()


def test_a_conjunction_needs_the_cue_between_commas() -> None:
    """ "But, Roe said, we sail" and not "But, Roe said that we sail"."""
    assert lead_in_tokens(tree(BUT.format(comma=COMMA)), 2, 3, {0}.__contains__) == {0}
    assert lead_in_tokens(tree(BUT.format(comma=NONE)), 2, 3, {0}.__contains__) == frozenset()


def test_what_stands_between_opener_and_source_must_go_with_the_opener() -> None:
    """ "But on Monday, Roe said, we sail" leaves open whether he said it on Monday."""
    sentence = tree(
        """
        But but CCONJ 6 cc
        on on ADP 3 case
        Monday Monday PROPN 6 obl
        , , PUNCT 3 punct
        Roe Roe PROPN 6 nsubj
        said say VERB/VBD 0 root
        , , PUNCT 9 punct
        we we PRON 9 nsubj
        sail sail VERB/VBP 6 ccomp
        """
    )
    assert lead_in_tokens(sentence, 4, 5, {0}.__contains__) == frozenset()
