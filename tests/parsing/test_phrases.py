"""Noun phrases are whole: hyphenated nouns have one head, and what something is called is no part of its name."""

from __future__ import annotations

from dataclasses import replace

from analyzer.model.span import Span
from analyzer.model.syntax import Sentence
from analyzer.parsing.phrases import with_whole_phrases
from tests.trees import tree


def glued(sentence: Sentence, last: int) -> Sentence:
    """The sentence with no blank between its first words up to `last`."""
    at, tokens = 0, []
    for token in sentence:
        tokens.append(replace(token, span=Span(at, at + len(token.form))))
        at += len(token.form) + (token.index >= last)
    return Sentence(tuple(tokens))


EXILE = tree("""
government government NOUN 5 compound
- - PUNCT 1 punct
in in ADP 5 case
- - PUNCT 1 punct
exile exile NOUN 6 obl
spoke speak VERB 0 root
""")


def test_the_first_of_hyphenated_nouns_is_the_head_and_the_subject() -> None:
    whole = with_whole_phrases(glued(EXILE, 4))
    assert (whole.tokens[0].head, whole.tokens[0].deprel) == (5, "nsubj")
    assert (whole.tokens[4].head, whole.tokens[4].deprel) == (0, "nmod")


def test_nouns_with_blanks_between_them_stay() -> None:
    assert with_whole_phrases(EXILE) is EXILE


def test_what_something_is_called_in_quotation_marks_is_apart_from_it() -> None:
    read = tree("""
    They they PRON 2 nsubj
    dismissed dismiss VERB 0 root
    as as ADP 7 case
    “ “ PUNCT 5 punct
    gossip gossip NOUN 7 compound
    ” ” PUNCT 5 punct
    reports report NOUN 2 obl
    """)
    whole = with_whole_phrases(read)
    assert [(t.form, t.head, t.deprel) for t in whole if t.form in ("as", "gossip", "reports")] == [
        ("as", 4, "case"),
        ("gossip", 1, "obl"),
        ("reports", 1, "obj"),
    ]
