"""What the articles of a command line are: files, standard input, or the several articles in one file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from analyzer.engine import Given
from analyzer.errors import InputError
from analyzer.reading.formats.detect import JSON, STANDARD_INPUT, STANDARD_INPUT_NAME, suffix_format


@dataclass(frozen=True, slots=True)
class Opened:
    """An article by its name, and what there is of it: its path, itself, or what is wrong with it.

    `file` is the file that it is in, None for standard input; `number` its place among several in that file.
    """

    name: str
    given: Given | InputError
    file: Path | None
    number: int | None = None

    @property
    def stem(self) -> str:
        """The name of the file without its ending, and the number where the file holds several."""
        return "-".join(filter(None, (self.file.stem if self.file else STANDARD_INPUT_NAME, str(self.number or ""))))


def opened(articles: Sequence[str]) -> tuple[Opened, ...]:
    """The articles of the command line in order; standard input and files of JSON may hold several.

    An argument is a path whatever it looks like; only "-" is standard input. Files of one article are left to be
    read when their turn comes.
    """
    return tuple(one for article in articles for one in _opened(article))


def file_of(argument: str) -> Path | None:
    """The file that an argument names; None for standard input."""
    return None if argument == STANDARD_INPUT else Path(argument)


def _opened(article: str) -> Iterator[Opened]:
    file = file_of(article)
    name = article if file else STANDARD_INPUT_NAME
    if file and suffix_format(article) is not JSON:
        yield Opened(article, file, file)
        return
    from analyzer.reading import read_articles

    try:
        found = read_articles(article)
    except InputError as error:
        yield Opened(name, error, file)
        return
    if len(found) == 1:
        yield Opened(name, found[0], file)
        return
    for number, one in enumerate(found, 1):
        yield Opened(f"{name}#{number}", one, file, number)
