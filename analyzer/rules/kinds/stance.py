"""The kind `stance`: what a cue says of a source's attitude to the content, and how sure it leaves the content."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from analyzer.model.hedge import Certainty, Stance
from analyzer.rules.kinds.fields import CuePatterns
from analyzer.rules.kinds.rule import Examples, FoundExample, Rule


class StanceRule(Rule):
    """Patterns that capture `cue`, a word of the cue of an attribution.

    `certainty` is the most that is left of the content; the rule of highest `priority` decides.
    """

    kind: Literal["stance"]
    stance: Stance = Stance.ASSERTED
    certainty: Certainty = Certainty.CERTAIN
    priority: int = 0
    patterns: CuePatterns = Field(min_length=1)
    examples: Examples[FoundExample]
