"""Events: the predicates of a statement, each with how sure it is for the source and for the article."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from analyzer.analysis.certainty.certainty import opening, starts, tops, within_reach
from analyzer.analysis.certainty.factuality import AUXILIARY, Counts, Frame, Reading, bearing, read
from analyzer.model.attribution import Attribution
from analyzer.model.hedge import Certainty
from analyzer.model.span import Span, Spans
from analyzer.model.syntax import CLAUSAL, Token
from analyzer.rules.kinds import StanceRule

# What hangs on a word that says how sure something is: the thing itself.
COMPLEMENTS = frozenset({"acl", "ccomp", "csubj", "xcomp"})


@dataclass(frozen=True, slots=True)
class Event:
    """A predicate in the article and its certainty for whoever states it."""

    span: Span
    certainty: Certainty


def events_of_assertion(frames: Sequence[Frame], content: Spans) -> tuple[Event, ...]:
    """The events of what the article says in its own voice, in text order."""
    return tuple(_events(frames, content, (), Reading(), None, lambda _: True))


def events_of_attribution(
    frames: Sequence[Frame],
    attribution: Attribution,
    nested: Collection[Span],
    rule: StanceRule | None,
    counts: Counts,
) -> tuple[Event, ...]:
    """The events of a content less what is `nested` in it, for its source; `rule` decided the stance of the cue."""
    near = (frames[number] for number in within_reach(frames, attribution.cue))
    at_cue = (frame for frame in near if any(frame.sentence.span.overlaps(span) for span in attribution.cue))
    hedges = [hedge for frame in at_cue for hedge, _ in frame.hedges if counts(hedge)]
    reading = opening(frames, attribution, rule, hedges)
    return tuple(_events(frames, attribution.content, nested, reading, attribution.cue_head, counts))


def _events(
    frames: Sequence[Frame],
    content: Spans,
    nested: Collection[Span],
    reading: Reading,
    cue: int | None,
    counts: Counts,
) -> Iterator[Event]:
    for place, (number, found) in enumerate(tops(frames, content)):
        frame = frames[number]
        above = starts(frame, found, reading if place == 0 else Reading(), cue if place == 0 else None, counts)
        for token in frame.sentence.inside(content):
            if _is_event(frame, token) and not any(span.covers(token.span) for span in nested):
                yield Event(token.span, read(frame, token.index, above, counts).value)


def _is_event(frame: Frame, token: Token) -> bool:
    """Whether a token is the predicate of a clause and more than a word on how sure another one is."""
    below = frame.sentence.children(token.index)
    predicate = token.upos == "VERB" and token.relation in CLAUSAL
    if not predicate and not below:
        return False
    children = {frame.sentence.tokens[c].relation for c in below}
    if not predicate and not children & AUXILIARY:
        return False
    hedging = any(hedge.cue.overlaps(token.span) for hedge in bearing(frame, token.index))
    return not (hedging and COMPLEMENTS & children)
