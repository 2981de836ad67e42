"""Quotations that no pattern has claimed come to their speaker, or to nobody."""

from __future__ import annotations

import pytest

from analyzer.analysis.attribution.attribute import attribute
from analyzer.analysis.attribution.introduced import INTRODUCED
from analyzer.analysis.attribution.signed import SIGNED
from analyzer.analysis.attribution.speaker import BESIDE_CUE, CARRIED, with_speakers
from analyzer.model.attribution import Attribution
from analyzer.model.span import Spans
from analyzer.model.syntax import Document
from analyzer.rules.kinds import QuotationRule
from analyzer.rules.kinds.quotation import SpeakerDetector
from tests.analysis.attribution.test_quoting import document, flat
from tests.analysis.documents import attribution
from tests.analysis.said import rules
from tests.trees import tree

FISH = "“ We have no fish left . ”"
SAID_SO = tree("Roe Roe PROPN 2 nsubj\nsaid say VERB 0 root\nships ship NOUN 4 nsubj\nwait wait VERB 2 ccomp")
WAVED = tree("Lind Lind PROPN 2 nsubj\nwaved wave VERB 0 root\n. . PUNCT 2 punct")


def told(doc: Document, *known: Attribution) -> list[tuple[str, str, str, str]]:
    """Rule, source, cue and content of everything that is found, beside what is known."""
    found = with_speakers(doc, known, rules())
    return [
        (a.rule, _words(doc, a.source.spans if a.source else ()), _words(doc, a.cue), _words(doc, a.content))
        for a in found
    ]


def _words(doc: Document, spans: Spans) -> str:
    return " + ".join(span.of(doc.text) for span in spans)


def known(doc: Document, content: str = "ships wait") -> Attribution:
    """What `SAID_SO` says, in this document."""
    return attribution(doc.text, content, "said", "Roe")


def test_the_ids_of_the_rules_are_those_of_the_code() -> None:
    """So that every attribution is explained by the rule that it names, and no rule names code that is not there."""
    code = {
        SpeakerDetector.BESIDE_CUE: BESIDE_CUE,
        SpeakerDetector.INTRODUCED: INTRODUCED,
        SpeakerDetector.SIGNED: SIGNED,
        SpeakerDetector.SPEAKER_BEFORE: CARRIED,
    }
    assert {rule.detector: rule.id for rule in rules().of(QuotationRule)} == code
    assert set(code) == set(SpeakerDetector)


def test_a_verb_of_speech_beside_a_quotation_gives_it_its_subject() -> None:
    doc = document(
        tree(
            """
            “ “ PUNCT 4 punct
            No no DET 3 det
            fish fish NOUN 4 nsubj
            came come VERB 0 root
            today today NOUN 4 obl:unmarked
            ” ” PUNCT 4 punct
            Roe Roe PROPN 8 nsubj
            quipped quip VERB 4 dep
            """
        )
    )
    assert told(doc) == [(BESIDE_CUE, "Roe", "quipped", "“ No fish came today ”")]


def test_where_the_tree_shows_no_subject_the_nominal_beside_the_verb_is_the_source() -> None:
    doc = document(
        tree(
            """
            “ “ PUNCT 4 punct
            No no DET 3 det
            fish fish NOUN 4 nsubj
            came come VERB 0 root
            today today NOUN 4 obl:unmarked
            ” ” PUNCT 4 punct
            quipped quip VERB 4 dep
            Roe Roe PROPN 7 obj
            """
        )
    )
    assert told(doc) == [(BESIDE_CUE, "Roe", "quipped", "“ No fish came today ”")]


def test_a_word_of_a_quotation_is_nobody_who_speaks_the_next_one() -> None:
    """“The pier,” Roe said, “…”: the tree takes the pier for the subject of "said"."""
    doc = document(
        tree(
            """
            “ “ PUNCT 2 punct
            Pier pier NOUN 5 nsubj
            ” ” PUNCT 2 punct
            Roe Roe PROPN 5 nsubj
            said say VERB 0 root
            “ “ PUNCT 8 punct
            will will AUX 8 aux
            close close VERB 5 ccomp
            for for ADP 11 case
            a a DET 11 det
            year year NOUN 8 obl
            ” ” PUNCT 8 punct
            """
        )
    )
    assert told(doc) == [(BESIDE_CUE, "Roe", "said", "“ will close for a year ”")]


