"""A rule file: its data, and for everything in it the place where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from yaml import MappingNode, Node, ScalarNode, SequenceNode

from analyzer.errors import RuleError
from analyzer.rules.kinds.rule import Location

# libyaml's parser where PyYAML was built with it; it is twenty times as fast.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# What a plain scalar stands for in YAML 1.2 (PyYAML's own 1.1 makes a truth value of `no` and `on`).
_SCALARS: tuple[tuple[re.Pattern[str], Callable[[str], Any]], ...] = (
    (re.compile(r"true|false", re.IGNORECASE), lambda value: value.lower() == "true"),
    (re.compile(r"[-+]?\d+"), int),
    (re.compile(r"[-+]?(?:\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?"), float),
    (re.compile(r"null|~|", re.IGNORECASE), lambda value: None),
)
WIDTH = 120


class Place(NamedTuple):
    """A line and a column of a file, both from 0."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class RuleFile:
    """The text of a rule file, its name for messages, and its YAML nodes."""

    name: str
    text: str
    root: MappingNode

    @property
    def data(self) -> dict[str, Any]:
        """What the file says, as plain values."""
        data = _plain(self, self.root)
        return data if isinstance(data, dict) else {}

    def error(
        self, location: Location, reason: str, remedy: str = "", *, key: bool = False, offset: int | None = None
    ) -> RuleError:
        """An error that points at what the keys lead to, at its key, or at an offset in its text."""
        node = self._key(location) if key else self._value(location)
        place = _inside(self.text, node, offset) if offset is not None else _start(node)
        return problem_at(self.name, self.text, place, reason, remedy)

    def place(self, location: Location) -> Place:
        """Where the value stands that the keys lead to."""
        return _start(self._value(location))

    def _value(self, location: Location) -> Node:
        node: Node = self.root
        for part in location:
            # What is no key of the file is a step inside a validator, or short for another key.
            node = _item(node, part) or node
        return node

    def _key(self, location: Location) -> Node:
        mapping = self._value(location[:-1])
        if isinstance(mapping, MappingNode):
            return next((key for key, _ in mapping.value if key.value == location[-1]), mapping)
        return mapping


def read_file(path: Path) -> RuleFile:
    """The rule file at a path. Raises RuleError when it is no YAML, or no mapping of keys to values."""
    name = display(path)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise RuleError(f"{name}: this is not in UTF-8; save it as UTF-8") from None
    except OSError as error:
        reason = (error.strerror or "input error").lower()
        raise RuleError(f"{name}: this cannot be read ({reason}); check the path and its permissions") from None
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(mark.line, mark.column) if mark else Place(0, 0)
        raise problem_at(name, text, place, f"not valid YAML: {error.problem or error.context}") from None
    except yaml.YAMLError as error:
        raise RuleError(f"{name}: not valid YAML: {error}") from None
    if not isinstance(root, MappingNode):
        raise problem_at(name, text, Place(0, 0), "a rule is keys and values", "begin with 'id:', 'kind:' and 'title:'")
    return RuleFile(name, text, root)


def problem_at(name: str, text: str, place: Place, reason: str, remedy: str = "") -> RuleError:
    """An error with file, line and column, the numbered line, a caret under the place, and the remedy."""
    return RuleError(shown_at(name, text, place, reason, remedy))


def shown_at(name: str, text: str, place: Place, reason: str, remedy: str = "") -> str:
    """What is wrong at a place of a text: file, line and column, the numbered line, a caret, and the remedy."""
    lines = text.splitlines() or [""]
    number = min(place.line, len(lines) - 1)
    column = min(place.column, len(lines[number]))
    line, caret = _cropped(lines[number], column)
    margin = " " * len(str(number + 1))
    shown = [
        f"{name}:{number + 1}:{column + 1}: {reason}",
        f"  {number + 1} | {line}",
        f"  {margin} | {' ' * caret}^",
    ]
    return "\n".join([*shown, f"  {margin} = {remedy}"] if remedy else shown)


def _cropped(line: str, column: int) -> tuple[str, int]:
    """The line, where it is long only what stands round the column, and the column in that."""
    first = max(column - WIDTH // 2, 0) if len(line) > WIDTH else 0
    before, after = "… " if first else "", " …" if len(line) > first + WIDTH else ""
    return before + line[first : first + WIDTH] + after, column - first + len(before)


def display(path: Path) -> str:
    """The path as a person writes it: from the working directory on where the file is below it."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def _start(node: Node) -> Place:
    return Place(node.start_mark.line, node.start_mark.column)


def _item(node: Node, part: str | int) -> Node | None:
    if isinstance(node, SequenceNode) and isinstance(part, int) and part < len(node.value):
        found: Node = node.value[part]
        return found
    if isinstance(node, MappingNode):
        names = (part, str(part).removesuffix("s"))
        return next((value for key, value in node.value if key.value in names), None)
    return None


def _inside(text: str, node: Node, offset: int) -> Place:
    """The place of a character of a scalar: folding moves blanks only, so all other characters are counted."""
    if not isinstance(node, ScalarNode):
        return _start(node)
    at = node.start_mark.index
    if node.style in ("|", ">"):
        at = text.index("\n", at)
    elif node.style in ("'", '"'):
        at += 1
    ink = sum(not character.isspace() for character in node.value[:offset])
    while ink >= 0 and at < len(text):
        ink -= not text[at].isspace()
        at += ink >= 0
    line = text.count("\n", 0, at)
    return Place(line, at - (text.rfind("\n", 0, at) + 1))


def _plain(file: RuleFile, node: Node) -> Any:
    if isinstance(node, SequenceNode):
        return [_plain(file, item) for item in node.value]
    if not isinstance(node, MappingNode):
        return _scalar(node)
    out: dict[Any, Any] = {}
    for key, value in node.value:
        if key.value in out:
            reason = f"the key '{key.value}' is given twice"
            raise problem_at(file.name, file.text, _start(key), reason, "leave one of the two out")
        out[key.value] = _plain(file, value)
    return out


def _scalar(node: Node) -> Any:
    plain = isinstance(node, ScalarNode) and not node.style
    return next((read(node.value) for regex, read in _SCALARS if plain and regex.fullmatch(node.value)), node.value)
