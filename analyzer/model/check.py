"""The outcome of a check: the findings of some articles under one profile."""

from __future__ import annotations

from pydantic import Field

from analyzer.model.extract import Frozen
from analyzer.model.finding import Finding, Severity


class CheckedArticle(Frozen):
    """An article as it was given, and its findings in text order."""

    name: str
    title: str | None = None
    sha256: str = ""
    findings: tuple[Finding, ...] = ()


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


def at_least(check: Check, severity: Severity) -> int:
    """How many findings are as severe or more so; none for severity `none`."""
    if severity is Severity.NONE:
        return 0
    return sum(f.severity.rank >= severity.rank for article in check.articles for f in article.findings)
