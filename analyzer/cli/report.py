"""`analyzer report`: transparency reports of articles."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from analyzer.cli.opened import opened
from analyzer.cli.outcomes import ARTICLE_HELP, CONFIG_HELP, MODEL_HELP, PROFILE_HELP, RULES_HELP, outcomes, tell
from analyzer.cli.output import by_ending, destinations, is_directory, write_whole
from analyzer.cli.plan import settings_of
from analyzer.cli.screen import screen
from analyzer.errors import AnalyzerError, UsageError
from analyzer.model.report import Report


class Format(StrEnum):
    """How a report is written."""

    TERMINAL = "terminal"
    MD = "md"
    HTML = "html"
    JSON = "json"


ENDINGS = {".txt": Format.TERMINAL, ".md": Format.MD, ".html": Format.HTML, ".json": Format.JSON}
SUFFIXES = {format_: ending for ending, format_ in ENDINGS.items()}


def report(
    articles: Annotated[list[str], typer.Argument(metavar="ARTICLE", help=ARTICLE_HELP, show_default=False)],
    format_: Annotated[
        Format | None,
        typer.Option(
            "--format", "-f", help="How to write the report.  [default: by the ending of FILE, else terminal]"
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE|DIR", help="Write to this file; into this directory for several."),
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Show what the terminal report folds: every statement.")] = False,
    profile: Annotated[str | None, typer.Option("--profile", "-p", metavar="NAME", help=PROFILE_HELP)] = None,
    config: Annotated[Path | None, typer.Option(metavar="FILE", help=CONFIG_HELP, dir_okay=False)] = None,
    model: Annotated[Path | None, typer.Option(metavar="DIR", help=MODEL_HELP)] = None,
    rules: Annotated[Path | None, typer.Option(metavar="DIR", help=RULES_HELP)] = None,
) -> None:
    """Report who says each thing in an article, how openly they are named, and how it is hedged.

    An article that cannot be read is told in one sentence on standard error and the others are still done; the
    exit code is then that of the first such article. Several reports on standard output are one JSON array, or
    stand one after the other.
    """
    given = opened(articles)
    place = Path(output) if output is not None else None
    directory = is_directory(place, output or "", len(given), ENDINGS)
    chosen = format_ or by_ending(None if directory else place, ENDINGS, Format.TERMINAL)
    files = destinations(given, place, directory, SUFFIXES[chosen])
    if chosen is Format.HTML and place is None and len(given) > 1:
        raise UsageError("Several HTML reports do not make one page; give a directory with -o.")
    made = outcomes(given, settings_of(given, config, profile), model, rules, "Reporting")
    done: list[Report] = []
    text = partial(rendered, format_=chosen, full=full)
    failed = [error for file, outcome in zip(files, made, strict=True) if (error := _kept(outcome, file, text, done))]
    if done:
        sys.stdout.write(text(done, many=len(given) > 1, to_screen=True))
    if failed:
        raise typer.Exit(failed[0].exit_code)


def _kept(
    outcome: Report | AnalyzerError, file: Path | None, text: Callable[[Sequence[Report]], str], done: list[Report]
) -> AnalyzerError | None:
    """What went wrong, which is told at once; else None, and the report is in its file, or in `done` without one."""
    try:
        if isinstance(outcome, AnalyzerError):
            raise outcome
        if file is None:
            done.append(outcome)
        else:
            write_whole(file, text([outcome]))
    except AnalyzerError as error:
        tell(error)
        return error
    return None


def rendered(
    reports: Sequence[Report], format_: Format, many: bool = False, to_screen: bool = False, full: bool = False
) -> str:
    """The reports in a format; `many` makes one JSON array, `to_screen` allows the colour and width of a terminal.

    `full` shows what reports for the terminal fold.
    """
    if format_ is Format.JSON:
        from analyzer.render.json import render_json, render_json_list

        return render_json_list(reports) if many else render_json(reports[0])
    if format_ is Format.HTML:
        from analyzer.render.html.page import render_html

        return render_html(reports[0])
    if format_ is Format.MD:
        from analyzer.render.markdown import render_markdown

        return "\n---\n\n".join(map(render_markdown, reports))
    from analyzer.render.terminal import NARROW, render_terminal

    on = screen(to_screen, NARROW)
    return "\n".join(render_terminal(r, width=on.width, colour=on.colour, full=full) for r in reports)
