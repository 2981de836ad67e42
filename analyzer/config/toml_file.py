"""A TOML file: its data, and for everything in it the line on which it stands."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from analyzer.errors import ConfigError
from analyzer.rules.file import Place, display, shown_at
from analyzer.rules.kinds.rule import Location

AT_LINE = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)")


@dataclass(frozen=True, slots=True)
class TomlFile:
    """The text of a TOML file, its name for messages, and the keys that lead to the part that is ours."""

    path: Path
    text: str
    root: Location = ()

    @property
    def name(self) -> str:
        """The path as a person writes it."""
        return display(self.path)

    @property
    def data(self) -> dict[str, Any]:
        """What our part of the file says, empty where there is none."""
        found, value = _value(tomllib.loads(self.text), self.root)
        return value if found and isinstance(value, dict) else {}

    def place(self, location: Location) -> Place:
        """The line on which the statement begins that sets what the keys lead to, and the column of its last key.

        The standard library's parser keeps no lines. But the first lines of a file that are valid TOML by themselves
        and have the value end where its statement ends, and the longest shorter ones that are valid where it begins.
        """
        path = (*self.root, *location)
        while path and not _value(tomllib.loads(self.text), path)[0]:
            path = path[:-1]  # what is missing, or a step inside a validator, is told at what it is missing from
        lines = self.text.splitlines()
        number = self._first_line(path, lines)
        column = lines[number].find(str(path[-1])) if path and lines else 0
        return Place(number, max(column, 0))

    def error(
        self, location: Location, reason: str, remedy: str = "", *, key: bool = False, offset: int | None = None
    ) -> ConfigError:
        """An error that points at the line that the keys lead to."""
        return ConfigError(shown_at(self.name, self.text, self.place(location), reason, remedy))

    def _first_line(self, path: Location, lines: list[str]) -> int:
        """The number (from 0) of the line on which the statement begins that sets what the keys lead to."""
        low, high = 0, len(lines)
        while low < high:
            middle = (low + high) // 2
            if _has(lines, middle, path):
                high = middle
            else:
                low = middle + 1
        # `low` lines have it; the statement begins behind the last fewer lines that are valid TOML.
        start = next((n for n in range(low - 1, -1, -1) if _parsed(lines, n) is not None), 0)
        while start < low - 1 and lines[start].split("#")[0].strip() == "":
            start += 1
        return min(start, max(len(lines) - 1, 0))


def read_toml(path: Path, root: Location = ()) -> TomlFile:
    """The TOML file at a path. Raises ConfigError when it cannot be read or is no TOML."""
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: the configuration cannot be read: {error}; it is a file in UTF-8.") from None
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = AT_LINE.search(str(error))
        last = len(text.splitlines())
        place = Place(int(at[1]) - 1, int(at[2]) - 1) if at and at[1] else Place(max(last - 1, 0), 0)
        reason = AT_LINE.sub("", str(error))
        raise ConfigError(
            shown_at(str(path), text, place, f"not valid TOML: {reason[:1].lower()}{reason[1:]}")
        ) from None
    return TomlFile(path, text, root)


def _has(lines: list[str], count: int, path: Location) -> bool:
    """Whether the statements that end within the first `count` lines set the value."""
    whole = (data for n in range(count, -1, -1) if (data := _parsed(lines, n)) is not None)
    return _value(next(whole, {}), path)[0]


def _parsed(lines: list[str], count: int) -> dict[str, Any] | None:
    try:
        return tomllib.loads("\n".join(lines[:count]))
    except tomllib.TOMLDecodeError:
        return None


def _value(data: Any, path: Location) -> tuple[bool, Any]:
    """Whether the keys lead to something, and what that is."""
    for key in path:
        try:
            data = data[key]
        except (KeyError, IndexError, TypeError):
            return False, None
    return True, data
