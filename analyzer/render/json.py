"""A report as JSON that is checked against its own schema before anybody sees it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from analyzer.model.report import Report

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def report_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a report, generated from the model."""
    return {"$schema": DIALECT, **Report.model_json_schema(mode="serialization")}


def render_json(report: Report) -> str:
    """The report as one JSON object, keys in the order of the model; ends in a line break.

    Raises jsonschema.ValidationError when the object breaks the schema, which is a fault of the analyzer.
    """
    return _dumped(_checked(report))


def render_json_list(reports: Sequence[Report]) -> str:
    """The reports as one JSON array, each checked like a single one."""
    return _dumped([_checked(report) for report in reports])


def _checked(report: Report) -> Any:
    value = json.loads(report.model_dump_json())
    _validator().validate(value)
    return value


@cache
def _validator() -> Validator:
    return Draft202012Validator(report_schema())


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
