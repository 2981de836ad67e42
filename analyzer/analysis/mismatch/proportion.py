"""Proportions: shares ("half", "one in ten") and multiples ("doubles") of a headline that the body contradicts."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import combinations, islice, pairwise

from analyzer.analysis.claim.ground import Ground
from analyzer.analysis.claim.terms import quantities, values
from analyzer.analysis.mismatch.figures import figures
from analyzer.analysis.mismatch.miscount import PERCENT, body_sentences
from analyzer.model.claim import Proposition, Quantity
from analyzer.model.syntax import Sentence, Token

EARLY = 4  # sentences of the body that tell what a headline tells
APART = 0.15  # by which a proportion may be off: "half" is said of 46 percent
BETWEEN = 3  # words at most between the two numbers of "one in ten", "120 of its 1,190"
SHARING = "claim.sharing"
HALF = "1/2"
TOLD_BY = frozenset({"NOUN", "VERB"})


def has_proportion(claim: Proposition, ground: Ground) -> bool:
    """Whether the sentence of a claim has a share or a multiple in words."""
    return any(True for _ in _named(ground.document.sentences[claim.sentence], ground))


def misproportioned(claim: Proposition, ground: Ground) -> Collection[int]:
    """The numbers of the first sentences of the body that have proportions, none of them that of a headline.

    Empty where the body has that proportion, or numbers that stand in it.
    """
    own = set(_named(ground.document.sentences[claim.sentence], ground))
    every = [value for place in body_sentences(ground) for value in _told(place, ground)]
    if any(_agree(value, other) for value in own for other in every):
        return ()
    multiple = max(own) >= 1
    return frozenset(place for place in islice(body_sentences(ground), EARLY) if any(_like(place, multiple, ground)))


def _agree(one: float, other: float) -> bool:
    return abs(one - other) <= APART * max(one, other)


def _named(sentence: Sentence, ground: Ground) -> Iterator[float]:
    """The shares and multiples that a sentence has in words: those of a family, and "one in ten"."""
    for token in sentence:
        part, over, whole = ground.rules.families.get(token.lemma.lower(), "").partition("/")
        if over and _counts(token, multiple=whole == "1", half=part + over + whole == HALF):
            before = sentence.tokens[max(token.index - 1, 0)]
            yield next(values(before, ground.rules), 1.0) * float(part) / float(whole)
    yield from _ratios(sentence, ground)


def _counts(token: Token, multiple: bool, half: bool) -> bool:
    """Whether a word is a share or a multiple and no ordinal, and no part of a name for something ("double murder")."""
    return token.relation != "amod" if multiple else half or (token.upos in TOLD_BY and token.relation != "compound")


def _told(place: int, ground: Ground) -> Iterator[float]:
    """Every proportion that the words and numbers of a sentence come to, those of the percentages among them."""
    sentence = ground.document.sentences[place]
    yield from _named(sentence, ground)
    for low, high in _pairs(place, ground):
        yield from (low / high, high / low)
    for share in (q.value / 100 for q in _quantities(place, ground) if q.of == PERCENT):
        yield from (share, 1 - share, 1 + share)


def _like(place: int, multiple: bool, ground: Ground) -> Iterator[float]:
    """What a sentence has to hold against a multiple (another, or two numbers of one thing), or against a share."""
    named = _named(ground.document.sentences[place], ground)
    yield from (value for value in named if (value >= 1) is multiple)
    if multiple:
        yield from (high / low for low, high in _pairs(place, ground))


def _pairs(place: int, ground: Ground) -> Iterator[tuple[float, float]]:
    counted = {(q.of, q.value) for q in _quantities(place, ground) if q.value > 0}
    counted |= {(f.sort, f.value) for f in figures(ground.document.sentences[place], ground) if f.value > 0}
    for (of, low), (other, high) in combinations(sorted(counted), 2):
        if of == other:
            yield low, high


def _quantities(place: int, ground: Ground) -> Iterator[Quantity]:
    sentence = ground.document.sentences[place]
    yield from quantities(sentence, range(len(sentence)), ground.keys[place], ground.rules)


def _ratios(sentence: Sentence, ground: Ground) -> Iterator[float]:
    """What share the first number of "one in ten" or "120 of its 1,190" is of the second."""
    found = [(token, value) for token in sentence for value in values(token, ground.rules)]
    sharing = ground.rules.hits(SHARING, sentence) if len(found) > 1 else {}
    for (one, low), (other, high) in pairwise(found):
        between = sentence.tokens[one.index + 1 : other.index]
        if low < high and 0 < len(between) <= BETWEEN and any(t.index in sharing for t in between):
            yield low / high
