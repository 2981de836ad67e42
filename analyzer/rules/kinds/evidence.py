"""Evidence of words: how often a corpus shows them in a frame, and how often they attribute there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, NamedTuple

from pydantic import AfterValidator, BeforeValidator, PlainSerializer, WithJsonSchema

from analyzer.rules.kinds.fields import Entry, problem

_TALLY = re.compile(r"(\d+)/(\d+)")


class Tally(NamedTuple):
    """How often a word stands in a frame (`seen`), and how often the annotators saw an attribution there (`right`)."""

    right: int
    seen: int

    def __str__(self) -> str:
        return f"{self.right}/{self.seen}"

    @property
    def precision(self) -> float:
        """The share of right ones among the seen; 0 where none was seen."""
        return self.right / self.seen if self.seen else 0.0

    def plus(self, other: Tally) -> Tally:
        """Both tallies in one."""
        return Tally(self.right + other.right, self.seen + other.seen)


def _tally(value: object) -> Tally:
    if isinstance(value, Tally):
        return value
    match = _TALLY.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise problem(f"'{value}' is not a tally", "write how often it was right and how often seen, as in 12/15")
    tally = Tally(int(match[1]), int(match[2]))
    if tally.right > tally.seen or not tally.seen:
        raise problem(f"the tally {tally} cannot be", "the second number is how often the word was seen, at least once")
    return tally


# A tally, written as in 12/15.
TallyText = Annotated[
    Tally,
    BeforeValidator(_tally),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "pattern": r"^\d+/\d+$", "description": "Right and seen, as in 12/15."}),
]


def _alone(words: Mapping[str, Tally]) -> Mapping[str, Tally]:
    if not words:
        raise problem("a frame without words", "give it words with their tallies, or leave it out")
    return words


# The tallies of words, by the id of the rule whose frame they were counted in.
Evidence = Mapping[str, Annotated[Mapping[Entry, TallyText], AfterValidator(_alone)]]
