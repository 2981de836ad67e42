"""`analyzer rules` lists, explains and tests rules."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from analyzer.cli.main import app
from analyzer.errors import RuleError
from tests.rules.files import SURFACE, write

RUN = CliRunner()


def test_list_shows_id_kind_and_title(tmp_path: Path) -> None:
    result = RUN.invoke(app, ["rules", "list", "--rules", str(write(tmp_path))])
    assert result.exit_code == 0
    assert "cue.speech           lexicon      Verbs of speech" in result.stdout.splitlines()


def test_list_shows_one_kind_on_request(tmp_path: Path) -> None:
    result = RUN.invoke(app, ["rules", "list", "--rules", str(write(tmp_path)), "--kind", "surface"])
    assert result.stdout == "anonymity.condition  surface      On condition of anonymity\n"


def test_list_of_an_unknown_kind_names_the_kinds() -> None:
    result = RUN.invoke(app, ["rules", "list", "--kind", "verb"])
    assert result.exit_code == 2
    assert "no kind 'verb'" in result.output


def test_explain_prints_a_rule(tmp_path: Path) -> None:
    result = RUN.invoke(app, ["rules", "explain", "cue.speech", "--rules", str(write(tmp_path))])
    assert result.exit_code == 0
    assert result.stdout.startswith("cue.speech (lexicon)\nVerbs of speech\n")


def test_explain_takes_the_end_of_an_id(tmp_path: Path) -> None:
    result = RUN.invoke(app, ["rules", "explain", "clausal", "--rules", str(write(tmp_path))])
    assert result.stdout.startswith("attribution.clausal (dependency)")


def test_explain_of_an_unknown_rule_is_told(tmp_path: Path) -> None:
    result = RUN.invoke(app, ["rules", "explain", "cue.speach", "--rules", str(write(tmp_path))])
    assert isinstance(result.exception, RuleError)
    assert "there is no rule 'cue.speach'; did you mean 'cue.speech'?" in str(result.exception)


def test_examples_of_one_file_are_run(tmp_path: Path) -> None:
    result = RUN.invoke(app, ["rules", "test", str(write(tmp_path) / "anonymity/condition.yaml")])
    assert (result.exit_code, result.stdout) == (0, "All examples hold. Rules tested: 1.\n")


def test_an_example_that_does_not_hold_is_exit_code_one(tmp_path: Path) -> None:
    top = write(tmp_path, {"anonymity/condition.yaml": SURFACE.replace("found: anonymity", "found: fame")})
    result = RUN.invoke(app, ["rules", "test", str(top / "anonymity")])
    assert result.exit_code == 1
    place = f"{top / 'anonymity/condition.yaml'}:11"
    assert f"{place}: anonymity.condition, matches 1: She spoke On Condition of anonymity." in result.output
    assert "found is 'anonymity', not 'fame'" in result.output


@pytest.mark.model
def test_examples_that_need_a_parse_are_parsed(tmp_path: Path) -> None:
    result = RUN.invoke(app, ["rules", "test", str(write(tmp_path) / "cue")])
    assert (result.exit_code, result.stdout) == (0, "All examples hold. Rules tested: 1.\n")
