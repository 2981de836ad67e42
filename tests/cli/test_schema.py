"""`analyzer schema`, and the schemas that are published beside the code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from analyzer.cli.main import app
from analyzer.cli.schema import Subject, schema_text
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
