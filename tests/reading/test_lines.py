"""Rules over one line: by-lines, dates, captions, credits, counters, newsletters, comments."""

from __future__ import annotations

import pytest

from tests.reading.pages import aside, body, layout

LEAD = "The council of Velmo closed the harbour on Monday because of the ice, the pilots of the town said."
MORE = "Twelve ships waited outside on Tuesday, and the harbour master asked their captains for patience."
LAST = "The ice is forty centimetres thick, and nobody on the quay expects a thaw before the end of March."
TITLE = "Council closes harbour"


@pytest.mark.parametrize(
    ("reason", "line"),
    [
        ("byline", "By Mara Lindqvist"),
        ("date", "March 3, 2021"),
        ("date", "Published 3 March 2021, 10:15 a.m."),
        ("caption", "Photo: Mara Lindqvist / Coast News"),
        ("caption", "Ships wait outside the harbour, Monday, March 3, 2021. (AP Photo/Mara Lindqvist)"),
        ("caption", "Harbour master Lena Holt speaks at a briefing in Velmo, Tuesday."),
        ("furniture", "0"),
        ("furniture", "ADVERTISEMENT"),
        ("furniture", "Share this article"),
        ("newsletter", "Sign up for our newsletter"),
        ("promo", "WATCH: Ships break the ice"),
        ("rule_line", "* * *"),
    ],
)
def test_a_line_of_furniture_goes_wherever_it_stands(reason: str, line: str) -> None:
    found = layout(f"{TITLE}\n{LEAD}\n{line}\n{MORE}\n{LAST}\n")
    assert aside(found) == [(reason, line)]
    assert body(found) == [LEAD, MORE, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the ice had reached the outer islands, and the ferry stayed in port.",
        "On March 3, 2021, the council closed the bridge as well.",
        "The photo shows twelve ships, the harbour master said.",
        "Holt stands by the pilots, the captains told her on Tuesday.",
        "Share prices of the ferry company fell, the bank said.",
        "The newsletter of the pilots says the ice will stay.",
        "- Holt.",
    ],
)
def test_sentences_with_the_same_words_stay(line: str) -> None:
    assert line in body(layout(f"{TITLE}\n{LEAD}\n{line}\n{MORE}\n{LAST}\n"))


def test_comments_take_everything_behind_them() -> None:
    found = layout(f"{TITLE}\n{LEAD}\n{MORE}\n{LAST}\nComments (2)\nWhat a shame, said nobody.\nI like ice.")
    assert aside(found) == [("comments", "Comments (2)\nWhat a shame, said nobody.\nI like ice.")]


def test_a_link_to_the_comments_over_the_article_takes_only_itself() -> None:
    found = layout(f"{TITLE}\n12 comments\n{LEAD}\n{MORE}\n{LAST}\n")
    assert body(found) == [LEAD, MORE, LAST]


def test_notes_at_the_end_go_and_the_same_words_in_the_story_stay() -> None:
    note = "Correction: The harbour closed on Tuesday."
    found = layout(f"{TITLE}\n{LEAD}\n{note}\n{MORE}\n{LAST}\n{note}\nMara Lindqvist is a reporter for Coast News.")
    assert body(found) == [LEAD, note, MORE, LAST]
