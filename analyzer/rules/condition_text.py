"""A condition of a policy rule as lines that a person reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from analyzer.rules.kinds.condition import Condition

INDENT = "  "


def lines_of(condition: Condition) -> tuple[str, ...]:
    """The condition, a line for each test; what belongs to a line above stands two blanks further in."""
    return tuple(_lines(condition))


def _lines(condition: Condition) -> Iterator[str]:
    if condition.all_:
        yield from _group("all of:", condition.all_)
    elif condition.any_:
        yield from _group("any of:", condition.any_)
    elif condition.not_:
        yield from _group("not:", (condition.not_,))
    else:
        yield f"- {_test(condition)}"
        if condition.where:
            yield from _inside(_lines(condition.where))


def _group(heading: str, parts: Iterable[Condition]) -> Iterator[str]:
    yield f"- {heading}"
    for part in parts:
        yield from _inside(_lines(part))


def _inside(lines: Iterable[str]) -> Iterator[str]:
    return (INDENT + line for line in lines)


def _test(condition: Condition) -> str:
    asked = (
        condition.field
        or (condition.measure and f"measure {condition.measure}")
        or (condition.count and f"number of {condition.count}")
        or f"words of {condition.words}"
    )
    return " ".join([asked, *_comparisons(condition)]) + (", counting those with:" if condition.where else "")


def _comparisons(condition: Condition) -> Iterator[str]:
    if condition.equals is not None:
        yield f"is {' or '.join(map(_answer, condition.equals))}"
    if condition.at_least is not None:
        yield f"is at least {condition.at_least:g}"
    if condition.at_most is not None:
        yield f"is at most {condition.at_most:g}"
    if condition.matches is not None:
        yield f"match {condition.matches}"
    if condition.has is not None:
        yield f"have what {condition.has} finds"


def _answer(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)
