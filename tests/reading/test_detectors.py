"""What only more than one line shows: headings, promo lines, captions said twice, loose last lines."""

from __future__ import annotations

import pytest

from analyzer.reading.detectors import DETECTORS
from analyzer.reading.segment import AFTER_TITLE, AROUND_TITLE, BEFORE_TITLE, LAST
from tests.reading.pages import aside, body, layout, rules

LEAD = "The council of Velmo closed the harbour on Monday because of the ice, the pilots of the town said."
MORE = "Twelve ships waited outside on Tuesday, and the harbour master asked their captains for patience."


def _with(line: str) -> list[tuple[str, str]]:
    return aside(layout(f"Council closes harbour\n{LEAD}\n{line}\n{MORE}\n"))


def test_every_detector_is_run_and_every_rule_names_one_that_exists() -> None:
    assert sorted((*BEFORE_TITLE, *AROUND_TITLE, *AFTER_TITLE, *LAST)) == sorted(DETECTORS)
    assert {p.detector for p in rules().line_patterns if p.detector} == DETECTORS.keys()


@pytest.mark.parametrize("line", ["Ships wait outside", "Why now?", "A winter like no other for the pilots"])
def test_a_short_line_between_paragraphs_is_a_heading(line: str) -> None:
    assert _with(line) == [("heading", line)]


@pytest.mark.parametrize(
    "line",
    [
        "Ships wait.",
        "“Ships wait”",
        "Q: Do ships wait?",
        "Did the harbour master of Velmo know of the ice before Monday?",
        "Ships wait outside the harbour of Velmo and will wait there for a week or two more",
        "Ships wait,",
    ],
)
def test_sentences_quotations_and_speakers_are_no_headings(line: str) -> None:
    assert _with(line) == []


def test_the_first_paragraph_stands_before_every_heading() -> None:
    assert body(layout(f"Council closes harbour\nShips wait outside\n{LEAD}\n{MORE}")) == [
        "Ships wait outside",
        LEAD,
        MORE,
    ]


def test_a_line_behind_a_colon_is_story() -> None:
    found = layout(f"Council closes harbour\n{LEAD}\nThe sign on the quay reads:\nNO SHIPS UNTIL SPRING\n{MORE}")
    assert "NO SHIPS UNTIL SPRING" in body(found)


@pytest.mark.parametrize("line", ["TEN BEACHES TO SEE BEFORE SUMMER!", "MAYOR'S GRIM WINTER: ICE, SNOW AND NO BREAD"])
def test_a_line_in_capitals_is_promotion(line: str) -> None:
    assert _with(line) == [("promo", line)]


def test_a_caption_said_twice_goes_with_both_copies() -> None:
    caption = "Harbour master Lena Holt, second from left,  and the pilots of Velmo look at the ice. Norden"
    again = caption.replace(",  and", ", and")
    assert _with(f"{caption}\n\n{again}") == [("caption", caption), ("caption", again)]


def test_a_paragraph_said_twice_loses_only_its_copy() -> None:
    found = layout(f"Council closes harbour\n\n{LEAD}\n\n{LEAD}\n\n{MORE}")
    assert body(found) == [LEAD, MORE]


def test_loose_lines_behind_the_last_paragraph_go() -> None:
    found = layout(f"Council closes harbour\n\n{LEAD}\n\n{MORE}\n\nLETTERS\n\nContact us")
    assert body(found) == [LEAD, MORE]


def test_a_last_sentence_stays() -> None:
    assert body(layout(f"Council closes harbour\n{LEAD}\n{MORE}\nShips wait."))[-1] == "Ships wait."
