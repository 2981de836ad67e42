"""Whose verb it is: its own subject, one that is lent to it, or the one that the tree hides."""

from __future__ import annotations

from analyzer.analysis.attribution.subject import (
    adjoined_tokens,
    is_reduced_passive,
    letter_of,
    nominal_beside,
    strayed_subjects,
    subject_of,
)
from analyzer.model.syntax import Sentence
from tests.trees import tree


def subject(sentence: Sentence, form: str) -> str | None:
    """The form of the subject of the word."""
    found = subject_of(sentence, next(t.index for t in sentence if t.form == form))
    return None if found is None else sentence.tokens[found].form


def test_a_verb_has_its_own_subject() -> None:
    sentence = tree("Roe Roe PROPN 2 nsubj\nsaid say VERB 0 root\nships ship NOUN 4 nsubj\nwait wait VERB 2 ccomp")
    assert subject(sentence, "said") == "Roe"
    assert subject(sentence, "wait") == "ships"


def test_a_coordinated_verb_takes_the_subject_of_the_first() -> None:
    sentence = tree("Roe Roe PROPN 2 nsubj\nrose rise VERB 0 root\nand and CCONJ 4 cc\nspoke speak VERB 2 conj")
    assert subject(sentence, "spoke") == "Roe"


def test_an_adjoined_participle_takes_the_subject_of_the_main_verb() -> None:
    """ "Roe left, adding that …"."""
    sentence = tree("Roe Roe PROPN 2 nsubj\nleft leave VERB 0 root\n, , PUNCT 4 punct\nadding add VERB/VBG 2 advcl")
    assert subject(sentence, "adding") == "Roe"


def test_a_verb_adjoined_to_a_passive_takes_the_subject_of_the_passive() -> None:
    """ "Roe was asked and said": who is asked speaks."""
    sentence = tree(
        "Roe Roe PROPN 3 nsubj:pass\nwas be AUX 3 aux:pass\nasked ask VERB 0 root\nand and CCONJ 5 cc\n"
        "said say VERB 3 conj"
    )
    assert subject(sentence, "said") == "Roe"


def test_the_subject_of_a_passive_speaks_nothing() -> None:
    """ "Roe was told": somebody else speaks."""
    sentence = tree("Roe Roe PROPN 3 nsubj:pass\nwas be AUX 3 aux:pass\ntold tell VERB 0 root")
    assert subject(sentence, "told") is None


def test_a_controlled_verb_takes_the_subject() -> None:
    """ "Roe went on to say"."""
    sentence = tree(
        "Roe Roe PROPN 2 nsubj\nwent go VERB 0 root\non on ADP 2 compound:prt\nto to PART 5 mark\nsay say VERB 2 xcomp"
    )
    assert subject(sentence, "say") == "Roe"


def test_a_verb_controlled_by_an_object_takes_the_object() -> None:
    """ "Roe urged Lind to say": Lind is to speak."""
    sentence = tree(
        "Roe Roe PROPN 2 nsubj\nurged urge VERB 0 root\nLind Lind PROPN 2 obj\nto to PART 5 mark\nsay say VERB 2 xcomp"
    )
    assert subject(sentence, "say") == "Lind"


def test_a_participle_behind_a_noun_takes_the_noun() -> None:
    """ "a letter saying that …"."""
    sentence = tree("A a DET 2 det\nletter letter NOUN 4 nsubj\nsaying say VERB 2 acl\narrived arrive VERB 0 root")
    assert subject(sentence, "saying") == "letter"


def test_behind_whom_a_letter_goes_to_a_participle_may_be_about_the_letter() -> None:
    """ "sent a letter to the board asking for time" and "gave a letter for the board asking for time"."""
    rows = (
        "sent send VERB 0 root\nletter letter NOUN 1 obj\n{0} {0} ADP 4 case\nboard board NOUN 1 obl\n"
        "asking ask VERB/VBG 4 acl"
    )
    assert letter_of(tree(rows.format("to")), 4) == 1
    assert letter_of(tree(rows.format("for")), 4) is None


def test_an_imperative_has_no_subject() -> None:
    sentence = tree("Say say VERB 0 root\nno no INTJ 1 obj")
    assert subject(sentence, "Say") is None


