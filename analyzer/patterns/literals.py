"""Letters that no match of a regular expression lacks, to tell at a glance where it cannot match."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_SHORTEST = 3  # letters; fewer are in every sentence
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT)

Literals = frozenset[str]


def folded(text: str) -> str:
    """The text with letters that an expression takes for one where case does not count made one."""
    return text.casefold().replace("ı", "i")


@cache
def literals(regex: str) -> Literals:
    """Strings, folded, of which each match of the expression has one; none where there are no such strings."""
    found = _needed(parser.parse(regex)) or frozenset()
    return frozenset(one for one in found if not any(other in one for other in found - {one}))


def may_match(regex: str, text: str) -> bool:
    """Whether an expression can match anywhere in a text, as far as its literals tell."""
    needed = literals(regex)
    if not needed:
        return True
    words = folded(text)
    return any(literal in words for literal in needed)


def _needed(items: Iterable[tuple[Any, Any]]) -> Literals | None:
    """Of all that must be in a row of items the strings that are the longest, and then the fewest."""
    return max(filter(None, _each(items)), key=lambda found: (min(map(len, found)), -len(found)), default=None)


def _each(items: Iterable[tuple[Any, Any]]) -> Iterator[Literals | None]:
    run = ""
    for code, argument in items:
        if code is codes.LITERAL:
            run += chr(argument)
            continue
        yield _long(run)
        run = ""
        if code is codes.SUBPATTERN:
            yield _needed(argument[3])
        elif code in _REPEATS and argument[0] > 0:
            yield _needed(argument[2])
        elif code is codes.BRANCH:
            options = [_needed(option) for option in argument[1]]
            yield None if None in options else frozenset[str]().union(*filter(None, options))
    yield _long(run)


def _long(run: str) -> Literals | None:
    return frozenset({folded(run)}) if len(run) >= _SHORTEST else None
