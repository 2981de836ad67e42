"""The kind `layout`: lines that are not the story."""

from __future__ import annotations

from typing import Literal

from analyzer.model.text import ExclusionReason, LinePattern
from analyzer.rules.kinds.fields import RegexFlag, RegexText, regex_with
from analyzer.rules.kinds.rule import Examples, FoundExample, Rule


class LayoutRule(Rule):
    """A regular expression over one stripped line; `tail` says that everything after the line goes as well."""

    kind: Literal["layout"]
    reason: ExclusionReason
    flags: tuple[RegexFlag, ...] = ()
    regex: RegexText
    tail: bool = False
    examples: Examples[FoundExample]

    @property
    def line_pattern(self) -> LinePattern:
        """The rule as segmentation takes it."""
        return LinePattern(self.id, self.reason, regex_with(self.flags, self.regex), self.tail)
