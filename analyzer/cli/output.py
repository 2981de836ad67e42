"""Where reports go: standard output, a file, or a directory with one file for each article."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from analyzer.cli.opened import file_of
from analyzer.errors import UsageError


def destinations(articles: Sequence[str], output: Path | None, directory: bool, suffix: str) -> tuple[Path | None, ...]:
    """The file for the report of each article, None for standard output.

    With `directory` the files are named after the articles. Raises UsageError when two reports would go to one
    file, or a report would replace its article.
    """
    if output is None:
        return (None,) * len(articles)
    files = tuple(output / f"{_stem(a)}{suffix}" if directory else output for a in articles)
    for number, file in enumerate(files):
        if file in files[:number]:
            raise UsageError(f"{file}: two articles of one name would be written here; report on them one at a time.")
        if any(_same(file, path) for path in map(file_of, articles) if path):
            raise UsageError(f"{file}: the report would replace an article; give another place with -o.")
    return files


def is_directory(output: Path | None, given: str, articles: int) -> bool:
    """Whether -o names a directory: it is one, ends in a slash, or is for several articles.

    Raises UsageError when it is a file and there are several articles.
    """
    if output is None:
        return False
    if articles > 1 and output.is_file():
        raise UsageError(f"{output}: this is a file; several reports need a directory after -o.")
    return output.is_dir() or given.endswith(("/", os.sep)) or articles > 1


def write_whole(file: Path, text: str) -> None:
    """Nothing; `file` has the text (UTF-8) afterwards, or is as it was. Raises UsageError when it cannot be written.

    A device or a pipe, such as /dev/null, is written to and never replaced.
    """
    temporary: Path | None = None
    try:
        if file.exists() and not file.is_file() and not file.is_dir():
            file.write_text(text, encoding="utf-8", newline="\n")
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        temporary = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            out.write(text)
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(file)
    except OSError as error:
        reason = (error.strerror or "output error").lower()
        raise UsageError(f"{file}: the report cannot be written ({reason}); give another place with -o.") from None
    finally:
        if temporary:
            temporary.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _stem(article: str) -> str:
    """The name of the article's file without its ending, and its number where the file holds several."""
    file = file_of(article)
    number = article.partition("#")[2] if file is None or str(file) != article else ""
    return "-".join(filter(None, ("stdin" if file is None else file.stem, number)))


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()
