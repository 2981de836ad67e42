"""The rules that a comparison decides by, as the kind that it expects."""

from __future__ import annotations

from typing import TypeVar

from analyzer.errors import RuleError
from analyzer.rules.kinds import Rule
from analyzer.rules.ruleset import RuleSet

R = TypeVar("R", bound=Rule)


def rule_of(rules: RuleSet, kind: type[R], rule_id: str) -> R:
    """The rule of this id. Raises RuleError when there is none or it is of another kind."""
    rule = rules.get(rule_id)
    if not isinstance(rule, kind):
        raise RuleError(f"'{rule_id}' is of kind {rule.kind}, and comparing articles needs another kind there")
    return rule
