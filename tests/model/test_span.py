"""Arithmetic on spans of characters."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.model.span import Cover, Span, cut, envelope, merged, stripped, without

SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 10)).map(lambda p: Span(p[0], p[0] + p[1])), max_size=6)


def characters(spans: tuple[Span, ...] | list[Span]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end)}


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_cannot_be_negative_or_backwards(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=f"no such span: {start}-{end}"):
        Span(start, end)


def test_a_span_covers_itself_and_overlaps_only_what_shares_a_character() -> None:
    assert Span(2, 5).covers(Span(2, 5))
    assert not Span(2, 5).covers(Span(2, 6))
    assert Span(2, 5).overlaps(Span(4, 9))
    assert not Span(2, 5).overlaps(Span(5, 9))


@given(SPANS, st.integers(0, 40), st.integers(1, 10))
def test_a_cover_says_of_another_span_what_its_spans_say_one_by_one(spans: list[Span], start: int, length: int) -> None:
    cover, asked = Cover(spans), Span(start, start + length)
    assert cover.covers(asked) == any(span.covers(asked) for span in spans)
    assert cover.overlaps(asked) == any(span.overlaps(asked) for span in spans)


@given(SPANS)
def test_merged_keeps_the_characters_and_leaves_gaps_between_pieces(spans: list[Span]) -> None:
    found = merged(spans)
    assert characters(found) == characters(spans)
    assert all(one.end < other.start for one, other in pairwise(found))


def test_merged_joins_over_characters_of_the_gap_only() -> None:
    text = "ferry — late; again"
    pieces = [Span(0, 5), Span(8, 12), Span(14, 19)]
    assert merged(pieces, gap=" —", text=text) == (Span(0, 12), Span(14, 19))


@given(SPANS, SPANS)
def test_without_takes_away_exactly_the_characters_of_the_holes(spans: list[Span], holes: list[Span]) -> None:
    rest = without(spans, holes)
    assert characters(rest) == characters(spans) - characters(holes)


def test_the_envelope_covers_all_spans() -> None:
    assert envelope([Span(7, 9), Span(2, 4)]) == Span(2, 9)
    with pytest.raises(ValueError, match="empty"):
        envelope([])


@given(st.text(" a,"), st.sampled_from([None, ", "]))
def test_stripped_is_what_strip_leaves(text: str, gone: str | None) -> None:
    assert stripped(Span(0, len(text)), text, gone).of(text) == text.strip(gone)


def test_cut_divides_pieces_by_an_ellipsis() -> None:
    assert cut("the ferry sails", [Span(0, 3), Span(10, 15)]) == "the … sails"
