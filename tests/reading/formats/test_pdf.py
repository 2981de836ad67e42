"""PDFs: paragraphs whole over lines and pages, words whole over line ends, furniture set aside, places kept."""

from __future__ import annotations

import pytest
from fpdf import FPDF
from fpdf.encryption import AccessPermission

from analyzer.errors import InputError
from analyzer.model.text import Layout
from analyzer.reading import segment
from analyzer.reading.formats.pdf import read_pdf
from tests.reading.formats.files import FIRST, SECOND, TITLE, pdf
from tests.reading.pages import aside, body, rules, title

MORE = "Three ships turned back at noon. Their captains said that they would try the western port, which is open."


def layout(raw: bytes) -> Layout:
    return segment(read_pdf(raw, "a.pdf"), rules().line_patterns, rules().origin_patterns)


def test_lines_become_paragraphs_and_the_largest_line_the_title() -> None:
    found = layout(pdf([[FIRST, SECOND, MORE]], title=f"{TITLE}: no ship sails before the ice-breaker comes"))
    assert title(found) == f"{TITLE}: no ship sails before the ice-breaker comes"
    assert body(found) == [FIRST, SECOND, MORE]


def test_heads_and_page_numbers_are_set_aside_and_do_not_cut_a_paragraph() -> None:
    cut = FIRST.index(" the harbour master")
    found = layout(pdf([[SECOND, FIRST[:cut]], [FIRST[cut + 1 :], MORE]], title=TITLE, running=True))
    assert body(found) == [SECOND, FIRST, MORE]
    assert aside(found) == [
        ("furniture", "Velmo Gazette, 3 March"),
        ("furniture", "Page 1"),
        ("furniture", "Velmo Gazette, 3 March"),
        ("furniture", "Page 2"),
    ]


def test_a_place_is_the_page_and_the_line_also_inside_a_paragraph_over_two_pages() -> None:
    cut = FIRST.index(" the harbour master")
    article = read_pdf(pdf([[SECOND, FIRST[:cut]], [FIRST[cut + 1 :], MORE]], running=True), "a.pdf")
    place = article.locate(article.text.index("harbour master said"))
    assert (place.page, place.line, place.column) == (2, 2, 5)
    assert article.locate(article.text.index("harbour of Velmo")).page == 1


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("The council had been war-\nned in November.", "The council had been warned in November."),
        ("An ice-breaker came. The ice-\nbreaker left.", "An ice-breaker came. The ice-breaker left."),
        ("The mayor of Stone-\nBridge left.", "The mayor of Stone-Bridge left."),
        ("The master left the\nport of Velmo.", "The master left the port of Velmo."),
    ],
)
def test_a_word_that_a_line_end_divides_is_whole_again(lines: str, expected: str) -> None:
    made = FPDF()
    made.add_page()
    made.set_font("times", size=11)
    for line in lines.split("\n"):
        made.cell(0, 6, line, new_x="LMARGIN", new_y="NEXT")
    article = read_pdf(bytes(made.output()), "a.pdf")
    assert article.text == expected
    assert article.locate(len(expected) - 2).line == 2


def test_an_indented_line_begins_a_paragraph() -> None:
    made = FPDF()
    made.add_page()
    made.set_font("times", size=11)
    for line in (
        "The harbour of Velmo was closed",
        "on Monday because of the ice.",
        "   Twelve ships wait outside for",
        "the ice to go.",
    ):
        made.set_x(20 if line.startswith(" ") else 10)
        made.cell(0, 6, line.strip(), new_x="LMARGIN", new_y="NEXT")
    assert read_pdf(bytes(made.output()), "a.pdf").text.split("\n\n") == [
        "The harbour of Velmo was closed on Monday because of the ice.",
        "Twelve ships wait outside for the ice to go.",
    ]


def test_a_scanned_page_has_no_text() -> None:
    made = FPDF()
    made.add_page()
    made.rect(10, 10, 50, 50)
    with pytest.raises(InputError, match="text recognition"):
        read_pdf(bytes(made.output()), "a.pdf")


def test_a_password_is_told_and_a_file_that_opens_without_one_is_read() -> None:
    def locked(user: str) -> bytes:
        made = FPDF()
        made.set_encryption(owner_password="b", user_password=user, permissions=AccessPermission.none())
        made.add_page()
        made.set_font("times", size=11)
        made.multi_cell(0, 6, FIRST)
        return bytes(made.output())

    with pytest.raises(InputError, match="password"):
        read_pdf(locked("a"), "a.pdf")
    assert read_pdf(locked(""), "a.pdf").text == FIRST


@pytest.mark.parametrize("raw", [b"%PDF-1.7\nnothing follows", pdf([[FIRST]])[:700]])
def test_a_damaged_file_is_one_sentence(raw: bytes) -> None:
    with pytest.raises(InputError, match=r"^a\.pdf: the PDF [^\n]*$"):
        read_pdf(raw, "a.pdf")
