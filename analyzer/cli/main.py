"""The command `analyzer`: its options, its commands, and what becomes of errors."""

from __future__ import annotations

import os
import signal
import sys
from typing import Annotated

import typer

from analyzer import __version__
from analyzer.cli.check import check
from analyzer.cli.compare import compare
from analyzer.cli.config import app as config_app
from analyzer.cli.explain import explain
from analyzer.cli.outcomes import tell
from analyzer.cli.report import report
from analyzer.cli.rules import app as rules_app
from analyzer.cli.schema import schema
from analyzer.errors import AnalyzerError, UsageError
from analyzer.garbage import seldom

EXIT_CODES = (
    "Exit codes: 0 done; 1 a check fails: findings as severe as --fail-on, an example of a rule that does not hold, a "
    "file that is not as its schema says; 2 the command line or the configuration is wrong, or a file cannot be "
    "written; 3 an article cannot be read; 4 a rule is wrong; 5 the parsing model cannot be loaded."
)

app = typer.Typer(
    name="analyzer",
    help="Who says each thing in a news article, how openly they are named, and how it is hedged.",
    epilog=EXIT_CODES,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command(epilog=EXIT_CODES)(report)
app.command(epilog=EXIT_CODES)(check)
app.command(epilog=EXIT_CODES)(explain)
app.command(epilog=EXIT_CODES)(compare)
app.command(epilog=EXIT_CODES)(schema)
app.add_typer(config_app, name="config")
app.add_typer(rules_app, name="rules")


def _version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"analyzer {__version__}\n")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Nothing beyond what the options do themselves."""


def run() -> None:
    """The command line from start to exit code; the target of the console script."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `analyzer … | head` ends without a word, as other tools do
    seldom()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    try:
        _to_the_end()
    except AnalyzerError as error:
        tell(error)
        sys.exit(error.exit_code)


def _to_the_end() -> None:
    """Nothing; the command has run and all that it says is out. Raises UsageError where that cannot be written."""
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the interpreter flushes once more at its end
        reason = (error.strerror or "output error").lower()
        raise UsageError(f"standard output cannot be written ({reason}); send it to another place.") from None
