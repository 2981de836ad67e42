"""Which of many patterns a sentence can match at all, told from its words before a tree is looked at.

Most patterns ask for a word: a lemma, a form, an entry of a lexicon. One look-up for each word of a sentence finds the
patterns whose words are there, and the others are not tried.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from analyzer.patterns.pattern import Alternatives, Attribute, Condition, Constraint, Link, Mode, Node, Pattern
from analyzer.patterns.view import bits

# For a lexicon by its id words of which every sentence with an entry has one, as `word_of` spells them.
WordsOf = Callable[[str], Collection[str]]
_WORDS = (Attribute.FORM, Attribute.LEMMA)


def word_of(text: str) -> str:
    """A form or a lemma as it is looked up: lower case, one kind of apostrophe."""
    return text.lower().replace("’", "'")


class Prefilter:
    """Patterns by a word that each needs."""

    def __init__(self, patterns: Sequence[Pattern], words_of: WordsOf) -> None:
        self._always = 0
        self._by_word: dict[str, int] = {}
        for number, pattern in enumerate(patterns):
            demands = list(_demands(pattern, words_of))
            if not demands:
                self._always |= 1 << number
            for word in min(demands, key=len, default=()):
                self._by_word[word] = self._by_word.get(word, 0) | 1 << number

    def possible(self, words: Iterable[str]) -> Iterator[int]:
        """The numbers of the patterns that a sentence of these words may match, in order."""
        found = self._always
        for word in words:
            found |= self._by_word.get(word, 0)
        return bits(found)


def _demands(pattern: Pattern, words_of: WordsOf) -> Iterator[Collection[str]]:
    """Sets of words of each of which every match of the pattern has one."""
    yield from _of_node(pattern.node, words_of)
    yield from _of_all(pattern.constraints, words_of)


def _of_all(constraints: Iterable[Constraint], words_of: WordsOf) -> Iterator[Collection[str]]:
    for constraint in constraints:
        if constraint.mode is not Mode.REQUIRED:
            continue
        if isinstance(constraint, Link):
            yield from _demands(constraint.target, words_of)
            continue
        options = [min(_of_all(option, words_of), key=len, default=()) for option in constraint.options]
        if all(options):  # an option that asks for no word can hold anywhere
            yield frozenset().union(*options)


def _of_node(node: Node, words_of: WordsOf) -> Iterator[Collection[str]]:
    for condition in node.conditions:
        if condition.attribute in _WORDS and not condition.negated and isinstance(condition.value, Alternatives):
            yield _alternatives(condition, condition.value, words_of)


def _alternatives(condition: Condition, value: Alternatives, words_of: WordsOf) -> Collection[str]:
    listed = (word for lexicon in value.lexicons for word in words_of(lexicon))
    return {*map(word_of, value.words), *listed}
