"""The command as a process: exit codes, broken pipes, and what importing costs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from analyzer import __version__
from analyzer.cli.main import EXIT_CODES, app
from analyzer.errors import InputError, ModelError, RuleError, UsageError

RUN = "from analyzer.cli.main import run; run()"


def process(*arguments: str, code: str = RUN) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    return subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False)


def test_the_version_is_that_of_the_package() -> None:
    """`analyzer --version`."""
    assert CliRunner().invoke(app, ["--version"]).stdout == f"analyzer {__version__}\n"


def test_importing_the_package_and_the_command_does_not_import_torch() -> None:
    """`analyzer --help` must not take seconds."""
    code = "import analyzer, analyzer.cli.main, sys; sys.exit(sum(m in sys.modules for m in ('torch', 'stanza')))"
    assert process(code=code).returncode == 0


def test_rules_that_are_not_there_are_one_sentence_and_exit_code_4(tmp_path: Path) -> None:
    """No traceback."""
    result = process("report", "article.txt", "--rules", str(tmp_path / "none"))
    assert result.returncode == 4
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith("analyzer: ")


def test_a_usage_error_is_one_sentence_and_exit_code_2(tmp_path: Path) -> None:
    """The same for what the command line asks."""
    article = tmp_path / "a.txt"
    result = process("report", str(article), "-o", str(article))
    assert result.returncode == 2
    assert "Traceback" not in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there are no broken pipes on Windows")
def test_a_reader_that_stops_early_ends_the_command_silently() -> None:
    """`analyzer schema report | head -1` says nothing on standard error."""
    shell = f'"{sys.executable}" -c "{RUN}" schema rule | head -1'
    result = subprocess.run(shell, shell=True, capture_output=True, text=True, check=False)
    assert result.stdout == "{\n"
    assert result.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize("arguments", [("schema", "rule"), ("--version",)])
def test_a_full_disk_is_one_sentence_and_exit_code_2(arguments: tuple[str, ...]) -> None:
    """Whether it is noticed when much is written or when the last of it is."""
    with Path("/dev/full").open("w") as full:
        call = [sys.executable, "-c", RUN, *arguments]
        result = subprocess.run(call, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert result.returncode == 2
    assert len(result.stderr.splitlines()) == 1
    assert "no space left on device" in result.stderr


def test_the_help_documents_every_exit_code() -> None:
    """Each branch of the error tree has its number there."""
    documented = {int(code) for code in re.findall(r"\b(\d) ", EXIT_CODES)}
    assert documented == {0, 1} | {error.exit_code for error in (UsageError, InputError, RuleError, ModelError)}


def test_every_command_and_option_has_help() -> None:
    """A name alone explains nothing."""
    for name, command in get_command(app).commands.items():  # type: ignore[attr-defined]
        assert command.help or command.callback.__doc__, name
        for parameter in command.params:
            assert getattr(parameter, "help", None), f"{name} {parameter.name}"
