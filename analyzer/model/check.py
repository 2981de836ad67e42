"""The outcome of a check: the findings of some articles under one profile."""

from __future__ import annotations

from pydantic import Field

from analyzer.model.extract import Frozen
from analyzer.model.finding import Finding, Severity
from analyzer.model.suppression import Suppressed


class CheckedArticle(Frozen):
    """An article as it was given, and its findings in text order."""

    name: str
    title: str | None = None
    sha256: str = ""
    fail_on: Severity = Field(default=Severity.ERROR, description="The least severe finding that fails the check.")
    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    known: tuple[Finding, ...] = Field(default=(), description="Findings that the baseline has.")


class Unread(Frozen):
    """An article that could not be read, and what is wrong with it."""

    name: str
    reason: str


class Check(Frozen):
    """The findings of some articles under a profile, and the articles that could not be read."""

    schema_version: str = "1.0"
    analyzer: str
    profile: str
    articles: tuple[CheckedArticle, ...] = ()
    unread: tuple[Unread, ...] = ()
    counts: dict[Severity, int] = Field(default_factory=dict, description="Findings by severity.")


def fails(finding: Finding, article: CheckedArticle) -> bool:
    """Whether a finding of an article is severe enough to fail the check; none is where it fails on `none`."""
    return article.fail_on is not Severity.NONE and finding.severity.rank >= article.fail_on.rank
