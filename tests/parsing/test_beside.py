"""Clauses that stand beside one another are not inside one another, and each verb has the subject that is its own."""

from __future__ import annotations

import pytest

from analyzer.parsing.mend import mended
from tests.trees import tree

TAGGED = """\
Roe Roe PROPN 2 nsubj
told tell VERB/VBD 0 root
aides aide NOUN 2 iobj
{mark} {mark} PUNCT 6 punct
clerk clerk NOUN 6 nsubj
says say VERB/VBZ 2 ccomp VerbForm=Fin{end}"""


@pytest.mark.parametrize(
    ("mark", "end", "relation"),
    [(",", "", "parataxis"), (",", "\nso so ADV 6 advmod", "ccomp"), (";", "\nso so ADV 6 advmod", "parataxis")],
    ids=["two words that close a line", "more than two words", "behind a semicolon"],
)
def test_a_clause_beside_another_is_not_what_that_reports(mark: str, end: str, relation: str) -> None:
    assert mended(tree(TAGGED.format(mark=mark, end=end))).tokens[5].deprel == relation


LISTED = """\
crowds crowd NOUN 2 nsubj
fled flee VERB/VBD 0 root
, , PUNCT 5 punct
clerks clerk NOUN 5 nsubj
spoke speak VERB/VBD 2 conj VerbForm=Fin"""


def test_a_clause_without_a_word_that_joins_it_stands_beside_unless_it_is_in_a_list() -> None:
    assert mended(tree(LISTED)).tokens[4].deprel == "parataxis"
    listed = tree(LISTED + "\nand and CCONJ 8 cc\nboats boat NOUN 8 nsubj\nsank sink VERB/VBD 2 conj VerbForm=Fin")
    assert mended(listed).tokens[4].deprel == "conj"


ASKED = """\
Roe Roe PROPN 3 nsubj
{mark} {mark} PUNCT 3 punct
asked ask VERB/VBD 7 advcl
about about ADP 5 case
dams dam NOUN 3 obl
, , PUNCT 3 punct
left leave VERB/VBD 0 root"""


def test_the_subject_before_a_participle_between_commas_is_that_of_the_verb_behind_it() -> None:
    assert mended(tree(ASKED.format(mark=","))).tokens[0].head == 6
    sound = tree(ASKED.format(mark="once"))
    assert mended(sound) is sound
