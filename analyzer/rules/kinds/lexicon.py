"""The kind `lexicon`: words that patterns refer to by the rule's id."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Literal

from pydantic import model_validator

from analyzer.rules.kinds.fields import Entries, problem
from analyzer.rules.kinds.rule import Examples, FoundExample, Location, Rule


class WordMatch(StrEnum):
    """Whether entries are compared with the lemmas of words or with the words as they stand."""

    LEMMA = "lemma"
    FORM = "form"


class Lexicon(Rule):
    """Words and phrases; one of several words matches its head with its particles, or words in a row.

    `upos` limits the part of speech of the head; `includes` takes in the entries of other lexicons.
    """

    kind: Literal["lexicon"]
    entries: Entries = ()
    upos: tuple[str, ...] = ()
    includes: tuple[str, ...] = ()
    match: WordMatch = WordMatch.LEMMA
    examples: Examples[FoundExample]

    @model_validator(mode="after")
    def _has_words(self) -> Lexicon:
        if not self.entries and not self.includes:
            raise problem("the lexicon is empty", "give it entries, or includes")
        return self

    def lexicons_used(self) -> Iterator[tuple[Location, str, int]]:
        """The lexicons that this one includes."""
        yield from ((("includes", number), lexicon, 0) for number, lexicon in enumerate(self.includes))
