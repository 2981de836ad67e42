"""The kind `hedge`: words that weaken or strengthen a statement."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator

from analyzer.model.hedge import Certainty, HedgeType
from analyzer.rules.kinds.fields import CuePatterns, Entries, problem
from analyzer.rules.kinds.lexicon import WordMatch
from analyzer.rules.kinds.rule import Examples, FoundExample, Rule


class HedgeRule(Rule):
    """Cues of one type: patterns that capture `cue` (and `scope`), or entries for words that need no context.

    `cue2`, `cue3` capture further words of the cue. A cue that a pattern of `unless` binds is none.
    `certainty` is what is left of a statement that the cue weakens. `shield` says that the cue is the
    reporter's own reserve, even inside what a source is made to say (Hyland 2005), unless it is quoted. Where
    the cues of two rules overlap, the one of higher `priority` is kept, then the longer.
    """

    kind: Literal["hedge"]
    type: HedgeType
    certainty: Certainty = Certainty.CERTAIN
    shield: bool = False
    priority: int = 0
    entries: Entries = ()
    upos: tuple[str, ...] = ()
    match: WordMatch = WordMatch.LEMMA
    patterns: CuePatterns = ()
    unless: CuePatterns = ()
    examples: Examples[FoundExample]

    @model_validator(mode="after")
    def _has_words(self) -> HedgeRule:
        if not self.entries and not self.patterns:
            raise problem("the rule has nothing to find", "give it entries, or patterns")
        return self
