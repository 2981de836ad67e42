"""The reference of rules in docs/rules.md: `python -m analyzer.rules.docs > docs/rules.md`."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from enum import Enum
from typing import Any, get_args

from pydantic.fields import FieldInfo

from analyzer.rules.kinds import KINDS, Rule
from analyzer.rules.load import load_rules
from analyzer.rules.ruleset import RuleSet

_HEAD = """\
# Rules

What the analyzer knows of language and of newsrooms stands in rule files below `rules/`, one rule a file. The path
of a file is the id of its rule: `rules/cue/verb/speech.yaml` holds `cue.verb.speech`. The kind of a rule says what
code reads it; everything else is data. `analyzer rules explain ID` prints a rule with its patterns, words and
examples, `analyzer rules test PATH` runs its examples. The language of patterns is described in
[patterns.md](patterns.md).

Every rule has `id`, `kind`, `title`, mostly an `explanation` of why it is so, and `examples`: `matches` with what is
found in a text, `does_not_match` with the reason, and `known_gaps`, which the tests hold to be open: the day one is
closed they fail until it moves up. A key that a kind does not know is an error.

This page is generated from the rules: `python -m analyzer.rules.docs > docs/rules.md`.
"""


def reference(rules: RuleSet) -> str:
    """The page as Markdown: for each kind what it is, its keys, and its rules."""
    return "\n".join([_HEAD, *(line for name, kind in KINDS.items() for line in _section(name, kind, rules))])


def _section(name: str, kind: type[Rule], rules: RuleSet) -> Iterator[str]:
    yield f"## {name}\n"
    yield inspect.cleandoc(kind.__doc__ or "") + "\n"
    yield "| key | value | default |\n|---|---|---|"
    for key, field in kind.model_fields.items():
        if key not in Rule.model_fields:
            yield f"| `{field.alias or key}` | {_values(field)} | {_default(field)} |"
    found = rules.of(kind)
    yield f"\n{_count(len(found))}\n"
    if found:
        yield "| rule | what it finds |\n|---|---|"
        yield from (f"| `{rule.id}` | {_cell(rule.title)} |" for rule in found)
        yield ""


def _count(number: int) -> str:
    return {0: "There is no rule of this kind yet.", 1: "There is one rule of this kind:"}.get(
        number, f"There are {number} rules of this kind:"
    )


def _values(field: FieldInfo) -> str:
    """The values of a key as far as there is a list of them, else what is said of it."""
    listed = [f"`{member.value}`" for enum in _enums(field.annotation) for member in enum]
    return _cell(field.description or ", ".join(listed) or _described(field.annotation))


def _enums(annotation: Any) -> Iterator[type[Enum]]:
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        yield annotation
    for argument in get_args(annotation):
        yield from _enums(argument)


_WORDS = {bool: "`true` or `false`", int: "a number", float: "a number", str: "a text"}


def _described(annotation: Any) -> str:
    if annotation in _WORDS:
        return _WORDS[annotation]
    return "a list" if getattr(annotation, "__origin__", None) is tuple else "see above"


def _default(field: FieldInfo) -> str:
    if field.is_required():
        return "none: it must be given"
    default = field.get_default(call_default_factory=True)
    if isinstance(default, bool):
        return f"`{str(default).lower()}`"
    return f"`{default}`" if default or default == 0 else "nothing"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(reference(load_rules()))
