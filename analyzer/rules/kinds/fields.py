"""Fields of rules that are little languages: patterns, regular expressions and the entries of lexicons."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, PlainSerializer, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

from analyzer.patterns import Pattern, PatternSyntaxError, parse_pattern
from analyzer.patterns.regex import compiled


def problem(reason: str, remedy: str = "", offset: int | None = None) -> PydanticCustomError:
    """An error for a validator to raise; `offset` points into the text of the field (characters)."""
    escaped = reason.replace("{", "{{").replace("}", "}}")
    return PydanticCustomError("rule", "{reason}", {"reason": escaped, "remedy": remedy, "offset": offset})


def _pattern(value: object) -> Pattern:
    if isinstance(value, Pattern):
        return value
    if not isinstance(value, str):
        raise problem("a pattern is a text", "write it behind '>-' on lines of its own, or in quotation marks")
    try:
        return parse_pattern(value)
    except PatternSyntaxError as error:
        raise problem(error.reason, error.remedy, error.offset) from None


# A pattern, written in the pattern language.
PatternText = Annotated[
    Pattern,
    BeforeValidator(_pattern),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "description": "A pattern over dependency trees (docs/patterns.md)."}),
]


def _with_cue(patterns: tuple[Pattern, ...]) -> tuple[Pattern, ...]:
    for pattern in patterns:
        if "cue" not in pattern.captures:
            raise problem(f"the pattern captures no cue: {pattern}", "write '=cue' behind the node of the cue")
    return patterns


# Patterns of which each captures `cue`.
CuePatterns = Annotated[tuple[PatternText, ...], AfterValidator(_with_cue)]


class RegexFlag(StrEnum):
    """How a regular expression is read: letters of either case, or with blanks that do not count."""

    IGNORECASE = "i"
    VERBOSE = "x"


def regex_with(flags: Iterable[RegexFlag], regex: str) -> str:
    """The expression with its flags written in front of it."""
    letters = "".join(sorted(flags))
    return f"(?{letters}){regex}" if letters else regex


def _regex(value: str, info: ValidationInfo) -> str:
    control = next((at for at, character in enumerate(value) if ord(character) < 32 and character not in "\n\t"), None)
    if control is not None:
        remedy = "write it in single quotes, or '\\\\b' in double ones, where YAML reads '\\b' as a backspace"
        raise problem("the expression has a control character", remedy)
    flags = info.data.get("flags", ())
    front = len(regex_with(flags, ""))
    try:
        compiled(regex_with(flags, value))
    except re.error as error:
        offset = max((error.pos or 0) - front, 0)
        raise problem(f"bad regular expression: {error.msg}", offset=offset) from None
    return value


# A regular expression that compiles and cannot run away; the model's `flags`, declared before it, apply.
RegexText = Annotated[str, AfterValidator(_regex)]


def _entry(value: str) -> str:
    if value != value.lower():
        raise problem(f"the entry '{value}' has capitals", f"write '{value.lower()}'; entries match in any case")
    if value != " ".join(value.split()) or not value:
        raise problem(f"the entry '{value}' has stray blanks", "divide its words by one blank each")
    return value


# Words of a lexicon in lower case, divided by single blanks.
Entry = Annotated[str, AfterValidator(_entry)]


def unique(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """The values. Raises a problem when one stands there twice."""
    for number, value in enumerate(values):
        if value in values[:number]:
            raise problem(f"'{value}' is listed twice", "leave one of the two out")
    return values


Entries = Annotated[tuple[Entry, ...], AfterValidator(unique)]