def test_a_parenthetical_subject_that_the_tree_takes_for_an_apposition_is_the_subject() -> None:
    """ "The claims, Roe said, are false"; an apposition is closed by a comma, as in the next test."""
    sentence = tree("Claims claim NOUN 4 nsubj\n, , PUNCT 3 punct\nRoe Roe PROPN 1 appos\nsaid say VERB 0 root")
    assert subject(sentence, "said") == "Roe"


def test_an_apposition_between_commas_is_not_the_subject() -> None:
    sentence = tree(
        "Roe Roe PROPN 5 nsubj\n, , PUNCT 3 punct\nmayor mayor NOUN 1 appos\n, , PUNCT 3 punct\nsaid say VERB 0 root"
    )
    assert subject(sentence, "said") == "Roe"


def test_a_tree_whose_verbs_go_round_in_circles_gives_no_subject() -> None:
    """No parser gives one, but a tree brought by somebody else may be broken."""
    sentence = tree("said say VERB 2 conj\nadded add VERB 1 conj")
    assert subject(sentence, "said") is None


def test_the_nominal_beside_a_verb_stands_before_it_over_adverbs_else_right_behind() -> None:
    before = tree("Roe Roe PROPN 3 dep\nquietly quietly ADV 3 advmod\nsaid say VERB 0 root\nso so ADV 3 advmod")
    assert nominal_beside(before, 2) == 0
    behind = tree("No no INTJ 0 root\n, , PUNCT 1 punct\nsaid say VERB 1 parataxis\nRoe Roe PROPN 3 obj")
    assert nominal_beside(behind, 2) == 3
    nowhere = tree("No no INTJ 0 root\n, , PUNCT 1 punct\nsaid say VERB 1 parataxis")
    assert nominal_beside(nowhere, 2) is None


def test_a_bare_participle_is_a_passive_and_one_with_an_auxiliary_is_not() -> None:
    """ "The mayor, asked about it, …": who is asked says nothing by it."""
    sentence = tree(
        "Roe Roe PROPN 4 nsubj\n, , PUNCT 1 punct\nasked ask VERB/VBD 1 acl\nleft leave VERB/VBD 0 root\n"
        "as as SCONJ 7 mark\nhas have AUX 7 aux\nasked ask VERB/VBN 4 advcl"
    )
    assert is_reduced_passive(sentence, 2)
    assert not is_reduced_passive(sentence, 6)


def test_the_participle_that_opens_a_sentence_is_a_passive_though_it_is_tagged_as_past() -> None:
    """ "Asked about it, Roe left": who is asked says nothing by it."""
    sentence = tree(
        "Asked ask VERB/VBD 5 advcl\nagain again ADV 1 advmod\n, , PUNCT 1 punct\nRoe Roe PROPN 5 nsubj\n"
        "left leave VERB/VBD 0 root"
    )
    assert is_reduced_passive(sentence, 0)


def test_of_two_subjects_the_nearer_speaks_and_the_other_goes_with_the_clause_before_it() -> None:
    """ "The chair wanted rest, Roe said", where the tree hangs both on "said"."""
    sentence = tree(
        "Chairs chair NOUN 6 nsubj\nwant want VERB 6 ccomp\nrest rest NOUN 2 obj\n, , PUNCT 2 punct\n"
        "Roe Roe PROPN 6 nsubj\nsaid say VERB 0 root"
    )
    assert subject(sentence, "said") == "Roe"
    assert strayed_subjects(sentence, {1}, 4, 5) == {0}
    assert strayed_subjects(sentence, set(), 4, 5) == set()


def test_of_two_subjects_one_closed_by_a_comma_is_an_apposition() -> None:
    """ "Others, Roe among them, said"."""
    sentence = tree(
        "Others other NOUN 5 nsubj\n, , PUNCT 1 punct\nRoe Roe PROPN 5 nsubj\n, , PUNCT 3 punct\nsaid say VERB 0 root"
    )
    assert subject(sentence, "said") == "Others"


def test_a_title_that_the_tree_takes_for_one_more_subject_belongs_to_the_name_beside_it() -> None:
    title = "Mayors mayor NOUN 3 nsubj\n"
    sentence = tree(f"{title}Roe Roe PROPN 3 nsubj\nsaid say VERB 0 root")
    assert adjoined_tokens(sentence, 1, 2) == {0}
    apart = tree(f"{title}, , PUNCT 1 punct\nsaid say VERB 0 root\nRoe Roe PROPN 3 nsubj")
    assert adjoined_tokens(apart, 3, 2) == frozenset()
