"""The kind `surface`: regular expressions over the text of the story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from pydantic import Field

from analyzer.model.span import Span
from analyzer.patterns.literals import may_match
from analyzer.rules.kinds.fields import RegexFlag, RegexText, regex_with
from analyzer.rules.kinds.rule import Examples, FoundExample, Rule


class Surface(Rule):
    """Words that a regular expression finds; `label` says what they are for the stage that asks.

    The words are the group `found` where the expression has one, else all that it matches.
    """

    kind: Literal["surface"]
    label: str = Field(min_length=1)
    flags: tuple[RegexFlag, ...] = ()
    regex: RegexText
    examples: Examples[FoundExample]

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression with its flags."""
        return re.compile(regex_with(self.flags, self.regex))

    @cached_property
    def _group(self) -> str | int:
        """The group that holds the words."""
        return "found" if "found" in self.compiled.groupindex else 0

    def may_match(self, text: str) -> bool:
        """Whether there can be a match anywhere in a text; a cheap thing to ask of all of it at once."""
        return may_match(self.compiled.pattern, text)

    def matches(self, text: str, window: Span | None = None) -> Iterator[re.Match[str]]:
        """Every match in the text, or in a window of it (offsets are into the text); empty ones are left out."""
        start, end = (window.start, window.end) if window else (0, len(text))
        if self.may_match(text[start:end]):
            yield from (match for match in self.compiled.finditer(text, start, end) if match.end() > match.start())

    def spans(self, text: str, window: Span | None = None) -> tuple[Span, ...]:
        """The words found, as spans of the text."""
        found = (match.span(self._group) for match in self.matches(text, window))
        return tuple(Span(start, end) for start, end in found if start >= 0)
