"""A verb has one subject: torn phrases become one, stray ones come home, and nothing else moves."""

from __future__ import annotations

import pytest

from analyzer.parsing.mend import mended
from tests.trees import tree


def test_a_title_torn_in_two_is_one_subject() -> None:
    torn = tree(
        "Its its PRON 3 nmod:poss\nmayor mayor NOUN 4 nsubj\ngeneral general NOUN 4 nsubj\nsaid say VERB 0 root"
    )
    whole = mended(torn)
    assert [(t.head, t.deprel) for t in whole] == [(2, "nmod:poss"), (2, "compound"), (3, "nsubj"), (-1, "root")]


def test_a_subject_torn_over_a_noun_is_one_phrase() -> None:
    torn = tree(
        "business business NOUN 4 nsubj\ndaily daily NOUN 4 obl:unmarked\nGazette Gazette PROPN 4 nsubj\n"
        "reported report VERB 0 root"
    )
    assert [(t.head, t.deprel) for t in mended(torn)][:3] == [(2, "compound"), (2, "compound"), (3, "nsubj")]


def test_subjects_of_different_verbs_and_pronouns_stay() -> None:
    sound = tree("What what PRON 3 nsubj\nmayors mayor NOUN 3 nsubj\nsay say VERB 0 root")
    assert mended(sound) is sound


STRAY = """\
The the DET 2 det
ferry ferry NOUN 3 nsubj
sank sink VERB 8 ccomp
, , PUNCT 6 punct
a a DET 6 det
clerk clerk NOUN 3 {deprel}
there there ADV 6 advmod
said say VERB 0 root VerbForm=Fin"""


MINISTER = """\
Ferries ferry NOUN 3 nsubj:pass
were be AUX 3 aux:pass
moored moor VERB {under} {clause}
, , PUNCT 6 punct
the the DET 6 det
minister minister NOUN 3 {deprel}
, , PUNCT 8 punct
Holm Holm PROPN 6 appos
, , PUNCT 6 punct
has have AUX 11 aux VerbForm=Fin
told tell VERB {over} {closing}
the the DET 13 det
press press NOUN 11 {told}"""


@pytest.mark.parametrize(("deprel", "told"), [("nsubj:pass", "nsubj"), ("parataxis", "iobj"), ("conj", "iobj")])
@pytest.mark.parametrize(
    "where",
    [
        {"under": 11, "clause": "ccomp", "over": 0, "closing": "root"},
        {"under": 0, "clause": "root", "over": 3, "closing": "parataxis"},
    ],
    ids=["the clause hangs on the verb", "the verb hangs on the clause"],
)
def test_a_verb_with_auxiliaries_takes_the_phrase_before_them_and_who_is_told(
    deprel: str, told: str, where: dict[str, str]
) -> None:
    tokens = mended(tree(MINISTER.format(deprel=deprel, told=told, **where))).tokens
    assert (tokens[5].head, tokens[5].deprel) == (10, "nsubj")
    assert (tokens[12].head, tokens[12].deprel) == (10, "iobj")


def test_a_verb_that_has_its_subject_takes_the_second_one_for_who_is_told() -> None:
    told = MINISTER.format(deprel="nsubj", told="nsubj", under=11, clause="ccomp", over=0, closing="root")
    tokens = mended(tree(told.replace("NOUN 3 nsubj\n,", "NOUN 11 nsubj\n,"))).tokens
    assert [tokens[n].deprel for n in (5, 12)] == ["nsubj", "iobj"]


BETWEEN = """\
Prices price NOUN 7 nsubj
, , PUNCT 4 punct
a a DET 4 det
report report NOUN 1 appos
found find VERB/{xpos} 1 acl
, , PUNCT 1 punct
rose rise VERB 0 root"""


def test_who_speaks_between_a_subject_and_its_verb_is_the_subject_of_a_past_tense() -> None:
    tokens = mended(tree(BETWEEN.format(xpos="VBD"))).tokens
    assert [(tokens[n].head, tokens[n].deprel) for n in (3, 4)] == [(4, "nsubj"), (0, "parataxis")]


def test_a_participle_between_a_subject_and_its_verb_stays_with_its_noun() -> None:
    assert mended(tree(BETWEEN.format(xpos="VBN"))).tokens[3].deprel == "appos"


@pytest.mark.parametrize("deprel", ["parataxis", "obj", "appos", "conj"])
def test_the_phrase_between_the_comma_and_the_verb_is_its_subject(deprel: str) -> None:
    clerk = mended(tree(STRAY.format(deprel=deprel))).tokens[5]
    assert (clerk.head, clerk.deprel) == (7, "nsubj")


def test_a_verb_that_has_a_subject_gets_no_other() -> None:
    sound = tree(STRAY.format(deprel="parataxis") + "\nhe he PRON 8 nsubj")
    assert mended(sound) is sound


def test_an_object_that_no_comma_parts_stays() -> None:
    rows = "He he PRON 2 nsubj\nsold sell VERB 5 ccomp\nthe the DET 4 det\nferry ferry NOUN 2 obj"
    sound = tree(rows + "\nsaid say VERB 0 root VerbForm=Fin")
    assert mended(sound) is sound


