"""Patterns over dependency trees as frozen values; `str` of each gives its text in the pattern language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class Attribute(StrEnum):
    """What of a token a condition looks at."""

    FORM = "form"
    LEMMA = "lemma"
    UPOS = "upos"
    XPOS = "xpos"
    FEATS = "feats"
    DEPREL = "deprel"
    NER = "ner"


class Operator(StrEnum):
    """How the token of a node A stands to the token of a node B in `A operator B`."""

    GOVERNS = ">"
    GOVERNED = "<"
    ABOVE = ">>"
    BELOW = "<<"
    NEXT = "."
    BEFORE = ".."
    PREVIOUS = "-"
    AFTER = "--"
    RIGHT_SISTER = "$++"
    LEFT_SISTER = "$--"

    @property
    def labelled(self) -> bool:
        """Whether a relation label can follow."""
        return self in (Operator.GOVERNS, Operator.GOVERNED, Operator.ABOVE, Operator.BELOW)


class Mode(StrEnum):
    """Whether a constraint must hold, must not, or may."""

    REQUIRED = ""
    FORBIDDEN = "!"
    OPTIONAL = "?"


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Values of which one must be met: words, or lexicons by rule id (`cue.verb.*` for all below a prefix)."""

    words: tuple[str, ...] = ()
    lexicons: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "|".join((*self.words, *(f"@{lexicon}" for lexicon in self.lexicons)))


@dataclass(frozen=True, slots=True)
class Regex:
    """A regular expression that must match the whole value."""

    regex: str

    def __str__(self) -> str:
        return "/" + self.regex.replace("/", r"\/") + "/"


Value = Alternatives | Regex


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition on a token; `at` is the offset of its value in the text of the pattern."""

    attribute: Attribute
    value: Value
    negated: bool = False
    at: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return f"{self.attribute}{'!' if self.negated else ''}:{self.value}"


@dataclass(frozen=True, slots=True)
class Node:
    """A token: its conditions, whether it must be the root, and the name it is captured under."""

    conditions: tuple[Condition, ...] = ()
    root: bool = False
    name: str | None = None

    def __str__(self) -> str:
        inside = "; ".join((*("$" for _ in range(self.root)), *map(str, self.conditions)))
        return f"{{{inside}}}" + (f"={self.name}" if self.name else "")


@dataclass(frozen=True, slots=True)
class Link:
    """A relation of a node to another pattern; `conjoined` says that '&' stands before it."""

    operator: Operator
    target: Pattern
    label: Value | None = None
    mode: Mode = Mode.REQUIRED
    conjoined: bool = field(default=False, compare=False)
    captures: frozenset[str] = field(init=False, compare=False, repr=False, default=frozenset())

    def __post_init__(self) -> None:
        object.__setattr__(self, "captures", self.target.captures)

    def __str__(self) -> str:
        target = f"({self.target})" if self.target.constraints else str(self.target)
        return f"{self.mode}{self.operator}{self.label or ''} {target}"


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives for a node, each a conjunction of constraints."""

    options: tuple[tuple[Constraint, ...], ...]
    mode: Mode = Mode.REQUIRED
    captures: frozenset[str] = field(init=False, compare=False, repr=False, default=frozenset())

    def __post_init__(self) -> None:
        names = (constraint.captures for option in self.options for constraint in option)
        object.__setattr__(self, "captures", frozenset().union(*names))

    def __str__(self) -> str:
        return f"{self.mode}[" + " | ".join(_joined(option) for option in self.options) + "]"


Constraint = Link | Choice


@dataclass(frozen=True, slots=True)
class Pattern:
    """A node and the constraints that hang on it, all of which must hold."""

    node: Node
    constraints: tuple[Constraint, ...] = ()
    captures: frozenset[str] = field(init=False, compare=False, repr=False, default=frozenset())

    def __post_init__(self) -> None:
        own = [self.node.name] if self.node.name else []
        below = (constraint.captures for constraint in self.constraints)
        object.__setattr__(self, "captures", frozenset(own).union(*below))

    def __str__(self) -> str:
        return " ".join((str(self.node), *([_joined(self.constraints)] if self.constraints else [])))

    def nodes(self) -> Iterator[Node]:
        """Every node of the pattern, from left to right."""
        yield self.node
        for link in _links(self.constraints):
            yield from link.target.nodes()

    def required(self) -> Iterator[Node]:
        """The nodes that some token must meet wherever the pattern matches, the anchor first."""
        yield self.node
        for constraint in self.constraints:
            if isinstance(constraint, Link) and constraint.mode is Mode.REQUIRED:
                yield from constraint.target.required()

    def lexicons(self) -> Iterator[tuple[str, int]]:
        """Every lexicon that the pattern refers to, with the offset in the text where it does."""
        for node in self.nodes():
            for condition in node.conditions:
                if isinstance(condition.value, Alternatives):
                    yield from ((lexicon, condition.at) for lexicon in condition.value.lexicons)


def _links(constraints: tuple[Constraint, ...]) -> Iterator[Link]:
    for constraint in constraints:
        if isinstance(constraint, Link):
            yield constraint
        else:
            for option in constraint.options:
                yield from _links(option)


def _joined(constraints: tuple[Constraint, ...]) -> str:
    return " & ".join(map(str, constraints))
