"""What is read off the encoded words: tags, lemma scripts, heads and relations (Dozat and Manning 2017), entities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn

from analyzer.parsing.network.encoder import Dropout, Encoder, EncoderSize

TAGS = ("upos", "xpos", "feats", "lemma")


@dataclass(frozen=True, slots=True)
class NetworkSize:
    """How large a network is; `classes` counts the values of upos, xpos, feats, lemma, deprel and ner."""

    encoder: EncoderSize
    classes: Mapping[str, int]
    tag: int = 256
    arc: int = 384
    relation: int = 128
    entity: int = 256


@dataclass(frozen=True, slots=True)
class Batch:
    """Sentences as numbers, padded: `pieces` and `marks` [sentences, pieces], `first` and `last` [sentences, words].

    `pieces` begins with the mark of a sentence's start, which stands for the root; 0 pads it. `first` and `last` say
    at which pieces a word begins and ends; they are 0 for what is padded. `words` has the length of each sentence.
    """

    pieces: Tensor
    marks: Tensor
    first: Tensor
    last: Tensor
    words: Sequence[int] = field(default=())

    @property
    def known(self) -> Tensor:
        """Which places hold a word, the root's included, [sentences, 1 + words]."""
        return torch.arange(self.first.shape[1] + 1)[None, :] <= torch.tensor(self.words)[:, None]


class Network(nn.Module):  # type: ignore[misc]
    """Encoder and heads; every head reads its own weighting of the encoder's layers (Peters et al. 2018)."""

    def __init__(self, size: NetworkSize, dropout: float = 0.0, encoder_dropout: float = 0.0) -> None:
        super().__init__()
        hidden = size.encoder.hidden
        self.encoder = Encoder(size.encoder, encoder_dropout)
        self.weights = nn.ParameterDict(
            {name: nn.Parameter(torch.zeros(size.encoder.layers + 1)) for name in ("tag", "tree", "entity")}
        )
        self.dropout = Dropout(dropout)
        self.tag = Perceptron(hidden, size.tag, dropout)
        self.tags = nn.ModuleDict({name: nn.Linear(size.tag, size.classes[name]) for name in TAGS})
        self.dependent, self.head = Perceptron(hidden, size.arc, dropout), Perceptron(hidden, size.arc, dropout)
        self.arc = nn.Parameter(torch.zeros(size.arc + 1, size.arc))
        self.lower, self.upper = Perceptron(hidden, size.relation, dropout), Perceptron(hidden, size.relation, dropout)
        self.relation = nn.Parameter(torch.zeros(size.relation + 1, size.classes["deprel"], size.relation + 1))
        self.entity = Perceptron(hidden, size.entity, dropout)
        self.ner = nn.Linear(size.entity, size.classes["ner"])

    def encode(self, batch: Batch) -> Mapping[str, Tensor]:
        """The words for each family of heads, [sentences, 1 + words, hidden]; the root comes first."""
        states = torch.stack(self.encoder(batch.pieces, batch.marks, batch.pieces > 0))
        return {name: self._words(states, weights, batch) for name, weights in self.weights.items()}

    def _words(self, states: Tensor, weights: Tensor, batch: Batch) -> Tensor:
        mixed = torch.einsum("l,lsph->sph", weights.softmax(0).to(states.dtype), states)
        start = torch.zeros_like(batch.first[:, :1])
        edges = (torch.cat([start, edge], 1)[:, :, None] for edge in (batch.first, batch.last))
        begin, end = (mixed.gather(1, edge.expand(-1, -1, mixed.shape[2])) for edge in edges)
        return self.dropout((begin + end) / 2)

    def tag_scores(self, words: Tensor) -> Mapping[str, Tensor]:
        """For each kind of tag the scores of its values, [sentences, words, values]."""
        shared = self.tag(words[:, 1:])
        return {name: head(shared) for name, head in self.tags.items()}

    def arc_scores(self, words: Tensor, known: Tensor) -> Tensor:
        """How well each word, and before them the root, would head each word, [sentences, words, 1 + words].

        `known` [sentences, 1 + words] is false for padding, which nothing can hang on.
        """
        dependent, head = _with_one(self.dependent(words[:, 1:])), self.head(words)
        scores = (dependent @ self.arc) @ head.transpose(1, 2)
        return scores.float().masked_fill(~known[:, None, :], -1e9)

    def relation_scores(self, words: Tensor, heads: Tensor) -> Tensor:
        """The scores of the relations of each word to the head it is given, [sentences, words, relations]."""
        lower, upper = _with_one(self.lower(words[:, 1:])), _with_one(self.upper(words))
        upper = upper.gather(1, heads[:, :, None].expand(-1, -1, upper.shape[2]))
        rows = torch.einsum("swl,lru->swru", lower, self.relation)
        return torch.einsum("swru,swu->swr", rows, upper)

    def entity_scores(self, words: Tensor) -> Tensor:
        """The scores of the entity tags, [sentences, words, tags]."""
        return self.ner(self.entity(words[:, 1:]))


class Perceptron(nn.Module):  # type: ignore[misc]
    """A layer that turns encoded words into what one head needs."""

    def __init__(self, given: int, made: int, dropout: float) -> None:
        super().__init__()
        self.layer = nn.Linear(given, made)
        self.dropout = Dropout(dropout)

    def forward(self, words: Tensor) -> Tensor:
        """[…, given] to […, made]."""
        return self.dropout(nn.functional.gelu(self.layer(words)))


def _with_one(words: Tensor) -> Tensor:
    return torch.cat([words, torch.ones_like(words[..., :1])], -1)
