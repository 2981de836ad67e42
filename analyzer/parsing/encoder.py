"""The transformer under the parser, BERT (Devlin et al. 2019), on PyTorch's own layers.

It computes what the class of the same name in transformers computes. Importing that class alone takes longer than
everything else a parse of one article needs, so it is left to encoders of other kinds.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import torch
from safetensors.torch import load_file
from tokenizers import Encoding, Tokenizer
from torch import Tensor, nn


def is_bert(directory: Path) -> bool:
    """Whether the directory holds an encoder that `Encoder` can be."""
    try:
        config = json.loads((directory / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    weights = (directory / "model.safetensors").is_file() and (directory / "tokenizer.json").is_file()
    return weights and (config.get("model_type"), config.get("hidden_act")) == ("bert", "gelu")


class Encoder(nn.Module):  # type: ignore[misc]
    """The encoder in a directory in the format of transformers, in float32, for evaluation only.

    Calling it with word piece ids and their attention mask, both [sentences, pieces], gives an object whose
    `hidden_states` are the embeddings and the output of every layer, each [sentences, pieces, hidden size].
    """

    _hf_peft_config_loaded = False  # stanza asks

    def __init__(self, directory: Path) -> None:
        super().__init__()
        self.config = SimpleNamespace(**json.loads((directory / "config.json").read_text(encoding="utf-8")))
        size, epsilon = self.config.hidden_size, self.config.layer_norm_eps
        self.words = nn.Embedding(self.config.vocab_size, size)
        self.positions = nn.Embedding(self.config.max_position_embeddings, size)
        self.kinds = nn.Embedding(self.config.type_vocab_size, size)
        self.norm = nn.LayerNorm(size, eps=epsilon)
        self.layers = nn.ModuleList(
            nn.TransformerEncoderLayer(
                size, self.config.num_attention_heads, self.config.intermediate_size, 0.0, "gelu", epsilon, True
            )
            for _ in range(self.config.num_hidden_layers)
        )
        self.load_state_dict(_renamed(load_file(directory / "model.safetensors"), len(self.layers)))
        self.float().eval().requires_grad_(False)

    def forward(self, ids: Tensor, attention_mask: Tensor, output_hidden_states: bool = True) -> SimpleNamespace:
        """The hidden states of word pieces; `output_hidden_states` is what stanza passes, and always so."""
        places = torch.arange(ids.shape[1], device=ids.device)
        state = self.norm(self.words(ids) + self.positions(places) + self.kinds.weight[0])
        states = [state]
        for layer in self.layers:
            state = layer(state, src_key_padding_mask=attention_mask == 0)
            states.append(state)
        return SimpleNamespace(hidden_states=tuple(states))


def _renamed(weights: dict[str, Tensor], layers: int) -> dict[str, Tensor]:
    found = {
        "words.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"],
        "kinds.weight": weights["embeddings.token_type_embeddings.weight"],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    return found | dict(chain.from_iterable(_layer(weights, number) for number in range(layers)))


def _layer(weights: dict[str, Tensor], number: int) -> list[tuple[str, Tensor]]:
    old, new = f"encoder.layer.{number}", f"layers.{number}"
    names = {
        "attention.output.dense": "self_attn.out_proj",
        "attention.output.LayerNorm": "norm1",
        "intermediate.dense": "linear1",
        "output.dense": "linear2",
        "output.LayerNorm": "norm2",
    }
    found = [
        (f"{new}.{mine}.{part}", weights[f"{old}.{theirs}.{part}"])
        for theirs, mine in names.items()
        for part in ("weight", "bias")
    ]
    for part in ("weight", "bias"):
        parts = [weights[f"{old}.attention.self.{name}.{part}"] for name in ("query", "key", "value")]
        found.append((f"{new}.self_attn.in_proj_{part}", torch.cat(parts)))
    return found


@dataclass(frozen=True, slots=True)
class Pieces:
    """Sentences in word pieces, padded to one length."""

    encodings: Sequence[Encoding]

    def __getitem__(self, name: str) -> list[list[int]]:
        return [encoding.ids if name == "input_ids" else encoding.attention_mask for encoding in self.encodings]

    @property
    def input_ids(self) -> list[list[int]]:
        """The ids of the pieces, [sentences, pieces]."""
        return self["input_ids"]

    def word_ids(self, batch_index: int) -> list[int | None]:
        """For each piece of a sentence the number of its word, None for the marks at the ends and the padding."""
        return self.encodings[batch_index].word_ids


class WordPieces:
    """The tokenizer of the encoder in a directory, called as stanza calls those of transformers."""

    def __init__(self, directory: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(directory / "tokenizer.json"))
        self._tokenizer.no_truncation()
        config = json.loads((directory / "config.json").read_text(encoding="utf-8"))
        self._padding = config.get("pad_token_id", 0)
        self.model_max_length = config["max_position_embeddings"]

    def __call__(
        self, sentences: Sequence[Any], padding: Any = None, is_split_into_words: bool = False, **_: Any
    ) -> Pieces:
        """The pieces of the sentences, each a text or its words."""
        if padding:
            self._tokenizer.enable_padding(pad_id=self._padding)
        else:
            self._tokenizer.no_padding()
        return Pieces(self._tokenizer.encode_batch(list(sentences), is_pretokenized=is_split_into_words))
