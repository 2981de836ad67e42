"""How far source, cue and content reach, on trees as parsers give them: right ones and wrong ones."""

from __future__ import annotations

from collections.abc import Iterable

from analyzer.analysis.attribution.extent import (
    behind_comma,
    between_tokens,
    bridged,
    clause_tokens,
    complement_tokens,
    condition_behind,
    cue_tokens,
    is_further_clause,
    phrase_tokens,
    remainder_tokens,
    source_tokens,
    spans_of,
    trailing_tokens,
    trimmed,
)
from analyzer.model.span import Span
from analyzer.model.syntax import Sentence
from tests.trees import tree, words


def text(sentence: Sentence, indices: Iterable[int]) -> str:
    """The forms of the tokens."""
    return " ".join(sentence.tokens[i].form for i in sorted(indices))


def pieces(given: str, spans: Iterable[Span]) -> list[str]:
    return [span.of(given) for span in spans]


RELATIVE = tree(
    """
    Holm Holm PROPN 9 nsubj
    , , PUNCT 5 punct
    who who PRON 5 nsubj
    had have AUX 5 aux
    left leave VERB 1 acl:relcl
    , , PUNCT 1 punct
    had have AUX 9 aux
    not not PART 9 advmod Polarity=Neg
    said say VERB 0 root
    so so ADV 9 advmod
    """
)
SHE, LEFT, SAID = 0, 4, 8


def test_a_cue_has_its_auxiliaries_and_its_negation() -> None:
    assert text(RELATIVE, cue_tokens(RELATIVE, SAID)) == "had not said so"


def test_a_cue_has_its_particle_and_the_adverb_between_but_no_distant_adverb() -> None:
    sentence = tree(
        """
        Yesterday yesterday ADV 6 advmod
        they they PRON 6 nsubj
        had have AUX 6 aux
        long long ADV 6 advmod
        quietly quietly ADV 6 advmod
        pointed point VERB 0 root
        out out ADP 6 compound:prt
        """
    )
    assert text(sentence, cue_tokens(sentence, 5)) == "had long quietly pointed out"


def test_a_source_has_its_relative_clause() -> None:
    assert text(RELATIVE, source_tokens(RELATIVE, SHE, SAID)) == "Holm , who had left ,"


def test_a_relative_clause_that_holds_the_cue_is_no_part_of_the_source() -> None:
    """In "Holm, who had left" as an attribution of its own, Holm alone is the source."""
    assert text(RELATIVE, source_tokens(RELATIVE, SHE, LEFT)) == "Holm"


def test_a_preposition_before_it_is_no_part_of_a_source() -> None:
    sentence = tree("by by ADP 3 case\nthe the DET 3 det\nport port NOUN 4 obl\nsaid say VERB 0 root")
    assert text(sentence, source_tokens(sentence, 2, 3)) == "the port"


def test_a_participle_set_off_by_a_comma_is_no_part_of_a_source() -> None:
    """ "The port said so, citing fog" hung on "port" speaks of the saying."""
    sentence = tree(
        """
        The the DET 2 det
        port port NOUN 5 nsubj
        , , PUNCT 4 punct
        citing cite VERB 2 acl
        said say VERB 0 root
        """
    )
    assert text(sentence, source_tokens(sentence, 1, 4)) == "The port"


def test_premodifiers_that_the_tree_cut_off_come_back_to_their_source() -> None:
    """Back to the comma before them, and only from a determiner on."""
    sentence = tree(
        """
        Closed close VERB 6 ccomp
        , , PUNCT 1 punct
        the the DET 1 dep
        harbour harbour NOUN 1 dep
        office office NOUN 6 nsubj
        said say VERB 0 root
        """
    )
    assert text(sentence, source_tokens(sentence, 4, 5)) == "the harbour office"


PHRASE = """
    An a DET 2 det
    official official NOUN 6 nsubj
    at at ADP 5 case
    the the DET 5 det
    office office NOUN 6 obl _ {ner}
    said say VERB 0 root
    so so ADV 6 advmod
    """


def test_a_phrase_between_subject_and_verb_belongs_to_the_subject_whatever_the_tree_says() -> None:
    sentence = tree(PHRASE.format(ner="O"))
    assert text(sentence, between_tokens(sentence, frozenset({0, 1}), 5)) == "at the office"


