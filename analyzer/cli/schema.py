"""`analyzer schema`: the JSON Schemas of what the analyzer reads and writes, and files checked against them."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from textwrap import shorten
from typing import Annotated, Any

import typer

from analyzer.errors import InputError

_LONGEST = 200  # characters of what is wrong: some messages repeat the whole value


class Subject(StrEnum):
    """What a schema describes."""

    REPORT = "report"
    RULE = "rule"
    CHECK = "check"
    STORY = "story"


def schema(
    subject: Annotated[Subject, typer.Argument(metavar="KIND", help="Reports, rule files, checks, or stories.")],
    file: Annotated[
        Path | None,
        typer.Argument(metavar="FILE", help="A JSON file to check against it.", show_default=False),
    ] = None,
) -> None:
    """Print the JSON Schema (2020-12) of reports, rule files, checks or stories; or check a JSON file against it.

    The exit code is 0 for a file that is as the schema says, 1 for one that is not, 3 for one that cannot be read.
    """
    if file is None:
        sys.stdout.write(schema_text(subject))
        return
    wrong = fault(_read(file), subject)
    if wrong is not None:
        sys.stderr.write(f"analyzer: {file}: {wrong}\n")
        raise typer.Exit(1)
    sys.stdout.write(f"{file} is a valid {subject}\n")


def fault(value: object, subject: Subject) -> str | None:
    """What is wrong with a value read from JSON, in a sentence with place and remedy; None when nothing is.

    Of several faults it is the one that jsonschema finds the most relevant.
    """
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    error = best_match(Draft202012Validator(_schema(subject)).iter_errors(value))
    if error is None:
        return None
    remedy = error.schema.get("description", "") if isinstance(error.schema, dict) else ""
    expected = f" ({remedy.rstrip('.')})" if remedy and error.absolute_path else ""
    return (
        f"at {_place(error.absolute_path)}, {shorten(error.message, _LONGEST, placeholder=' …')}{expected}; "
        f"make it as `analyzer schema {subject}` says, or write the file anew with this version"
    )


def _place(path: Sequence[str | int]) -> str:
    """The keys that lead to a value, as in `statements[3].category`; the top of the file where there are none."""
    keys = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path)
    return keys.lstrip(".") or "the top of the file"


def _read(file: Path) -> object:
    """The value in a JSON file. Raises InputError."""
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{file} cannot be read: {(error.strerror or str(error)).lower()}.") from None
    except UnicodeDecodeError:
        raise InputError(f"{file} is not in UTF-8; save it as UTF-8.") from None
    except json.JSONDecodeError as error:
        raise InputError(
            f"{file}:{error.lineno}: this is not valid JSON ({error.msg.lower()}); correct it there."
        ) from None


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
