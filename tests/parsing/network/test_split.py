"""Sentences end where tokenizer and network say so, but not between a quotation and who speaks it."""

from __future__ import annotations

from typing import cast

import pytest

from analyzer.model.span import Span
from analyzer.parsing.network.annotate import Annotator
from analyzer.parsing.network.split import Splitter
from analyzer.parsing.network.tokenizer import Tokenizer, Word


class _Sure:
    """A tokenizer that ends a sentence behind each word given; the network has nothing to add."""

    def __init__(self, *ends: str) -> None:
        self._ends = ends

    def paragraphs(self, texts: list[str]) -> list[list[list[Word]]]:
        return [[list(self._words(text))] for text in texts]

    def _words(self, text: str) -> list[Word]:
        words, start = [], 0
        for form in text.split():
            start = text.index(form, start)
            words.append(Word(Span(start, start + len(form)), 9.0 if form in self._ends else -9.0))
            start += len(form)
        return words

    def ends(self, passages: list[object]) -> list[tuple[float, ...]]:
        return []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She waved . He left .", ["She waved .", "He left ."]),
        ("“ ‘ Go , ’ ” she said .", ["“ ‘ Go , ’ ” she said ."]),
        ("“ We went . ” She waved .", ["“ We went . ”", "She waved ."]),
        ("He said : We will sail .", ["He said : We will sail ."]),
    ],
)
def test_a_sentence_ends_behind_a_word_that_can_end_one(text: str, expected: list[str]) -> None:
    sure = _Sure("”", ":", *(["."] if "”" not in text else []))
    (found,) = Splitter(cast(Tokenizer, sure), cast(Annotator, sure)).sentences([text])
    assert [text[words[0].start : words[-1].end] for words in found] == expected
