"""`analyzer check`: what in an article breaks a newsroom's rules of sourcing."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from analyzer import __version__
from analyzer.cli.baselines import baselines_of, less_known
from analyzer.cli.opened import opened
from analyzer.cli.outcomes import ARTICLE_HELP, CONFIG_HELP, MODEL_HELP, PROFILE_HELP, RULES_HELP, outcomes, tell
from analyzer.cli.output import by_ending, require_place, write_whole
from analyzer.cli.plan import settings_of
from analyzer.cli.screen import screen
from analyzer.config import Settings
from analyzer.config.table import FailOn
from analyzer.errors import AnalyzerError
from analyzer.model.baseline import Baseline, baseline_of
from analyzer.model.check import Check, CheckedArticle, Unread, fails
from analyzer.model.finding import Severity
from analyzer.model.report import Report


class CheckFormat(StrEnum):
    """How findings are written."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"
    JUNIT = "junit"


ENDINGS = {
    ".txt": CheckFormat.TEXT,
    ".sarif": CheckFormat.SARIF,
    ".sarif.json": CheckFormat.SARIF,
    ".json": CheckFormat.JSON,
    ".xml": CheckFormat.JUNIT,
}
BASELINE_HELP = "Report only what this baseline does not have.  [default: as configured]"
WRITE_BASELINE_HELP = "Write what is found to this baseline; findings then fail nothing."
FORMAT_HELP = "How to write findings.  [default: by the ending of FILE (.json, .sarif, .xml), else text]"
FAIL_ON_HELP = "Exit with 1 when there is a finding as severe as this or more so.  [default: error]"


def check(
    articles: Annotated[list[str], typer.Argument(metavar="ARTICLE", help=ARTICLE_HELP, show_default=False)],
    profile: Annotated[str | None, typer.Option("--profile", "-p", metavar="NAME", help=PROFILE_HELP)] = None,
    config: Annotated[Path | None, typer.Option(metavar="FILE", help=CONFIG_HELP, dir_okay=False)] = None,
    fail_on: Annotated[FailOn | None, typer.Option(help=FAIL_ON_HELP, show_default=False)] = None,
    baseline: Annotated[Path | None, typer.Option(metavar="FILE", help=BASELINE_HELP, dir_okay=False)] = None,
    write_baseline: Annotated[Path | None, typer.Option(metavar="FILE", help=WRITE_BASELINE_HELP)] = None,
    format_: Annotated[CheckFormat | None, typer.Option("--format", "-f", help=FORMAT_HELP)] = None,
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
    require_place(output, given)
    require_place(write_baseline, given)
    chosen = format_ or by_ending(output, ENDINGS, CheckFormat.TEXT)
    settings = settings_of(given, config, profile, fail_on)
    baselines = {} if write_baseline else baselines_of(settings, baseline)
    found, failed = _sorted_out(names, settings, outcomes(given, settings, model, rules, "Checking"))
    own = dict(zip(names, settings, strict=True))
    checked = _check(found, failed, own, baseline, baselines)
    text = rendered(checked, chosen, to_screen=output is None)
    if output is None:
        sys.stdout.write(text)
    else:
        write_whole(output, text)
    findings = [(finding, article) for article in checked.articles for finding in article.findings]
    if write_baseline:
        write_whole(write_baseline, baseline_of(finding for finding, _ in findings).model_dump_json(indent=2) + "\n")
    if failed:
        raise typer.Exit(failed[0][1].exit_code)
    if not write_baseline and any(fails(finding, article) for finding, article in findings):
        raise typer.Exit(1)


def rendered(checked: Check, format_: CheckFormat, to_screen: bool = False) -> str:
    """The check in a format; `to_screen` allows the colour and the width of a terminal."""
    if format_ is CheckFormat.JSON:
        from analyzer.render.check.json import render_check_json

        return render_check_json(checked)
    if format_ is CheckFormat.SARIF:
        from analyzer.render.check.sarif import render_sarif

        return render_sarif(checked)
    if format_ is CheckFormat.JUNIT:
        from analyzer.render.check.junit import render_junit

        return render_junit(checked)
    if format_ is CheckFormat.GITHUB:
        from analyzer.render.check.github import render_github

        return render_github(checked)
    from analyzer.render.check.terminal import NARROW, render_check

    on = screen(to_screen, NARROW)
    return render_check(checked, width=on.width, colour=on.colour)


def _sorted_out(
    articles: Iterable[str], settings: Iterable[Settings], given: Iterable[Report | AnalyzerError]
) -> tuple[list[CheckedArticle], list[tuple[str, AnalyzerError]]]:
    """What is found in the articles, and what is wrong with those that cannot be read, which is told at once.

    Of a report the findings are kept and nothing else, so that an archive fits in memory.
    """
    found: list[CheckedArticle] = []
    failed: list[tuple[str, AnalyzerError]] = []
    for name, own, outcome in zip(articles, settings, given, strict=True):
        if isinstance(outcome, AnalyzerError):
            tell(outcome)
            failed.append((name, outcome))
        else:
            found.append(_checked(outcome, own))
    return found, failed


def _checked(report: Report, settings: Settings) -> CheckedArticle:
    return CheckedArticle(
        name=report.article.name,
        title=report.article.title,
        sha256=report.article.sha256,
        findings=report.findings,
        suppressed=report.suppressed,
        fail_on=Severity(settings.fail_on.value.value),
    )


def _check(
    articles: Sequence[CheckedArticle],
    failed: Iterable[tuple[str, AnalyzerError]],
    settings: Mapping[str, Settings],
    baseline: Path | None,
    baselines: dict[Path, Baseline],
) -> Check:
    """The check of the articles that could be read, less what the baselines have."""
    configured = (settings[article.name].baseline for article in articles)
    paths = [baseline or (setting.value if setting else None) for setting in configured]
    left = less_known(articles, paths, baselines)
    counts = Counter(finding.severity for article in left for finding in article.findings)
    return Check(
        analyzer=__version__,
        profile=", ".join(dict.fromkeys(one.profile.value for one in settings.values())),
        articles=left,
        unread=tuple(Unread(name=name, reason=str(error)) for name, error in failed),
        counts={severity: counts[severity] for severity in Severity if severity is not Severity.NONE},
    )
