"""Quotations: every way of typing the marks, balanced or not, over one paragraph or several."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.model.span import Span
from analyzer.model.text import Paragraph, Quotation
from analyzer.reading import find_quotations


def _found(*paragraphs: str) -> tuple[str, tuple[Quotation, ...]]:
    text, spans, at = "\n".join(paragraphs), [], 0
    for words in paragraphs:
        spans.append(Paragraph(Span(at, at + len(words))))
        at += len(words) + 1
    return text, find_quotations(text, spans)


def _words(*paragraphs: str) -> list[str]:
    text, found = _found(*paragraphs)
    return [quotation.words.of(text) for quotation in found]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [('"', '"'), ("“", "”"), ("''", "''"), ("``", "''"), ("«", "»"), ("„", "“"), ("“", '"'), ("'", "'"), ("‘", "’")],
)
def test_every_pair_of_marks(opening: str, closing: str) -> None:
    text = f"{opening}We wait,{closing} Holt said. {opening}The ice is thick.{closing}"
    assert _words(text) == ["We wait,", "The ice is thick."]


def test_the_span_includes_the_marks_and_the_words_do_not() -> None:
    text, (quotation,) = _found('Holt called it "a grave winter" on Monday.')
    assert quotation.span.of(text) == '"a grave winter"'
    assert quotation.words.of(text) == "a grave winter"
    assert (quotation.closed, quotation.continues, quotation.nested) == (True, False, False)


@pytest.mark.parametrize(
    "text", ["\"She told me 'go home,' and I did,\" he said.", "“She told me ‘go home,’ and I did,” he said."]
)
def test_a_quotation_within_a_quotation_is_nested(text: str) -> None:
    _, found = _found(text)
    assert [q.nested for q in found] == [False, True]


def test_double_marks_within_single_ones_are_nested() -> None:
    text, found = _found("'Holt said \"no\" to me,' the captain wrote.")
    assert [(q.words.of(text), q.nested) for q in found] == [('Holt said "no" to me,', False), ("no", True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pilots' plan and the captains' fears differ.", []),
        ("He called it 'the pilots' winter,' and left.", ["the pilots' winter,"]),
        ("The 'safe' way and the 'fast' way differ.", ["safe", "fast"]),
        ("Rock 'n' roll in the '90s didn't last.", []),
        ("The plan's 'red line' isn't the mayor's.", ["red line"]),
    ],
)
def test_apostrophes_are_told_from_single_marks(text: str, expected: list[str]) -> None:
    assert _words(text) == expected


def test_inches_are_no_marks() -> None:
    assert _words('The ice on a 12" pipe broke, "at last", he said.') == ["at last"]


def test_a_quotation_over_paragraphs_repeats_its_opening_mark() -> None:
    text, found = _found("Holt said: “We wait.", "“The ice is thick.", "“It will go,” she added.")
    assert [q.words.of(text) for q in found] == ["We wait.", "The ice is thick.", "It will go,"]
    assert [q.closed for q in found] == [False, False, True]
    assert [q.continues for q in found] == [False, True, True]


def test_a_quotation_over_paragraphs_may_lack_the_repeated_mark() -> None:
    text, found = _found('"We wait.', 'The ice is thick," Holt said.')
    assert [(q.words.of(text), q.continues) for q in found] == [("We wait.", False), ("The ice is thick,", True)]


def test_a_new_quotation_behind_a_closed_one_does_not_continue() -> None:
    _, found = _found('"We wait," Holt said.', '"The ice is thick."')
    assert [q.continues for q in found] == [False, False]


def test_a_missing_closing_mark_ends_with_the_sentence_and_the_next_quotation_is_whole() -> None:
    text, found = _found('Holt called it "a grave winter. The captains said: "We wait."')
    assert [(q.words.of(text), q.closed) for q in found] == [("a grave winter.", False), ("We wait.", True)]


def test_a_missing_closing_mark_of_a_whole_quotation_takes_the_paragraph() -> None:
    assert _words('Holt said: "We wait. The ice is thick.', "The captains left.") == ["We wait. The ice is thick."]


def test_a_missing_opening_mark_is_put_where_the_sentence_begins() -> None:
    assert _words('It froze. We wait for spring," said Holt. "The ice is thick."') == [
        "We wait for spring,",
        "The ice is thick.",
    ]


def test_marks_without_words_are_no_quotation() -> None:
    assert _words("\"\" and “ ” and ''''.") == []
    assert _words("Pier 1 «? Pier 2") == []


MARKED = st.text(alphabet="ab .,\"'“”‘’«»`„:?\n1-", max_size=80)


@given(st.lists(MARKED, min_size=1, max_size=5))
def test_any_marks_give_sound_spans_and_no_exception(paragraphs: list[str]) -> None:
    text, found = _found(*paragraphs)
    edges, at = [], 0
    for words in paragraphs:
        edges.append(Span(at, at + len(words)))
        at += len(words) + 1
    for quotation in found:
        assert quotation.span.covers(quotation.words)
        assert any(edge.covers(quotation.span) for edge in edges)
        assert any(c.isalnum() for c in quotation.words.of(text))
    assert list(found) == sorted(found, key=lambda q: (q.span.start, -q.span.end))
    outer = [q.span for q in found if not q.nested]
    assert all(first.end <= second.start for first, second in pairwise(outer))