def test_a_date_between_subject_and_verb_does_not_belong_to_the_subject() -> None:
    """ "An official on that day said" names no official of that day."""
    sentence = tree(PHRASE.format(ner="S-DATE"))
    assert between_tokens(sentence, frozenset({0, 1}), 5) == frozenset()


def test_an_apposition_between_commas_belongs_to_the_subject_whatever_the_tree_says() -> None:
    sentence = tree(
        """
        Roe Roe PROPN 6 nsubj
        , , PUNCT 4 punct
        head head NOUN 6 dep
        gardener gardener NOUN 6 dep
        , , PUNCT 4 punct
        said say VERB 0 root
        """
    )
    assert text(sentence, between_tokens(sentence, frozenset({0}), 5)) == ", head gardener ,"


def test_a_clause_between_subject_and_verb_does_not_belong_to_the_subject() -> None:
    sentence = tree(
        "Roe Roe PROPN 5 nsubj\n, , PUNCT 3 punct\nasked ask VERB 5 advcl\n, , PUNCT 3 punct\nsaid say VERB 0 root"
    )
    assert between_tokens(sentence, frozenset({0}), 4) == frozenset()


def test_words_behind_an_inverted_verb_that_hang_before_it_belong_to_the_subject() -> None:
    """ "…, said Roe, head gardener": nothing behind the verb can modify what stands before it."""
    sentence = tree(
        """
        Closed close VERB 0 root
        , , PUNCT 3 punct
        said say VERB 1 parataxis
        Roe Roe PROPN 3 nsubj
        , , PUNCT 7 punct
        head head NOUN 7 compound
        gardener gardener NOUN 1 appos
        """
    )
    assert text(sentence, trailing_tokens(sentence, frozenset({3}), 2)) == ", head gardener"


def test_words_behind_an_inverted_verb_that_hang_on_it_do_not_belong_to_the_subject() -> None:
    sentence = tree(
        "Closed close VERB 0 root\nsaid say VERB 1 parataxis\nRoe Roe PROPN 2 nsubj\nloudly loudly ADV 2 advmod"
    )
    assert trailing_tokens(sentence, frozenset({2}), 1) == frozenset()


def test_a_phrase_leaves_out_the_other_heads_but_not_itself() -> None:
    """A quotation that governs its cue keeps its own words."""
    sentence = tree(
        "Closed close VERB 0 root\nsaid say VERB 1 parataxis\nRoe Roe PROPN 2 nsubj\nagain again ADV 1 advmod"
    )
    assert text(sentence, phrase_tokens(sentence, 0, [1, 2])) == "Closed again"
    assert text(sentence, phrase_tokens(sentence, 1, [0])) == "said Roe"


def test_complements_are_what_follows_the_cue_without_its_time() -> None:
    sentence = tree(
        """
        They they PRON 2 nsubj
        denied deny VERB 0 root
        reports report NOUN 2 obj
        of of ADP 5 case
        fog fog NOUN 3 nmod
        on on ADP 7 case
        Monday Monday PROPN 2 obl _ S-DATE
        """
    )
    assert text(sentence, complement_tokens(sentence, 1)) == "reports of fog"


MIDDLE = tree(
    """
    Ships ship NOUN 2 nsubj
    wait wait VERB 0 root
    and and CCONJ 6 cc
    boats boat NOUN 6 nsubj
    , , PUNCT 9 punct
    sail sail VERB 2 conj
    according accord VERB 9 case
    to to ADP 7 fixed
    Roe Roe PROPN 6 obl
    today today NOUN 6 obl:unmarked
    """
)


def test_a_phrase_inside_a_sentence_belongs_to_the_nearest_clause() -> None:
    """ "wait" is no part of what Roe says."""
    assert text(MIDDLE, clause_tokens(MIDDLE, 8, 6)) == "and boats sail today"


def test_a_phrase_at_the_end_of_a_sentence_belongs_to_the_whole_of_it() -> None:
    sentence = tree(
        """
        Ships ship NOUN 2 nsubj
        wait wait VERB 0 root
        and and CCONJ 4 cc
        sail sail VERB 2 conj
        according accord VERB 7 case
        to to ADP 5 fixed
        Roe Roe PROPN 4 obl
        """
    )
    assert text(sentence, clause_tokens(sentence, 6, 4)) == "Ships wait and sail"


