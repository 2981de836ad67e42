"""The kind `threshold`: figures that decide by how large they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import Field, model_validator

from analyzer.rules.kinds.fields import problem
from analyzer.rules.kinds.rule import Counterexample, Example, Examples, Rule

Figures = Mapping[str, float]


class ThresholdExample(Example):
    """Figures that are enough; `text` is a case they stand for."""

    given: Figures


class ThresholdCounterexample(Counterexample):
    """Figures that are not enough, and why."""

    given: Figures


class ThresholdExamples(Examples[ThresholdExample]):
    """Figures that are enough and figures that are not."""

    does_not_match: tuple[ThresholdCounterexample, ...] = Field(min_length=1)


class Threshold(Rule):
    """Each figure named in `at_least` must be as large, and each named in `at_most` no larger.

    The names are those that the stage which asks gives to its figures; shares are between 0 and 1.
    """

    kind: Literal["threshold"]
    at_least: Figures = Field(default_factory=dict)
    at_most: Figures = Field(default_factory=dict)
    examples: ThresholdExamples

    @model_validator(mode="after")
    def _asks_something(self) -> Threshold:
        if not self.at_least and not self.at_most:
            raise problem("the threshold asks for nothing", "give it at_least, or at_most")
        return self

    def holds(self, figures: Figures) -> bool:
        """Whether the figures are enough; a figure that is not given is 0."""
        enough = all(figures.get(name, 0.0) >= least for name, least in self.at_least.items())
        return enough and all(figures.get(name, 0.0) <= most for name, most in self.at_most.items())
