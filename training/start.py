"""A network before training: the encoder from the weights of a published BERT, the heads from chance."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from analyzer.parsing.network.heads import Network, NetworkSize

_NAMES = (
    (r"embeddings\.word_embeddings", "pieces"),
    (r"embeddings\.position_embeddings", "positions"),
    (r"embeddings\.LayerNorm", "norm"),
    (r"encoder\.layer\.(\d+)\.attention\.output\.dense", r"layers.\1.mix"),
    (r"encoder\.layer\.(\d+)\.attention\.output\.LayerNorm", r"layers.\1.mix_norm"),
    (r"encoder\.layer\.(\d+)\.intermediate\.dense", r"layers.\1.widen"),
    (r"encoder\.layer\.(\d+)\.output\.dense", r"layers.\1.narrow"),
    (r"encoder\.layer\.(\d+)\.output\.LayerNorm", r"layers.\1.narrow_norm"),
)


def started(size: NetworkSize, weights: Path, seed: int, dropout: float, encoder_dropout: float) -> Network:
    """A network whose encoder computes, for unmarked words, what the BERT in a safetensors file computes."""
    torch.manual_seed(seed)
    network = Network(size, dropout, encoder_dropout)
    network.encoder.load_state_dict(_encoder(load_file(weights), size))
    nn.init.normal_(network.arc, std=0.02)
    nn.init.normal_(network.relation, std=0.02)
    return network


def _encoder(weights: Mapping[str, Tensor], size: NetworkSize) -> dict[str, Tensor]:
    found = {}
    for name, value in weights.items():
        for old, new in _NAMES:
            if re.match(old, name):
                found[re.sub(old, new, name)] = value.float()
    for layer in range(size.encoder.layers):
        for part in ("weight", "bias"):
            three = [
                weights[f"encoder.layer.{layer}.attention.self.{name}.{part}"] for name in ("query", "key", "value")
            ]
            found[f"layers.{layer}.look.{part}"] = torch.cat(three).float()
    found["pieces.weight"] = found["pieces.weight"][: size.encoder.pieces]
    kinds = weights["embeddings.token_type_embeddings.weight"].float()
    found["positions.weight"] = found["positions.weight"] + kinds[0]
    found["marks.weight"] = torch.zeros(size.encoder.marks, size.encoder.hidden)
    return found
