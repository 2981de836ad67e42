"""The kind `layout`: lines that are not the story."""

from __future__ import annotations

from typing import Literal

from pydantic import field_validator, model_validator

from analyzer.model.text import ExclusionReason, LinePattern, Place
from analyzer.patterns.syntax import suggestion
from analyzer.reading.detectors import DETECTORS
from analyzer.rules.kinds.fields import RegexFlag, RegexText, problem, regex_with
from analyzer.rules.kinds.rule import Examples, FoundExample, Rule


class LayoutRule(Rule):
    """A regular expression over one whole stripped line, or a detector that sees more than one line.

    `tail` says that everything after the line goes as well; `place` limits where in the article it applies.
    """

    kind: Literal["layout"]
    reason: ExclusionReason
    flags: tuple[RegexFlag, ...] = ()
    regex: RegexText = ""
    tail: bool = False
    detector: str = ""
    place: Place = Place.ANY
    examples: Examples[FoundExample]

    @field_validator("detector")
    @classmethod
    def _known(cls, detector: str) -> str:
        if detector not in DETECTORS:
            raise problem(f"there is no detector '{detector}'", suggestion(detector, DETECTORS))
        return detector

    @model_validator(mode="after")
    def _looks_for_something(self) -> LayoutRule:
        if not self.regex and not self.detector:
            raise problem("the rule has nothing to look for", "give it a regex, or a detector")
        return self

    @property
    def line_pattern(self) -> LinePattern:
        """The rule as segmentation takes it."""
        regex = regex_with(self.flags, self.regex) if self.regex else ""
        return LinePattern(self.id, self.reason, regex, self.tail, self.detector, self.place)
