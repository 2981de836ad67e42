"""Findings: policy rules that an article breaks, where, and what to do about it."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from analyzer.model.extract import Extract, Frozen
from analyzer.model.location import Location


class Severity(StrEnum):
    """How much a finding matters, the levels of SARIF 2.1.0; `none` switches a rule off."""

    NONE = "none"
    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for none to 3 for error."""
        return list(Severity).index(self)


class Spot(Frozen):
    """Words, where in the file they begin, and the place behind their last character."""

    words: Extract
    location: Location
    end: Location


class Finding(Frozen):
    """A policy rule that an article breaks: the words at fault, why it matters, what to do, who asks for it.

    A finding reported once for a source or an article stands at its first words; `more` has the others. The
    fingerprint depends on the rule, the words and their sentence, and not on where in the text they stand.
    """

    rule: str
    title: str
    severity: Severity
    message: str
    words: Extract
    location: Location = Field(description="Where in the file the words begin.")
    end: Location = Field(description="The place behind the last character of the first words.")
    sentence: Extract = Field(description="What is shown round the words: the sentences they stand in.")
    more: tuple[Spot, ...] = ()
    statements: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    remedy: str
    why: str
    policies: tuple[str, ...] = ()
    norm: str | None = Field(default=None, description="How common in the field what the rule finds is.")
    fingerprint: str
