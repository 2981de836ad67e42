"""Terminal reports: readable at 80 columns, without colour, whatever the words are."""

from __future__ import annotations

import pytest

from analyzer.render.terminal import render_terminal
from tests.render.reports import anonymous, assertion, report, source, statement

LONG = "an extraordinarily long-winded deputy undersecretary for bridges " * 4


@pytest.mark.parametrize("width", [40, 80, 120, 200])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    """Tables fold or stack rather than run over."""
    text = render_terminal(
        report((statement(1, LONG), assertion(2)), (source(), anonymous(2, LONG))), width=width, full=True
    )
    assert max(map(len, text.splitlines())) <= width


def test_without_colour_there_are_no_escape_sequences() -> None:
    """Redirected output is plain text."""
    assert "\x1b" not in render_terminal(report((statement(1),), (source(),)))


def test_with_colour_there_are() -> None:
    """A terminal gets bold headings."""
    assert "\x1b[1m" in render_terminal(report((statement(1),), (source(),)), colour=True)


def test_control_characters_of_the_article_never_reach_the_terminal() -> None:
    """An article cannot move the cursor or set the title of a window."""
    text = render_terminal(report((statement(1, "a\x1b]0;owned\x07b"),), (source(),)), full=True)
    assert "\x1b" not in text
    assert "\x07" not in text


def test_square_brackets_are_words_not_styles() -> None:
    """Markup of rich in an article is shown as it stands."""
    assert "[bold]danger[/bold]" in render_terminal(
        report((statement(1, "[bold]danger[/bold]"),), (source(),)), full=True
    )


def test_the_first_screen_answers_the_two_questions() -> None:
    """Who it rests on and what needs attention are within the first 24 lines."""
    text = render_terminal(report((statement(1), assertion(2)), (source(), anonymous(2))))
    first = "\n".join(text.splitlines()[:24])
    assert "WHO THE ARTICLE RESTS ON" in first
    assert "Anonymous, and the text does not say why: a senior official (S2)" in first


def test_narrow_and_wide_show_the_same_sources() -> None:
    """Every cell of the source table is there when it is stacked."""
    narrow, wide = (" ".join(render_terminal(report((), (anonymous(),)), width=width).split()) for width in (80, 160))
    for cell in ("a senior official", "unnamed official", "anonymous, veiled view", "no reason given"):
        assert cell in narrow
        assert cell in wide


def test_what_is_folded_is_counted_and_shown_on_demand() -> None:
    """Nothing is dropped silently: the last line says what is not shown and how to see it."""
    made = report((statement(1), assertion(2)), (source(),))
    folded, full = (" ".join(render_terminal(made, full=whole).split()) for whole in (False, True))
    last = folded.partition("Not shown: ")[2]
    assert "statements (2)" in last
    assert last.endswith("With --full they are.")
    assert "found by attribution.clausal-complement" not in folded
    assert "found by attribution.clausal-complement" in full
    assert "Not shown" not in full


def test_bars_show_the_composition() -> None:
    """As long as the share of the words, so that the shape is seen before a figure is read."""
    made = report((statement(1, "one two three"), assertion(2, "four")), (source(),))
    text = render_terminal(made)
    assert "█" * 30 + " " in text
    assert "█" * 10 + " " in text
    assert "█" * 31 not in text


def test_an_article_without_a_title_is_called_by_its_name_once() -> None:
    """In the heading, and not again below it."""
    bare = report((statement(1),), (source(),), title=None)
    assert render_terminal(bare).splitlines()[:2] == ["bridge.txt", "70 words · 5 paragraphs"]
