"""The kind `spelling`: one way to write words that can be written in several."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Literal

from pydantic import Field

from analyzer.rules.kinds.fields import RegexText
from analyzer.rules.kinds.rule import Example, Examples, Frozen, Rule


class SpellingRow(Frozen):
    """A regular expression over a whole word in lower case, and what the word becomes (`\\1` is a group)."""

    regex: RegexText
    becomes: str


class SpellingExample(Example):
    """A word, and what it becomes."""

    becomes: str


class Spelling(Rule):
    """Rows applied to a word one after the other; a row that does not match leaves the word as it is."""

    kind: Literal["spelling"]
    rows: tuple[SpellingRow, ...] = Field(min_length=1)
    examples: Examples[SpellingExample]

    @cached_property
    def _compiled(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        return tuple((re.compile(row.regex), row.becomes) for row in self.rows)

    def fold(self, word: str) -> str:
        """The word (lower case) in the one way to write it; may be several words divided by blanks."""
        for regex, becomes in self._compiled:
            match = regex.fullmatch(word)
            if match:
                word = match.expand(becomes)
        return word
