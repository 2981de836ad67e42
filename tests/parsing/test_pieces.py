"""What parsers are given: same length, known characters, bounded sentences."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from analyzer.model.span import Span
from analyzer.parsing.pieces import blocks, bounded, plain, trimmed, visible


def spans(text: str) -> list[Span]:
    found, start = [], 0
    for word in text.split(" "):
        found.append(Span(start, start + len(word)))
        start += len(word) + 1
    return found


@given(st.text(st.characters()))
def test_plain_keeps_the_length_and_leaves_no_control_character(text: str) -> None:
    known = plain(text)
    assert len(known) == len(text)
    assert not [c for c in known if unicodedata.category(c) in {"Cc", "Cs"} and c != "\n"]


def test_plain_leaves_words_and_quotation_marks_alone() -> None:
    text = "“Café’s closed,” she said — ‘for good’.\n\nNo."
    assert plain(text) == text


def test_plain_makes_odd_blanks_into_blanks() -> None:
    assert plain("a\u00a0b\tc\rd\u2028e") == "a b c d e"


def test_visible_is_what_can_be_seen_of_a_word() -> None:
    assert (visible("co\u00adoperate"), visible("\u200b\u2060"), visible(" x\x00")) == ("cooperate", "", "x")


@given(st.text(st.characters()), st.text(st.sampled_from(" \u200b\t")))
def test_trimmed_ends_in_characters_that_can_be_seen(word: str, edge: str) -> None:
    text = edge + word + edge
    span = trimmed(Span(0, len(text)), text)
    assert span.of(text).strip(" \u200b\t") == span.of(text)
    assert visible(span.of(text)) == visible(text)


@given(st.lists(st.sampled_from(["ferry", ",", ";", ".", "said"]), min_size=1, max_size=90), st.integers(4, 20))
def test_pieces_are_bounded_and_lose_no_word(forms: list[str], most: int) -> None:
    text = " ".join(forms)
    pieces = list(bounded(spans(text), text, most))
    assert all(1 <= len(piece) <= most for piece in pieces)
    assert [span for piece in pieces for span in piece] == spans(text)


def test_a_sentence_within_bounds_is_one_piece() -> None:
    text = "the ferry, late again; sailed"
    assert list(bounded(spans(text), text, 5)) == [tuple(spans(text))]


def test_the_cut_is_behind_the_strongest_mark_of_the_second_half() -> None:
    text = "a b c d ; e , f , g h i"
    pieces = [[span.of(text) for span in piece] for piece in bounded(spans(text), text, 9)]
    assert pieces == [["a", "b", "c", "d", ";", "e", ",", "f", ","], ["g", "h", "i"]]
    text = "a b c d e ; f , g h i"
    pieces = [[span.of(text) for span in piece] for piece in bounded(spans(text), text, 9)]
    assert pieces[0] == ["a", "b", "c", "d", "e", ";"]


@given(st.text(st.sampled_from("ab .\n\u2028”"), max_size=200), st.integers(2, 40))
def test_blocks_are_bounded_and_lose_no_character(text: str, most: int) -> None:
    found = list(blocks(text, most))
    assert "".join(span.of(text) for span in found) == text
    assert all(len(span) <= most for span in found)
    assert all(len(span) for span in found) or not text


def test_a_block_ends_behind_a_sentence_then_behind_a_blank_then_anywhere() -> None:
    cut = [
        [span.of(text) for span in blocks(text, 12)]
        for text in ("Late. It was. No wind.", "Late it was no wind", "Lateitwasnowindatall")
    ]
    assert cut == [["Late. It ", "was. No ", "wind."], ["Late it was ", "no wind"], ["Lateitwasnow", "indatall"]]
