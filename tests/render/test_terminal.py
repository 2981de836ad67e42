"""Terminal reports: readable at 80 columns, without colour, whatever the words are."""

from __future__ import annotations

import pytest

from analyzer.render.terminal import render_terminal
from tests.render.reports import anonymous, assertion, report, source, statement

LONG = "an extraordinarily long-winded deputy undersecretary for bridges " * 4


@pytest.mark.parametrize("width", [40, 80, 120, 200])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    """Tables fold or stack rather than run over."""
    text = render_terminal(report((statement(1, LONG), assertion(2)), (source(), anonymous(2, LONG))), width=width)
    assert max(map(len, text.splitlines())) <= width


def test_without_colour_there_are_no_escape_sequences() -> None:
    """Redirected output is plain text."""
    assert "\x1b" not in render_terminal(report((statement(1),), (source(),)))


def test_with_colour_there_are() -> None:
    """A terminal gets bold headings."""
    assert "\x1b[1m" in render_terminal(report((statement(1),), (source(),)), colour=True)


def test_control_characters_of_the_article_never_reach_the_terminal() -> None:
    """An article cannot move the cursor or set the title of a window."""
    text = render_terminal(report((statement(1, "a\x1b]0;owned\x07b"),), (source(),)))
    assert "\x1b" not in text
    assert "\x07" not in text


def test_square_brackets_are_words_not_styles() -> None:
    """Markup of rich in an article is shown as it stands."""
    assert "[bold]danger[/bold]" in render_terminal(report((statement(1, "[bold]danger[/bold]"),), (source(),)))


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
