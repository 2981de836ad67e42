"""The kind `embedding`: words that decide whether what hangs on them is so."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from analyzer.model.hedge import Certainty
from analyzer.rules.kinds.fields import CuePatterns
from analyzer.rules.kinds.rule import Examples, FoundExample, Rule


class EmbeddingRule(Rule):
    """Patterns that capture `cue` and `event`, a predicate below it (Saurí and Pustejovsky 2012).

    `affirmed` is what the cue says of the event, `negated` what it says where it is itself negated. `presupposed`
    says that neither negation nor doubt on the cue touches the event. The rule of highest `priority` decides.
    """

    kind: Literal["embedding"]
    affirmed: Certainty
    negated: Certainty
    presupposed: bool = False
    priority: int = 0
    patterns: CuePatterns = Field(min_length=1)
    examples: Examples[FoundExample]
