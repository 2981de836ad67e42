"""The scope of a hedge in the constructions of English that carry one."""

from __future__ import annotations

from analyzer.analysis.certainty.scope import find_scope
from analyzer.model.syntax import Sentence
from tests.trees import tree, words

JOINED = tree("""
    Boats boat NOUN 3 nsubj
    could could AUX 3 aux
    sink sink VERB 0 root
    and and CCONJ 7 cc
    crews crew NOUN 7 nsubj
    have have AUX 7 aux
    left leave VERB 3 conj
""")
RAISED = tree("""
    The the DET 2 det
    pump pump NOUN 3 nsubj
    appears appear VERB 0 root
    to to PART 5 mark
    leak leak VERB 3 xcomp
""")
ALLEGED = tree("""
    The the DET 3 det
    alleged alleged ADJ 3 amod
    fraud fraud NOUN 4 nsubj
    ended end VERB 0 root
""")
WHETHER = tree("""
    It it PRON 3 expl
    is be AUX 3 cop
    unclear unclear ADJ 0 root
    who who PRON 5 nsubj
    paid pay VERB 3 csubj
""")


def scope(sentence: Sentence, *cue: int, bound: int | None = None) -> list[str]:
    return [span.of(words(sentence)) for span in find_scope(sentence, cue, bound)]


def test_a_modal_weakens_its_clause_and_not_a_clause_with_an_auxiliary_of_its_own() -> None:
    assert scope(JOINED, 1) == ["Boats", "sink"]


def test_a_verb_of_seeming_weakens_its_complement_and_the_subject_raised_from_it() -> None:
    assert scope(RAISED, 2) == ["The pump", "to leak"]


def test_an_adjective_weakens_its_noun_phrase_only() -> None:
    assert scope(ALLEGED, 1) == ["The", "fraud"]


def test_a_predicate_weakens_the_clause_it_is_said_of() -> None:
    assert scope(WHETHER, 2) == ["who paid"]


def test_a_pattern_can_name_the_head_of_the_scope() -> None:
    assert scope(WHETHER, 2, bound=3) == ["who"]
