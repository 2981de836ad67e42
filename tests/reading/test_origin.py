"""Where the text comes from: kept as provenance, and set aside only where it is no sentence."""

from __future__ import annotations

import pytest

from analyzer.model.text import Article, ArticleFormat, Metadata
from analyzer.reading import segment
from tests.reading.pages import aside, body, layout, origins, rules

LEAD = "The council of Velmo closed the harbour on Monday because of the ice, the pilots of the town said."
MORE = "Twelve ships waited outside on Tuesday, and the harbour master asked their captains for patience."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("VELMO, South Norland — ", [("dateline", "VELMO, South Norland")]),
        ("VELMO (AP) — ", [("dateline", "VELMO"), ("wire", "AP")]),
        ("VELMO, March 3 (Reuters) - ", [("dateline", "VELMO"), ("wire", "Reuters")]),
        ("PORT VELMO, N.L. -- ", [("dateline", "PORT VELMO, N.L.")]),
        ("(AFP) – ", [("wire", "AFP")]),
        ("Velmo, Aug 29 (Reuters) - ", [("wire", "Reuters")]),
    ],
)
def test_a_dateline_is_cut_from_the_paragraph_and_kept(line: str, expected: list[tuple[str, str]]) -> None:
    found = layout(f"Council closes harbour\n{line}{LEAD}\n{MORE}")
    assert origins(found) == expected
    assert body(found) == [LEAD, MORE]
    assert aside(found) == [("dateline", line.strip())]


@pytest.mark.parametrize("line", ["The council — all nine of them — left.", "A ship (the Aurora) - the last - sank."])
def test_dashes_in_sentences_are_no_datelines(line: str) -> None:
    found = layout(f"Council closes harbour\n{line}\n{MORE}")
    assert (origins(found), body(found)[0]) == ([], line)


def test_a_credit_of_agency_writers_is_wire() -> None:
    credit = "Associated Press writers Lena Holt in Velmo and Jon Hale contributed to this report."
    found = layout(f"Council closes harbour\n{LEAD}\n{MORE}\n{credit}")
    assert origins(found) == [("wire", "Associated Press")]
    assert aside(found) == [("credit", credit)]


@pytest.mark.parametrize(
    "lead",
    ["According to The Guardian, the council closed the harbour on Monday because of the ice.",
     "The council closed the harbour on Monday because of the ice, according to a report by The Guardian."],
)  # fmt: skip
def test_a_lead_told_after_another_outlet_is_second_hand_and_stays(lead: str) -> None:
    found = layout(f"{lead}\n{MORE}\n{LEAD}")
    assert origins(found) == [("second_hand", "The Guardian")]
    assert body(found)[0] == lead


@pytest.mark.parametrize("lead", ["According to the mayor, ice grows.", "According to Velmo’s spy agency, ice grows."])
def test_other_sources_are_no_outlets(lead: str) -> None:
    assert origins(layout(f"{lead}\n{MORE}\n{LEAD}")) == []


def test_an_outlet_late_in_the_story_is_a_source_and_no_origin() -> None:
    late = "According to The Guardian, nobody sails."
    assert origins(layout(f"{LEAD}\n{MORE}\n{LEAD} Again.\n{late}")) == []


def test_the_by_line_names_the_writer() -> None:
    assert origins(layout(f"Council closes harbour\nBy Mara J. Lindqvist\n{LEAD}\n{MORE}")) == [
        ("byline", "Mara J. Lindqvist")
    ]


def test_agencies_named_in_lists_of_other_stories_are_no_origin() -> None:
    listed = "\n".join(f"By The Associated Press tells of goose {n}" for n in range(20))
    assert origins(layout(f"Council closes harbour\n{LEAD}\n{MORE}\nRelated stories\n{listed}")) == []


def told(*authors: str, outlet: str | None = None, text: str = f"{LEAD}\n{MORE}") -> list[tuple[str, str]]:
    article = Article("a.html", text, format=ArticleFormat.HTML, metadata=Metadata(authors=authors, outlet=outlet))
    return origins(segment(article, rules().line_patterns, rules().origin_patterns))


def test_authors_and_outlet_of_the_metadata_are_read_as_by_line_and_credit() -> None:
    assert told("Mara Lindqvist") == [("byline", "Mara Lindqvist")]
    assert told("The Associated Press") == [("wire", "Associated Press")]
    assert told(outlet="Reuters") == [("wire", "Reuters")]
    assert told("webdesk", outlet="Velmo Gazette") == []


def test_what_the_text_says_itself_is_not_said_again() -> None:
    assert told("Mara Lindqvist", text=f"By Mara Lindqvist\n{LEAD}\n{MORE}") == [("byline", "Mara Lindqvist")]
