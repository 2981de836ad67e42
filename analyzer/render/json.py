"""A report as JSON that is checked against its own schema before anybody sees it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from pydantic import TypeAdapter, ValidationError

from analyzer.model.report import Report

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def report_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a report, generated from the model."""
    return {"$schema": DIALECT, **Report.model_json_schema(mode="serialization")}


def render_json(report: Report) -> str:
    """The report as one JSON object, keys in the order of the model; ends in a line break.

    Raises jsonschema.ValidationError when the object breaks the schema, which is a fault of the analyzer.
    """
    return _written(TypeAdapter(Report), report)


def render_json_list(reports: Sequence[Report]) -> str:
    """The reports as one JSON array, each checked like a single one."""
    return _written(TypeAdapter(tuple[Report, ...]), tuple(reports))


def _written(adapter: TypeAdapter[Any], value: Report | tuple[Report, ...]) -> str:
    """The value as JSON, read back strictly by the model that the schema is made from.

    That is many times as fast as the schema, which is asked only to say what is wrong.
    """
    written = adapter.dump_json(value, indent=2, warnings=False).decode()
    try:
        adapter.validate_json(written, strict=True)
    except ValidationError:
        for one in value if isinstance(value, tuple) else (value,):
            _validator().validate(json.loads(one.model_dump_json(warnings=False)))
        raise
    return written + "\n"


@cache
def _validator() -> Validator:
    return Draft202012Validator(report_schema())
