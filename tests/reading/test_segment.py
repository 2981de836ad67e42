"""Segmentation of any text: spans are sound, nothing is lost, nothing raises."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.model.span import Span
from analyzer.model.text import Layout
from analyzer.reading import read_article, segment
from tests.reading.pages import layout, rules

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
LINES = st.sampled_from(
    [
        "Council closes harbour",
        "Home Coast Council closes harbour",
        "By Mara Lindqvist",
        "VELMO (AP) — The council closed the harbour on Monday because of the ice, the pilots said.",
        "Twelve ships waited outside on Tuesday, and the harbour master asked them for patience.",
        "“We wait,” said Holt. “We",
        "Related stories",
        "Comments",
        "Bakers strike in Velmo",
        "TEN BEACHES TO SEE NOW!",
        "----",
        "0",
        "Title: Harbour | Coast",
        "# Harbour",
        "---",
        "",
    ]
)


def _sound(found: Layout) -> None:
    text = found.article.text
    parts: list[Span] = sorted([*(p.span for p in found.paragraphs), *(e.span for e in found.exclusions)])
    assert all(first.end <= second.start for first, second in pairwise(parts))
    covered = {i for span in parts for i in range(span.start, span.end)}
    assert all(i in covered for i, c in enumerate(found.article.prose) if c.isalnum())
    assert all(len(p.span) and p.span.of(text).strip() == p.span.of(text) for p in found.paragraphs)
    bodies = [p.span for p in found.paragraphs]
    assert all(q.span.covers(q.words) and any(p.covers(q.span) for p in bodies) for q in found.quotations)
    assert all(0 <= p.span.start < p.span.end <= len(text) for p in found.provenance)


@given(
    st.lists(LINES, min_size=1, max_size=25),
    st.sampled_from(["\n", "\r\n", "\n\n"]),
    st.sampled_from(["a.txt", "a.md"]),
)
def test_every_word_is_story_or_set_aside_once(lines: list[str], line_break: str, name: str) -> None:
    _sound(layout(line_break.join(["The harbour.", *lines]), name))


@given(st.text(max_size=200))
def test_arbitrary_text_is_cut_without_an_exception(text: str) -> None:
    _sound(layout("x" + text))


def test_the_same_text_gives_the_same_layout() -> None:
    text = "Council closes harbour\nThe council closed the harbour on Monday.\nShips wait."
    assert layout(text) == layout(text)


def test_a_text_of_furniture_only_has_no_paragraph() -> None:
    assert layout("----\nShare\nAdvertisement").paragraphs == ()


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the shared articles are not here")
def test_real_articles_keep_their_story_and_lose_their_furniture() -> None:
    paths = sorted(SEEDS.glob("*.txt"))
    lines, origins = rules().line_patterns, rules().origin_patterns
    found = {path.name[:3]: segment(read_article(str(path)), lines, origins) for path in paths}
    for one in found.values():
        _sound(one)
    assert [len(one.paragraphs) for one in found.values()] == [19, 16, 15, 12, 18]
    assert [name for name, one in found.items() if one.title is None] == ["003"]
    assert {name: {p.kind.value for p in one.provenance} for name, one in found.items()} == {
        "000": {"wire"},
        "001": set(),
        "002": {"dateline"},
        "003": {"second_hand"},
        "004": {"byline"},
    }
