"""What a claim is about, in terms that can be compared: across statements, across articles."""

from __future__ import annotations

from dataclasses import dataclass

from analyzer.model.hedge import Certainty
from analyzer.model.span import Spans


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, and the term of what is counted; `rough` where the text says about, nearly or more than."""

    value: float
    of: str
    rough: bool = False


@dataclass(frozen=True, slots=True)
class Terms:
    """What a clause or phrase is about: the terms of its content words, of its event, its quantities, its polarity.

    A term stands for all words of a family (`send` for dispatch and deployment), for a stem, or for a name;
    `names` are those of `words` that are names, `objects` those that say to what or to whom it is done. `event` is
    the term of the predicate, None where it says little, and `contrary` the terms of its opposites.
    """

    words: frozenset[str]
    event: str | None = None
    names: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    quantities: frozenset[Quantity] = frozenset()
    negated: bool = False
    contrary: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Proposition:
    """A clause or a noun phrase of a statement that could be said of an event: where it is, what it is about.

    `statement` is the number of the statement (from 0), `sentence` that of the sentence, `head` the index of its
    predicate. `main` says that it is what the statement states, and not only mentioned in it. `certainty` is that
    of the proposition for whoever makes the statement; `alleged` says that an evidential word (allegedly) bears on it.
    """

    statement: int
    sentence: int
    head: int
    spans: Spans
    terms: Terms
    main: bool
    certainty: Certainty
    alleged: bool = False
