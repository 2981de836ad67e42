"""`analyzer compare`: one story as several outlets tell it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from analyzer.cli.opened import Opened, opened
from analyzer.cli.outcomes import MODEL_HELP, RULES_HELP, tell
from analyzer.cli.output import by_ending, require_place, write_whole
from analyzer.cli.report import ENDINGS, Format
from analyzer.cli.screen import screen
from analyzer.errors import AnalyzerError, UsageError
from analyzer.model.story import Story
from analyzer.reading.formats.detect import STANDARD_INPUT

COMPARED_HELP = "Two articles or more on one event; NAME=FILE says whose article it is."


@dataclass(frozen=True, slots=True)
class Named:
    """An article of the command line, and the name of its outlet where one is given."""

    article: Opened
    outlet: str | None


def compare(
    articles: Annotated[list[str], typer.Argument(metavar="ARTICLE", help=COMPARED_HELP, show_default=False)],
    format_: Annotated[
        Format | None,
        typer.Option("--format", "-f", help="How to write the story.  [default: by the ending of FILE, else terminal]"),
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file.")] = None,
    model: Annotated[Path | None, typer.Option(metavar="DIR", help=MODEL_HELP)] = None,
    rules: Annotated[Path | None, typer.Option(metavar="DIR", help=RULES_HELP)] = None,
) -> None:
    """Compare several outlets' articles on one event: what was altered, what became surer, on whom it all rests.

    Articles are given as texts; a saved report has neither their words nor their parses, and is not enough. An
    article that cannot be read is told in one sentence, and nothing is compared.
    """
    from analyzer.comparison.compare import require_several

    _require_once([path for _, path in map(parted, articles)])
    given = tuple(one for argument in articles for one in named(argument))
    require_several(len(given))
    require_place(output, [each.article for each in given])
    chosen = format_ or by_ending(output, ENDINGS, Format.TERMINAL)
    text = rendered(_story(given, model, rules), chosen, to_screen=output is None)
    if output is None:
        sys.stdout.write(text)
    else:
        write_whole(output, text)


def parted(argument: str) -> tuple[str | None, str]:
    """The name of the outlet and the path: NAME=FILE where there is no file of that whole name."""
    name, equals, path = argument.partition("=")
    if equals and name.strip() and path and not Path(argument).exists():
        return name.strip(), path
    return None, argument


def named(argument: str) -> tuple[Named, ...]:
    """The articles of an argument, each with the name given; a file of JSON may hold several."""
    outlet, path = parted(argument)
    return tuple(Named(article, outlet) for article in opened([path]))


def rendered(story: Story, format_: Format, to_screen: bool = False) -> str:
    """The story in a format; `to_screen` allows the colour and width of a terminal."""
    if format_ is Format.JSON:
        from analyzer.render.story.json import render_story_json

        return render_story_json(story)
    if format_ is Format.HTML:
        from analyzer.render.story.page import render_story_html

        return render_story_html(story)
    from analyzer.render.story.text import render_story_markdown, render_story_terminal
    from analyzer.render.terminal import NARROW

    if format_ is Format.MD:
        return render_story_markdown(story)
    on = screen(to_screen, NARROW)
    return render_story_terminal(story, width=on.width, colour=on.colour)


def _require_once(paths: Sequence[str]) -> None:
    """Raises UsageError when an article is given twice."""
    resolved = [path if path == STANDARD_INPUT else str(Path(path).resolve()) for path in paths]
    for number, path in enumerate(resolved):
        if path in resolved[:number]:
            raise UsageError(f"{paths[number]}: this article is given twice; leave one of the two out.")


def _story(given: Sequence[Named], model: Path | None, rules: Path | None) -> Story:
    # Loading takes seconds: not before the command line is known to be right.
    from analyzer.comparison.compare import compare as compare_examined
    from analyzer.engine import load_engine
    from analyzer.pipeline import Examined, examine_many

    engine = load_engine(model, rules)
    examined: list[Examined] = []
    failed: list[AnalyzerError] = []
    for outcome in examine_many((each.article.given for each in given), engine):
        if isinstance(outcome, Examined):
            examined.append(outcome)
        else:
            failed.append(outcome)
            tell(outcome)
    if failed:
        raise typer.Exit(failed[0].exit_code)
    outlets = [_outlet(each, e.report.article.outlet) for each, e in zip(given, examined, strict=True)]
    return compare_examined(examined, outlets, engine.rules)


def _outlet(given: Named, found: str | None) -> str:
    """What the outlet is called: as it is given, as the file's metadata has it, else by the name of its file."""
    return given.outlet or found or given.article.stem