def test_a_second_subject_with_a_participle_is_who_reports_the_first() -> None:
    read = tree(
        "Kerr Kerr PROPN 2 nsubj\nlied lie VERB 0 root\n, , PUNCT 5 punct\nan a DET 5 det\n"
        "inquest inquest NOUN 2 nsubj\nheard hear VERB/VBN 5 acl"
    )
    assert [(t.head, t.deprel) for t in mended(read).tokens[4:]] == [(5, "nsubj"), (1, "parataxis")]


def test_a_clause_with_that_on_a_verb_is_what_the_verb_reports() -> None:
    read = tree(
        "They they PRON 2 nsubj\nshot shoot VERB 0 root\nback back ADV 2 advmod\nthat that PRON 6 obj\n"
        "he he PRON 6 nsubj\nlied lie VERB 2 acl:relcl"
    )
    assert [(t.head, t.deprel) for t in mended(read).tokens[3:]] == [(5, "mark"), (5, "nsubj"), (1, "ccomp")]


def test_a_subject_behind_its_verb_is_that_of_the_verb_after_it_whatever_closes_the_phrase() -> None:
    rows = STRAY.replace("there there ADV 6 advmod", ", , PUNCT 3 punct").format(deprel="nsubj")
    clerk = mended(tree(rows)).tokens[5]
    assert (clerk.head, clerk.deprel) == (7, "nsubj")


def test_who_is_told_is_no_subject_of_what_is_told() -> None:
    rows = (
        "He he PRON 2 nsubj\ntold tell VERB 0 root\nthe the DET 4 det\nHerald Herald PROPN 8 nsubj\n"
        "the the DET 6 det\nferry ferry NOUN 8 nsubj\nwas be AUX 8 cop\nsafe safe ADJ 2 ccomp"
    )
    herald = mended(tree(rows)).tokens[3]
    assert (herald.head, herald.deprel) == (1, "iobj")


def test_the_noun_before_a_verb_is_its_subject_and_no_part_of_it() -> None:
    rows = "Doors door NOUN 2 nsubj\nfail fail VERB 0 root\n, , PUNCT 5 punct\nstudy study NOUN 5 compound\n"
    study = mended(tree(rows + "finds find VERB 2 parataxis VerbForm=Fin")).tokens[3]
    assert (study.head, study.deprel) == (4, "nsubj")


def test_two_nouns_between_commas_beside_the_clause_are_a_subject_and_its_verb() -> None:
    read = tree(
        "Ships ship NOUN 2 nsubj\nsank sink VERB 0 root\n, , PUNCT 6 punct\nthe the DET 6 det\n"
        "paper paper NOUN/NN 6 compound\nnotes note NOUN/NNS 2 parataxis\n, , PUNCT 6 punct\nfast fast ADV 2 advmod"
    )
    whole = mended(read)
    assert [(t.head, t.deprel) for t in whole.tokens[3:6]] == [(4, "det"), (5, "nsubj"), (1, "parataxis")]
    assert whole.tokens[5].upos == "VERB"


def test_a_word_between_a_verb_and_a_phrase_with_a_preposition_is_the_object_of_the_verb() -> None:
    read = tree(
        "They they PRON 2 nsubj\ndismissed dismiss VERB 0 root\nthat that PRON 5 obj\nas as ADP 5 case\n"
        "gossip gossip NOUN 2 obl"
    )
    assert mended(read).tokens[2].head == 1


def test_a_clause_with_whose_behind_the_subject_of_a_verb_tells_of_the_subject() -> None:
    read = tree(
        "No no INTJ 3 ccomp\n, , PUNCT 1 punct\nsaid say VERB 0 root\nHolm Holm PROPN 3 nsubj\n, , PUNCT 8 punct\n"
        "whose whose PRON/WP$ 7 nmod:poss\nferry ferry NOUN 8 nsubj\nsank sink VERB 3 ccomp"
    )
    assert [(t.head, t.deprel) for t in mended(read) if t.form == "sank"] == [(3, "acl:relcl")]


def test_words_that_describe_a_person_and_his_name_are_one_subject() -> None:
    rows = "mother mother NOUN 4 nsubj\ntwo two NUM 1 nmod\nHolm Holm PROPN 4 nsubj _ S-PERSON\nsaid say VERB 0 root"
    mother = mended(tree(rows)).tokens[0]
    assert (mother.head, mother.deprel) == (2, "nmod:desc")


def test_a_clause_that_it_stands_for_is_no_relative_clause() -> None:
    rows = "it it PRON 3 expl\nis be AUX 3 cop\nabsurd absurd ADJ 0 root\nthat that PRON 6 obj\npiers pier NOUN 6 nsubj"
    found = mended(tree(rows + "\nlast last VERB 3 advcl:relcl")).tokens
    assert (found[5].deprel, found[3].deprel) == ("csubj", "mark")


def test_who_is_told_is_no_subject_where_the_phrase_before_the_verb_is_one() -> None:
    rows = "We we PRON 2 nsubj\nact act VERB 5 ccomp\n, , PUNCT 4 punct\nchief chief NOUN 2 nsubj\n"
    rows += "told tell VERB 0 root VerbForm=Fin\nHerald Herald PROPN 5 nsubj"
    chief, _, herald = mended(tree(rows)).tokens[3:]
    assert [(t.head, t.deprel) for t in (chief, herald)] == [(4, "nsubj"), (4, "iobj")]
