"""Suppressions in a file beside an article, for formats that carry no comments."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pydantic import Field, ValidationError

from analyzer.config.toml_file import read_toml
from analyzer.model.location import Location
from analyzer.model.suppression import Suppression
from analyzer.model.text import Article
from analyzer.rules.invalid import explained
from analyzer.rules.kinds.rule import Frozen

ENDING = ".ignore.toml"


class IgnoreTable(Frozen):
    """A finding that is not to be reported: its rule, its fingerprint as `check --format json` gives it, and why."""

    rule: str = Field(min_length=1)
    fingerprint: str = Field(min_length=1)
    reason: str = ""


class SidecarTable(Frozen):
    """The file beside an article."""

    ignore: tuple[IgnoreTable, ...] = ()


def with_sidecar(article: Article) -> Article:
    """The article with the suppressions in the file beside it, `story.docx.ignore.toml` of `story.docx`.

    Raises ConfigError when that file is wrong.
    """
    path = Path(article.name + ENDING)
    if not _is_there(path):
        return article
    file = read_toml(path)
    try:
        table = SidecarTable.model_validate(file.data)
    except ValidationError as error:
        raise explained(error, file, SidecarTable) from None
    told = tuple(
        Suppression(
            one.rule,
            one.reason.strip(),
            file.name,
            Location(line=file.place(("ignore", number)).line + 1, column=1),
            fingerprint=one.fingerprint,
        )
        for number, one in enumerate(table.ignore)
    )
    return replace(article, suppressions=told)


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that no file can have
        return False
