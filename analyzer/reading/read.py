"""Files and standard input to articles: by their format, one or several in a file."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from analyzer.errors import InputError
from analyzer.model.text import Article, ArticleFormat, Metadata
from analyzer.reading.blocks import BLANKS
from analyzer.reading.decode import decoded
from analyzer.reading.formats.detect import JSON, STANDARD_INPUT, STANDARD_INPUT_NAME, format_of, suffix_format
from analyzer.reading.markdown import blank_markup, front_matter_end, remarks

FORMATS = "analyzer.reading.formats"
# Imported when a file of the format is read: for a text there is nothing to load.
BINARY: Mapping[ArticleFormat, tuple[str, str]] = {
    ArticleFormat.DOCX: (f"{FORMATS}.docx", "read_docx"),
    ArticleFormat.PDF: (f"{FORMATS}.pdf", "read_pdf"),
}


def read_article(path: str) -> Article:
    """The article in the file `path`, or on standard input when it is "-".

    Of a text, offsets count the decoded characters, line endings as they stand; of another format, the characters
    of the text taken out of it. Raises InputError when the file is missing, a directory, unreadable, empty,
    binary, damaged, protected, mislabelled, in no known encoding, or holds several articles.
    """
    found = read_articles(path)
    if len(found) > 1:
        raise InputError(f"{path}: the file holds {len(found)} articles; read them with `read_articles`.")
    if isinstance(found[0], InputError):
        raise found[0]
    return found[0]


def read_articles(path: str) -> tuple[Article | InputError, ...]:
    """The articles in the file `path`, one for every format but JSON; for an item of a list what is wrong with it.

    Raises InputError as `read_article`.
    """
    if path == STANDARD_INPUT:
        return _read_bytes(sys.stdin.buffer.read(), STANDARD_INPUT_NAME, unnamed=True)
    return _read_bytes(_file_bytes(Path(path)), path)


def read_text(text: str, name: str = "text", encoding: str = "utf-8") -> Article:
    """The article with the characters `text`; a name that ends in .md makes it Markdown.

    Raises InputError when there is nothing but white space.
    """
    return _read_text(text, name, encoding, suffix_format(name) is ArticleFormat.MARKDOWN)


def _read_bytes(raw: bytes, name: str, unnamed: bool = False) -> tuple[Article | InputError, ...]:
    if not raw:
        raise InputError(f"{name}: the file is empty; give an article of at least one sentence.")
    format_ = format_of(raw, name, unnamed)
    if format_ in BINARY:
        module, function = BINARY[format_]
        return (getattr(import_module(module), function)(raw, name),)
    text, encoding = decoded(raw, name)
    if format_ in (ArticleFormat.HTML, JSON):
        return _read_markup(text, name, encoding, format_)
    return (_read_text(text, name, encoding, format_ is ArticleFormat.MARKDOWN),)


def _read_markup(text: str, name: str, encoding: str, format_: ArticleFormat) -> tuple[Article | InputError, ...]:
    _require_words(text, name)
    if format_ is JSON:
        from analyzer.reading.formats.items import read_items

        return read_items(text, name, encoding)
    from analyzer.reading.formats.html import read_html

    return (read_html(text, name, encoding),)


def _read_text(text: str, name: str, encoding: str, markdown: bool) -> Article:
    _require_words(text, name)
    if not markdown:
        return Article(name, text, encoding)
    front = text[: front_matter_end(text)]
    if front:
        from analyzer.reading.formats.front_matter import front_matter
    metadata = front_matter(front) if front else Metadata()
    return Article(name, text, encoding, blank_markup(text), ArticleFormat.MARKDOWN, metadata, comments=remarks(text))


def _require_words(text: str, name: str) -> None:
    if not text.strip(BLANKS):
        raise InputError(f"{name}: the text has no words; give an article of at least one sentence.")


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
