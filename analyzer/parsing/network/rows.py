"""Rows of words behind one another, as a network reads them that has been trained: nothing is padded.

So the words of a row are read the same whatever other rows there are, and no time goes into padding.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain

import torch
from torch import Tensor

from analyzer.parsing.network.heads import Network, mix

Pieces = Sequence[Sequence[int]]  # of each word of a row


@dataclass(frozen=True, slots=True)
class Rows:
    """The pieces of all rows with their marks [pieces], and where rows and words begin and end among them.

    Each row begins with the mark of its start, the root. `first` and `last` [rows + words] are the pieces at which the
    root and then the words of a row begin and end; `words` has the number of words of each row.
    """

    pieces: Tensor
    marks: Tensor
    first: Tensor
    last: Tensor
    lengths: Sequence[int]
    words: Sequence[int]

    @property
    def starts(self) -> Iterator[int]:
        """For each row the place of its root among roots and words."""
        return accumulate((count + 1 for count in self.words[:-1]), initial=0)


def rows(split: Sequence[Pieces], written: Sequence[Sequence[int]], start: int, end: int) -> Rows:
    """Rows of words that are split into pieces and marked; `start` and `end` are the pieces round a row."""
    pieces: list[int] = []
    marks: list[int] = []
    first: list[int] = []
    last: list[int] = []
    for words, found in zip(split, written, strict=True):
        ends = list(accumulate(map(len, words), initial=len(pieces)))
        first += [len(pieces), *(before + 1 for before in ends[:-1])]
        last += ends
        pieces += [start, *chain.from_iterable(words), end]
        marks += [0, *chain.from_iterable([mark] * len(p) for mark, p in zip(found, words, strict=True)), 0]
    return Rows(
        torch.tensor(pieces),
        torch.tensor(marks),
        torch.tensor(first),
        torch.tensor(last),
        lengths=[sum(map(len, words)) + 2 for words in split],
        words=list(map(len, split)),
    )


def encoded(network: Network, given: Rows) -> Mapping[str, Tensor]:
    """The roots and words for each family of heads, [rows + words, hidden]."""
    states = torch.stack(network.encoder.side_by_side(given.pieces, given.marks, given.lengths))
    mixed = {name: mix(states, weights) for name, weights in network.weights.items()}
    return {name: (state[given.first] + state[given.last]) / 2 for name, state in mixed.items()}
