"""What a rule is and does, in words for somebody who reads its verdicts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import fill
from typing import Any

from analyzer.model.finding import Severity
from analyzer.patterns import Pattern
from analyzer.rules.condition_text import lines_of
from analyzer.rules.kinds import PolicyRule, Rule
from analyzer.rules.kinds.condition import Condition
from analyzer.rules.kinds.evidence import Tally
from analyzer.rules.kinds.rule import Frozen
from analyzer.rules.kinds.table import Row
from analyzer.rules.profile import find_profile, profile_names
from analyzer.rules.ruleset import RuleSet

WIDTH = 100
_SAID = ("id", "kind", "title", "explanation", "examples")


def explain(rule: Rule, rules: RuleSet) -> str:
    """The rule as text: title, why it is so, every setting it makes, what uses it, and its examples."""
    parts = [f"{rule.id} ({rule.kind})", rule.title, *([_wrapped(rule.explanation)] if rule.explanation else [])]
    parts += ["\n".join(block) for block in _blocks(rule, rules) if block]
    parts += list(_examples(rule))
    return "\n\n".join(("\n".join(parts[:2]), *parts[2:])) + "\n"


def _blocks(rule: Rule, rules: RuleSet) -> tuple[list[str], ...]:
    return list(_settings(rule)), list(_profiles(rule, rules)), list(_used_by(rule, rules))


def _profiles(rule: Rule, rules: RuleSet) -> Iterator[str]:
    """How severe a finding of a policy rule is in each profile that it applies in."""
    if isinstance(rule, PolicyRule):
        levels = ((name, find_profile(rules, name).severity(rule)) for name in profile_names(rules))
        said = ", ".join(f"{name} {level}" for name, level in levels if level is not Severity.NONE)
        yield _wrapped(f"severity by profile: {said or 'it is in none'}", "  ")


def _settings(rule: Rule) -> Iterator[str]:
    """The keys that the rule sets, in the order of its kind; conditions behind what is said in a sentence."""
    given = [(name, value) for name, value in _set(rule).items() if name not in _SAID]
    for name, value in sorted(given, key=lambda pair: isinstance(pair[1], Condition)):
        yield from _setting(name, value)


def _setting(name: str, value: object) -> Iterator[str]:
    if isinstance(value, tuple) and value and isinstance(value[0], Pattern | Frozen):
        yield f"{name}:"
        yield from (_wrapped(f"- {_plain(item)}", "    ", "  ") for item in value)
    elif isinstance(value, Condition):
        yield f"{name}:"
        yield from map(_indented, lines_of(value))
    elif isinstance(value, Mapping) and value and all(isinstance(item, Mapping) for item in value.values()):
        yield f"{name}:"
        yield from (_wrapped(f"- {key}: {_plain(item)}", "    ", "  ") for key, item in value.items())
    else:
        yield _wrapped(f"{name}: {_plain(value)}", "  ")


def _indented(line: str) -> str:
    """A line of a condition, wrapped as far in as it begins."""
    before = " " * (2 + len(line) - len(line.lstrip()))
    return _wrapped(line, f"{before}  ", before)


def _set(value: Frozen) -> dict[str, Any]:
    """The keys that are given, in the order of their class."""
    fields = type(value).model_fields
    return {(f.alias or name): getattr(value, name) for name, f in fields.items() if name in value.model_fields_set}


def _row(row: Row) -> str:
    """A row of a table: what it asks, what it decides, and why."""
    asked = ", ".join(f"{column} {' or '.join(map(_plain, values))}" for column, values in row.when.items())
    return f"{asked or 'else'}: {_plain(row.then)}" + (f" ({row.reason})" if row.reason else "")


def _plain(value: object) -> str:
    if isinstance(value, Row):
        return _row(value)
    if isinstance(value, Frozen):
        return _plain(_set(value))
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_plain(item)}" for key, item in value.items())
    if isinstance(value, tuple) and not isinstance(value, Tally):
        return ", ".join(map(_plain, value))
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _used_by(rule: Rule, rules: RuleSet) -> Iterator[str]:
    """The rules whose patterns or includes refer to this one."""
    users = [
        other.id
        for other in rules.rules.values()
        if any(_means(reference, rule.id) for _, reference, _ in other.lexicons_used())
    ]
    if users:
        yield _wrapped(f"used by: {', '.join(users)}", "  ")


def _means(reference: str, rule_id: str) -> bool:
    return rule_id == reference or (reference.endswith(".*") and rule_id.startswith(reference[:-1]))


def _examples(rule: Rule) -> Iterator[str]:
    given = rule.examples
    for heading, examples in (
        ("It matches", given.matches),
        ("It does not match", given.does_not_match),
        ("It ought to match and does not yet", given.known_gaps),
    ):
        if examples:
            yield "\n".join([f"{heading}:", *(_wrapped(_example(example), "    ", "  ") for example in examples)])


def _example(example: Frozen) -> str:
    given = _set(example)
    text, why = given.pop("text", ""), given.pop("why", "")
    said = "; ".join(f"{name}: {_plain(value)}" for name, value in given.items())
    return " ".join(filter(None, (f"- {text}", f"({why})" if why else "", f"[{said}]" if said else "")))


def _wrapped(text: str, after: str = "", before: str = "") -> str:
    return fill(" ".join(text.split()), WIDTH, initial_indent=before, subsequent_indent=after, break_on_hyphens=False)
