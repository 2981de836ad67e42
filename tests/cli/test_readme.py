"""The README's tables of the command line say all there is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from analyzer.cli.main import app
from analyzer.errors import InputError, ModelError, RuleError, UsageError

README = (Path(__file__).parent.parent.parent / "README.md").read_text(encoding="utf-8")
SECTION = README.partition("## Command line")[2].partition("\n## ")[0]


def commands(command: Any, path: str = "analyzer") -> Iterator[tuple[str, Any]]:
    """Every command by the words that call it, groups left out."""
    if not hasattr(command, "commands"):
        yield path, command
        return
    for name, inner in command.commands.items():
        yield from commands(inner, f"{path} {name}")


EVERY = dict(commands(get_command(app)))


@pytest.mark.parametrize("path", EVERY)
def test_every_command_and_option_is_in_the_table(path: str) -> None:
    """By the long or the short name."""
    rows = [row for row in SECTION.splitlines() if f"`{path}" in row]
    assert rows, f"{path} is not documented"
    options = [parameter.opts for parameter in EVERY[path].params if parameter.opts[0].startswith("-")]
    for names in options:
        assert any(name in row for row in rows for name in names), f"{path} {names}"


def test_the_version_is_in_the_table() -> None:
    """It belongs to no command."""
    assert "`analyzer --version`" in SECTION


def test_every_exit_code_is_in_the_table() -> None:
    """Those of the error tree, success, and examples that do not hold."""
    told = {int(code) for code in re.findall(r"^\| (\d) \|", SECTION, re.MULTILINE)}
    assert told == {0, 1} | {error.exit_code for error in (UsageError, InputError, RuleError, ModelError)}
