"""The title is the first headline; said again, it is set aside."""

from __future__ import annotations

import pytest

from tests.reading.pages import aside, body, layout, title

LEAD = (
    "The council of Velmo closed the harbour on Monday because of the ice, and twelve ships had to wait outside, "
    "the pilots said."
)
MORE = "The harbour master, Lena Holt, asked the captains for patience and promised news by the end of the week."


@pytest.mark.parametrize(
    "line",
    [
        "Council closes harbour as ice grows",
        "Council Closes Harbour As Ice Grows.",
        "Council closes harbour as ice grows.",
        "Ice grows: Who will open the harbour?",
        "St. Brigid’s harbour closes",
        "Holt: ‘No ships until spring.’",
        "The ice won. Now the ships wait.",
    ],
)
def test_a_headline_is_the_title(line: str) -> None:
    found = layout(f"{line}\n\n{LEAD}\n\n{MORE}\n")
    assert title(found) == line
    assert body(found) == [LEAD, MORE]


def test_a_text_that_begins_with_a_paragraph_has_no_title() -> None:
    found = layout(f"{LEAD} {MORE}\n{MORE}\n")
    assert title(found) is None
    assert body(found) == [f"{LEAD} {MORE}", MORE]


def test_a_single_sentence_is_story() -> None:
    found = layout("The mayor said the bridge was safe.")
    assert title(found) is None
    assert body(found) == ["The mayor said the bridge was safe."]


def test_a_standfirst_stays_story() -> None:
    standfirst = "The ice is forty centimetres thick and the pilots expect more of it before the week is out."
    found = layout(f"Council closes harbour\n{standfirst}\n{LEAD}\n{MORE}")
    assert (title(found), body(found)[0]) == ("Council closes harbour", standfirst)


def test_the_site_behind_the_title_is_set_aside() -> None:
    found = layout(f"Council closes harbour as ice grows | Coast News\n{LEAD}\n{MORE}")
    assert title(found) == "Council closes harbour as ice grows"
    assert ("breadcrumb", "| Coast News") in aside(found)


def test_a_title_said_again_counts_once() -> None:
    line = "Council closes harbour as the ice grows."
    found = layout(f"Home Coast Harbours {line}\n\n{line}\n\n0\n{line}\n\n{LEAD}\n\n{MORE}\n")
    assert title(found) == line
    assert body(found) == [LEAD, MORE]
    assert aside(found) == [
        ("breadcrumb", "Home Coast Harbours"),
        ("repeated_title", line),
        ("furniture", "0"),
        ("repeated_title", line),
    ]


def test_labelled_lines_before_the_text() -> None:
    found = layout(
        "=====\nHeadline: Council closes harbour\nSubtitle: The ice is thick.\nAuthor: Mara Lindqvist\n"
        "Date: 2021-03-03\n"
        f"Publisher: Coast News\n=====\nCouncil closes harbour\n{LEAD}\n{MORE}"
    )
    assert title(found) == "Council closes harbour"
    assert body(found) == ["The ice is thick.", LEAD, MORE]
    assert [reason for reason, _ in aside(found)] == [
        "rule_line", "furniture", "furniture", "byline", "date", "furniture", "rule_line", "repeated_title",
    ]  # fmt: skip


def test_a_repeated_paragraph_does_not_become_the_title() -> None:
    assert title(layout(f"Council closes harbour\n\n{LEAD}\n\n{MORE}\n\n{LEAD}\n")) == "Council closes harbour"
