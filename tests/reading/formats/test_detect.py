"""Formats: told by bytes and name; where the two disagree one sentence says what the file is."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from analyzer.errors import InputError
from analyzer.model.text import Article, ArticleFormat
from analyzer.reading import read_article, read_articles
from analyzer.reading.formats.extra import required
from tests.reading.formats.files import FIRST, SECOND, TITLE, page, pdf, word

LINKED = json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": f"{FIRST}\n\n{SECOND}"})
FILES = {
    "a.html": page(FIRST, SECOND).encode(),
    "a.HTM": page(FIRST, SECOND).encode("utf-8-sig"),
    "a.docx": word(FIRST, SECOND),
    "a.pdf": pdf([[FIRST, SECOND]]),
    "a.json": LINKED.encode(),
    "a.md": f"---\ntitle: x\n---\n\n{FIRST}\n".encode(),
    "a.txt": FIRST.encode(),
}
KINDS = ["html", "html", "docx", "pdf", "json-ld", "markdown", "text"]


@pytest.mark.parametrize(("name", "kind"), zip(FILES, KINDS, strict=True))
def test_a_file_is_read_by_its_format(tmp_path: Path, name: str, kind: str) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    article = read_article(str(path))
    assert (article.format, article.name) == (ArticleFormat(kind), str(path))
    assert "twelve ships waited outside" in article.text


@pytest.mark.parametrize(("name", "kind"), [(n, k) for n, k in zip(FILES, KINDS, strict=True) if k != "markdown"])
def test_standard_input_is_told_by_its_bytes(monkeypatch: pytest.MonkeyPatch, name: str, kind: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(FILES[name])))
    assert read_article("-").format == kind


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.txt", "a.pdf", "this is a PDF, not plain text; rename it to end in .pdf."),
        ("a.pdf", "a.docx", "this is a Word document (.docx), not a PDF; rename it to end in .docx."),
        ("a.docx", "a.html", "this is a web page (HTML), not a Word document (.docx); rename it to end in .html."),
        ("a.docx", "a.txt", "this is not a Word document (.docx), though its name ends so"),
        ("a.pdf", "a.json", "this is not a PDF, though its name ends so"),
        ("a.md", "a.html", "this is a web page (HTML), not Markdown"),
        ("a.json", "a.txt", "1:1: this is not valid JSON"),
    ],
)
def test_a_mislabelled_file_is_told_what_it_is(tmp_path: Path, name: str, content: str, problem: str) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[content])
    with pytest.raises(InputError) as raised:
        read_article(str(path))
    assert problem in str(raised.value)


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Office version"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (b"{\\rtf1 words}", "rich text"),
        (b"PK\x03\x04" + bytes(100), "archive"),
        (b"", "empty"),
    ],
)
def test_other_documents_are_refused_with_a_remedy(tmp_path: Path, raw: bytes, problem: str) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(raw)
    with pytest.raises(InputError, match=problem):
        read_article(str(path))


def test_a_file_of_several_articles_is_read_as_several(tmp_path: Path) -> None:
    path = tmp_path / "wire.json"
    path.write_text(f"[{LINKED}, {LINKED}]", encoding="utf-8")
    assert [one.name for one in read_articles(str(path)) if isinstance(one, Article)] == [f"{path}#1", f"{path}#2"]
    with pytest.raises(InputError, match="holds 2 articles"):
        read_article(str(path))


@pytest.mark.parametrize(
    ("module", "name", "extra"),
    [("docx", "a.docx", "docx"), ("pypdf", "a.pdf", "pdf"), ("trafilatura", "a.html", "html")],
)
def test_a_missing_library_names_its_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, name: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    path = tmp_path / name
    path.write_bytes(FILES[name])
    with pytest.raises(InputError, match=rf"pip install 'analyzer\[{extra}\]'"):
        read_article(str(path))


def test_a_library_that_is_there_is_given() -> None:
    assert required("json", "html", "a.html", "a web page") is json
