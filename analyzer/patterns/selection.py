"""Selections: which tokens meet the conditions of a node, under one number for all patterns that ask the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from analyzer.model.syntax import ROOT
from analyzer.patterns.pattern import Alternatives, Attribute, Condition, Regex
from analyzer.patterns.regex import compiled
from analyzer.patterns.view import Reader, Select, View, mask_of


class Selections:
    """The functions that select tokens, by number; what is asked for in the same words has the same number."""

    def __init__(self) -> None:
        self.selects: list[Select] = []
        self._numbers: dict[frozenset[Condition | bool], int] = {}

    def number(self, conditions: Iterable[Condition], root: bool = False) -> int:
        """The number of the tokens that meet all conditions, the root alone where `root`."""
        wanted: frozenset[Condition | bool] = frozenset([*conditions, *([root] if root else [])])
        if wanted not in self._numbers:
            parts = sorted(wanted, key=_breadth)
            select = _single(parts[0]) if len(parts) == 1 else self._both(parts)
            self._numbers[wanted] = len(self.selects)
            self.selects.append(select)
        return self._numbers[wanted]

    def _both(self, parts: list[Condition | bool]) -> Select:
        numbers = [self.number((), part) if isinstance(part, bool) else self.number((part,)) for part in parts]

        def select(view: View) -> int:
            mask = view.all
            for number in numbers:
                mask &= view[number]
                if not mask:
                    break
            return mask

        return select


def _breadth(part: Condition | bool) -> tuple[int, str]:
    """How many tokens a condition lets through, by experience: words let through few, parts of speech many."""
    if isinstance(part, bool):
        return 0, ""
    words = part.attribute in (Attribute.FORM, Attribute.LEMMA)
    return (3 if part.negated else 1 if words else 2), str(part)


def _single(part: Condition | bool) -> Select:
    if isinstance(part, bool):
        return lambda view: mask_of(index for index, head in enumerate(view.heads) if head == ROOT)
    value = part.value
    meeting = _matching(part.attribute, value) if isinstance(value, Regex) else _among(part.attribute, value)
    return (lambda view: view.all & ~meeting(view)) if part.negated else meeting


def _matching(attribute: Attribute, value: Regex) -> Select:
    read, whole = _EXACT[attribute], compiled(value.regex).fullmatch

    def select(view: View) -> int:
        mask = 0
        for reading, tokens in view.readings(read).items():
            if whole(reading):
                mask |= tokens
        return mask

    return select


def _among(attribute: Attribute, value: Alternatives) -> Select:
    read, words, lexicons = _LOOSE.get(attribute, _EXACT[attribute]), frozenset(value.words), value.lexicons

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


# What an attribute of each token says; unless exact, words in lower case and relations without subtype as well.
_EXACT: Mapping[Attribute, Reader] = {
    Attribute.FORM: lambda tokens: [(token.form,) for token in tokens],
    Attribute.LEMMA: lambda tokens: [(token.lemma,) for token in tokens],
    Attribute.UPOS: lambda tokens: [(token.upos,) for token in tokens],
    Attribute.XPOS: lambda tokens: [(token.xpos,) for token in tokens],
    Attribute.FEATS: lambda tokens: [token.feats.split("|") for token in tokens],
    Attribute.DEPREL: lambda tokens: [(token.deprel,) for token in tokens],
    Attribute.NER: lambda tokens: [(token.ner.rpartition("-")[2],) for token in tokens],
}
_LOOSE: Mapping[Attribute, Reader] = {
    Attribute.FORM: lambda tokens: [(token.form, token.form.lower()) for token in tokens],
    Attribute.LEMMA: lambda tokens: [(token.lemma, token.lemma.lower()) for token in tokens],
    Attribute.DEPREL: lambda tokens: [(token.deprel, token.relation) for token in tokens],
}
