"""Files of every format, made by the libraries that newsrooms' programs are like."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import docx
from docx.oxml import parse_xml
from fpdf import FPDF

TITLE = "Council closes the frozen harbour of Velmo"
FIRST = (
    "The harbour of Velmo was closed on Monday because of the ice that had grown overnight along the southern quays, "
    "the harbour master said, and twelve ships waited outside for a second day."
)
SECOND = (
    "A senior official, who asked not to be named, said the council had been warned in November, and that nobody in "
    "the town hall had wanted to hear of it before the elections."
)
THIRD = "“We will not open before the ice-breaker has come,” said Mara Holt, the harbour master."
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word(*paragraphs: str, title: str | None = None, xml: Sequence[str] = ()) -> bytes:
    """A Word document with a title, paragraphs, and paragraphs given as the XML inside them."""
    document = docx.Document()
    if title:
        document.add_heading(title, 0)
    for text in paragraphs:
        document.add_paragraph(text)
    for inside in xml:
        document.element.body.insert(len(document.element.body) - 1, parse_xml(f"<w:p {W}>{inside}</w:p>"))
    return saved(document)


def saved(document: docx.document.Document) -> bytes:
    """The bytes of a Word document."""
    out = BytesIO()
    document.save(out)
    return out.getvalue()


class Newspaper(FPDF):
    """Pages with a running head and a page number."""

    def header(self) -> None:
        """The running head."""
        self.set_font("helvetica", size=8)
        self.cell(0, 8, "Velmo Gazette, 3 March", new_x="LMARGIN", new_y="NEXT")
        self.ln(4)

    def footer(self) -> None:
        """The page number."""
        self.set_y(-15)
        self.set_font("helvetica", size=8)
        self.cell(0, 10, f"Page {self.page_no()}", align="C")


def pdf(pages: Sequence[Sequence[str]], title: str | None = None, running: bool = False, width: float = 0) -> bytes:
    """A PDF with the paragraphs of each page, a large title, and running heads and page numbers if wanted."""
    made = Newspaper() if running else FPDF()
    for number, paragraphs in enumerate(pages):
        made.add_page()
        if title and not number:
            made.set_font("times", "B", 20)
            made.multi_cell(width, 10, title, new_x="LMARGIN", new_y="NEXT")
            made.ln(4)
        made.set_font("times", size=11)
        for text in paragraphs:
            made.multi_cell(width, 6, text, new_x="LMARGIN", new_y="NEXT", align="L")
            made.ln(3)
    return bytes(made.output())


def page(*paragraphs: str, head: str = "", body: str = "") -> str:
    """A web page of a news site."""
    story = "\n".join(f"<p>{text}</p>" for text in paragraphs)
    return (
        f"<!DOCTYPE html>\n<html><head><title>{TITLE} | Velmo Gazette</title>\n{head}</head>\n<body>\n"
        '<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>\n'
        f"<article><h1>{TITLE}</h1>\n{story}\n{body}</article>\n"
        "<footer>Copyright Velmo Gazette. All rights reserved.</footer>\n</body></html>\n"
    )
