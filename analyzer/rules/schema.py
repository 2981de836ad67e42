"""The JSON Schema of rule files, generated from the kinds."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from analyzer.rules.kinds import AnyRule


def rule_schema() -> dict[str, Any]:
    """The schema (JSON Schema 2020-12) that every rule file meets."""
    schema = TypeAdapter[Any](AnyRule).json_schema(mode="validation")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Rule",
        "description": "A rule of the analyzer; its id is the path of its file with dots for slashes.",
        **schema,
    }
