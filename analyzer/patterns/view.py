"""A sentence laid out for matching: sets of tokens as bit masks, bit i for token i."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Protocol

from analyzer.model.syntax import ROOT, Sentence
from analyzer.patterns.reading import Reader, Written

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

    `children` has the dependents of each token, `heads` its head, `above` the head as a mask.
    """

    def __init__(self, sentence: Sentence, lexicons: Lexicons | None, selects: Sequence[Select]) -> None:
        super().__init__()
        self.sentence = sentence
        self.all = (1 << len(sentence)) - 1
        self.lexicons = lexicons
        self.heads = [token.head for token in sentence.tokens]
        self.above = [0 if head == ROOT else 1 << head for head in self.heads]
        self.children = [0] * len(sentence)
        for index, head in enumerate(self.heads):
            if head != ROOT:
                self.children[head] |= 1 << index
        self._selects = selects
        self._below: dict[int, int] = {}
        self._written: dict[Written, dict[str, int]] = {}
        self._readings: dict[int, dict[str, int]] = {}

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
        known = self._readings.get(id(read))  # readers are few and stay, and their identity is quicker to find
        if known is None:
            known = self._readings[id(read)] = self._read(read)
        return known

    def _read(self, read: Reader) -> dict[str, int]:
        written = self._written.get(read.written)
        if written is None:
            written = self._written[read.written] = {}
            for index, word in enumerate(map(read.written, self.sentence.tokens)):
                written[word] = written.get(word, 0) | 1 << index
        if read.said is None:
            return written
        known: dict[str, int] = {}
        for word, mask in written.items():
            for reading in read.said(word):
                known[reading] = known.get(reading, 0) | mask
        return known
