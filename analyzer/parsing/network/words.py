"""Words to numbers: word pieces, and how each word is written."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, chain
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from analyzer.parsing.network.heads import Batch
from analyzer.parsing.sentence import Words

MOST_PIECES = 510  # what the encoder has positions for, less the marks at both ends
_UNWRITTEN, _FORMS = 1, 7  # a mark is 1 + form, and 7 more where no blank stands before the word; 0 is for no word


def marks(words: Words) -> tuple[int, ...]:
    """For each word how it is written: letters in lower case, a capital in front, all capitals, …; blank or none."""
    return tuple(
        _UNWRITTEN + _form(form) + (0 if spaced else _FORMS)
        for form, spaced in zip(words.forms, words.spaced, strict=True)
    )


def _form(form: str) -> int:
    if any(c.isdigit() for c in form):
        return 5
    if not any(c.isalpha() for c in form):
        return 6
    if form.islower():
        return 0
    if form.isupper():
        return 2 if len(form) > 1 else 3
    return 1 if form[0].isupper() and form[1:].islower() else 4


class WordPieces:
    """The word pieces of an encoder, from its tokenizer.json; `mask` and `unknown` are numbers of pieces."""

    def __init__(self, file: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(file))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self.size: int = self._tokenizer.get_vocab_size()
        self.start, self.end = self._number("[CLS]"), self._number("[SEP]")
        self.unknown, self.mask = self._number("[UNK]"), self._number("[MASK]")

    def _number(self, piece: str) -> int:
        number = self._tokenizer.token_to_id(piece)
        if number is None:
            raise ValueError(f"the word pieces lack {piece}")
        return number

    def split(self, sentences: Sequence[Words]) -> tuple[tuple[tuple[int, ...], ...], ...]:
        """The pieces of each word of each sentence, at least one a word; a sentence has at most MOST_PIECES.

        A sentence with more loses pieces of its longest words.
        """
        encodings = self._tokenizer.encode_batch(
            [list(s.forms) for s in sentences], is_pretokenized=True, add_special_tokens=False
        )
        return tuple(
            self._bounded(encoding.ids, encoding.word_ids, len(sentence.forms))
            for encoding, sentence in zip(encodings, sentences, strict=True)
        )

    def _bounded(self, ids: Sequence[int], owners: Sequence[int | None], words: int) -> tuple[tuple[int, ...], ...]:
        found: list[list[int]] = [[] for _ in range(words)]
        for piece, owner in zip(ids, owners, strict=True):
            if owner is not None:
                found[owner].append(piece)
        most = max(map(len, found), default=1)
        while most > 1 and sum(min(len(pieces), most) for pieces in found) > MOST_PIECES:
            most -= 1
        return tuple(tuple(pieces[:most]) or (self.unknown,) for pieces in found)

    def padded(
        self, split: Sequence[Sequence[Sequence[int]]], written: Sequence[Sequence[int]], rows: int = 0, width: int = 0
    ) -> Batch:
        """A batch of words that are split into pieces and marked, of at least `rows` sentences and `width` pieces."""
        pieces, places, first, last = [], [], [], []
        for words, found in zip(split, written, strict=True):
            ends = _ends(words)
            pieces.append([self.start, *chain.from_iterable(words), self.end])
            places.append([0, *chain.from_iterable([mark] * len(p) for mark, p in zip(found, words, strict=True))])
            first.append([1 + end - len(p) for end, p in zip(ends, words, strict=True)])
            last.append(ends)
        width = max(width, *map(len, pieces))
        most = width - 2 if rows else max(map(len, split))
        empty = max(0, rows - len(pieces))
        return Batch(
            pieces=_tensor([*pieces, *[[self.start]] * empty], width),
            marks=_tensor([*places, *[[0]] * empty], width),
            first=_tensor([*first, *[[0]] * empty], most),
            last=_tensor([*last, *[[0]] * empty], most),
            words=(*map(len, split), *[0] * empty),
        )


def _ends(words: Sequence[Sequence[int]]) -> list[int]:
    return list(accumulate(map(len, words)))


def _tensor(rows: Sequence[Sequence[int]], width: int) -> Tensor:
    return torch.tensor([[*row, *[0] * (width - len(row))] for row in rows], dtype=torch.long)
