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
    """Rows of words as numbers, padded: `pieces` and `marks` [rows, pieces], `first` and `last` [rows, words].

    `pieces` begins with the mark of a row's start, which stands for the root; 0 pads it. `first` and `last` say
    at which pieces a word begins and ends; they are 0 for what is padded. `words` has the length of each row.
    """

    pieces: Tensor
    marks: Tensor
    first: Tensor
    last: Tensor
    words: Sequence[int] = field(default=())

    @property
    def known(self) -> Tensor:
        """Which places hold a word, the root's included, [rows, 1 + words]."""
        return torch.arange(self.first.shape[1] + 1)[None, :] <= torch.tensor(self.words)[:, None]


class Network(nn.Module):  # type: ignore[misc]
    """Encoder and heads; every head reads its own weighting of the encoder's layers (Peters et al. 2018).

    Encoded words are [..., hidden], scores [..., values]: in rows while the network is trained, behind one another
    where it is applied.
    """

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
        self.end = nn.Linear(size.tag, 2)
        self.dependent, self.head = Perceptron(hidden, size.arc, dropout), Perceptron(hidden, size.arc, dropout)
        self.arc = nn.Parameter(torch.zeros(size.arc + 1, size.arc))
        self.lower, self.upper = Perceptron(hidden, size.relation, dropout), Perceptron(hidden, size.relation, dropout)
        self.relation = nn.Parameter(torch.zeros(size.relation + 1, size.classes["deprel"], size.relation + 1))
        self.entity = Perceptron(hidden, size.entity, dropout)
        self.ner = nn.Linear(size.entity, size.classes["ner"])

    def encode(self, batch: Batch) -> Mapping[str, Tensor]:
        """The words for each family of heads, [rows, 1 + words, hidden]; the root comes first."""
        states = torch.stack(self.encoder(batch.pieces, batch.marks, batch.pieces > 0))
        return {name: self._words(states, weights, batch) for name, weights in self.weights.items()}

    def _words(self, states: Tensor, weights: Tensor, batch: Batch) -> Tensor:
        mixed = mix(states, weights)
        start = torch.zeros_like(batch.first[:, :1])
        edges = (torch.cat([start, edge], 1)[:, :, None] for edge in (batch.first, batch.last))
        begin, end = (mixed.gather(1, edge.expand(-1, -1, mixed.shape[2])) for edge in edges)
        return self.dropout((begin + end) / 2)

    def tag_scores(self, words: Tensor) -> Mapping[str, Tensor]:
        """For each kind of tag the scores of its values."""
        shared = self.tag(words)
        return {name: head(shared) for name, head in self.tags.items()}

    def end_scores(self, words: Tensor) -> Tensor:
        """How likely each word goes on with its sentence, or ends it, [..., 2]."""
        return self.end(self.tag(words))

    def arc_scores(self, words: Tensor, allowed: Tensor) -> Tensor:
        """How well each word, and before them the root, would head each word, [rows, words, 1 + words].

        `words` [rows, 1 + words, hidden] begins with the root. `allowed` is false for what a word cannot hang on:
        padding, and the words of other sentences; it has the shape of the scores, or [rows, 1, 1 + words].
        """
        dependent, head = self.arc_sides(words)
        return (dependent[:, 1:] @ head.transpose(1, 2)).float().masked_fill(~allowed, -1e9)

    def arc_sides(self, words: Tensor) -> tuple[Tensor, Tensor]:
        """Each word as a dependent and as a head, [..., arc]: their product is the score of the arc."""
        return with_one(self.dependent(words)) @ self.arc, self.head(words)

    def relation_scores(self, words: Tensor, heads: Tensor) -> Tensor:
        """The scores of the relation of each word to its head, both [..., hidden]."""
        lower, upper = with_one(self.lower(words)), with_one(self.upper(heads))
        rows = torch.einsum("...l,lru->...ru", lower, self.relation)
        return torch.einsum("...ru,...u->...r", rows, upper)

    def entity_scores(self, words: Tensor) -> Tensor:
        """The scores of the entity tags."""
        return self.ner(self.entity(words))


class Perceptron(nn.Module):  # type: ignore[misc]
    """A layer that turns encoded words into what one head needs."""

    def __init__(self, given: int, made: int, dropout: float) -> None:
        super().__init__()
        self.layer = nn.Linear(given, made)
        self.dropout = Dropout(dropout)

    def forward(self, words: Tensor) -> Tensor:
        """[…, given] to […, made]."""
        return self.dropout(nn.functional.gelu(self.layer(words)))


def mix(states: Tensor, weights: Tensor) -> Tensor:
    """The layers' states [layers, ..., hidden] as one, by the softmax of their weights."""
    return torch.einsum("l,l...h->...h", weights.softmax(0).to(states.dtype), states)


def with_one(words: Tensor) -> Tensor:
    """The features and a constant, so that a product has its bias."""
    return torch.cat([words, torch.ones_like(words[..., :1])], -1)
