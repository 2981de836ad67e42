"""Hedges, boosters, stance and certainty."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from analyzer.model.span import Span, Spans


class HedgeType(StrEnum):
    """Szeged's four types (Szarvas et al. 2012), three more that newsrooms use, and Hyland's booster.

    `dynamic` is ability and prospect (Palmer 2001): what can or would happen, without doubt being cast on it.
    """

    EPISTEMIC = "epistemic"
    DOXASTIC = "doxastic"
    INVESTIGATION = "investigation"
    CONDITION = "condition"
    DYNAMIC = "dynamic"
    EVIDENTIAL = "evidential"
    APPROXIMATOR = "approximator"
    BOOSTER = "booster"


class Voice(StrEnum):
    """Whose hedge it is."""

    SOURCE = "source"
    AUTHOR = "author"


class Stance(StrEnum):
    """The attitude of a source to what is attributed to it."""

    ASSERTED = "asserted"
    CONFIRMED = "confirmed"
    DENIED = "denied"
    NOT_CONFIRMED = "not_confirmed"
    QUESTIONED = "questioned"


class Certainty(StrEnum):
    """FactBank's values (Saurí and Pustejovsky 2009): certain, probable, possible; positive, negative; unknown."""

    CERTAIN = "CT+"
    CERTAIN_NOT = "CT-"
    PROBABLE = "PR+"
    PROBABLE_NOT = "PR-"
    POSSIBLE = "PS+"
    POSSIBLE_NOT = "PS-"
    UNKNOWN = "Uu"


class Commitment(StrEnum):
    """What the article does with the words of a source: vouches for them, leaves them open, keeps its distance."""

    VOUCHED = "vouched"
    OPEN = "open"
    DISTANCED = "distanced"


@dataclass(frozen=True, slots=True)
class Hedge:
    """A hedge cue in its sentence: the words, the words it weakens, whose it is, and the rule that found it.

    `certainty` is what it leaves of a statement that it weakens; CERTAIN where it takes nothing away.
    """

    cue: Span
    type: HedgeType
    rule: str
    scope: Spans = ()
    voice: Voice = Voice.AUTHOR
    certainty: Certainty = Certainty.CERTAIN
