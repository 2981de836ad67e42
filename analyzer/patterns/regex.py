"""Regular expressions that cannot run away: a check for nested repeats that overlap (Weideman et al. 2016)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

# Enough characters to tell the classes apart that rules about English text use.
_PROBES = "".join(map(chr, range(32, 127))) + "\n\t\u00a0éÉßñ“”‘’–—…€"
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT)
_UNBOUNDED = 20

_Item = tuple[Any, Any]


@cache
def compiled(regex: str, flags: int = 0) -> re.Pattern[str]:
    """The compiled expression. Raises re.error when it is malformed or could take exponential time."""
    pattern = re.compile(regex, flags)
    _check(list(parser.parse(regex, flags)), flags | pattern.flags, regex)
    return pattern


def _check(items: Sequence[_Item], flags: int, regex: str) -> None:
    for code, argument in items:
        if code in _REPEATS and argument[1] > _UNBOUNDED and _runs_away(list(argument[2]), flags):
            raise re.error("a repeat inside a repeat can match the same characters in many ways", regex, 0)
        for body in _bodies(code, argument):
            _check(body, flags, regex)


def _bodies(code: Any, argument: Any) -> list[list[_Item]]:
    if code in _REPEATS or code is getattr(codes, "POSSESSIVE_REPEAT", None):
        return [list(argument[2])]
    if code is codes.SUBPATTERN:
        return [list(argument[3])]
    if code is codes.BRANCH:
        return [list(option) for option in argument[1]]
    if code in (codes.ASSERT, codes.ASSERT_NOT):
        return [list(argument[1])]
    return []


def _runs_away(body: list[_Item], flags: int) -> bool:
    """Whether an inner unbounded repeat can trade characters with what follows it, going round the outer one."""
    flat = _flattened(body)
    for at, (code, argument) in enumerate(flat):
        if code not in _REPEATS or argument[1] <= _UNBOUNDED:
            continue
        own = _characters(list(argument[2]), flags)
        if not _fenced(own, flat[at + 1 :] + flat[: at + 1], flags):
            return True
    options = (option for code, argument in flat if code is codes.BRANCH for option in _bodies(code, argument))
    return any(_runs_away(option, flags) for option in options)


def _flattened(items: list[_Item]) -> list[_Item]:
    out: list[_Item] = []
    for code, argument in items:
        if code is codes.SUBPATTERN:
            out.extend(_flattened(list(argument[3])))
        else:
            out.append((code, argument))
    return out


def _fenced(own: frozenset[str], following: list[_Item], flags: int) -> bool:
    """Whether a character that `own` cannot match has to come before the repeat can start again."""
    for code, argument in following:
        characters = _characters([(code, argument)], flags)
        optional = code in _REPEATS and argument[0] == 0
        if not optional and characters and not characters & own:
            return True
    return False


def _characters(items: list[_Item], flags: int) -> frozenset[str]:
    """The probes that the items can match, any of them; empty for what has no width."""
    found: frozenset[str] = frozenset()
    for code, argument in items:
        if code in (codes.LITERAL, codes.NOT_LITERAL, codes.IN, codes.ANY):
            found |= _class(code, argument, flags)
        elif code not in (codes.ASSERT, codes.ASSERT_NOT):
            for body in _bodies(code, argument):
                found |= _characters(body, flags)
    return found


def _class(code: Any, argument: Any, flags: int) -> frozenset[str]:
    if code is codes.ANY:
        return frozenset(_PROBES)
    if code is codes.IN:
        negated = any(c is codes.NEGATE for c, _ in argument)
        parts = [_class(c, a, flags) for c, a in argument if c is not codes.NEGATE]
        union = frozenset[str]().union(*parts)
        return frozenset(_PROBES) - union if negated else union
    if code is codes.NOT_LITERAL:
        return frozenset(_PROBES) - {chr(argument)}
    if code is codes.CATEGORY:
        return frozenset(c for c in _PROBES if re.match(_CATEGORIES[argument], c))
    low, high = argument if code is codes.RANGE else (argument, argument)
    every = frozenset(c for c in _PROBES if low <= ord(c) <= high) or frozenset(chr(low))
    return every | {c.swapcase() for c in every} if flags & re.IGNORECASE else every


_CATEGORIES = {
    codes.CATEGORY_DIGIT: r"\d",
    codes.CATEGORY_NOT_DIGIT: r"\D",
    codes.CATEGORY_SPACE: r"\s",
    codes.CATEGORY_NOT_SPACE: r"\S",
    codes.CATEGORY_WORD: r"\w",
    codes.CATEGORY_NOT_WORD: r"\W",
}
