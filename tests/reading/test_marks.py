"""Marks by their neighbours: what can open, what can close, what is an apostrophe."""

from __future__ import annotations

from analyzer.reading.marks import double_marks, single_marks


def test_straight_marks_open_before_words_and_close_behind_them() -> None:
    assert [(m.opens, m.closes) for m in double_marks('He said "no" twice.')] == [(True, False), (False, True)]


def test_three_apostrophes_are_a_double_mark_outside_a_single_one() -> None:
    text = "'''No,' he said,'' she wrote."
    assert [text[m.start : m.end] for m in double_marks(text)] == ["''", "''"]
    assert [m.start for m in single_marks(text)] == [2, 6]


def test_apostrophes_within_words_and_decades_are_no_marks() -> None:
    assert list(single_marks("The mayor's plan didn't work in the '90s.")) == []


def test_a_closing_mark_by_punctuation_is_hard_and_a_possessive_is_not() -> None:
    marks = list(single_marks("'The pilots' plan,' he said"))
    assert [(m.closes, m.hard) for m in marks] == [(False, False), (True, False), (True, True)]
