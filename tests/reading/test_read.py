"""Reading bytes: encodings, line endings, and one clear sentence for every file that cannot be read."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from analyzer.errors import InputError
from analyzer.reading import read_article, read_text

WORDS = "The café by the harbour is “closed”, the mayor’s office said.\r\nIt stays so.\n"


@pytest.mark.parametrize(
    ("codec", "reported"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("cp1252", "cp1252"),
    ],
)
def test_text_is_decoded_with_its_line_endings_and_without_byte_order_mark(
    tmp_path: Path, codec: str, reported: str
) -> None:
    path = tmp_path / "harbour.txt"
    path.write_bytes((WORDS * 3).encode(codec))
    article = read_article(str(path))
    assert article.text == WORDS * 3
    assert article.encoding == reported
    assert article.name == str(path)


def test_curly_marks_in_windows_1252_survive_a_short_text(tmp_path: Path) -> None:
    path = tmp_path / "short.txt"
    path.write_bytes("“No,” said Holt.".encode("cp1252"))
    assert read_article(str(path)).text == "“No,” said Holt."


def test_standard_input_is_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(WORDS.encode())))
    article = read_article("-")
    assert (article.name, article.text) == ("stdin", WORDS)


def _unreadable(path: Path | str) -> str:
    with pytest.raises(InputError) as raised:
        read_article(str(path))
    message = str(raised.value)
    assert message.startswith(str(path))
    assert "\n" not in message
    return message


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert "no such file" in _unreadable(tmp_path / "nowhere.txt")


def test_a_directory_is_not_an_article(tmp_path: Path) -> None:
    assert "directory" in _unreadable(tmp_path)


@pytest.mark.parametrize("raw", [b"", b" \n\t\r\n", "\ufeff \u200b".encode()])
def test_a_file_without_words_is_refused(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(raw)
    assert "at least one sentence" in _unreadable(path)


@pytest.mark.parametrize("raw", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", b"\x7fELF\x01\x02\x03\x04\x05\x06"])
def test_a_binary_file_is_refused(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(raw)
    assert "not a text file" in _unreadable(path)


def test_a_damaged_utf_16_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "half.txt"
    path.write_bytes("The bridge.".encode("utf-16")[:-1])
    assert "damaged" in _unreadable(path)


def test_only_a_markdown_name_makes_markdown() -> None:
    assert read_text("A *bridge*", "a.txt").prose == "A *bridge*"
    assert read_text("A *bridge*", "a.md").prose == "A  bridge "
