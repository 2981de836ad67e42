"""Figures: numbers of a headline that are nowhere in the body, which has others of that sort where it begins."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, islice

from analyzer.analysis.claim.ground import Ground
from analyzer.analysis.claim.overlap import agree, common, share
from analyzer.analysis.claim.terms import UNIT, numbers, together, unit_of, values
from analyzer.analysis.mismatch.miscount import PERCENT, body_sentences
from analyzer.model.claim import Proposition
from analyzer.model.syntax import Sentence, Token

EARLY = 3  # sentences of the body that tell what a headline tells
LISTED = 12  # up to here things may be listed and not counted ("a teacher, her son and a neighbour")
THING = "thing"  # the sort of a number that counts things or has no unit
FIRST = 1  # sentences in which a number is one of a headline's, whatever else they have of it
COMPARATIVES = frozenset({"JJR", "RBR"})
PLURAL = frozenset({"NNS"})
HYPHEN = "HYPH"
LEAST_VAGUE = 12  # "twelves" is the least number that a plural makes a vague one of: dozens
VAGUE = 300  # by how much what a plural says may be exceeded: "hundreds" is said of 6,200
NEAR = 2  # words on either side of a number that may be its unit


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with the index of its first token and its sort: percent, a currency or another unit, or `THING`.

    `vague` is one of its size and up ("hundreds"), `compared` says by how much something is more or less.
    """

    index: int
    value: float
    sort: str
    vague: bool = False
    compared: bool = False


def astray(claim: Proposition, ground: Ground) -> Collection[int]:
    """The numbers of the first sentences of the body with figures of the sort of one of a claim that is nowhere.

    A figure that the body's numbers add up to or differ by is not nowhere; neither is a small one that counts things.
    """
    own = _own(claim, ground)
    if not own:
        return ()
    there = {place: tuple(figures(ground.document.sentences[place], ground)) for place in body_sentences(ground)}
    every = {place: [f.value for f in found] for place, found in there.items()}
    for place, found in every.items():
        found.extend(numbers(ground.document.sentences[place], ground.rules))
    more = {f.value for found in there.values() for f in found if f.compared}
    whole = sorted({n for found in every.values() for n in found})
    sorts = {
        f.sort
        for f in own
        if not any(_is_meant(f, n) for place in _telling_places(f, claim, there, ground) for n in every[place])
        and (f.vague or not any(agree(f.value, n) for n in _worked_out(whole, more, f.sort)))
    }
    return frozenset(place for place in islice(there, EARLY) if any(f.sort in sorts for f in there[place]))


def _telling_places(
    figure: Figure, claim: Proposition, there: Mapping[int, Sequence[Figure]], ground: Ground
) -> Iterator[int]:
    """The sentences in which a number may be the one of a claim.

    Where the first one has figures of that sort, those are the first ones and any that has more of the claim.
    """
    first = next(iter(there))
    least = _likeness(claim, first, ground) if any(f.sort == figure.sort for f in there[first]) else -1.0
    for position, place in enumerate(there):
        if position < FIRST or _likeness(claim, place, ground) > least:
            yield place


def _likeness(claim: Proposition, place: int, ground: Ground) -> float:
    return share(claim.terms.words, common(claim.terms.words, ground.keys[place].every), ground.weights)


def are_early(claim: Proposition, ground: Ground) -> bool:
    """Whether the first sentences of the body have the very figures of a claim, which then counts nothing otherwise."""
    sentences = [ground.document.sentences[place] for place in islice(body_sentences(ground), EARLY)]
    there = [figure for sentence in sentences for figure in figures(sentence, ground)]
    own = _own(claim, ground)
    return bool(own) and all(any(f.sort == g.sort and agree(f.value, g.value) for g in there) for f in own)


def _own(claim: Proposition, ground: Ground) -> Sequence[Figure]:
    """The figures of a claim but for small ones that count things."""
    sentence = ground.document.sentences[claim.sentence]
    found = figures(sentence, ground)
    return [f for f in found if _is_in(sentence.tokens[f.index], claim) and _is_telling(f)]


def _is_meant(figure: Figure, value: float) -> bool:
    """Whether a number of the body may be meant by a figure; by "hundreds" any from a hundred up."""
    if figure.vague:
        return figure.value <= value < figure.value * VAGUE
    return agree(figure.value, value, rough=True)


def _is_in(token: Token, claim: Proposition) -> bool:
    return any(span.overlaps(token.span) for span in claim.spans)


def _is_telling(figure: Figure) -> bool:
    return figure.sort != THING or figure.value > LISTED or figure.vague


def _worked_out(values: Sequence[float], more: Collection[float], sort: str) -> Iterator[float]:
    """What numbers come to: sums and differences, and shares of a hundred where that is the sort.

    By how much something is `more` than another is added to nothing.
    """
    yield sum(value for value in values if value not in more)
    for low, high in combinations(values, 2):
        yield high - low
        if low not in more and high not in more:
            yield low + high
        if sort == PERCENT and low > 0:
            yield from (100 * (high - low) / low, 100 * (high - low) / high, 100 * low / high)


def figures(sentence: Sentence, ground: Ground) -> Iterator[Figure]:
    """The figures of a sentence as they stand, powers of ten behind them ("£60 m", "5.9 billion") taken in."""
    runs: list[list[Token]] = []
    for token in sentence:
        if any(True for _ in _values(token, ground)):
            if runs and runs[-1][-1].index >= token.index - 1 - (sentence.tokens[token.index - 1].xpos == HYPHEN):
                runs[-1].append(token)
            else:
                runs.append([token])
    for run in runs:
        value = together(v for token in run for v in _values(token, ground))
        vague = len(run) == 1 and run[0].xpos in PLURAL and value >= LEAST_VAGUE
        after = sentence.tokens[run[-1].index + 1 : run[-1].index + 1 + NEAR]
        compared = any(token.xpos in COMPARATIVES for token in after)
        yield Figure(run[0].index, value, _sort(sentence, run, ground), vague, compared)


def _values(token: Token, ground: Ground) -> Iterator[float]:
    """The number of a token; of a plural ("hundreds") that of its lemma."""
    if token.xpos in PLURAL and (one := ground.rules.families.get(token.lemma.lower(), "")).isdecimal():
        yield float(one)
    else:
        yield from values(token, ground.rules)


def _sort(sentence: Sentence, run: Sequence[Token], ground: Ground) -> str:
    """The unit before or behind a figure, as the word that stands for its family, else `THING`."""
    families, units = ground.rules.families, ground.rules.lexicon(UNIT).entries
    if own := next((unit for token in run if (unit := unit_of(token.form.lower(), families))), None):
        return families.get(own, own)
    before = sentence.tokens[max(run[0].index - 1, 0) : run[0].index]
    after = sentence.tokens[run[-1].index + 1 : run[-1].index + 1 + NEAR]
    near = (word for token in (*before, *after) for word in (token.lemma.lower(), token.form.lower()))
    return next((families.get(word, word) for word in near if word in units), THING)
