"""JSON reports: valid against the schema, and the same report when read back."""

from __future__ import annotations

import json

import jsonschema
import pytest

from analyzer.model.report import Report
from analyzer.render.json import render_json, render_json_list, report_schema
from tests.render.reports import anonymous, assertion, report, source, statement

FULL = report((statement(1), assertion(2), statement(3, parent="S1")), (source(), anonymous(2)))


def test_a_report_read_back_is_the_same_report() -> None:
    """Nothing is lost or rounded on the way out."""
    assert Report.model_validate_json(render_json(FULL)) == FULL


def test_the_object_is_valid_against_the_published_schema() -> None:
    """What a program downstream would check."""
    jsonschema.validate(json.loads(render_json(FULL)), report_schema())


def test_an_object_that_breaks_the_schema_is_never_written() -> None:
    """A report made without validation is refused instead of handed on."""
    broken = FULL.model_copy(update={"statements": (FULL.statements[0].model_copy(update={"paragraph": 0}),)})
    with pytest.raises(jsonschema.ValidationError):
        render_json(broken)


def test_the_schema_knows_every_key_and_no_other() -> None:
    """An unknown key is an error, so that spelling mistakes of consumers show."""
    value = json.loads(render_json(FULL)) | {"verdict": "true"}
    with pytest.raises(jsonschema.ValidationError, match="verdict"):
        jsonschema.validate(value, report_schema())


def test_several_reports_are_one_array() -> None:
    """A list of one is a list as well."""
    assert [row["article"]["name"] for row in json.loads(render_json_list([FULL]))] == ["bridge.txt"]


def test_words_stay_readable() -> None:
    """Quotation marks and accents are written as they are, not as escapes."""
    assert "Søndre “bro”" in render_json(report((statement(1, "Søndre “bro”"),), (source(),)))
