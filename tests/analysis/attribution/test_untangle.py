"""Contents cut free of the attributions that the tree hung inside them."""

from __future__ import annotations

from analyzer.analysis.attribution.candidate import Candidate
from analyzer.analysis.attribution.untangle import untangled
from analyzer.model.syntax import Sentence
from analyzer.rules.kinds.dependency import ContentExtent
from analyzer.rules.load import load_rules
from tests.analysis.attribution.test_candidate import rule
from tests.trees import tree

RULES = load_rules()
PLAIN = rule("{}=cue")
CLAUSE = rule("{}=cue", content=ContentExtent.CLAUSE)


def candidate(
    sentence: Sentence, cue: int, content: set[int], source: int | None = None, given: object = PLAIN
) -> Candidate:
    """A candidate whose cue and source are one token each."""
    assert given in (PLAIN, CLAUSE)
    sources = frozenset() if source is None else frozenset({source})
    return Candidate(CLAUSE if given is CLAUSE else PLAIN, cue, source, frozenset({cue}), sources, frozenset(content))


def contents(sentence: Sentence, *found: Candidate) -> list[str]:
    """The contents as words, punctuation left out."""
    return [
        " ".join(sentence.tokens[i].form for i in sorted(c.content) if sentence.tokens[i].upos != "PUNCT")
        for c in untangled(found, sentence, RULES)
    ]


ADDING = """
    Roe Roe PROPN 2 nsubj
    said say VERB/VBD 0 root
    ships ship NOUN 4 nsubj
    wait wait VERB/VBP 2 ccomp
    {comma}
    adding add VERB/VBG 4 advcl
    boats boat NOUN 8 nsubj
    sail sail VERB/VBP 6 ccomp
    """


def test_a_participle_behind_a_comma_leaves_the_reported_clause_and_speaks_for_its_source() -> None:
    """ "Roe said ships wait, adding boats sail": Roe adds it, and not the ships."""
    sentence = tree(ADDING.format(comma=", , PUNCT 6 punct"))
    found = candidate(sentence, 1, {2, 3, 4, 5, 6, 7}, 0), candidate(sentence, 5, {6, 7}, 2)
    assert contents(sentence, *found) == ["ships wait", "boats sail"]
    assert [c.source_head for c in untangled(found, sentence, RULES)] == [0, 0]


def test_a_participle_without_a_comma_stays_in_the_clause() -> None:
    """ "Roe said ships wait adding boats sail"."""
    sentence = tree(ADDING.format(comma="there there ADV 4 advmod"))
    found = candidate(sentence, 1, {2, 3, 4, 5, 6, 7}, 0), candidate(sentence, 5, {6, 7}, 2)
    assert contents(sentence, *found) == ["ships wait there adding boats sail", "boats sail"]
    assert [c.source_head for c in untangled(found, sentence, RULES)] == [0, 2]


def test_a_clause_with_a_subject_of_its_own_behind_a_comma_leaves_the_report() -> None:
    """ "Roe said ships wait, as ministries denied it": the denial is not in what Roe said."""
    sentence = tree(
        """
        Roe Roe PROPN 2 nsubj
        said say VERB/VBD 0 root
        ships ship NOUN 4 nsubj
        wait wait VERB/VBP 2 ccomp
        , , PUNCT 8 punct
        as as SCONJ 8 mark
        ministries ministry NOUN 8 nsubj
        denied deny VERB/VBD 4 advcl
        it it PRON 8 obj
        """
    )
    found = candidate(sentence, 1, {2, 3, 4, 5, 6, 7, 8}, 0), candidate(sentence, 7, {8}, 6)
    assert contents(sentence, *found) == ["ships wait", "it"]


COORDINATED = """
    Roe Roe PROPN 2 nsubj
    said say VERB/VBD 0 root
    ships ship NOUN 4 nsubj
    wait wait VERB/{tense} 2 ccomp
    and and CCONJ 6 cc
    pledged pledge VERB/VBD 4 conj
    boats boat NOUN 8 nsubj
    sail sail VERB/VBP 6 ccomp
    """


def test_a_verb_with_the_tense_of_the_cue_goes_with_the_cue_and_not_with_the_reported_verb() -> None:
    """ "Roe said ships wait and pledged boats sail": Roe pledged, and not the ships."""
    sentence = tree(COORDINATED.format(tense="VBP"))
    found = candidate(sentence, 1, {2, 3, 4, 5, 6, 7}, 0), candidate(sentence, 5, {6, 7}, 2)
    assert contents(sentence, *found) == ["ships wait", "boats sail"]
    assert [c.source_head for c in untangled(found, sentence, RULES)] == [0, 0]


def test_a_verb_with_the_tense_of_the_reported_verb_stays_with_it() -> None:
    """ "Roe said ships waited and pledged boats sail": the ships may have pledged."""
    sentence = tree(COORDINATED.format(tense="VBD"))
    found = candidate(sentence, 1, {2, 3, 4, 5, 6, 7}, 0), candidate(sentence, 5, {6, 7}, 2)
    assert contents(sentence, *found) == ["ships wait and pledged boats sail", "boats sail"]
    assert [c.source_head for c in untangled(found, sentence, RULES)] == [0, 2]


