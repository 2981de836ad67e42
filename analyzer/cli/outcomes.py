"""The articles of a command line: each analysed, or told what is wrong with it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from analyzer.cli.opened import Opened
from analyzer.cli.plan import Plan, planned
from analyzer.config import Settings
from analyzer.engine import Engine
from analyzer.errors import AnalyzerError
from analyzer.model.report import Report

ARTICLE_HELP = (
    "Article in English: .txt, .md, .html, .docx, .pdf or .json (ninjs or NewsArticle, one or a list), "
    "or - for standard input."
)
MODEL_HELP = "Directory of another Stanza model for English."
RULES_HELP = "Directory of other rules, or of rules to use besides."
PROFILE_HELP = "Policy rules to check against, such as ap or bbc; `analyzer rules list --kind profile` shows all."
CONFIG_HELP = "Configuration to use.  [default: the nearest analyzer.toml or pyproject.toml upwards from an article]"


def tell(error: AnalyzerError) -> None:
    """Nothing; the error is on standard error afterwards, a sentence of one line with its full stop."""
    said = str(error)
    stop = "" if "\n" in said or said.endswith((".", "?", "!")) else "."
    sys.stderr.write(f"analyzer: {said}{stop}\n")


def outcomes(
    articles: Sequence[Opened], settings: Sequence[Settings], model: Path | None, rules: Path | None, doing: str
) -> Iterator[Report | AnalyzerError]:
    """The report of each article or what is wrong with it, with a progress bar when there is somebody to see it.

    Articles of the same rules and profile are analysed together. Raises RuleError, ModelError, ConfigError, and
    UsageError when there is no such profile.
    """
    # Loading takes seconds: not before the command line and the configuration are known to be right.
    plans = planned(settings, rules)
    from analyzer.engine import load_engine

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    hidden = len(articles) < 2 or not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=hidden) as progress:
        task = progress.add_task(doing, total=len(articles))
        engine = load_engine(model, rules)
        done: dict[int, Report | AnalyzerError] = {}
        wanted = 0
        for number, outcome in _planned_outcomes(articles, plans, engine):
            progress.advance(task)
            done[number] = outcome
            while wanted in done:
                yield done.pop(wanted)
                wanted += 1


def _planned_outcomes(
    articles: Sequence[Opened], plans: Iterable[Plan], engine: Engine
) -> Iterator[tuple[int, Report | AnalyzerError]]:
    """The number and the outcome of each article, plan by plan."""
    from analyzer.pipeline import analyze_many

    for plan in plans:
        tools = replace(engine, rules=plan.rules) if plan.rules else engine
        given = (articles[number].given for number in plan.articles)
        yield from zip(plan.articles, analyze_many(given, tools, plan.profile), strict=True)
