"""The transformer under the network: BERT (Devlin et al. 2019) that is also told how each word is written.

Its vocabulary is lower-cased; case and blanks come in as marks of their own, added to the embeddings of word pieces.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

import torch
from torch import Tensor, nn
from torch.nn import functional

Look = Callable[[Tensor], Tensor]  # queries, keys and values [..., 3 * hidden] to what is seen [..., hidden]


@dataclass(frozen=True, slots=True)
class EncoderSize:
    """How large an encoder is; `marks` counts the ways in which a word can be written."""

    pieces: int
    hidden: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    positions: int = 512
    marks: int = 16


class Dropout(nn.Module):  # type: ignore[misc]
    """Dropout that hides the same features of every word of a sentence (Gal and Ghahramani 2016)."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, words: Tensor) -> Tensor:
        """[sentences, words, features], a share of the features 0 while training."""
        if not self.training or not self.share:
            return words
        kept = torch.rand(words.shape[0], 1, words.shape[2]) >= self.share
        return words * (kept / (1 - self.share)).to(words.dtype)


class Encoder(nn.Module):  # type: ignore[misc]
    """Word pieces to the states of every layer, embeddings first, each with `hidden` numbers a piece."""

    def __init__(self, size: EncoderSize, dropout: float = 0.0) -> None:
        super().__init__()
        self.heads = size.heads
        self.pieces = nn.Embedding(size.pieces, size.hidden)
        self.positions = nn.Embedding(size.positions, size.hidden)
        self.marks = nn.Embedding(size.marks, size.hidden)
        self.norm = nn.LayerNorm(size.hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(size, dropout) for _ in range(size.layers))
        self.dropout = Dropout(dropout)

    def forward(self, pieces: Tensor, marks: Tensor, known: Tensor) -> list[Tensor]:
        """The states of padded rows, [rows, pieces, hidden]; `known` [rows, pieces] is false where a row is padded."""
        mask = known[:, None, None, :]
        places = torch.arange(pieces.shape[1], device=pieces.device)
        return self._states(pieces, marks, places, lambda made: _look(made, self.heads, mask))

    def side_by_side(self, pieces: Tensor, marks: Tensor, lengths: Sequence[int]) -> list[Tensor]:
        """The states [pieces, hidden] of rows that stand behind one another, each of so many pieces: none is padded.

        Rows of one length are fastest side by side.
        """
        places = torch.cat([torch.arange(length) for length in lengths])
        runs = _runs(lengths)
        return self._states(pieces, marks, places, lambda made: _look_in_runs(made, self.heads, runs))

    def _states(self, pieces: Tensor, marks: Tensor, places: Tensor, look: Look) -> list[Tensor]:
        state = self.dropout(self.norm(self.pieces(pieces) + self.positions(places) + self.marks(marks)))
        states = [state]
        for layer in self.layers:
            state = layer(state, look)
            states.append(state)
        return states


class Layer(nn.Module):  # type: ignore[misc]
    """Self-attention and a feed-forward step, each with its residual and its norm behind it."""

    def __init__(self, size: EncoderSize, dropout: float) -> None:
        super().__init__()
        self.look = nn.Linear(size.hidden, 3 * size.hidden)
        self.mix = nn.Linear(size.hidden, size.hidden)
        self.mix_norm = nn.LayerNorm(size.hidden, eps=1e-12)
        self.widen = nn.Linear(size.hidden, size.inner)
        self.narrow = nn.Linear(size.inner, size.hidden)
        self.narrow_norm = nn.LayerNorm(size.hidden, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, state: Tensor, look: Look) -> Tensor:
        """The next state, [..., hidden]; `look` says which pieces see one another."""
        state = self.mix_norm(state + self.dropout(self.mix(look(self.look(state)))))
        return self.narrow_norm(state + self.dropout(self.narrow(functional.gelu(self.widen(state)))))


def _look(made: Tensor, heads: int, mask: Tensor | None) -> Tensor:
    """Attention in rows [rows, pieces, 3 * hidden]; `mask` is true for the pieces that may be looked at."""
    rows, length, width = made.shape
    query, key, value = made.view(rows, length, 3, heads, width // 3 // heads).permute(2, 0, 3, 1, 4)
    seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
    return seen.transpose(1, 2).reshape(rows, length, width // 3)


def _look_in_runs(made: Tensor, heads: int, runs: Sequence[tuple[int, int]]) -> Tensor:
    parts = made.split([rows * length for rows, length in runs])
    seen = (_look(part.view(*run, -1), heads, None).flatten(0, 1) for part, run in zip(parts, runs, strict=True))
    return torch.cat(tuple(seen))


def _runs(lengths: Sequence[int]) -> list[tuple[int, int]]:
    """How many rows of which length follow one another."""
    return [(len(list(same)), length) for length, same in groupby(lengths)]
