"""`analyzer schema`: the JSON Schemas of what the analyzer reads and writes."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from typing import Annotated, Any

import typer


class Subject(StrEnum):
    """What a schema describes."""

    REPORT = "report"
    RULE = "rule"
    CHECK = "check"
    STORY = "story"


def schema(subject: Annotated[Subject, typer.Argument(help="Reports, rule files, checks, or stories.")]) -> None:
    """Print the JSON Schema (2020-12) of reports, rule files, checks or stories."""
    sys.stdout.write(schema_text(subject))


def schema_text(subject: Subject) -> str:
    """The schema as JSON text that ends in a line break, generated from the models."""
    return json.dumps(_schema(subject), ensure_ascii=False, indent=2) + "\n"


def _schema(subject: Subject) -> dict[str, Any]:
    if subject is Subject.REPORT:
        from analyzer.render.json import report_schema

        return report_schema()
    if subject is Subject.CHECK:
        from analyzer.render.check.json import check_schema

        return check_schema()
    if subject is Subject.STORY:
        from analyzer.render.story.json import story_schema

        return story_schema()
    from analyzer.rules.schema import rule_schema

    return rule_schema()
