"""Contraries: the first sentences of the body state for certain the opposite of what a headline tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from analyzer.analysis.claim.ground import Ground
from analyzer.analysis.claim.overlap import common, is_same, overlap
from analyzer.analysis.mismatch.likeness import Near
from analyzer.analysis.mismatch.miscount import body_sentences
from analyzer.model.claim import Proposition
from analyzer.model.hedge import Certainty

FIRST = 2  # sentences of the body in which the contrary may be stated
EARLY = 3  # those in which nothing may tell the event itself
SURE = frozenset({Certainty.CERTAIN, Certainty.CERTAIN_NOT})


def contraries(claim: Proposition, below: Sequence[Proposition], ground: Ground) -> Iterator[Near]:
    """What states the contrary of a claim: an opposite of its event, or that the event is not so.

    The sentence has something else of the claim, and no early one tells the event itself.
    """
    if claim.certainty not in SURE:
        return
    early = tuple(islice(body_sentences(ground), EARLY))
    told = frozenset().union(*(ground.keys[place].every for place in early))
    events = [e for e in _events(claim, ground) if e == claim.terms.event or not common((e,), told)]
    stated = [p for p in below if p.main and p.sentence in early and p.certainty in SURE]
    itself = [p for p in stated if _has_event(claim, p)]
    both = not claim.terms.contrary.isdisjoint(claim.terms.words)  # "ban clears parliament"
    affirmed = both or any(p.terms.negated is claim.terms.negated for p in itself)
    denied = [] if affirmed else [p for p in itself if p.sentence == early[0]]
    turned = (p for p in stated if p.sentence in early[:FIRST] and any(_opposes(p, e, claim, ground) for e in events))
    turned = (p for p in turned if not itself or all(q.sentence > p.sentence for q in itself))
    for proposition in (p for p in (*turned, *denied) if _meets(claim, p, ground)):
        yield proposition, overlap(claim.terms, proposition.terms, ground.weights)


def _events(claim: Proposition, ground: Ground) -> Sequence[str]:
    """The event of a claim where it has opposites, else each of its words that has."""
    opposites, event = ground.rules.opposites, claim.terms.event
    return (
        [event]
        if event is not None and event in opposites
        else [word for word in sorted(claim.terms.words) if word in opposites]
    )


def _meets(claim: Proposition, proposition: Proposition, ground: Ground) -> bool:
    """Whether the sentence of a proposition has a word of a claim beside its event."""
    beside = claim.terms.words - {claim.terms.event}
    return bool(common(beside, ground.keys[proposition.sentence].every))


def _has_event(claim: Proposition, proposition: Proposition) -> bool:
    one, other = claim.terms.event, proposition.terms.event
    return one is not None and other is not None and is_same(one, other)


def _opposes(proposition: Proposition, event: str, claim: Proposition, ground: Ground) -> bool:
    turned = proposition.terms.event in ground.rules.opposites[event]
    return turned and claim.terms.negated is proposition.terms.negated
