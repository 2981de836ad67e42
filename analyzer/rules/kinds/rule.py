"""What every kind of rule has: an id, a title, an explanation and examples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Generic, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from analyzer.patterns import Pattern

Location = tuple[str | int, ...]


class Frozen(BaseModel):
    """A part of a rule file: immutable, and no key that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _several(value: object) -> object:
    return (value,) if isinstance(value, str) else value


# One text or a list of them; always read as a tuple.
Texts = Annotated[tuple[str, ...], BeforeValidator(_several, json_schema_input_type=str | tuple[str, ...])]


class Example(Frozen):
    """A text in which the rule finds something."""

    text: str


class FoundExample(Example):
    """A text, and the words in it that the rule finds, in text order."""

    found: Texts


class Counterexample(Frozen):
    """A text in which the rule must find nothing, and why."""

    text: str
    why: str


class Gap(Frozen):
    """A text in which the rule ought to find something and does not yet; the day it does, its test fails.

    `source`, `cue`, `content` and `found` say what it ought to find; without them, anything at all.
    """

    text: str
    why: str
    source: Texts | None = None
    cue: Texts | None = None
    content: Texts | None = None
    found: Texts | None = None


Match_co = TypeVar("Match_co", bound=Frozen, covariant=True)


class Examples(Frozen, Generic[Match_co]):
    """Where a rule matches, where it does not, and where it ought to but does not yet."""

    matches: tuple[Match_co, ...] = Field(min_length=1)
    does_not_match: tuple[Counterexample, ...] = Field(min_length=1)
    known_gaps: tuple[Gap, ...] = ()


class Rule(Frozen):
    """A rule of any kind; `id` is the path of its file with dots for slashes."""

    id: str
    kind: str
    title: str = Field(min_length=1)
    explanation: str = ""
    examples: Examples[Any]

    def patterns_used(self) -> Iterator[tuple[Location, Pattern]]:
        """Every pattern in the rule, with the keys that lead to it."""
        for name in type(self).model_fields:
            yield from _patterns((name,), getattr(self, name))

    def lexicons_used(self) -> Iterator[tuple[Location, str, int]]:
        """Every lexicon that the rule refers to: the keys, the id, the offset in the text found there."""
        for location, pattern in self.patterns_used():
            yield from ((location, lexicon, at) for lexicon, at in pattern.lexicons())


def _patterns(location: Location, value: object) -> Iterator[tuple[Location, Pattern]]:
    if isinstance(value, Pattern):
        yield location, value
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _patterns((*location, number), item)
    elif isinstance(value, Frozen) and not isinstance(value, Examples):
        for name in type(value).model_fields:
            yield from _patterns((*location, name), getattr(value, name))
