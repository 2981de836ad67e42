"""What kind of file it is: told by its first bytes, checked against the ending of its name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath

from analyzer.errors import InputError
from analyzer.model.text import ArticleFormat

Format = ArticleFormat
# JSON is told apart further by its keys; until then it goes by this name.
JSON = Format.JSON_LD
SUFFIXES: Mapping[str, Format] = {
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".docx": Format.DOCX,
    ".pdf": Format.PDF,
    ".json": JSON,
    ".jsonld": JSON,
}
CALLED: Mapping[Format, str] = {
    Format.TEXT: "plain text",
    Format.MARKDOWN: "Markdown",
    Format.HTML: "a web page (HTML)",
    Format.DOCX: "a Word document (.docx)",
    Format.PDF: "a PDF",
    JSON: "JSON",
}
ENDINGS: Mapping[Format, str] = {Format.HTML: ".html", Format.DOCX: ".docx", Format.PDF: ".pdf", JSON: ".json"}
TEXTS = frozenset({Format.TEXT, Format.MARKDOWN})
PDF_MARK = b"%PDF-"
PDF_MARK_WITHIN = 1024  # readers of PDF look no further (ISO 32000, annex H)
OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
WORD_PART = b"word/document.xml"
MARKUP = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL
)
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
JSON_START = re.compile(rb'\s*(?:\{\s*"|\[\s*\{\s*")')
STANDARD_INPUT = "-"
STANDARD_INPUT_NAME = "stdin"


def suffix_format(name: str) -> Format:
    """The format that the ending of a name stands for; plain text for every other ending."""
    return SUFFIXES.get(PurePath(name).suffix.lower(), Format.TEXT)


def format_of(raw: bytes, name: str, unnamed: bool = False) -> Format:
    """The format of a file with these bytes and this name; of one that is `unnamed`, as standard input, by its bytes.

    Raises InputError when the two do not agree, when the file is a kind of
    document that is not read, or when it is protected by a password.
    """
    _refuse_other_documents(raw, name)
    said, found = suffix_format(name), _content_format(raw, unnamed)
    if said is found or (found is None and said in TEXTS) or (found is None and _may_be(said, raw)):
        return said
    if found is not None and unnamed:
        return found
    if found is None:
        raise InputError(f"{name}: this is not {CALLED[said]}, though its name ends so; give the file its true ending.")
    raise InputError(f"{name}: this is {CALLED[found]}, not {CALLED[said]}; rename it to end in {ENDINGS[found]}.")


def _content_format(raw: bytes, unnamed: bool) -> Format | None:
    """The format that the bytes alone tell; None for text of any kind. JSON is looked for where no name helps."""
    if PDF_MARK in raw[:PDF_MARK_WITHIN]:
        return Format.PDF
    if raw.startswith(b"PK\x03\x04"):
        return Format.DOCX
    if MARKUP.match(raw.removeprefix(BYTE_ORDER_MARK)[:4096]):
        return Format.HTML
    return JSON if unnamed and JSON_START.match(raw[:4096]) else None


def _may_be(said: Format, raw: bytes) -> bool:
    """Whether bytes that tell nothing can be of a format: HTML may lack its head, and JSON is for its reader to say."""
    return said in (Format.HTML, JSON) and b"\0\0\0" not in raw[:512]


def _refuse_other_documents(raw: bytes, name: str) -> None:
    if raw.startswith(OLE_MARK):
        if ENCRYPTED_PACKAGE in raw:
            raise InputError(f"{name}: the document is protected by a password; save it without one.")
        raise InputError(f"{name}: this is a document of an old Office version; save it as .docx.")
    if raw.startswith(b"{\\rtf"):
        raise InputError(f"{name}: this is a rich text file (RTF), which is not read; save it as .docx.")
    if raw.startswith(b"PK\x03\x04") and WORD_PART not in raw:
        raise InputError(f"{name}: this is an archive or an office file, but no Word document; save it as .docx.")
