"""`analyzer config`: which settings hold for an article, and where each of them comes from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from analyzer.cli.opened import file_of
from analyzer.cli.outcomes import CONFIG_HELP
from analyzer.config import find_config, settings_for
from analyzer.config.find import required_config
from analyzer.config.standards import described, profile_for, rules_for

app = typer.Typer(help="Show the configuration.", no_args_is_help=True, add_completion=False)


@app.callback()
def group() -> None:
    """Nothing; it makes `show` a command of a group."""


@app.command()
def show(
    article: Annotated[
        str, typer.Argument(metavar="ARTICLE", help="Article whose settings to show.", show_default=False)
    ] = "-",
    config: Annotated[Path | None, typer.Option(metavar="FILE", help=CONFIG_HELP, dir_okay=False)] = None,
) -> None:
    """Show the settings that hold for an article (without one, for the working directory) and where each comes from.

    The configuration is checked as a whole: its rules are read, and the rules and profiles that it names looked up.
    """
    file = file_of(article)
    found = required_config(config) if config else find_config(file)
    settings = settings_for(file, found)
    profile_for(settings, rules_for(settings))
    rows = described(settings)
    typer.echo(f"configuration: {found.file.name if found else 'none found'}")
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    for name, value, origin in rows:
        typer.echo(f"{name:<{widths[0]}}  {value:<{widths[1]}}  {origin}")
