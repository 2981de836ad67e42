"""The kind `table`: decisions by the first row that applies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from analyzer.rules.kinds.rule import Example, Examples, Frozen, Rule

Cell = str | bool | int


def _several(value: object) -> object:
    return tuple(value) if isinstance(value, list | tuple) else (value,)


Cells = Annotated[tuple[Cell, ...], BeforeValidator(_several, json_schema_input_type=Cell | tuple[Cell, ...])]


class Row(Frozen):
    """A row applies where each of its columns has one of the values given; then it decides."""

    when: Mapping[str, Cells] = Field(default_factory=dict)
    then: Mapping[str, Cell]
    reason: str = ""

    def applies(self, facts: Mapping[str, Cell]) -> bool:
        """Whether the facts meet every column of the row."""
        return all(facts.get(column) in values for column, values in self.when.items())


class TableExample(Example):
    """Facts, and what the table decides for them; `text` is a case they stand for."""

    given: Mapping[str, Cell] = Field(default_factory=dict)
    then: Mapping[str, Cell] = Field(default_factory=dict)


class Table(Rule):
    """Rows tried from the top; the first that applies decides."""

    kind: Literal["table"]
    rows: tuple[Row, ...] = Field(min_length=1)
    examples: Examples[TableExample]

    def decide(self, facts: Mapping[str, Cell]) -> Mapping[str, Cell]:
        """What the first row says that applies to the facts; empty when none does."""
        row = self.row(facts)
        return row.then if row else {}

    def row(self, facts: Mapping[str, Cell]) -> Row | None:
        """The first row that applies to the facts."""
        return next((row for row in self.rows if row.applies(facts)), None)
