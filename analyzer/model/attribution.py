"""Attributions: a source, a cue and a content (PARC 3, PolNeAR)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from analyzer.model.span import Spans


class QuotationType(StrEnum):
    """How the content is given (Pareti 2015): all in quotation marks, a part of it, or none."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a source: their spans, the sentence (number in the document) and its head token (index)."""

    spans: Spans
    sentence: int
    head: int


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what, by which words, and the rule that found it.

    `sentence` and `cue_head` locate the cue: number of the sentence in the document, index of the token in
    it (None where no word of the sentence is the cue, as in a quotation that goes on).
    `parent` is the number, in the same list, of the attribution whose content this one stands in.
    `plausibility` is how likely it is one at all, from 0 to 1, where that was weighed.
    `attitude` marks what the article itself ascribes (support, a wish, an appearance): nothing was said.
    """

    rule: str
    sentence: int
    content: Spans
    quotation: QuotationType
    cue: Spans = ()
    cue_head: int | None = None
    source: Mention | None = None
    parent: int | None = None
    attitude: bool = False
    plausibility: float | None = None
