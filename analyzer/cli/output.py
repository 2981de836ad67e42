"""Where output goes: standard output, a file, or a directory with one file for each article."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from analyzer.cli.opened import Opened
from analyzer.errors import UsageError

Chosen = TypeVar("Chosen")


def destinations(
    articles: Sequence[Opened], output: Path | None, directory: bool, suffix: str
) -> tuple[Path | None, ...]:
    """The file for the report of each article, None for standard output.

    With `directory` the files are named after the articles. Raises UsageError when two reports would go to one
    file, or as `require_place` does.
    """
    if output is None:
        return (None,) * len(articles)
    files = tuple(output / f"{one.stem}{suffix}" if directory else output for one in articles)
    for number, file in enumerate(files):
        if file in files[:number]:
            raise UsageError(f"{file}: two articles of one name would be written here; give each a directory with -o.")
        require_place(file, articles)
    return files


def is_directory(output: Path | None, given: str, articles: int, endings: Mapping[str, object]) -> bool:
    """Whether -o names a directory: it is one, ends in a slash, or is for several articles.

    Raises UsageError when it is a file, or ends as one does, and there are several articles.
    """
    if output is None:
        return False
    slash = given.endswith(("/", os.sep))
    if articles > 1 and not slash and not output.is_dir() and (output.is_file() or _ending(output, endings)):
        raise UsageError(f"{output}: this is a file; several reports need a directory after -o.")
    return output.is_dir() or slash or articles > 1


def by_ending(file: Path | None, endings: Mapping[str, Chosen], otherwise: Chosen) -> Chosen:
    """The format that the ending of a file stands for; `otherwise` without file or ending, and for a device or pipe.

    Raises UsageError when no format has that ending.
    """
    if file is None or not file.suffix or (file.exists() and not file.is_file()):
        return otherwise
    ending = _ending(file, endings)
    if ending is None:
        known = ", ".join(endings)
        raise UsageError(f"{file}: nothing is written as {file.suffix}; end it in one of {known}, or give --format.")
    return endings[ending]


def require_place(file: Path | None, articles: Sequence[Opened]) -> None:
    """Raises UsageError when nothing can be written to the file, or an article would be replaced."""
    if file is None:
        return
    if any(one.file and one.file.resolve() == file.resolve() for one in articles):
        raise UsageError(f"{file}: an article would be replaced; choose another place.")
    if file.is_dir():
        raise _unwritable(file, "is a directory")
    nearest = next(place for place in file.absolute().parents if place.exists())
    if not nearest.is_dir():
        raise _unwritable(file, f"{nearest.name} is not a directory")
    if not file.exists() and not os.access(nearest, os.W_OK):
        raise _unwritable(file, "permission denied")


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
        raise _unwritable(file, (error.strerror or "output error").lower()) from None
    finally:
        if temporary:
            temporary.unlink(missing_ok=True)


def _ending(file: Path, endings: Mapping[str, object]) -> str | None:
    return next((ending for ending in endings if file.name.lower().endswith(ending)), None)


def _unwritable(file: Path, reason: str) -> UsageError:
    return UsageError(f"{file}: this cannot be written ({reason}); choose another place.")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