def test_the_rest_round_a_parenthetical_cue_is_both_its_sides() -> None:
    """ "The claims, the official said, are false"."""
    sentence = tree(
        """
        Claims claim NOUN 4 nsubj
        , , PUNCT 3 punct
        Roe Roe PROPN 1 appos
        said say VERB 0 root
        , , PUNCT 7 punct
        are be AUX 7 cop
        false false ADJ 4 xcomp
        """
    )
    assert text(sentence, remainder_tokens(sentence, 3, 2)) == "Claims , , are false"


def test_the_rest_is_what_follows_where_that_has_a_verb_else_what_stands_before() -> None:
    behind = tree("Roe Roe PROPN 2 nsubj\nsaid say VERB 0 root\nships ship NOUN 4 nsubj\nwait wait VERB 2 dep")
    assert text(behind, remainder_tokens(behind, 1, 0)) == "ships wait"
    before = tree("Ships ship NOUN 2 nsubj\nwait wait VERB 0 root\nsaid say VERB 2 dep\nRoe Roe PROPN 3 nsubj")
    assert text(before, remainder_tokens(before, 2, 3)) == "Ships wait"
    neither = tree("Roe Roe PROPN 2 nsubj\nsaid say VERB 0 root\nso so ADV 2 advmod")
    assert remainder_tokens(neither, 1, 0) == frozenset()


def test_a_subtree_is_set_off_by_punctuation_before_it_or_before_the_words_cut_off_from_it() -> None:
    assert behind_comma(RELATIVE, LEFT)
    assert not behind_comma(RELATIVE, SAID)
    cut_off = tree("Roe Roe PROPN 0 root\n, , PUNCT 1 punct\nthe the DET 1 dep\nmayor mayor NOUN 1 appos")
    assert behind_comma(cut_off, 3)


def test_spans_join_over_white_space_and_leave_out_edge_punctuation() -> None:
    sentence = tree(
        "“ “ PUNCT 2 punct\nNo no INTJ 0 root\n, , PUNCT 2 punct\n” ” PUNCT 2 punct\n"
        "he he PRON 2 dep\n. . PUNCT 2 punct"
    )
    given = words(sentence)
    assert pieces(given, spans_of(sentence, {0, 1, 2, 3, 5}, given)) == ["“ No , ”"]
    assert pieces(given, spans_of(sentence, {1, 2, 4, 5}, given)) == ["No", "he"]


def test_a_span_without_a_word_is_dropped() -> None:
    assert trimmed([Span(0, 3), Span(4, 5)], "— , a") == (Span(4, 5),)


def test_pieces_are_bridged_over_punctuation_but_not_over_holes() -> None:
    given = "One, two, he said, three"
    one, two, cue, three = (Span(given.index(w), given.index(w) + len(w)) for w in ("One", "two", "he said", "three"))
    assert pieces(given, bridged([one, two, three], given)) == ["One, two", "three"]
    assert pieces(given, bridged([Span(0, len(given))], given, [cue])) == ["One, two", "three"]
    assert pieces(given, bridged([one, three], given, [two])) == ["One", "three"]


WARNED = """
    They they PRON 2 nsubj
    warned warn VERB 0 root
    of of ADP 4 case
    danger danger NOUN 2 obl
    if if SCONJ 6 mark
    {} {} 2 advcl
"""


def test_a_bare_condition_behind_a_content_belongs_to_it_wherever_the_tree_hangs_it() -> None:
    true = tree(WARNED.format("true true", "ADJ"))
    assert text(true, condition_behind(true, frozenset({2, 3}), 1)) == "if true"
    assert not condition_behind(true, frozenset({2}), 1), "something stands between"


def test_a_condition_with_a_subject_is_left_to_the_rules() -> None:
    late = tree(WARNED.replace("{} {} 2", "they they PRON 7 nsubj\n    sailed sail VERB 2").strip())
    assert not condition_behind(late, frozenset({2, 3}), 1)


def test_a_clause_coordinated_to_the_left_of_the_cue_is_reported_too() -> None:
    sentence = tree("""
        Ferries ferry NOUN 2 nsubj
        stop stop VERB 7 ccomp
        and and CCONJ 5 cc
        buses bus NOUN 5 nsubj
        run run VERB 7 conj
        Holm Holm PROPN 7 nsubj
        said say VERB 0 root
        and and CCONJ 9 cc
        left leave VERB 7 conj
    """)
    assert is_further_clause(sentence, 4)
    assert not is_further_clause(sentence, 8)
