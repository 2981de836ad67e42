"""The transformer under the network: BERT (Devlin et al. 2019) that is also told how each word is written.

Its vocabulary is lower-cased; case and blanks come in as marks of their own, added to the embeddings of word pieces.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional


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
    """Word pieces [sentences, pieces] to the states of every layer, embeddings first, each with `hidden` numbers."""

    def __init__(self, size: EncoderSize, dropout: float = 0.0) -> None:
        super().__init__()
        self.pieces = nn.Embedding(size.pieces, size.hidden)
        self.positions = nn.Embedding(size.positions, size.hidden)
        self.marks = nn.Embedding(size.marks, size.hidden)
        self.norm = nn.LayerNorm(size.hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(size, dropout) for _ in range(size.layers))
        self.dropout = Dropout(dropout)

    def forward(self, pieces: Tensor, marks: Tensor, known: Tensor) -> list[Tensor]:
        """The states; `known` [sentences, pieces] is false where a row is padded."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        state = self.dropout(self.norm(self.pieces(pieces) + self.positions(places) + self.marks(marks)))
        states, mask = [state], known[:, None, None, :]
        for layer in self.layers:
            state = layer(state, mask)
            states.append(state)
        return states


class Layer(nn.Module):  # type: ignore[misc]
    """Self-attention and a feed-forward step, each with its residual and its norm behind it."""

    def __init__(self, size: EncoderSize, dropout: float) -> None:
        super().__init__()
        self.heads = size.heads
        self.look = nn.Linear(size.hidden, 3 * size.hidden)
        self.mix = nn.Linear(size.hidden, size.hidden)
        self.mix_norm = nn.LayerNorm(size.hidden, eps=1e-12)
        self.widen = nn.Linear(size.hidden, size.inner)
        self.narrow = nn.Linear(size.inner, size.hidden)
        self.narrow_norm = nn.LayerNorm(size.hidden, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, state: Tensor, mask: Tensor) -> Tensor:
        """The next state, [sentences, pieces, hidden]; `mask` is true for the pieces that may be looked at."""
        rows, length, hidden = state.shape
        query, key, value = (
            self.look(state).view(rows, length, 3, self.heads, hidden // self.heads).permute(2, 0, 3, 1, 4)
        )
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        seen = seen.transpose(1, 2).reshape(rows, length, hidden)
        state = self.mix_norm(state + self.dropout(self.mix(seen)))
        return self.narrow_norm(state + self.dropout(self.narrow(functional.gelu(self.widen(state)))))
