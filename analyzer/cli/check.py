"""`analyzer check`: what in an article breaks a newsroom's rules of sourcing."""

from __future__ import annotations

import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from analyzer import __version__
from analyzer.cli.opened import opened
from analyzer.cli.outcomes import ARTICLE_HELP, MODEL_HELP, PROFILE_HELP, RULES_HELP, outcomes, tell
from analyzer.cli.output import destinations, write_whole
from analyzer.errors import AnalyzerError
from analyzer.model.check import Check, CheckedArticle, Unread, at_least
from analyzer.model.finding import Severity
from analyzer.model.report import Report

WIDEST = 120


class CheckFormat(StrEnum):
    """How findings are written."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"
    JUNIT = "junit"


class Threshold(StrEnum):
    """The least severe finding that makes the exit code 1; none says that no finding does."""

    NONE = "none"
    WARNING = "warning"
    ERROR = "error"


def check(
    articles: Annotated[list[str], typer.Argument(metavar="ARTICLE...", help=ARTICLE_HELP, show_default=False)],
    profile: Annotated[str, typer.Option("--profile", "-p", metavar="NAME", help=PROFILE_HELP)] = "default",
    fail_on: Annotated[
        Threshold, typer.Option(help="Exit with 1 when there is a finding as severe as this or more so.")
    ] = Threshold.ERROR,
    format_: Annotated[CheckFormat, typer.Option("--format", "-f", help="How to write findings.")] = CheckFormat.TEXT,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file.", dir_okay=False)
    ] = None,
    model: Annotated[Path | None, typer.Option(metavar="DIR", help=MODEL_HELP)] = None,
    rules: Annotated[Path | None, typer.Option(metavar="DIR", help=RULES_HELP)] = None,
) -> None:
    """Check articles against a newsroom's rules of sourcing: where each is broken, why it matters, what to do.

    An article that cannot be read is told in one sentence on standard error and the others are still checked; the
    exit code is then 3, whatever was found in them.
    """
    given = opened(articles)
    names = [one.name for one in given]
    destinations(names, output, False, "")  # no article is written over
    found, failed = _sorted_out(names, outcomes(given, model, rules, profile, "Checking"))
    checked = _check(found, failed, profile)
    text = rendered(checked, format_, Severity(fail_on.value), to_screen=output is None)
    if output is None:
        sys.stdout.write(text)
    else:
        write_whole(output, text)
    if failed:
        raise typer.Exit(failed[0][1].exit_code)
    if at_least(checked, Severity(fail_on.value)):
        raise typer.Exit(1)


def rendered(checked: Check, format_: CheckFormat, threshold: Severity, to_screen: bool = False) -> str:
    """The check in a format; `threshold` is what fails it, `to_screen` allows the colour and width of a terminal."""
    if format_ is CheckFormat.JSON:
        from analyzer.render.check.json import render_check_json

        return render_check_json(checked)
    if format_ is CheckFormat.SARIF:
        from analyzer.render.check.sarif import render_sarif

        return render_sarif(checked)
    if format_ is CheckFormat.JUNIT:
        from analyzer.render.check.junit import render_junit

        return render_junit(checked, threshold)
    if format_ is CheckFormat.GITHUB:
        from analyzer.render.check.github import render_github

        return render_github(checked)
    from analyzer.render.check.terminal import NARROW, render_check

    screen = to_screen and sys.stdout.isatty()
    width = min(shutil.get_terminal_size((NARROW, 24)).columns, WIDEST) if screen else NARROW
    return render_check(checked, width=width, colour=screen and not os.environ.get("NO_COLOR"))


def _sorted_out(
    articles: Iterable[str], given: Iterable[Report | AnalyzerError]
) -> tuple[list[Report], list[tuple[str, AnalyzerError]]]:
    """Reports, and what is wrong with the articles that have none, which is told at once."""
    found: list[Report] = []
    failed: list[tuple[str, AnalyzerError]] = []
    for name, outcome in zip(articles, given, strict=True):
        if isinstance(outcome, AnalyzerError):
            tell(outcome)
            failed.append((name, outcome))
        else:
            found.append(outcome)
    return found, failed


def _check(reports: Iterable[Report], failed: Iterable[tuple[str, AnalyzerError]], profile: str) -> Check:
    articles = tuple(
        CheckedArticle(name=r.article.name, title=r.article.title, sha256=r.article.sha256, findings=r.findings)
        for r in reports
    )
    counts = Counter(finding.severity for article in articles for finding in article.findings)
    return Check(
        analyzer=__version__,
        profile=profile,
        articles=articles,
        unread=tuple(Unread(name=name, reason=str(error)) for name, error in failed),
        counts={severity: counts[severity] for severity in Severity if severity is not Severity.NONE},
    )
