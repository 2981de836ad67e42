"""What pydantic finds wrong with a rule, said in terms of the file."""

from __future__ import annotations

import re
from typing import Any, Protocol, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from analyzer.errors import AnalyzerError
from analyzer.patterns.syntax import suggestion
from analyzer.rules.file import Place
from analyzer.rules.kinds.rule import Location

_QUOTED = re.compile(r"'([^']*)'")


E_co = TypeVar("E_co", bound=AnalyzerError, covariant=True)


class Located(Protocol[E_co]):
    """A file that knows where everything in it stands."""

    def place(self, location: Location) -> Place:
        """Where the value stands that the keys lead to."""

    def error(
        self, location: Location, reason: str, remedy: str = "", *, key: bool = False, offset: int | None = None
    ) -> E_co:
        """An error that points at what the keys lead to."""


def explained(error: ValidationError, file: Located[E_co], model: type[BaseModel]) -> E_co:
    """The error that stands first in the file."""
    details = sorted(error.errors(include_url=False), key=lambda detail: (_rank(detail), file.place(detail["loc"])))
    return _explain(details[0], file, model)


def _rank(detail: ErrorDetails) -> int:
    """A misspelt key comes before the missing one it was meant for."""
    return 0 if detail["type"] == "extra_forbidden" else 1


def _explain(detail: ErrorDetails, file: Located[E_co], model: type[BaseModel]) -> E_co:
    location: Location = detail["loc"]
    kind, context = detail["type"], detail.get("ctx", {})
    if kind == "extra_forbidden":
        known = _fields(model, location[:-1])
        return file.error(location, f"unknown key '{location[-1]}'", suggestion(str(location[-1]), known), key=True)
    if kind == "missing":
        where = f" in '{location[-2]}'" if len(location) > 1 and isinstance(location[-2], str) else ""
        return file.error(location[:-1], f"missing key '{location[-1]}'{where}", f"add the key '{location[-1]}'")
    if kind in ("enum", "literal_error"):
        remedy = suggestion(str(detail["input"]), _QUOTED.findall(str(context.get("expected", ""))))
        return file.error(location, f"unknown value '{detail['input']}'", remedy)
    if kind == "rule":
        reason = str(context["reason"]).replace("{{", "{").replace("}}", "}")
        return file.error(location, reason, str(context["remedy"]), offset=context["offset"])
    if kind == "string_type" and isinstance(detail["input"], bool | int | float):
        remedy = "put the word in quotation marks"
        return file.error(location, f"'{str(detail['input']).lower()}' is read as a number or as yes or no", remedy)
    message = detail["msg"]
    name = next((f"'{part}': " for part in reversed(location) if isinstance(part, str)), "")
    return file.error(location, name + message[0].lower() + message[1:])


def _fields(model: type[BaseModel], location: Location) -> list[str]:
    """The keys that the part of the rule at a location knows."""
    for part in location:
        if isinstance(part, str) and part in model.model_fields:
            model = next(_models(model.model_fields[part].annotation), model)
    return list(model.model_fields)


def _models(annotation: Any) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models(argument)
