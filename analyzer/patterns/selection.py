"""Selections: sets of tokens that many patterns ask for, each made for all tokens of a sentence at once.

A selection is made from conditions and from other selections: those that meet all of some, one of some, or not one;
those that stand to a token of one as an operator says. What is asked in the same words has the same number, so it is
worked out once for a sentence, however many patterns ask it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from functools import cache

from analyzer.model.syntax import ROOT
from analyzer.patterns.pattern import Alternatives, Attribute, Condition, Operator, Regex
from analyzer.patterns.reading import EXACT, LOOSE
from analyzer.patterns.regex import compiled
from analyzer.patterns.relation import STANDING
from analyzer.patterns.view import Select, View, mask_of

# Conditions by how many tokens they let through, by experience: words few, parts of speech many; the last for all else.
_NARROWEST_FIRST = tuple(Attribute[name] for name in ("LEMMA", "FORM", "NER", "DEPREL", "FEATS", "XPOS", "UPOS"))
_ALL = len(_NARROWEST_FIRST)
# Asked last of all, since what is anywhere above or below a token is dear to find.
_DEAR, _FAR = _ALL + 1, (Operator.ABOVE, Operator.BELOW)
_WORDS = (Attribute.FORM, Attribute.LEMMA)


class Selections:
    """The functions that select tokens, by number."""

    def __init__(self) -> None:
        self.selects: list[Select] = []
        self._numbers: dict[Hashable, int] = {}
        self._widths: list[int] = []

    def every(self) -> int:
        """All tokens."""
        return self._number("every", _ALL, lambda view: view.all)

    def root(self) -> int:
        """The root."""
        return self._number("root", 0, lambda view: mask_of(i for i, head in enumerate(view.heads) if head == ROOT))

    def meeting(self, condition: Condition) -> int:
        """The tokens that meet a condition."""
        width = _ALL if condition.negated else _NARROWEST_FIRST.index(condition.attribute)
        return self._number(condition, width, _meeting(condition))

    def all_of(self, parts: Iterable[int]) -> int:
        """The tokens that are in all of some selections, the narrowest being asked first until no token is left."""
        numbers = sorted(dict.fromkeys(parts), key=self._widths.__getitem__)
        if len(numbers) < 2:
            return numbers[0] if numbers else self.every()

        first, *rest = numbers

        def select(view: View) -> int:
            mask = view[first]
            for number in rest:
                if not mask:
                    return 0
                mask &= view[number]
            return mask

        return self._number(("all", frozenset(numbers)), self._widths[first], select)

    def any_of(self, parts: Iterable[int]) -> int:
        """The tokens that are in one of some selections."""
        numbers = tuple(dict.fromkeys(parts))

        def select(view: View) -> int:
            mask = 0
            for number in numbers:
                mask |= view[number]
            return mask

        return self._number(("any", frozenset(numbers)), max(self._widths[n] for n in numbers), select)

    def none_of(self, number: int) -> int:
        """The tokens that are not in a selection."""
        return self._number(("none", number), _ALL, lambda view: view.all & ~view[number])

    def standing(self, operator: Operator, number: int) -> int:
        """The tokens that stand to one of a selection as the operator says."""
        stand = STANDING[operator]

        def select(view: View) -> int:
            mask = view[number]
            return stand(view, mask) if mask else 0

        return self._number((operator, number), _DEAR if operator in _FAR else self._widths[number], select)

    def _number(self, key: Hashable, width: int, select: Select) -> int:
        number = self._numbers.setdefault(key, len(self.selects))
        if number == len(self.selects):
            self.selects.append(select)
            self._widths.append(width)
        return number


def _meeting(condition: Condition) -> Select:
    value = condition.value
    select = _matching(condition, value) if isinstance(value, Regex) else _among(condition, value)
    return (lambda view: view.all & ~select(view)) if condition.negated else select


def _matching(condition: Condition, value: Regex) -> Select:
    read, whole = EXACT[condition.attribute], compiled(value.regex).fullmatch
    # Tags and relations are few, so each is held against the expression once; words have no end.
    fits = whole if condition.attribute in _WORDS else cache(lambda reading: whole(reading) is not None)

    def select(view: View) -> int:
        mask = 0
        for reading, tokens in view.readings(read).items():
            if fits(reading):
                mask |= tokens
        return mask

    return select


def _among(condition: Condition, value: Alternatives) -> Select:
    # No frozenset: where the keys of a dictionary meet one, all of it is gone through, however few keys there are.
    read, words, lexicons = LOOSE[condition.attribute], set(value.words), value.lexicons

    def select(view: View) -> int:
        mask = 0
        known = view.readings(read)
        for word in words & known.keys():
            mask |= known[word]
        if view.lexicons:
            for lexicon in lexicons:
                mask |= mask_of(view.lexicons.hits(lexicon, view.sentence))
        return mask

    return select
