"""A sentence laid out for matching: sets of tokens as bit masks, bit i for token i."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Protocol

from analyzer.model.syntax import ROOT, Sentence
from analyzer.patterns.reading import Reader

# The tokens that are selected in a sentence, as a mask.
Select = Callable[["View"], int]


class Lexicons(Protocol):
    """What a pattern needs to know of lexicons."""

    def hits(self, lexicon: str, sentence: Sentence) -> Collection[int]:
        """The tokens that head an entry of the lexicon; the id may end in `.*` for all below a prefix."""
        ...


def bits(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def mask_of(indices: Iterable[int]) -> int:
    """The mask of some tokens."""
    mask = 0
    for index in indices:
        mask |= 1 << index
    return mask


class View(dict[int, int]):
    """The tokens of a sentence that are selected, by the number of the selection, each worked out when asked for.

    `children` has the dependents of each token, `heads` its head.
    """

    def __init__(self, sentence: Sentence, lexicons: Lexicons | None, selects: Sequence[Select]) -> None:
        super().__init__()
        self.sentence = sentence
        self.all = (1 << len(sentence)) - 1
        self.lexicons = lexicons
        self.heads = [token.head for token in sentence.tokens]
        self.children = [0] * len(sentence)
        for index, head in enumerate(self.heads):
            if head != ROOT:
                self.children[head] |= 1 << index
        self._selects = selects
        self._below: dict[int, int] = {}
        self._readings: dict[Reader, dict[str, int]] = {}

    def __missing__(self, selection: int) -> int:
        mask = self[selection] = self._selects[selection](self)
        return mask

    def below(self, index: int) -> int:
        """The tokens below a token."""
        mask = self._below.get(index)
        if mask is None:
            mask = self._below[index] = mask_of(self.sentence.subtree(index)) & ~(1 << index)
        return mask

    def readings(self, read: Reader) -> dict[str, int]:
        """For each different thing that tokens say the tokens that say so."""
        known = self._readings.get(read)
        if known is None:
            known = self._readings[read] = {}
            for index, readings in enumerate(read(self.sentence.tokens)):
                for reading in readings:
                    known[reading] = known.get(reading, 0) | 1 << index
        return known
