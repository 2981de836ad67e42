"""`analyzer schema`, and the schemas that are published beside the code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner, Result

from analyzer.cli.main import app
from analyzer.cli.schema import Subject, fault, schema_text
from analyzer.errors import InputError
from analyzer.rules.file import read_file

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("subject", list(Subject))
def test_the_published_schema_is_the_one_of_the_models(subject: Subject) -> None:
    """schemas/ is generated: `make reports` mends a difference."""
    published = (ROOT / "schemas" / f"{subject}.schema.json").read_text(encoding="utf-8")
    assert published == schema_text(subject)


@pytest.mark.parametrize("subject", list(Subject))
def test_the_command_prints_a_valid_schema(subject: Subject) -> None:
    """JSON Schema 2020-12."""
    result = CliRunner().invoke(app, ["schema", subject])
    assert result.exit_code == 0
    Draft202012Validator.check_schema(json.loads(result.stdout))


def test_every_rule_file_is_valid_against_the_rule_schema() -> None:
    """So that an editor that checks with the schema agrees with the loader."""
    validator = Draft202012Validator(json.loads(schema_text(Subject.RULE)))
    wrong = {}
    for path in sorted((ROOT / "rules").rglob("*.yaml")):
        errors = [error.message[:200] for error in validator.iter_errors(read_file(path).data)]
        wrong |= {path.name: errors} if errors else {}
    assert wrong == {}


def test_a_subject_without_a_schema_is_a_usage_error() -> None:
    """Exit code 2."""
    assert CliRunner().invoke(app, ["schema", "novel"]).exit_code == 2


def checked(file: Path, text: str) -> Result:
    """What `analyzer schema report` says of a file with this text."""
    file.write_text(text, encoding="utf-8")
    return CliRunner().invoke(app, ["schema", "report", str(file)])


def test_a_sample_report_is_valid(tmp_path: Path) -> None:
    result = checked(tmp_path / "dam.json", (ROOT / "reports" / "dam.json").read_text(encoding="utf-8"))
    assert result.exit_code == 0
    assert "is a valid report" in result.stdout


def test_what_is_wrong_is_told_with_place_and_remedy_and_exit_code_one(tmp_path: Path) -> None:
    report = json.loads((ROOT / "reports" / "dam.json").read_text(encoding="utf-8"))
    report["statements"][2]["category"] = "gossip"
    result = checked(tmp_path / "dam.json", json.dumps(report))
    assert result.exit_code == 1
    assert "at statements[2].category, 'gossip'" in result.stderr
    assert "`analyzer schema report`" in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("text", ["{", "\ufffe{]"])
def test_what_is_no_json_is_told_with_its_line(tmp_path: Path, text: str) -> None:
    result = checked(tmp_path / "dam.json", text)
    assert isinstance(result.exception, InputError)
    assert "dam.json:1: this is not valid JSON" in str(result.exception)


def test_a_file_that_is_not_there_is_an_input_error(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["schema", "report", str(tmp_path / "none.json")])
    assert isinstance(result.exception, InputError)


def test_a_missing_key_is_told_at_the_top() -> None:
    assert (fault({}, Subject.REPORT) or "").startswith("at the top of the file, ")
