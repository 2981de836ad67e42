"""What a clause lends to the verb that reports it comes home, and what belongs to the verb stays."""

from __future__ import annotations

from analyzer.parsing.lent import with_lent_words
from tests.trees import tree


def test_the_subject_before_words_that_say_who_speaks_is_that_of_the_clause_behind_them() -> None:
    lent = tree(
        "Drivers driver NOUN 4 nsubj\n, , PUNCT 1 punct\nshe she PRON 4 nsubj\nsaid say VERB 0 root\n"
        ", , PUNCT 6 punct\nwait wait VERB 4 ccomp"
    )
    assert [(t.form, t.head) for t in with_lent_words(lent) if t.deprel == "nsubj"] == [("Drivers", 5), ("she", 3)]


def test_a_second_subject_right_behind_the_verb_is_that_of_the_clause() -> None:
    lent = tree(
        "Polls poll NOUN 2 nsubj\nshow show VERB 0 root\nBerg Berg PROPN 2 nsubj\nleading lead VERB 2 ccomp\n"
        "Holm Holm PROPN 4 obj"
    )
    assert [(t.form, t.head) for t in with_lent_words(lent) if t.deprel == "nsubj"] == [("Polls", 1), ("Berg", 3)]


def test_the_first_of_two_subjects_goes_to_the_clause_before_the_verb_that_has_none() -> None:
    lent = tree(
        "They they PRON 6 nsubj\nleft leave VERB 6 ccomp\n, , PUNCT 2 punct\nthe the DET 5 det\n"
        "mayor mayor NOUN 6 nsubj\nsaid say VERB 0 root VerbForm=Fin"
    )
    assert [(t.form, t.head) for t in with_lent_words(lent) if t.deprel == "nsubj"] == [("They", 1), ("mayor", 5)]


def test_the_subject_before_a_clause_is_its_own_where_the_speaker_stands_behind_the_verb() -> None:
    lent = tree(
        "Berg Berg PROPN 5 nsubj\nwas be AUX 3 cop\nwary wary ADJ 5 ccomp\n, , PUNCT 3 punct\nsaid say VERB 0 root\n"
        "two two NUM 7 nummod\npeople people NOUN 5 nsubj"
    )
    assert [(t.form, t.head) for t in with_lent_words(lent) if t.deprel == "nsubj"] == [("Berg", 2), ("people", 4)]


def test_the_word_that_asks_belongs_to_the_question() -> None:
    lent = tree(
        "He he PRON 2 nsubj\nasked ask VERB 0 root\nwhy why ADV/WRB 2 obj\n"
        "they they PRON 5 nsubj\nleft leave VERB 2 ccomp"
    )
    why = with_lent_words(lent).tokens[2]
    assert (why.head, why.deprel) == (4, "advmod")


def test_a_clause_with_a_subject_of_its_own_takes_none() -> None:
    sound = tree(
        "Who who PRON 4 nsubj\n, , PUNCT 4 punct\nshe she PRON 4 nsubj\nsaid say VERB 0 root\n, , PUNCT 7 punct\n"
        "they they PRON 7 nsubj\nleft leave VERB 4 ccomp"
    )
    assert with_lent_words(sound) is sound


def test_a_clause_before_its_reporter_is_no_participle() -> None:
    """ "Writers accused Holm, police said": both nouns are at times hung on "said"."""
    lent = tree(
        "Writers writer NOUN 6 nsubj\naccused accuse VERB/VBD 1 acl\nHolm Holm PROPN 2 obj\n, , PUNCT 5 punct\n"
        "police police NOUN 6 nsubj\nsaid say VERB 0 root"
    )
    assert [(t.head, t.deprel) for t in with_lent_words(lent).tokens[:2]] == [(1, "nsubj"), (5, "ccomp")]


def test_a_verb_in_marks_that_was_read_as_an_adjective_is_that_of_the_clause() -> None:
    lent = tree(
        "Leader leader NOUN 8 nsubj\n' ' PUNCT 3 punct\nmisled mislead VERB/VBN 1 amod\n' ' PUNCT 3 punct\n"
        "tenants tenant NOUN 8 obj\n, , PUNCT 7 punct\nwatchdog watchdog NOUN 8 nsubj\nfinds find VERB 0 root"
    )
    heads = {t.form: (t.head, t.deprel) for t in with_lent_words(lent)}
    assert (heads["misled"], heads["Leader"], heads["tenants"]) == ((7, "ccomp"), (2, "nsubj"), (2, "obj"))


CHECKS = """\
Holm Holm PROPN 2 nsubj
found find VERB 0 root VerbForm=Fin
no no DET 4 det
checks check NOUN 2 obj
{mark}had have AUX {made} aux VerbForm=Fin
been be AUX {made} aux:pass
made make VERB 2 ccomp"""


def test_an_object_right_before_a_finite_clause_without_a_subject_is_its_subject() -> None:
    sentence = with_lent_words(tree(CHECKS.format(mark="", made=7)))
    assert (sentence.tokens[3].head, sentence.tokens[3].deprel) == (6, "nsubj:pass")


def test_an_object_before_a_clause_with_a_conjunction_stays_with_its_verb() -> None:
    sentence = tree(CHECKS.format(mark="that that SCONJ 8 mark\n", made=8))
    assert with_lent_words(sentence) is sentence


def test_who_is_shown_doing_something_is_the_subject_of_the_participle() -> None:
    sentence = with_lent_words(
        tree(
            "Films film NOUN 2 nsubj\nshow show VERB 0 root\ncrews crew NOUN 2 iobj\n"
            "lifting lift VERB/VBG 2 ccomp\nnets net NOUN 4 obj"
        )
    )
    assert (sentence.tokens[2].head, sentence.tokens[2].deprel) == (3, "nsubj")


def test_a_bare_verb_at_the_end_takes_no_object_for_its_subject() -> None:
    sentence = tree(
        "one one NUM 3 nsubj\nhas have AUX 3 aux\nseen see VERB 0 root\nit it PRON 3 obj\n"
        "said say VERB 3 ccomp VerbForm=Fin"
    )
    assert with_lent_words(sentence) is sentence