def test_a_verb_within_one_quotation_does_not_introduce_another() -> None:
    """“Roe said no,” “we have no fish left”: Roe is talked of and does not talk."""
    doc = document(
        tree(
            """
            “ “ PUNCT 3 punct
            Roe Roe PROPN 3 nsubj
            said say VERB 0 root
            no no INTJ 3 obj
            ” ” PUNCT 3 punct
            “ “ PUNCT 8 punct
            we we PRON 8 nsubj
            have have VERB 3 parataxis
            no no DET 10 det
            fish fish NOUN 8 obj
            left leave VERB 10 acl
            ” ” PUNCT 8 punct
            """
        )
    )
    assert told(doc) == []


def test_a_colon_at_the_end_of_the_paragraph_before_introduces_a_quotation() -> None:
    told_them = tree("Roe Roe PROPN 2 nsubj\nquipped quip VERB 0 root\n: : PUNCT 2 punct")
    assert told(document(told_them, flat(FISH))) == [(BESIDE_CUE, "Roe", "quipped", FISH)]


def test_without_the_colon_the_paragraph_before_introduces_nothing() -> None:
    told_them = tree("Roe Roe PROPN 2 nsubj\nquipped quip VERB 0 root\n. . PUNCT 2 punct")
    assert told(document(told_them, flat(FISH))) == []


def test_a_quotation_without_a_cue_goes_to_the_speaker_before() -> None:
    doc = document(SAID_SO, flat(FISH))
    assert told(doc, known(doc))[1:] == [(CARRIED, "Roe", "", FISH)]


def test_of_two_speakers_the_last_one_is_the_speaker_before() -> None:
    says = tree("Lind Lind PROPN 2 nsubj\nsays say VERB 0 root\nboats boat NOUN 4 nsubj\nsail sail VERB 2 ccomp")
    doc = document(SAID_SO, says, flat(FISH))
    later = attribution(doc.text, "boats sail", "says", "Lind")
    assert told(doc, known(doc), later)[2:] == [(CARRIED, "Lind", "", FISH)]


def test_a_speaker_two_paragraphs_before_is_too_far() -> None:
    doc = document(SAID_SO, WAVED, flat(FISH))
    assert told(doc, known(doc))[1:] == []


def test_a_quotation_behind_other_words_does_not_look_into_the_paragraph_before() -> None:
    """Those words may name another speaker."""
    doc = document(SAID_SO, flat("Nearby , “ we have no fish left . ”"))
    assert told(doc, known(doc))[1:] == []


def test_a_speaker_within_a_quotation_is_not_the_speaker_of_the_next() -> None:
    doc = document(flat("“ Roe said ships wait . ”"), flat(FISH))
    inner = attribution(doc.text, "ships wait", "said", "Roe")
    assert told(doc, inner)[1:] == []


def test_a_quotation_that_goes_on_joins_the_quoted_content_before_it() -> None:
    """One content of two spans, and no second attribution."""
    doc = document(flat("“ Ships wait , ” Roe said ."), flat(FISH))
    before = attribution(doc.text, "“ Ships wait , ”", "said", "Roe")
    assert told(doc, before) == [(before.rule, "Roe", "said", f"“ Ships wait , ” + {FISH}")]


@pytest.mark.parametrize("text", ["“ We have no fish left .", "“ We have no fish left . ”"])
def test_a_quotation_is_carried_with_and_without_a_closing_mark(text: str) -> None:
    doc = document(SAID_SO, flat(text))
    (_, carried) = told(doc, known(doc))
    assert carried[:2] == (CARRIED, "Roe")


def test_an_article_without_a_speaker_leaves_its_quotations_to_nobody() -> None:
    assert attribute(document(WAVED, flat(FISH)), rules()) == ()
