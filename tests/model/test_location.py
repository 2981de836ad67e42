"""Locations: every character has one, and it is the one that an editor of the file shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.model.location import Anchor, Location, line_anchors, locate
from analyzer.model.text import Article


@given(st.text(alphabet="ab \n\r\f", max_size=60), st.data())
def test_line_and_column_lead_back_to_the_character(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    found = locate(line_anchors(text), offset)
    assert found.line is not None
    assert found.column is not None
    lines = text.replace("\r\n", "\0\n").replace("\r", "\n").replace("\0", "\r").split("\n")
    assert sum(len(line) + 1 for line in lines[: found.line - 1]) + found.column - 1 == offset


def test_windows_line_ends_count_once() -> None:
    assert str(Article("a.txt", "One.\r\n\r\nTwo.").locate(9)) == "3:2"


def test_a_character_is_counted_from_the_anchor_before_it() -> None:
    anchors = (Anchor(0, Location(page=1, line=1, column=1)), Anchor(20, Location(page=2, line=14, column=3)))
    assert locate(anchors, 19) == Location(page=1, line=1, column=20)
    assert locate(anchors, 22) == Location(page=2, line=14, column=5)


@pytest.mark.parametrize(
    ("location", "short", "described"),
    [
        (Location(line=12, column=5), "12:5", "line 12"),
        (Location(page=2, line=14, column=5), "page 2:14:5", "page 2, line 14"),
        (Location(paragraph=7, column=5), "paragraph 7:5", "paragraph 7 of the file"),
    ],
)
def test_a_location_is_written_as_its_format_has_it(location: Location, short: str, described: str) -> None:
    assert (str(location), location.described) == (short, described)


def test_without_an_anchor_there_is_no_place() -> None:
    with pytest.raises(ValueError, match="no anchor"):
        locate((), 3)
