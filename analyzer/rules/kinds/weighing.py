"""The kind `weighing`: how likely a find is what it was found for, from weighted features (logistic regression)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import repeat
from math import exp
from typing import Literal

from pydantic import Field

from analyzer.rules.kinds.rule import Counterexample, Example, Examples, Rule

Feature = tuple[str, str]
Given = Mapping[str, str]


class WeighingExample(Example):
    """Features that are likely enough; `text` is a case they stand for."""

    given: Given


class WeighingCounterexample(Counterexample):
    """Features that are not likely enough, and why."""

    given: Given


class WeighingExamples(Examples[WeighingExample]):
    """Features that are likely enough and features that are not."""

    does_not_match: tuple[WeighingCounterexample, ...] = Field(min_length=1)


class Weighing(Rule):
    """The sum of the bias and of the weights of the features that a find has, as log odds that it is right.

    `weights` holds them by the name of the feature and its value; a value without a weight counts nothing. A find
    that is less likely than `least` is left out, one inside another where it is less likely than `inside`; those of
    `exempt` rules are not weighed.
    """

    kind: Literal["weighing"]
    least: float = Field(ge=0, le=1, description="How likely a find must be to be kept, from 0 to 1.")
    inside: float = Field(default=0, ge=0, le=1, description="The same for what a find inside another credits.")
    exempt: tuple[str, ...] = Field(default=(), description="Rules whose finds are kept however unlikely they are.")
    bias: float
    weights: Mapping[str, Mapping[str, float]]
    examples: WeighingExamples

    def holds(self, given: Given) -> bool:
        """Whether a find with these features is likely enough."""
        return self.plausibility(given.items()) >= self.least

    def plausibility(self, features: Iterable[Feature]) -> float:
        """How likely a find with these features is right, between 0 and 1."""
        odds = self.bias + sum(map(self._weights.get, features, repeat(0.0)))
        return 1 / (1 + exp(-odds))

    @cached_property
    def _weights(self) -> Mapping[Feature, float]:
        return {(name, value): weight for name, each in self.weights.items() for value, weight in each.items()}
