"""Names are labelled alike throughout an article, whatever the parser took each of them for."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.analysis.resolution.scene import make_scene
from analyzer.model.syntax import Sentence
from analyzer.rules import rules_in
from tests.analysis.documents import document
from tests.trees import tree

FIRM = tree("""
    Holm Holm PROPN 2 compound _ B-ORG
    Foods Foods PROPN 3 nsubj _ E-ORG
    grew grow VERB 0 root
""")
SURNAME = tree("""
    Holm Holm PROPN 2 nsubj _ S-PERSON
    spoke speak VERB 0 root
""")
PERSON = tree("""
    Ada Ada PROPN 3 nsubj _ B-PERSON
    Holm Holm PROPN 1 flat _ E-PERSON
    spoke speak VERB 0 root
""")
UNMARKED = tree("""
    The the DET 2 det
    Courier Courier PROPN 3 nsubj
    spoke speak VERB 0 root
""")
MARKED = tree("""
    The the DET 2 det
    Courier Courier PROPN 3 nsubj _ S-ORG
    wrote write VERB 0 root
""")
QUOTED = tree("""
    Ada Ada PROPN 4 nsubj _ S-PERSON
    " " PUNCT 4 punct
    knowingly knowingly ADV 4 advmod
    misled mislead VERB 0 root
    " " PUNCT 4 punct
    Bo Bo PROPN 4 obj _ S-PERSON
""")
NICKNAME = tree("""
    Ada Ada PROPN 6 nsubj _ S-PERSON
    " " PUNCT 3 punct
    Red red ADJ 1 amod
    " " PUNCT 3 punct
    Holm Holm PROPN 1 flat _ S-PERSON
    spoke speak VERB 0 root
""")


def _names(*sentences: Sentence) -> Sequence[Sequence[tuple[str, str]]]:
    scene = make_scene(document(*sentences), rules_in(None))
    return [[(n.label, view.text(n.start, n.end, scene.document.text)) for n in view.names] for view in scene.views]


def test_a_word_that_begins_the_name_of_a_body_is_the_body_where_no_person_is_called_so() -> None:
    assert _names(FIRM, SURNAME)[1] == [("ORG", "Holm")]


def test_a_surname_that_a_firm_shares_is_the_firm_until_the_person_is_introduced() -> None:
    labels = [names[0][0] for names in _names(SURNAME, FIRM, PERSON, SURNAME)]
    assert labels == ["ORG", "ORG", "PERSON", "PERSON"]


def test_a_body_marked_in_one_sentence_is_found_in_another() -> None:
    assert _names(UNMARKED, MARKED) == [[("ORG", "Courier")], [("ORG", "Courier")]]


def test_a_quoted_verb_between_two_names_is_no_nickname() -> None:
    assert _names(QUOTED) == [[("PERSON", "Ada"), ("PERSON", "Bo")]]


def test_a_nickname_in_quotation_marks_joins_the_names_round_it() -> None:
    assert _names(NICKNAME) == [[("PERSON", 'Ada " Red " Holm')]]
