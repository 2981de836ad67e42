"""Which of many patterns a sentence can match at all, told from its words and relations before a tree is looked at.

A pattern makes demands: one of these words must be in the sentence, a token must have one of these relations. Equal
demands of different patterns are one, each word and each relation knows the demands that it meets, and a pattern is
tried where none of its demands is left unmet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence, Set
from functools import lru_cache

from analyzer.patterns.pattern import (
    Alternatives,
    Attribute,
    Constraint,
    Link,
    Mode,
    Node,
    Pattern,
    Regex,
    Value,
)
from analyzer.patterns.regex import compiled

# For a lexicon by its id words of which every sentence with an entry has one, as `word_of` spells them.
WordsOf = Callable[[str], Collection[str]]
# Words and labels of relations; a sentence meets it that has one of them.
Demand = frozenset[str | Value]
_WORDS = (Attribute.FORM, Attribute.LEMMA)


@lru_cache(65_536)
def word_of(text: str) -> str:
    """A form or a lemma as it is looked up: lower case, one kind of apostrophe."""
    return text.lower().replace("’", "'")


def bears(deprel: str, label: Value) -> bool:
    """Whether a relation has a label: one of its words with or without the subtype, or wholly its expression."""
    if isinstance(label, Alternatives):
        return deprel in label.words or deprel.partition(":")[0] in label.words
    return compiled(label.regex).fullmatch(deprel) is not None


class Prefilter:
    """Patterns by what each demands of a sentence."""

    def __init__(self, patterns: Sequence[Pattern], words_of: WordsOf) -> None:
        numbers: dict[Demand, int] = {}
        demands = [sorted(_demands(pattern, words_of), key=_breadth) for pattern in patterns]
        self._demanded = [_union(1 << numbers.setdefault(d, len(numbers)) for d in own) for own in demands]
        # Patterns by the mask of the demand that is hardest to meet, so that few are looked at for a sentence.
        self._hardest: dict[int, list[int]] = {}
        for number, own in enumerate(demands):
            self._hardest.setdefault(1 << numbers[own[0]] if own else 0, []).append(number)
        self._hard = _union(self._hardest)
        self._all = (1 << len(numbers)) - 1
        self._by_word: dict[str, int] = {}
        self._labels: dict[Value, int] = {}
        self._by_relation: dict[str, int] = {}
        for demand, number in numbers.items():
            for key in demand:
                if isinstance(key, str):
                    self._by_word[key] = self._by_word.get(key, 0) | 1 << number
                else:
                    self._labels[key] = self._labels.get(key, 0) | 1 << number

    def possible(self, words: Set[str], relations: Iterable[str]) -> Sequence[int]:
        """The numbers of the patterns that a sentence with these words and relations may match, in order."""
        met = _union(self._by_word[word] for word in self._by_word.keys() & words)
        for relation in relations:
            met |= self._met_by(relation)
        unmet, demanded = self._all & ~met, self._demanded
        near = self._hardest.get(0, [])
        hard = met & self._hard
        while hard:
            low = hard & -hard
            near = near + self._hardest[low]
            hard ^= low
        return sorted([number for number in near if not demanded[number] & unmet])

    def _met_by(self, relation: str) -> int:
        met = self._by_relation.get(relation)
        if met is None:
            met = _union(mask for label, mask in self._labels.items() if bears(relation, label))
            self._by_relation[relation] = met
        return met


def _union(masks: Iterable[int]) -> int:
    whole = 0
    for mask in masks:
        whole |= mask
    return whole


def _demands(pattern: Pattern, words_of: WordsOf) -> Iterator[Demand]:
    """What every sentence meets in which the pattern matches."""
    yield from _of_node(pattern.node, words_of)
    yield from _of_all(pattern.constraints, words_of)


def _of_all(constraints: Iterable[Constraint], words_of: WordsOf) -> Iterator[Demand]:
    for constraint in constraints:
        if constraint.mode is not Mode.REQUIRED:
            continue
        if isinstance(constraint, Link):
            if constraint.label is not None:
                yield frozenset({constraint.label})
            yield from _demands(constraint.target, words_of)
            continue
        options = [min(_of_all(option, words_of), key=_breadth, default=None) for option in constraint.options]
        if None not in options:  # an option that demands nothing can hold anywhere
            yield frozenset[str | Value]().union(*filter(None, options))


def _breadth(demand: Demand) -> tuple[bool, int]:
    """What is easily met last: relations are in most sentences, the fewer words the rarer."""
    return any(not isinstance(key, str) for key in demand), len(demand)


def _of_node(node: Node, words_of: WordsOf) -> Iterator[Demand]:
    for condition in node.conditions:
        if condition.negated:
            continue
        if condition.attribute is Attribute.DEPREL:
            yield frozenset({condition.value})
        elif condition.attribute in _WORDS and isinstance(condition.value, Alternatives):
            yield _alternatives(condition.value, words_of)
        elif condition.attribute in _WORDS and isinstance(condition.value, Regex) and _is_word(condition.value):
            yield frozenset({word_of(condition.value.regex)})


def _is_word(value: Regex) -> bool:
    """Whether an expression has no sign in it, such as that for a colon, which cannot be written as a word."""
    return re.escape(value.regex) == value.regex


def _alternatives(value: Alternatives, words_of: WordsOf) -> Demand:
    listed = (word for lexicon in value.lexicons for word in words_of(lexicon))
    return frozenset((*map(word_of, value.words), *listed))
