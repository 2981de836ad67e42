"""How sure the article is of what its sources say: it vouches for what it lets them confirm, reveal or know.

Whoever writes that somebody "admitted" or "knew" a thing says that it is so (Kiparsky and Kiparsky 1970); whoever
writes "said" leaves it open (Saurí and Pustejovsky 2009).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analyzer.analysis.certainty.certainty import tops
from analyzer.analysis.certainty.factuality import Frame, Reading, read
from analyzer.model.attribution import Attribution
from analyzer.model.hedge import Certainty, Commitment
from analyzer.rules.ruleset import RuleSet

PRESUPPOSING = "certainty.presupposing"
ESTABLISHING = "certainty.establishing"
DISTANCING = "certainty.distancing"


@dataclass(frozen=True, slots=True)
class Voucher:
    """What the article does with each attribution (by number): its commitment."""

    of: Mapping[int, Commitment]

    def value(self, number: int, certainty: Certainty) -> Certainty:
        """The certainty for the article of what is so sure for the source of an attribution (by number)."""
        return certainty if self.of[number] is Commitment.VOUCHED else Certainty.UNKNOWN


def vouch(attributions: Sequence[Attribution], frames: Sequence[Frame], rules: RuleSet) -> Voucher:
    """The commitment of the article to each attribution: vouched for, left open, kept at a distance."""
    return Voucher({n: _commitment(n, attributions, frames, rules) for n in range(len(attributions))})


def _commitment(
    number: int, attributions: Sequence[Attribution], frames: Sequence[Frame], rules: RuleSet
) -> Commitment:
    attribution = attributions[number]
    sentence = frames[attribution.sentence].sentence
    head = attribution.cue_head
    if head is None:
        return Commitment.OPEN
    if any(rules.covers(DISTANCING, sentence, i) for i in _cue(attribution, frames)):
        return Commitment.DISTANCED
    told = attribution.parent is None or (
        _commitment(attribution.parent, attributions, frames, rules) is Commitment.VOUCHED
    )
    if not told:
        return Commitment.OPEN
    if rules.covers(PRESUPPOSING, sentence, head) or _decides(frames[attribution.sentence], head):
        return Commitment.VOUCHED
    sure = _cue_reading(number, attributions, frames).value is Certainty.CERTAIN
    return Commitment.VOUCHED if sure and rules.covers(ESTABLISHING, sentence, head) else Commitment.OPEN


def _decides(frame: Frame, head: int) -> bool:
    """Whether a cue says by itself whether what it is about is so ("refused to leave")."""
    above = (rule for cue, rule in frame.embedded.values() if cue == head)
    return any(rule.affirmed is not Certainty.UNKNOWN for rule in above)


def _cue(attribution: Attribution, frames: Sequence[Frame]) -> frozenset[int]:
    sentence = frames[attribution.sentence].sentence
    return frozenset(token.index for token in sentence.inside(attribution.cue))


def _cue_reading(number: int, attributions: Sequence[Attribution], frames: Sequence[Frame]) -> Reading:
    """How sure it is, for whoever tells it, that the source of an attribution spoke as its cue says."""
    attribution = attributions[number]
    frame, parent = frames[attribution.sentence], attribution.parent
    around = () if parent is None else attributions[parent].content
    found = next((tokens for place, tokens in tops(frames, around) if place == attribution.sentence), ())
    head = attribution.cue_head
    if head is None:
        return Reading()
    return read(frame, head, {token.index: Reading() for token in found}, lambda _: True)
