"""Headlines as a parser can read them: the case of sentences, and a verb where the tree has none."""

from __future__ import annotations

import pytest

from analyzer.model.span import Span
from analyzer.model.syntax import ROOT, Sentence, Token
from analyzer.parsing.headline import in_sentence_case, mended

BODY = ("The council of Brindle may ban cars, Mayor Ada Holm said.", "Cars are to stay out of the Old Harbour.")


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("Council May Ban Cars of Brindle", "Council may ban cars of Brindle"),
        ("Holm Defends Old Harbour Plan", "Holm defends Old Harbour plan"),
        ("Harbour Plan Sent to U.S. Court", "Harbour plan sent to U.S. court"),
        ("Council bans cars from Brindle", "Council bans cars from Brindle"),
        ("Ada Holm Quits", "Ada Holm quits"),
    ],
)
def test_small_letters_stand_where_the_body_or_a_dictionary_has_them(title: str, read: str) -> None:
    assert in_sentence_case(title, BODY) == read


def _sentence(*words: tuple[str, str, str, int, str]) -> Sentence:
    """A sentence of words with part of speech, tag, head and relation."""
    tokens, start = [], 0
    for index, (form, upos, xpos, head, deprel) in enumerate(words):
        span = Span(start, start + len(form))
        tokens.append(Token(index, form, form.lower(), upos, head, deprel, span, xpos))
        start += len(form) + 1
    return Sentence(tuple(tokens))


def _tree(sentence: Sentence) -> list[tuple[str, int, str]]:
    return [(t.upos, t.head, t.deprel) for t in sentence]


def test_a_noun_between_two_others_that_agrees_with_the_first_is_the_verb() -> None:
    read = _sentence(
        ("Union", "NOUN", "NN", 1, "compound"),
        ("strikes", "NOUN", "NNS", 2, "compound"),
        ("deal", "NOUN", "NN", ROOT, "root"),
    )
    assert _tree(mended(read)) == [("NOUN", 1, "nsubj"), ("VERB", ROOT, "root"), ("NOUN", 1, "obj")]


def test_a_compound_stays_one() -> None:
    read = _sentence(
        ("Arms", "NOUN", "NNS", 1, "compound"),
        ("deal", "NOUN", "NN", 2, "compound"),
        ("row", "NOUN", "NN", ROOT, "root"),
    )
    assert mended(read) == read


def test_what_a_noun_is_to_do_is_a_verb() -> None:
    read = _sentence(
        ("Couple", "NOUN", "NN", ROOT, "root"), ("to", "ADP", "IN", 2, "mark"), ("divorce", "NOUN", "NN", 0, "nmod")
    )
    assert _tree(mended(read))[2] == ("VERB", 0, "acl")


def test_the_noun_behind_a_closing_verb_is_its_subject() -> None:
    read = _sentence(
        ("Navy", "NOUN", "NN", 1, "nsubj"),
        ("sank", "VERB", "VBD", ROOT, "root"),
        ("boat", "NOUN", "NN", 1, "obj"),
        (",", "PUNCT", ",", 4, "punct"),
        ("say", "VERB", "VBP", 1, "parataxis"),
        ("fishermen", "NOUN", "NNS", 1, "vocative"),
    )
    assert _tree(mended(read))[5] == ("NOUN", 4, "nsubj")
