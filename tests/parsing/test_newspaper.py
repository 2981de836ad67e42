"""What newspapers print and treebanks hardly have: the embedded models must read it all the same.

Each case names a word, the word it must hang on, and the relation; a head of "" is the root.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from analyzer.parsing.protocol import Parser

pytestmark = pytest.mark.model

Case = tuple[str, tuple[tuple[str, str, str], ...]]
HEADLINES: dict[str, Case] = {
    "present tense": ("Council approves ferry plan", (("approves", "", "root"), ("plan", "approves", "obj"))),
    "says behind": ("Bridge unsafe, engineer says", (("engineer", "says", "nsubj"),)),
    "colon": ("Mayor: Ferry will sail again", (("Ferry", "sail", "nsubj"),)),
    "no articles": (
        "Minister denies knowing of harbour deal",
        (("denies", "", "root"), ("Minister", "denies", "nsubj")),
    ),
    "title case": (
        "Governor Says Larkhaven Port Will Reopen",
        (("Says", "", "root"), ("Governor", "Says", "nsubj"), ("Reopen", "Says", "ccomp")),
    ),
    "capitals": ("MAYOR SAYS FERRY WILL SAIL", (("MAYOR", "SAYS", "nsubj"), ("SAIL", "SAYS", "ccomp"))),
    "capitals and a comma": ("RESIDENTS OPPOSE FERRY PLAN, COUNCIL SAYS", (("COUNCIL", "SAYS", "nsubj"),)),
}
MARKS: dict[str, Case] = {
    "curly": ("“The pier is safe,” said the engineer.", (("engineer", "said", "nsubj"), ("safe", "said", "ccomp"))),
    "single": ("‘The pier is safe,’ said the engineer.", (("engineer", "said", "nsubj"), ("safe", "said", "ccomp"))),
    "typewriter": ("``The pier is safe,'' the engineer said.", (("engineer", "said", "nsubj"),)),
    "straight": ('"The pier is safe," the engineer said.', (("engineer", "said", "nsubj"), ("safe", "said", "ccomp"))),
    "curly apostrophe": (
        "She didn’t know the pier wasn’t safe.",
        (("safe", "know", "ccomp"), ("n’t", "know", "advmod")),
    ),
    "dash without blanks": (
        "The engineer—hired in May—said the pier was safe.",
        (("engineer", "said", "nsubj"), ("safe", "said", "ccomp")),
    ),
}
NAMES: dict[str, Case] = {
    "Korean": ("Park Min-seo said the ferry was late.", (("late", "said", "ccomp"),)),
    "Arabic": ("Khalid al-Rashidi told reporters the port would open.", (("Khalid", "told", "nsubj"),)),
    "Slavic": ("Wojciech Szczepański denied that he sold it.", (("Wojciech", "denied", "nsubj"),)),
    "Latin American": ("María José Gutiérrez Peña confirmed the visit.", (("María", "confirmed", "nsubj"),)),
}
ABBREVIATIONS = (
    "The report by the U.N. said the ferry was late.",
    "He met Gen. Adewale Obi in Larkhaven.",
    "Lt. Col. Ana Prado of the U.S. Coast Guard said so.",
    "The plan by Sen. Ilse Brandt failed.",
)

SENTENCES = {
    "He met the head of the U.S. Coast Guard on Monday. It went well.": 2,
    "She works for Larkhaven Ferries Inc. She likes it there.": 2,
    "The ferry sailed at 9 p.m. The last bus had left by then.": 2,
    "“Is the pier safe?” asked the mayor. Nobody answered.": 2,
    "“It’s over!” shouted a man in the crowd.": 1,
    "“The pier is safe,” she said. “It was tested twice.”": 2,
    "“The pier is safe. It was tested twice,” she said.": 2,
    "Mr. Brandt and Ms. Okafor, of No. 12 Harbour St., disagreed. So did Dr. Prado.": 2,
    "The plan (see p. 4 of the report) failed in Jan. 2019 and again in Feb. this year.": 1,
    "The mayor wrote: “No ferry will sail. No ship either.” She signed it.": 3,
}


@pytest.mark.parametrize(
    "case", [*HEADLINES.values(), *MARKS.values(), *NAMES.values()], ids=[*HEADLINES, *MARKS, *NAMES]
)
def test_who_says_what_is_read(embedded_parser: Parser, case: Case) -> None:
    text, wanted = case
    sentences = embedded_parser.parse([text])[0]
    found = {
        (token.form, sentence.tokens[token.head].form if token.head >= 0 else "", token.deprel)
        for sentence in sentences
        for token in sentence
    }
    assert set(wanted) <= found


@pytest.mark.parametrize("case", NAMES.values(), ids=NAMES)
def test_names_of_the_world_are_persons(embedded_parser: Parser, case: Case) -> None:
    (sentence,) = embedded_parser.parse([case[0]])[0]
    assert sentence.tokens[0].ner == "B-PERSON"


@pytest.mark.parametrize("text", ABBREVIATIONS)
def test_abbreviations_end_no_sentence(embedded_parser: Parser, text: str) -> None:
    assert len(embedded_parser.parse([text])[0]) == 1


@pytest.mark.parametrize(("text", "count"), SENTENCES.items())
def test_sentences_end_where_a_reader_ends_them(embedded_parser: Parser, text: str, count: int) -> None:
    assert len(embedded_parser.parse([text])[0]) == count


def test_a_sentence_of_150_words_is_one_tree(embedded_parser: Parser) -> None:
    text = "The council said the ferry would sail from " + ", ".join(["the old pier and the new harbour"] * 19) + "."
    (sentence,) = embedded_parser.parse([text])[0]
    assert len(sentence) > 150
    assert next(t for t in sentence if t.form == "said").deprel == "root"


def test_company_and_order_change_no_parse(embedded_parser: Parser) -> None:
    texts = [text for text, _ in (*HEADLINES.values(), *MARKS.values(), *NAMES.values())]
    alone = [embedded_parser.parse([text])[0] for text in texts]
    assert list(embedded_parser.parse(texts)) == alone
    assert list(embedded_parser.parse(texts[::-1]))[::-1] == alone
    assert list(embedded_parser.parse(texts * 7))[: len(texts)] == alone
