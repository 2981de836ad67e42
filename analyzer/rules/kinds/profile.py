"""The kind `profile`: which policy rules apply, and how severe a finding of each is."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Literal

from pydantic import Field

from analyzer.model.finding import Severity
from analyzer.rules.kinds.rule import Counterexample, Example, Examples, Rule


class Others(StrEnum):
    """What becomes of rules that a profile does not list: their own severity, or nothing."""

    OWN = "own"
    NONE = "none"


class NoExamples(Examples[Example]):
    """A profile finds nothing by itself and has no examples."""

    matches: tuple[Example, ...] = Field(default=(), max_length=0)
    does_not_match: tuple[Counterexample, ...] = Field(default=(), max_length=0)


class ProfileRule(Rule):
    """The policy rules that a newsroom holds itself to: `severity` by rule id.

    `extends` names a profile whose severities apply where this one says nothing; `others` says what becomes of rules
    that neither lists: their own severity, or nothing.
    """

    kind: Literal["profile"]
    extends: str | None = None
    others: Others | None = Field(default=None, description="`own` or `none`; else as in the profile it extends")
    severity: Mapping[str, Severity] = Field(default_factory=dict)
    examples: NoExamples = NoExamples()
