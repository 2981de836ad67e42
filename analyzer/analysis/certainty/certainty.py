"""How sure a statement is, relative to its source: the values of FactBank (Saurí and Pustejovsky 2009).

The rule is written out in docs/method.md.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from analyzer.analysis.certainty.factuality import OPEN, Counts, Frame, Reading, by_cue, level_of, read, weakest
from analyzer.model.attribution import Attribution
from analyzer.model.hedge import Certainty, Hedge, HedgeType, Stance, Voice
from analyzer.model.span import Cover, Spans, envelope
from analyzer.model.syntax import Token
from analyzer.rules.kinds import StanceRule

# Stances that leave open what they are about.
LEFT_OPEN = frozenset({Stance.NOT_CONFIRMED, Stance.QUESTIONED})


def assertion_certainty(frames: Sequence[Frame], content: Spans, hedges: Sequence[Hedge]) -> Certainty:
    """The certainty of what the article says in its own voice in `content`; `frames` are those of all sentences."""
    return _certainty(frames, content, hedges, Reading(), None)


def attribution_certainty(
    frames: Sequence[Frame], attribution: Attribution, rule: StanceRule | None, hedges: Sequence[Hedge]
) -> Certainty:
    """The certainty of an attribution's content for its source; `rule` decided the stance of the cue.

    What a source denies is certain not to be so, what it has not confirmed or questions is open. Else the
    content is as sure as the cue leaves it, the hedges in the cue, and those in the content whose scope
    holds its predicate; a shield of the reporter is not the source's doubt, nor is an accusation for its maker.
    """
    if rule and rule.stance is Stance.DENIED:
        return Certainty.CERTAIN_NOT
    own = [hedge for hedge in hedges if is_of_source(hedge, attribution)]
    reading = opening(frames, attribution, rule, own)
    deciding = None if rule and rule.stance in LEFT_OPEN else attribution.cue_head
    return _certainty(frames, attribution.content, own, reading, deciding)


def is_of_source(hedge: Hedge, attribution: Attribution) -> bool:
    """Whether a hedge is the doubt of the source of an attribution, and not the reporter's shield."""
    return attribution.source is None or (hedge.voice is Voice.SOURCE and hedge.type is not HedgeType.EVIDENTIAL)


def opening(
    frames: Sequence[Frame], attribution: Attribution, rule: StanceRule | None, hedges: Sequence[Hedge]
) -> Reading:
    """How sure the cue of an attribution leaves what it is about; `hedges` are the source's.

    A negated verb of opinion negates the opinion ("does not believe that" is "believes that not"); any other cue
    that is negated, only possible, or not done ("did not say that", "may confirm that", "stopped short of saying
    that") leaves its content open.
    """
    if rule and rule.stance in LEFT_OPEN:
        return OPEN
    if rule and rule.stance is Stance.DENIED:
        return Reading(negative=True)
    frame, head = frames[attribution.sentence], attribution.cue_head
    cue = Cover(attribution.cue)
    in_cue = [h for h in hedges if cue.overlaps(h.cue)]
    itself = {h for h in in_cue if head is not None and h.cue.overlaps(frame.sentence.tokens[head].span)}
    reading = Reading().weakened(*([rule.certainty] if rule else []), *(h.certainty for h in itself))
    if reading.level is Certainty.CERTAIN:
        doubted = any(h.certainty is not Certainty.CERTAIN for h in in_cue)
        return OPEN if doubted or _is_unsaid(frame, head) else reading
    reading = reading.weakened(*(h.certainty for h in in_cue if h not in itself))
    return Reading(reading.level, head in frame.negated)


def _is_unsaid(frame: Frame, cue: int | None) -> bool:
    """Whether the cue (index) is negated or what a word above it says is not done."""
    if cue is None or cue not in frame.embedded:
        return cue in frame.negated
    return read(frame, cue, {}, lambda _: False).negative


def tops(frames: Sequence[Frame], content: Spans) -> Iterator[tuple[int, tuple[Token, ...]]]:
    """For each sentence (number) that the content stands in, its tokens there whose head is outside of it."""
    for number in within_reach(frames, content):
        inside = [token for token in frames[number].sentence.inside(content) if token.upos != "PUNCT"]
        numbers = {token.index for token in inside}
        found = tuple(token for token in inside if token.head not in numbers)
        if found:
            yield number, found


def within_reach(frames: Sequence[Frame], words: Spans) -> range:
    """The numbers of the sentences from that of the first of some words to that of the last."""
    if not words:
        return range(0)
    reach = envelope(words)
    return range(
        bisect_right(frames, reach.start, key=lambda frame: frame.sentence.span.end),
        bisect_left(frames, reach.end, key=lambda frame: frame.sentence.span.start),
    )


def starts(
    frame: Frame, found: Sequence[Token], reading: Reading, cue: int | None, counts: Counts
) -> Mapping[int, Reading]:
    """The reading that the walk up from an event ends with, for each token at the top of a content.

    Where the cue itself decides over what it is about ("refused to leave", "did not know that"), that it does.
    """
    return {t.index: by_cue(frame, t.index, cue, counts) or reading for t in found}


def _certainty(
    frames: Sequence[Frame], content: Spans, hedges: Sequence[Hedge], reading: Reading, cue: int | None
) -> Certainty:
    """The certainty of the predicate of the content in the first sentence that it stands in."""

    inside = Cover(content)
    own_ids = {id(hedge) for hedge in hedges}  # the frames have the same values, and these outlive the call

    def counts(hedge: Hedge) -> bool:
        return id(hedge) in own_ids

    for number, found in tops(frames, content):
        head = next((t for t in found if t.upos in ("VERB", "AUX")), found[0])
        own = read(frames[number], head.index, starts(frames[number], found, reading, cue, counts), counts)
        by_scope = (level_of(h.certainty) for h in hedges if inside.covers(h.cue) and _weakens(h, head))
        return Reading(weakest((own.level, *by_scope)), own.negative).value
    return reading.value


def _weakens(hedge: Hedge, head: Token) -> bool:
    return hedge.cue.overlaps(head.span) or any(span.covers(head.span) for span in hedge.scope)
