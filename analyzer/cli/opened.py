"""What the articles of a command line are: files, standard input, or the several articles in one file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from analyzer.engine import Given
from analyzer.errors import InputError
from analyzer.reading.formats.detect import JSON, STANDARD_INPUT, suffix_format


@dataclass(frozen=True, slots=True)
class Opened:
    """An article by its name, and what there is of it: its path, itself, or what is wrong with it."""

    name: str
    given: Given | InputError


def opened(articles: Sequence[str]) -> tuple[Opened, ...]:
    """The articles of the command line in order; standard input and files of JSON may hold several.

    An argument is a path whatever it looks like; only "-" is standard input. Files of one article are left to be
    read when their turn comes.
    """
    return tuple(one for article in articles for one in _opened(article))


def file_of(name: str) -> Path | None:
    """The file that an article of this name is in; None for standard input."""
    path = name.partition("#")[0] if suffix_format(name.partition("#")[0]) is JSON else name
    return None if path == STANDARD_INPUT or name.startswith(f"{STANDARD_INPUT}#") else Path(path)


def _opened(article: str) -> Iterator[Opened]:
    if article != STANDARD_INPUT and suffix_format(article) is not JSON:
        yield Opened(article, Path(article))
        return
    from analyzer.reading import read_articles

    try:
        found = read_articles(article)
    except InputError as error:
        yield Opened(article, error)
        return
    for number, one in enumerate(found, 1):
        name = article if len(found) == 1 else f"{article}#{number}"
        yield Opened(name, one)
