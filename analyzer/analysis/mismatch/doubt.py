"""Doubts: the first sentences of the body leave open what a headline tells as a fact, in whatever words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from analyzer.analysis.claim.ground import Ground
from analyzer.analysis.claim.overlap import Overlap, common, is_same, overlap
from analyzer.analysis.mismatch.likeness import Near
from analyzer.analysis.mismatch.miscount import body_sentences
from analyzer.model.claim import Proposition
from analyzer.model.hedge import Certainty
from analyzer.model.syntax import ROOT, Sentence, Token

WEIGHING = "mismatch.weighing"
UNSETTLED = "mismatch.unsettled"
FIRST = 2  # sentences of the body in which a doubt counts
DOUBTED = frozenset({Certainty.PROBABLE, Certainty.POSSIBLE})
OPEN = 0.25  # share of a headline's terms that what is left quite open must have


def doubts(claim: Proposition, below: Sequence[Proposition], ground: Ground) -> Iterator[Near]:
    """What the first sentences hold for likely or possible of what a headline tells, or the first one leaves open.

    There is no doubt where the event is stated for certain anywhere, of anything else that the headline has.
    """
    early = tuple(islice(body_sentences(ground), FIRST))
    if not early or any(_is_sure_of(p, claim) for p in below):
        return
    for proposition in below:
        if proposition.sentence in early and not claim.terms.words.isdisjoint(proposition.terms.words):
            found = overlap(claim.terms, proposition.terms, ground.weights)
            if _is_doubted(proposition, ground) or (
                proposition.sentence == early[0] and _is_open(proposition, found, ground)
            ):
                yield proposition, found


def leaves_open(proposition: Proposition, ground: Ground) -> bool:
    """Whether a clause is about what is only thought of or prepared ("weighs"), or not so yet ("close to")."""
    return any(proposition.head in _hits(lexicon, proposition, ground) for lexicon in (WEIGHING, UNSETTLED))


def _hits(lexicon: str, proposition: Proposition, ground: Ground) -> Collection[int]:
    return ground.rules.hits(lexicon, ground.document.sentences[proposition.sentence])


def _is_sure_of(proposition: Proposition, claim: Proposition) -> bool:
    one, other = claim.terms.event, proposition.terms.event
    if one is None or other is None or not is_same(one, other) or not proposition.main:
        return False
    beside = claim.terms.words - {one}
    return proposition.certainty is Certainty.CERTAIN and (not beside or bool(common(beside, proposition.terms.words)))


def _is_doubted(proposition: Proposition, ground: Ground) -> bool:
    sentence = ground.document.sentences[proposition.sentence]
    token = sentence.tokens[proposition.head]
    clause = proposition.main or token.upos == "VERB"
    return proposition.certainty in DOUBTED and clause and not _is_aside(sentence, token)


def _is_aside(sentence: Sentence, token: Token) -> bool:
    """Whether a clause stands in one of time, reason or condition."""
    while token.relation != "advcl" and token.head != ROOT:
        token = sentence.tokens[token.head]
    return token.relation == "advcl"


def _is_open(proposition: Proposition, found: Overlap, ground: Ground) -> bool:
    return proposition.main and found.of_one >= OPEN and leaves_open(proposition, ground)
