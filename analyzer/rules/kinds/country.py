"""The kind `country`: countries by their names, their capitals and their people."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from analyzer.rules.kinds.fields import unique
from analyzer.rules.kinds.rule import Examples, FoundExample, Frozen, Rule

Names = Annotated[tuple[str, ...], AfterValidator(unique)]


class Country(Frozen):
    """A country: its usual name, other names, the seats of its government, what its people and things are called."""

    name: str
    also: Names = ()
    capitals: Names = ()
    people: Names = ()


class CountryRule(Rule):
    """A table of countries."""

    kind: Literal["country"]
    countries: tuple[Country, ...] = Field(min_length=1)
    examples: Examples[FoundExample]