def test_according_to_inside_a_report_of_the_same_words_leaves_it() -> None:
    """ "Roe said ships wait, according to Lind" hung on "wait": the phrase is no word of Roe's."""
    sentence = tree(
        """
        Roe Roe PROPN 2 nsubj
        said say VERB/VBD 0 root
        ships ship NOUN 4 nsubj
        wait wait VERB/VBP 2 ccomp
        , , PUNCT 8 punct
        according accord VERB 8 case
        to to ADP 6 fixed
        Lind Lind PROPN 4 obl
        """
    )
    found = candidate(sentence, 1, {2, 3, 4, 5, 6, 7}, 0), candidate(sentence, 5, {0, 1, 2, 3}, 7, CLAUSE)
    assert contents(sentence, *found) == ["ships wait", "Roe said ships wait"]


def test_according_to_within_one_clause_of_a_longer_report_stays_there() -> None:
    """ "Roe said ships wait and boats, according to Lind, sail": only Roe says that Lind said so."""
    sentence = tree(
        """
        Roe Roe PROPN 2 nsubj
        said say VERB/VBD 0 root
        ships ship NOUN 4 nsubj
        wait wait VERB/VBP 2 ccomp
        boats boat NOUN 9 nsubj
        according accord VERB 8 case
        to to ADP 6 fixed
        Lind Lind PROPN 9 obl
        sail sail VERB/VBP 4 conj
        """
    )
    found = candidate(sentence, 1, {2, 3, 4, 5, 6, 7, 8}, 0), candidate(sentence, 5, {4, 8}, 7, CLAUSE)
    assert contents(sentence, *found)[0] == "ships wait boats according to Lind sail"


def test_candidates_apart_from_one_another_stay_as_they_are() -> None:
    sentence = tree("Roe Roe PROPN 2 nsubj\nsaid say VERB 0 root\nso so ADV 2 advmod\nsays say VERB 2 conj")
    found = [candidate(sentence, 1, {2}, 0), candidate(sentence, 3, {0}, 0)]
    assert untangled(found, sentence, RULES) == found


def test_of_two_that_seem_to_report_each_other_the_clause_beside_is_who_reports() -> None:
    """ "Roe told aides to go, clerk says": what Roe told is not that the clerk says so."""
    sentence = tree("""
    Roe Roe PROPN 2 nsubj
    told tell VERB/VBD 0 root
    aides aide NOUN 2 iobj
    , , PUNCT 6 punct
    clerk clerk NOUN 6 nsubj
    says say VERB/VBZ 2 parataxis
    """)
    found = candidate(sentence, 1, {4, 5}, 0), candidate(sentence, 5, {0, 1, 2}, 4)
    assert contents(sentence, *found) == ["Roe told aides"]


SOUNDING = """
    Roe Roe PROPN 2 nsubj
    wrote write VERB/VBD 0 root
    , , PUNCT 4 punct
    citing cite VERB/VBG 2 advcl
    clerks clerk NOUN 4 obj
    , , PUNCT 9 punct
    ships ship NOUN 9 nsubj
    were be AUX/VBD 9 aux
    waiting wait VERB/VBG 2 ccomp
    """


def test_a_verb_with_an_auxiliary_behind_a_comma_is_no_participle_and_stays_in_the_report() -> None:
    """ "Roe wrote, citing clerks, ships were waiting": the ships do it, and Roe reports it and cites the clerks."""
    sentence = tree(SOUNDING)
    found = (
        candidate(sentence, 1, {6, 7, 8}, 0),
        candidate(sentence, 3, {4}, 0),
        candidate(sentence, 8, {6}, 6),
    )
    assert contents(sentence, *found) == ["ships were waiting", "clerks", "ships"]
    assert [c.source_head for c in untangled(found, sentence, RULES)] == [0, 0, 6]


REASONED = """
    Roe Roe PROPN 2 nsubj
    said say VERB/VBD 0 root
    ships ship NOUN 4 nsubj
    wait wait VERB/VBP 2 ccomp
    , , PUNCT 8 punct
    {mark} {mark} SCONJ 8 mark
    boats boat NOUN 8 nsubj
    say say VERB/VBP 4 advcl
    so so ADV 8 advmod
    """


def test_a_reason_with_a_cue_of_its_own_stays_with_what_it_is_the_reason_of() -> None:
    """ "Roe said ships wait, because boats say so" is all Roe's; "…, while boats say so" is another view."""
    for mark, said in (("because", "ships wait because boats say so"), ("while", "ships wait")):
        sentence = tree(REASONED.format(mark=mark))
        found = candidate(sentence, 1, {2, 3, 4, 5, 6, 7, 8}, 0), candidate(sentence, 7, {8}, 6)
        assert contents(sentence, *found)[0] == said
