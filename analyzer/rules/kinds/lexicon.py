"""The kind `lexicon`: words that patterns refer to by the rule's id."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Literal

from pydantic import Field, model_validator

from analyzer.rules.kinds.evidence import Evidence
from analyzer.rules.kinds.fields import Entries, problem
from analyzer.rules.kinds.rule import Examples, FoundExample, Location, Rule


class WordMatch(StrEnum):
    """Whether entries are compared with the lemmas of words or with the words as they stand."""

    LEMMA = "lemma"
    FORM = "form"


class Lexicon(Rule):
    """Words and phrases; one of several words matches its head with its particles, or words in a row.

    `upos` limits the part of speech of the head; `includes` takes in the entries of other lexicons. `learnt` are
    entries that a count over a corpus put there, `evidence` is what was counted.
    """

    kind: Literal["lexicon"]
    entries: Entries = ()
    learnt: Entries = Field(default=(), description="Entries that counts put there; `training.cues.learn` writes them.")
    upos: tuple[str, ...] = ()
    includes: tuple[str, ...] = ()
    match: WordMatch = WordMatch.LEMMA
    evidence: Evidence = Field(
        default={}, description="For each frame (the id of its rule) its words, each with right and seen: `12/15`."
    )
    examples: Examples[FoundExample]

    @model_validator(mode="after")
    def _has_words(self) -> Lexicon:
        if not self.words and not self.includes:
            raise problem("the lexicon is empty", "give it entries, or includes")
        return self

    @model_validator(mode="after")
    def _evident(self) -> Lexicon:
        for frame, words in self.evidence.items():
            strange = next((word for word in words if word not in self.words), None)
            if strange is not None:
                raise problem(f"{frame} counts '{strange}', which is not an entry", "leave it out, or make it an entry")
        bare = next((word for word in self.learnt if not any(word in words for words in self.evidence.values())), None)
        if bare is not None:
            raise problem(f"'{bare}' is learnt and has no evidence", "give the tally, or move it to the entries")
        return self

    @property
    def words(self) -> frozenset[str]:
        """The entries and the learnt ones, without those of included lexicons."""
        return frozenset((*self.entries, *self.learnt))

    def lexicons_used(self) -> Iterator[tuple[Location, str, int]]:
        """The lexicons that this one includes."""
        yield from ((("includes", number), lexicon, 0) for number, lexicon in enumerate(self.includes))
