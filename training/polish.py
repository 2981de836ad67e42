"""Polishes a trained network: `python -m training.polish --trees T --tagged N --encoder E --out O --work W`.

Some more epochs at a low rate that falls to nothing, and the mean of the weights before and after each of them:
weights that lie round one optimum have a mean that generalizes better than each (Izmailov et al. 2018). Reads the
checkpoint that `training.network` leaves in the working directory, and writes the network again.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from torch import Tensor

from analyzer.parsing.network.words import WordPieces
from training.batches import lessons
from training.data import read_tagged, read_trees
from training.labels import labels, one_way
from training.network import Data, Training, begun, learn, save
from training.recipe import Recipe, read_recipe

Weights = Mapping[str, Tensor]


def polish(given: Data, encoder: Path, out: Path, work: Path, recipe: Recipe) -> None:
    """Nothing; network.safetensors in `out` holds the mean afterwards. Raises FileNotFoundError without checkpoint."""
    pieces, known = WordPieces(encoder / "tokenizer.json"), labels(given.trees, given.tagged)
    part = given.up_to(recipe.longest)
    epochs = [
        lessons(part.trees, part.tagged, pieces, known, recipe, recipe.epochs + epoch)
        for epoch in range(recipe.polish.epochs)
    ]
    low = recipe.model_copy(update={"rate": recipe.polish.rate})
    training = begun(pieces.size, known, one_way(given.trees), encoder, low, sum(map(len, epochs)))
    training.network.load_state_dict(_trained(work))
    kept = [_copied(training)]
    for number, epoch in enumerate(epochs):
        torch.manual_seed(recipe.seed + recipe.epochs + number)
        learn(training, epoch, low)
        kept.append(_copied(training))
    training.network.load_state_dict(mean(kept))
    save(training, out)


def _trained(work: Path) -> Weights:
    kept: dict[str, Weights] = torch.load(work / "checkpoint.pt", weights_only=True)
    return kept["network"]


def _copied(training: Training) -> Weights:
    return {name: value.clone() for name, value in training.network.state_dict().items()}


def mean(kept: Sequence[Weights]) -> Weights:
    """The mean of the weights by name."""
    return {name: torch.stack([weights[name] for weights in kept]).mean(0) for name in kept[0]}


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("trees", "tagged", "encoder", "out", "work"):
        options.add_argument(f"--{option}", type=Path, required=True)
    options.add_argument("--threads", type=int, default=2)
    asked = options.parse_args()
    read = read_recipe()
    torch.set_num_threads(asked.threads)
    torch.set_flush_denormal(True)
    data = Data(read_trees(asked.trees), read_tagged(asked.tagged, read.blanks))
    polish(data, asked.encoder, asked.out, asked.work, read)
