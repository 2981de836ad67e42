"""JSON as a file: its values, and the lines on which its strings begin."""

from __future__ import annotations

import json
import re
from typing import Any

from analyzer.errors import InputError
from analyzer.model.location import Location, line_anchors, locate

STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def parsed(text: str, name: str) -> Any:
    """The value that the JSON text stands for. Raises InputError with line and column when it is no JSON."""
    try:
        return json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        problem = error.msg[0].lower() + error.msg[1:]
        raise InputError(f"{name}:{error.lineno}:{error.colno}: this is not valid JSON: {problem}.") from None
    except RecursionError:
        raise InputError(f"{name}: the JSON is nested too deeply to be an article.") from None


def string_place(text: str, value: str, start: int = 0) -> tuple[Location, int]:
    """Line and column of the string `value` in JSON text, and where it ends; the first one from `start` on."""
    for match in STRING.finditer(text, start):
        if len(match.group()) - 2 >= len(value) and json.loads(match.group(), strict=False) == value:
            return locate(line_anchors(text), match.start()), match.end()
    return Location(line=1, column=1), start
