"""Likeness: the statement of the body that tells a headline in other words, and the clause that comes nearest to it.

Headlines are made from the first sentences of an article and paraphrase them, so a sentence that has little of a
headline's words may still be the one that tells it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from analyzer.analysis.claim.ground import Ground
from analyzer.analysis.claim.overlap import Overlap, common, overlap, share
from analyzer.analysis.mismatch.miscount import body_sentences
from analyzer.model.claim import Proposition
from analyzer.model.hedge import Certainty
from analyzer.model.syntax import Token

Near = tuple[Proposition, Overlap]

FIRST = 0.1  # what it counts for that a sentence is the first of the body
EARLY = 4  # sentences of the body that are among the first
EVENT = 0.2  # what it counts for a clause that it has the event
LEAST = 0.15  # share of the weight of a headline's terms that the sentence must have
MORE = 0.25  # the same where it has but one of them
DEED = "mismatch.deed"
INFINITIVE = "VB"
DOUBTED = frozenset({Certainty.PROBABLE, Certainty.POSSIBLE})


def nearest_statement(claim: Proposition, ground: Ground) -> int | None:
    """The number of the statement among the first of the body that is likest to a headline, None where none is."""
    place = _sentence(claim, ground)
    number = _statement(claim, place, ground) if place is not None else None
    return None if number is None or _is_order(number, ground) else number


def told_alike(claim: Proposition, number: int, below: Sequence[Proposition], ground: Ground) -> Sequence[Near]:
    """What a statement (by number) states that is likest to a headline, and the clause of its sentence that is, if any.

    The clause counts where it has the event of the headline or a doubt of its own.
    """
    here = frozenset(ground.document.touched(ground.statements[number].content.spans[:1]))
    near = [(p, overlap(claim.terms, p.terms, ground.weights)) for p in below if p.sentence in here]
    told = [(p, found) for p, found in near if p.statement == number and p.main]
    if not told:
        return ()
    nearest, stated = max(near, key=_nearness), max(told, key=_nearness)
    counts = nearest[1].event or nearest[0].certainty in DOUBTED
    return (stated, nearest) if counts and nearest is not stated else (stated,)


def _is_order(number: int, ground: Ground) -> bool:
    """Whether what a statement tells is ordered: its cue is a verb of that and its content an infinitive."""
    statement = ground.statements[number]
    spans = statement.cue.spans if statement.cue else ()
    for place in ground.document.touched(spans[:1]):
        sentence = ground.document.sentences[place]
        ordering = ground.rules.hits(DEED, sentence)
        for cue in (token for token in sentence.inside(spans) if token.index in ordering):
            return any(sentence.tokens[c].xpos == INFINITIVE for c in sentence.children(cue.index))
    return False


def _nearness(pair: Near) -> float:
    return pair[1].of_one + EVENT * pair[1].event


def _sentence(claim: Proposition, ground: Ground) -> int | None:
    """The sentence among the first of the body with most of the terms of a headline, None where none has enough.

    A name alone does not tell what the headline tells.
    """
    keys = ground.keys[claim.sentence]
    names = frozenset(term for index in keys.names for term in keys.of(index))
    found: list[tuple[float, int]] = []
    for place in islice(body_sentences(ground), EARLY):
        shared = common(keys.every, ground.keys[place].every)
        has = share(keys.every, shared, ground.weights)
        if shared - names and has >= (LEAST if len(shared) > 1 else MORE):
            found.append((has + (0.0 if found else FIRST), -place))
    return -max(found)[1] if found else None


def _statement(claim: Proposition, place: int, ground: Ground) -> int | None:
    """The number of the outermost statement of a sentence with most of the terms of a headline, else the longest."""
    terms, sentence = ground.keys[claim.sentence].every, ground.document.sentences[place]
    best: tuple[float, int] = (-1.0, 0)
    found = None
    for number, statement in enumerate(ground.statements):
        inside = sentence.inside(statement.content.spans) if statement.parent is None else ()
        has = _share(terms, frozenset(_terms(inside, place, ground)), ground), len(inside)
        if inside and has > best:
            best, found = has, number
    return found


def _terms(tokens: Collection[Token], place: int, ground: Ground) -> Iterator[str]:
    for token in tokens:
        yield from ground.keys[place].of(token.index)


def _share(terms: frozenset[str], others: frozenset[str], ground: Ground) -> float:
    return share(terms, common(terms, others), ground.weights)
