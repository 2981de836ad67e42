"""Miscounts: a number of a headline that the body has not, where it counts the same with another one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from analyzer.analysis.claim.ground import Ground
from analyzer.analysis.claim.overlap import agree, common, share
from analyzer.analysis.claim.terms import UNIT, numbers, quantities, term_of
from analyzer.model.claim import Proposition, Quantity
from analyzer.model.text import ParagraphKind

ENOUGH = 0.5  # share of the weight of a claim's terms that a sentence must have to count the same
ENOUGH_IN_LEAD = 0.3  # the same for one of the lead
PERCENT = "percent"


def miscounting(claim: Proposition, ground: Ground) -> Collection[int]:
    """The numbers of the sentences of the body that count what a claim counts, where its number is nowhere.

    A number that the body's add up to, differ by, or are in the proportion of, is not nowhere.
    """
    there = tuple(body_numbers(ground))
    own = [q for q in claim.terms.quantities if q.value > 1 and not any(agree(q.value, n, q.rough) for n in there)]
    if not own:
        return ()
    counted = {place: tuple(_counted(place, ground)) for place in body_sentences(ground)}
    every = [q for found in counted.values() for q in found]
    astray = {q.of for q in own if not any(agree(q.value, n, q.rough) for n in _worked_out(q, every))}
    return frozenset(
        place
        for place, found in counted.items()
        if astray & {q.of for q in found} and _is_alike(claim, place, astray, ground)
    )


def body_sentences(ground: Ground) -> Iterator[int]:
    """The numbers of the sentences of the body."""
    paragraphs = ground.document.layout.paragraphs
    for place, sentence in enumerate(ground.document.sentences):
        if paragraphs[sentence.paragraph].kind is ParagraphKind.BODY:
            yield place


def body_numbers(ground: Ground) -> Iterator[float]:
    """Every number in the body."""
    for place in body_sentences(ground):
        if ground.keys[place].numbered:
            yield from numbers(ground.document.sentences[place], ground.rules)


def _counted(place: int, ground: Ground) -> Iterator[Quantity]:
    sentence = ground.document.sentences[place]
    yield from quantities(sentence, range(len(sentence)), ground.keys[place], ground.rules)


def _is_alike(claim: Proposition, place: int, counted: Collection[str], ground: Ground) -> bool:
    """Whether a sentence has enough of a claim beside what both count; in the lead it is enough to count things."""
    leads = ground.document.sentences[place].paragraph + 1 == ground.lead
    if leads and any(of in claim.terms.words and not _is_unit(of, ground) for of in counted):
        return True
    terms = claim.terms.words - frozenset(counted) or claim.terms.words
    has = share(terms, common(terms, ground.keys[place].every), ground.weights)
    return has >= (ENOUGH_IN_LEAD if leads else ENOUGH)


def _is_unit(term: str, ground: Ground) -> bool:
    families = ground.rules.families
    return any(term_of(unit, families) == term for unit in ground.rules.lexicon(UNIT).entries)


def _worked_out(quantity: Quantity, every: Sequence[Quantity]) -> Iterator[float]:
    """What the numbers of the same thing come to: sums, differences, and shares of a hundred."""
    values = sorted({q.value for q in every if q.of == quantity.of})
    yield sum(values)
    for low, high in combinations(values, 2):
        yield from (low + high, high - low)
    if quantity.of == PERCENT:
        yield from (100 - value for value in values)
        kinds = {q.of for q in every} - {PERCENT}
        for low, high in (p for of in kinds for p in combinations(sorted({q.value for q in every if q.of == of}), 2)):
            yield from (100 * (high - low) / high, 100 * (high - low) / low, 100 * low / high) if low else ()
