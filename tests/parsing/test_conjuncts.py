"""Two persons joined by "and" are two, whatever a tree makes of the title before the second."""

from __future__ import annotations

import pytest

from analyzer.parsing.conjuncts import with_whole_conjuncts
from tests.trees import tree


def test_a_titled_name_behind_and_is_no_apposition() -> None:
    read = tree(
        "Ada Ada PROPN 6 nsubj\nand and CCONJ 3 cc\ncaptain captain NOUN 1 appos\nOlaf Olaf PROPN 3 flat\n"
        "Lind Lind PROPN 4 flat\nspoke speak VERB 0 root"
    )
    assert with_whole_conjuncts(read).tokens[2].deprel == "conj"


def test_a_body_before_a_title_is_part_of_what_and_joins() -> None:
    read = tree(
        "Ada Ada PROPN 8 nsubj\nand and CCONJ 3 cc\nCity City PROPN 1 conj\nof of ADP 5 case\n"
        "Brindle Brindle PROPN 3 nmod\ndirector director NOUN 1 appos\nLind Lind PROPN 6 flat\nspoke speak VERB 0 root"
    )
    _, joining, body, _, _, title, *_ = with_whole_conjuncts(read).tokens
    assert [(t.head, t.deprel) for t in (joining, body, title)] == [(5, "cc"), (5, "compound"), (0, "conj")]


def test_an_apposition_behind_a_comma_stays_one() -> None:
    read = tree(
        "Ada Ada PROPN 5 nsubj\n, , PUNCT 3 punct\ncaptain captain NOUN 1 appos\nHolm Holm PROPN 3 flat\n"
        "spoke speak VERB 0 root"
    )
    assert with_whole_conjuncts(read) is read


TITLED = """
Commissioner commissioner NOUN 2 nmod:desc
Holm Holm PROPN 8 nsubj _ S-PERSON
and and CCONJ 4 cc
Port Port PROPN 2 conj _ B-ORG
Police Police PROPN 4 flat _ E-ORG
director director NOUN 2 {relation}
Lind Lind PROPN 6 flat _ S-PERSON
agreed agree VERB 0 root
"""


@pytest.mark.parametrize("relation", ["appos", "conj"])
def test_the_second_of_two_with_titles_is_joined_by_the_title_and_not_by_the_body(relation: str) -> None:
    whole = with_whole_conjuncts(tree(TITLED.format(relation=relation)))
    assert [(t.form, t.head, t.deprel) for t in whole if t.form in ("and", "Port", "director")] == [
        ("and", 5, "cc"),
        ("Port", 5, "compound"),
        ("director", 1, "conj"),
    ]
