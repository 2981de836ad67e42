"""The kind `anonymity`: words that say a name is withheld, or why."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from analyzer.patterns import Pattern
from analyzer.rules.kinds.fields import PatternText, problem
from analyzer.rules.kinds.rule import Examples, FoundExample, Rule

WORDS = "words"
BEARER = "bearer"


class AnonymityLabel(StrEnum):
    """What the words say of a source's name.

    A condition says that it is withheld, a reason why. A mention and a formula stand in the words that name the source:
    a mention says that it is withheld, a formula withholds without saying so.
    """

    CONDITION = "condition"
    REASON = "reason"
    MENTION = "mention"
    FORMULA = "formula"


class Extent(StrEnum):
    """How far the words reach: the captured ones with what belongs to them in grammar, or all that hangs on them."""

    WORDS = "words"
    PHRASE = "phrase"


def _with_words(patterns: tuple[Pattern, ...]) -> tuple[Pattern, ...]:
    for pattern in patterns:
        if WORDS not in pattern.captures:
            raise problem(
                f"the pattern captures no words: {pattern}", f"write '={WORDS}' behind the node they start at"
            )
    return patterns


# Patterns of which each captures `words`.
WordPatterns = Annotated[tuple[PatternText, ...], AfterValidator(_with_words)]


class AnonymityRule(Rule):
    """Patterns that capture `words` (and `words2`, `words3`), and the `bearer` of the name where the tree shows one.

    Words that a pattern of `unless` binds are not found. A reason counts beside a condition, one that is `alone` by
    itself too. A `person` bearer has to be known as a person: by a pronoun, a role, or a clause with `who`. Words
    `of_named` keep back a part of a name or replace it: they count for a source that the text names, too.
    """

    kind: Literal["anonymity"]
    label: AnonymityLabel
    extent: Extent = Extent.WORDS
    alone: bool = False
    person: bool = False
    of_named: bool = False
    patterns: WordPatterns = Field(min_length=1)
    unless: WordPatterns = ()
    examples: Examples[FoundExample]

    @property
    def dependent(self) -> bool:
        """Whether the words count beside others alone, so that they need to be looked for only where those are."""
        return self.label is AnonymityLabel.REASON and not self.alone
