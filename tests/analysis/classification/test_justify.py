"""The words that tie a source to the story: clauses and appositions that are no title, also behind title and body."""

from __future__ import annotations

import pytest

from analyzer.analysis.classification.justify import justify
from tests.analysis.documents import document, spans
from tests.analysis.stories import rules
from tests.trees import tree

CLAUSE = tree(
    """Holm Holm PROPN 8 nsubj _ S-PERSON
    , , PUNCT 5 punct
    who who PRON 4 nsubj
    runs run VERB 1 acl:relcl
    boats boat NOUN 4 obj
    , , PUNCT 4 punct
    yesterday yesterday NOUN 8 obl
    left leave VERB 0 root"""
)
BODY = tree(
    """Holm Holm PROPN 12 nsubj _ S-PERSON
    , , PUNCT 3 punct
    founder founder NOUN 1 appos
    of of ADP 6 case
    Open Open PROPN 6 compound _ B-ORG
    Piers Piers PROPN 3 nmod _ E-ORG
    , , PUNCT 9 punct
    a a DET 9 det
    charity charity NOUN 6 appos
    for for ADP 11 case
    sailors sailor NOUN 9 nmod
    left leave VERB 0 root"""
)
TITLE = tree(
    """Holm Holm PROPN 5 nsubj _ S-PERSON
    , , PUNCT 4 punct
    the the DET 4 det
    treasurer treasurer NOUN 1 appos
    left leave VERB 0 root"""
)
BEFORE = tree(
    """The the DET 2 det
    author author NOUN 8 nsubj
    of of ADP 5 case
    the the DET 5 det
    plan plan NOUN 2 nmod
    , , PUNCT 7 punct
    Holm Holm PROPN 2 appos _ S-PERSON
    left leave VERB 0 root"""
)

SEAT = tree(
    """Rep. Rep. PROPN 2 nmod:desc
    Holm Holm PROPN 10 nsubj _ S-PERSON
    , , PUNCT 4 punct
    D D PROPN 2 appos _ B-PERSON
    - - PUNCT 4 punct
    Lund Lund PROPN 4 flat _ E-PERSON
    , , PUNCT 9 punct
    another another DET 9 det
    friend friend NOUN 2 appos
    left leave VERB 0 root"""
)
OFFICE = tree(
    """Holm Holm PROPN 9 nsubj _ S-PERSON
    , , PUNCT 5 punct
    who who PRON 5 nsubj:pass
    was be AUX 5 aux:pass
    sworn swear VERB 1 acl:relcl
    as as ADP 8 case
    a a DET 8 det
    judge judge NOUN 5 obl
    left leave VERB 0 root"""
)
WAS = tree(
    """Holm Holm PROPN 5 nsubj _ S-PERSON
    was be AUX 5 cop
    the the DET 5 det Definite=Def|PronType=Art
    only only ADJ 5 amod
    survivor survivor NOUN 0 root
    of of ADP 8 case
    the the DET 8 det
    wreck wreck NOUN 5 nmod"""
)


@pytest.mark.parametrize(
    ("rows", "head", "found"),
    [
        (CLAUSE, 0, ["who runs boats"]),
        (BODY, 0, ["a charity for sailors"]),
        (TITLE, 0, []),
        (SEAT, 1, ["another friend"]),
        (OFFICE, 0, []),
        (WAS, 0, ["the only survivor of the wreck"]),
        (BEFORE, 6, ["The author of the plan"]),
        (BEFORE, 1, ["The author of the plan"]),
    ],
    ids=["clause", "behind a body", "title", "behind a seat", "office", "predicate", "at the name", "before the name"],
)
def test_words_that_tie_a_source_to_the_story_are_found_and_titles_are_not(rows, head, found) -> None:  # type: ignore[no-untyped-def]
    doc = document(rows)
    assert [trace.span.of(doc.text) for trace in justify(doc, [(0, head)], (), rules())] == found


def test_a_clause_that_says_what_the_source_said_is_no_tie() -> None:
    doc = document(CLAUSE)
    assert justify(doc, [(0, 0)], spans(doc.text, "runs"), rules()) == ()


def test_the_first_place_that_has_a_tie_gives_it() -> None:
    doc = document(TITLE, CLAUSE, BODY)
    assert [t.span.of(doc.text) for t in justify(doc, [(0, 0), (1, 0), (2, 0)], (), rules())] == ["who runs boats"]
