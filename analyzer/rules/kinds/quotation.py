"""The kind `quotation`: how a quotation that no pattern has claimed comes to its speaker."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import Field

from analyzer.rules.kinds.dependency import AttributionExample
from analyzer.rules.kinds.rule import Examples, Rule


class SpeakerDetector(StrEnum):
    """What finds the speaker: a cue beside it, who stands at its colon or dash, who spoke before."""

    BESIDE_CUE = "beside-cue"
    INTRODUCED = "introduced"
    SIGNED = "signed"
    SPEAKER_BEFORE = "speaker-before"


class QuotationRule(Rule):
    """A detector that gives a speaker to a quotation, seen over sentences and paragraphs.

    It gets the quotations that no rule of kind `dependency` has claimed. A text of an example may have several
    paragraphs, divided by an empty line, and all rules for attributions read it.
    """

    kind: Literal["quotation"]
    detector: SpeakerDetector = Field(
        description="The code that looks for the speaker: `beside-cue`, `introduced`, `signed`, `speaker-before`"
    )
    examples: Examples[AttributionExample]
