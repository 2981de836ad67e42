"""Which counted words are learnt: often enough right, as far as so few counts can tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from analyzer.rules import RuleSet
from analyzer.rules.kinds.evidence import Tally
from training.cues.count import Tallies
from training.cues.slot import Slot

# A word is as good as its counts and `_PRIOR_SEEN` more would have it, of which `_PRIOR` were right: what a word of
# which nothing is known is worth. An attribution found at this rate of right ones still raises F1 when F1 is below
# twice the rate.
_PRIOR, _PRIOR_SEEN = 0.25, 2
FEWEST_RIGHT = 3
LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Judged:
    """A word in a slot with its tally."""

    slot: Slot
    word: str
    tally: Tally


def worth(tally: Tally, prior: float = _PRIOR) -> float:
    """The share of right ones that is to be expected of a word with this tally, of whose like `prior` are right."""
    return (tally.right + prior * _PRIOR_SEEN) / (tally.seen + _PRIOR_SEEN)


def learnt(counted: Tallies, rules: RuleSet) -> Iterator[Judged]:
    """The words that no lexicon of their slot has and that the counts speak for."""
    for one in _judged(counted):
        good = one.tally.right >= FEWEST_RIGHT and worth(one.tally) >= LEAST
        if good and _is_word(one.word) and not _known(one, rules):
            yield one


def doubtful(counted: Tallies, rules: RuleSet, least_seen: int, most: float) -> Iterator[Judged]:
    """The words of lexicons that were seen often in a slot and were seldom right there."""
    for one in _judged(counted):
        if _known(one, rules) and one.tally.seen >= least_seen and one.tally.precision <= most:
            yield one


def _judged(counted: Tallies) -> Iterator[Judged]:
    for slot, words in counted.items():
        yield from (Judged(slot, word, tally) for word, tally in words.items())


def _known(one: Judged, rules: RuleSet) -> bool:
    """Whether an entry has the word, or its verb without the particles."""
    words = {one.word, one.word.split()[0]}
    return any(words & rules.lexicon(lexicon).words for lexicon in one.slot.lexicons)


def _is_word(word: str) -> bool:
    return all(part.isalpha() or "-" in part.strip("-") for part in word.split())


def by_lexicon(counted: Tallies, rules: RuleSet) -> Mapping[str, Mapping[str, Mapping[str, Tally]]]:
    """The evidence of every lexicon: for each frame the tallies of its own entries."""
    found: dict[str, dict[str, dict[str, Tally]]] = {}
    for one in _judged(counted):
        for lexicon in one.slot.lexicons:
            if one.word in rules.lexicon(lexicon).words:
                words = found.setdefault(lexicon, {}).setdefault(one.slot.frame, {})
                words[one.word] = words.get(one.word, Tally(0, 0)).plus(one.tally)
    return found
