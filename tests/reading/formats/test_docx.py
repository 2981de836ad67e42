"""Word documents: every word that a reader sees, no other, and the number of its paragraph."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest

from analyzer.errors import InputError
from analyzer.model.location import Location
from analyzer.reading import segment
from analyzer.reading.formats.docx import read_docx
from tests.reading.formats.files import FIRST, SECOND, TITLE, saved, word
from tests.reading.pages import body, rules, title


def test_title_and_paragraphs_become_a_layout() -> None:
    article = read_docx(word(FIRST, "", SECOND, title=TITLE), "a.docx")
    found = segment(article, rules().line_patterns, rules().origin_patterns)
    assert (title(found), body(found)) == (TITLE, [FIRST, SECOND])


def test_a_place_is_the_paragraph_with_words_and_the_character_in_it() -> None:
    article = read_docx(word(FIRST, "", SECOND, title=TITLE), "a.docx")
    assert article.locate(article.text.index("senior")) == Location(paragraph=3, column=3)
    assert article.locate(0) == Location(paragraph=1, column=1)


def test_changes_are_read_as_if_all_were_accepted() -> None:
    inside = (
        "<w:r><w:t xml:space='preserve'>The council </w:t></w:r>"
        "<w:del w:id='1' w:author='x'><w:r><w:delText>shut</w:delText></w:r></w:del>"
        "<w:ins w:id='2' w:author='x'><w:r><w:t>closed</w:t></w:r></w:ins>"
        "<w:moveFrom w:id='3' w:author='x'><w:r><w:t> yesterday</w:t></w:r></w:moveFrom>"
        "<w:r><w:t xml:space='preserve'> the</w:t><w:br/><w:t>harbour</w:t><w:noBreakHyphen/><w:t>bar.</w:t></w:r>"
    )
    assert read_docx(word(xml=[inside]), "a.docx").text == "The council closed the harbour-bar."


def test_words_in_tables_and_content_controls_are_read_in_order() -> None:
    document = docx.Document()
    document.add_paragraph("Before the table.")
    document.add_table(1, 2).rows[0].cells[0].text = "In the table."
    document.add_paragraph("After the table.")
    document.core_properties.author = "somebody's computer"
    article = read_docx(saved(document), "a.docx")
    assert article.text.split("\n\n") == ["Before the table.", "In the table.", "After the table."]
    assert article.metadata.authors == ()


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (word("", "  "), "has no words"),
        (word(FIRST)[:3000], "is damaged"),
    ],
)
def test_a_document_that_cannot_be_read_is_one_sentence(raw: bytes, problem: str) -> None:
    with pytest.raises(InputError, match=problem) as raised:
        read_docx(raw, "a.docx")
    assert str(raised.value).startswith("a.docx: ")
    assert "\n" not in str(raised.value)


def test_a_document_without_its_main_part_is_damaged() -> None:
    from zipfile import ZipFile

    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<broken")
    with pytest.raises(InputError, match="damaged"):
        read_docx(out.getvalue(), "a.docx")
