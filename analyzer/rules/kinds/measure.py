"""The kind `measure`: figures over the statements or the sources of an article."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Literal

from pydantic import Field, ValidationInfo, field_validator

from analyzer.model.attribution import QuotationType
from analyzer.model.hedge import Certainty, Stance
from analyzer.model.report import StatementKind
from analyzer.model.source import Category, Identification, Role, Status, Visibility
from analyzer.model.text import ParagraphKind
from analyzer.patterns.syntax import suggestion
from analyzer.rules.kinds.fields import problem
from analyzer.rules.kinds.rule import Counterexample, Example, Examples, Frozen, Rule

Facts = Mapping[str, str | bool]
Condition = Mapping[str, tuple[bool | str, ...]]


class Population(StrEnum):
    """What a measure is taken over."""

    STATEMENTS = "statements"
    SOURCES = "sources"


class Figure(StrEnum):
    """What is taken: how many there are, their words, the mean of their strengths weighted with their words."""

    COUNT = "count"
    WORDS = "words"
    MEAN_STRENGTH = "mean_strength"


class Unit(StrEnum):
    """What the value is in."""

    COUNT = "count"
    WORDS = "words"
    SHARE = "share"
    GRADE = "grade"


_YES_NO = (True, False)
_GRADES = ("0", "1", "2", "3", "4")

# Everything that a measure can ask of a statement or a source, with the answers there are.
COLUMNS: Mapping[Population, Mapping[str, tuple[bool | str, ...]]] = {
    Population.STATEMENTS: {
        "kind": tuple(StatementKind),
        "where": tuple(ParagraphKind),
        "category": tuple(Category),
        "identification": tuple(Identification),
        "quotation": tuple(QuotationType),
        "stance": tuple(Stance),
        "certainty": tuple(Certainty),
        "strength": _GRADES,
        "nested": _YES_NO,
        "hedged": _YES_NO,
    },
    Population.SOURCES: {
        "identification": tuple(Identification),
        "visibility": tuple(Visibility),
        "category": tuple(Category),
        "role": tuple(Role),
        "status": tuple(Status),
        "strength": _GRADES,
        "declined_comment": _YES_NO,
        "anonymity_condition": _YES_NO,
        "anonymity_reason": _YES_NO,
        "justification": _YES_NO,
    },
}


class Step(Frozen):
    """A step of a scale: the value it begins at, its grade, and its name."""

    start: float = Field(alias="from")
    grade: int
    label: str


class MeasureExample(Example):
    """A statement or source that is counted: `text` says it in words, `given` in facts."""

    given: Facts


class MeasureCounterexample(Counterexample):
    """A statement or source that is not counted."""

    given: Facts


class MeasureExamples(Examples[MeasureExample]):
    """What is counted and what is not; a measure of everything has nothing that it does not count."""

    does_not_match: tuple[MeasureCounterexample, ...] = ()


class MeasureRule(Rule):
    """A figure over the statements or sources that meet `where`, or its share of that over those that meet `share_of`.

    `by` gives one figure for each value of a column; `steps` turns the figure into a grade. `method` and `norm`
    are what a report says of it.
    """

    kind: Literal["measure"]
    order: int = Field(description="Place among the measures of a report, from 1.")
    over: Population
    where: Condition = Field(default_factory=dict)
    share_of: Condition | None = None
    by: Literal["category", "identification"] | None = None
    figure: Figure
    steps: tuple[Step, ...] = ()
    unit: Unit
    method: str
    norm: str | None = None
    examples: MeasureExamples

    @field_validator("where", "share_of")
    @classmethod
    def _known(cls, condition: Condition | None, info: ValidationInfo) -> Condition | None:
        columns: Mapping[str, tuple[Any, ...]] = COLUMNS.get(info.data.get("over", ""), {})
        for column, answers in (condition or {}).items():
            if columns and column not in columns:
                raise problem(f"there is nothing called '{column}' to ask", suggestion(column, columns))
            for answer in answers:
                if columns and answer not in columns[column]:
                    known = ", ".join(str(value) for value in columns[column])
                    raise problem(f"'{column}' is never '{answer}'", f"one of: {known}")
        return condition

    def holds(self, facts: Facts) -> bool:
        """Whether a statement or source is counted."""
        return _meets(facts, self.where)

    def in_whole(self, facts: Facts) -> bool:
        """Whether a statement or source is in what the share is of."""
        return _meets(facts, self.share_of or {})

    def step(self, value: float) -> Step | None:
        """The step of the scale that a figure is on; None when the measure has no scale."""
        return next((step for step in reversed(self.steps) if step.start <= value), None)


def _meets(facts: Facts, condition: Condition) -> bool:
    return all(facts[column] in answers for column, answers in condition.items())
