"""Bytes to Article: files and standard input, their encoding, and the markup of Markdown files."""

from __future__ import annotations

import codecs
import sys
from pathlib import Path

from charset_normalizer import from_bytes

from analyzer.errors import InputError
from analyzer.model.text import Article
from analyzer.reading.blocks import BLANKS
from analyzer.reading.markdown import blank_markup

STANDARD_INPUT = "-"
MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})
# The longer marks first: the UTF-16 mark is a prefix of the UTF-32 one.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Encodings that English texts come in; a closed list keeps the guess on a short text from wandering off.
FIRST_CHOICE = "cp1252"
LEGACY_ENCODINGS = (FIRST_CHOICE, "mac_roman", "cp1250", "cp1251", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr")
CONTROL = frozenset(range(32)) - {9, 10, 11, 12, 13, 27}


def read_article(path: str) -> Article:
    """The article in the file `path`, or on standard input when it is "-".

    Offsets count the decoded characters, line endings as they stand, the byte order mark left out. Raises
    InputError when the file is missing, a directory, unreadable, empty, binary or in no known encoding.
    """
    if path == STANDARD_INPUT:
        return read_bytes(sys.stdin.buffer.read(), STANDARD_INPUT)
    return read_bytes(_file_bytes(Path(path)), path)


def read_bytes(raw: bytes, name: str) -> Article:
    """The article in `raw`. Raises InputError when it is empty, binary or in no known encoding."""
    if not raw:
        raise InputError(f"{name}: the file is empty; give an article of at least one sentence.")
    text, encoding = _decoded(raw, name)
    return read_text(text, name, encoding)


def read_text(text: str, name: str = STANDARD_INPUT, encoding: str = "utf-8") -> Article:
    """The article with the characters `text`; a name that ends in .md makes it Markdown.

    Raises InputError when there is nothing but white space.
    """
    if not text.strip(BLANKS):
        raise InputError(f"{name}: the text has no words; give an article of at least one sentence.")
    markdown = Path(name).suffix.lower() in MARKDOWN_SUFFIXES
    return Article(name, text, encoding, blank_markup(text) if markdown else None)


def _file_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{path}: there is no such file; check the path.") from None
    except IsADirectoryError:
        raise InputError(f"{path}: this is a directory; give the article files in it, such as {path}/*.txt.") from None
    except OSError as error:
        reason = error.strerror or "input error"
        raise InputError(f"{path}: the file cannot be read ({reason.lower()}); check its permissions.") from None


def _decoded(raw: bytes, name: str) -> tuple[str, str]:
    for mark, encoding in BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return _strictly(raw, encoding, name), encoding.removesuffix("-sig")
    if b"\0" in raw:
        return _wide(raw, name)
    if _control_share(raw) > 0.01:
        raise InputError(_binary(name))
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _legacy(raw, name)


def _strictly(raw: bytes, encoding: str, name: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        marked = encoding.removesuffix("-sig").upper()
        raise InputError(f"{name}: the file is marked as {marked} but is damaged; save it again as UTF-8.") from None


def _wide(raw: bytes, name: str) -> tuple[str, str]:
    """UTF-16 without a byte order mark: in English text every second byte is zero."""
    for encoding, zeros in (("utf-16-le", raw[1::2]), ("utf-16-be", raw[0::2])):
        if zeros.count(0) > 0.8 * len(zeros):
            return _strictly(raw, encoding, name), encoding
    raise InputError(_binary(name))


def _legacy(raw: bytes, name: str) -> tuple[str, str]:
    best = from_bytes(raw, cp_isolation=list(LEGACY_ENCODINGS)).best()
    if best is None:
        raise InputError(f"{name}: the encoding of the text cannot be told; save it as UTF-8.")
    encoding = FIRST_CHOICE if raw.decode(FIRST_CHOICE, errors="replace") == str(best) else best.encoding
    return raw.decode(encoding), encoding


def _control_share(raw: bytes) -> float:
    return sum(byte in CONTROL for byte in raw) / len(raw)


def _binary(name: str) -> str:
    return f"{name}: this is not a text file; save the article as plain text (.txt) or Markdown (.md)."
