"""Trains the network: `python -m training.network --trees T --tagged N --dev-trees T --dev-tagged N --encoder E …`.

Stops and goes on where it stopped: after each epoch everything is in the working directory. The same recipe, data and
machine give the same network.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch.nn import Parameter
from torch.optim import AdamW, Optimizer
from torch.optim.lr_scheduler import LambdaLR

from analyzer.parsing.network.annotate import Annotator
from analyzer.parsing.network.encoder import EncoderSize
from analyzer.parsing.network.heads import Network, NetworkSize
from analyzer.parsing.network.words import WordPieces
from training.batches import Lesson, lessons
from training.data import Tagged, Tree, read_tagged, read_trees
from training.gold import scores
from training.labels import Labels, labels, one_way
from training.lemmas import lemma_table
from training.loss import loss
from training.recipe import Rate, Recipe, read_recipe
from training.start import started

_FROZEN = ("encoder.pieces.", "encoder.positions.")  # rare words keep what they meant among others
_CLIP, _TOLD = 5.0, 50


@dataclass(frozen=True, slots=True)
class Data:
    """Sentences with trees and sentences with entities."""

    trees: Sequence[Tree]
    tagged: Sequence[Tagged]

    def up_to(self, longest: int) -> Data:
        """The sentences with no more words than that."""
        return Data(
            [tree for tree in self.trees if len(tree.heads) <= longest],
            [sentence for sentence in self.tagged if len(sentence.tags) <= longest],
        )


@dataclass(frozen=True, slots=True)
class Training:
    """What changes while a network is trained, and what stays for its file."""

    network: Network
    optimizer: Optimizer
    schedule: LambdaLR
    size: NetworkSize
    labels: Labels
    one_way: Mapping[str, str]


def train(given: Data, dev: Data, encoder: Path, out: Path, work: Path, recipe: Recipe) -> None:
    """Nothing; `out` holds network.safetensors, network.json and pieces.json, `work` a checkpoint."""
    for folder in (out, work):
        folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(encoder / "tokenizer.json", out / "pieces.json")
    _write(out / "lemmas.json", lemma_table(given.trees))
    torch.set_flush_denormal(True)
    pieces, known = WordPieces(encoder / "tokenizer.json"), labels(given.trees, given.tagged)
    part = given.up_to(recipe.longest)
    steps = recipe.epochs * len(lessons(part.trees, part.tagged, pieces, known, recipe, 0))
    training = begun(pieces.size, known, one_way(given.trees), encoder, recipe, steps)
    for epoch in range(_resumed(training, work), recipe.epochs):
        torch.manual_seed(recipe.seed + epoch)
        learn(training, lessons(part.trees, part.tagged, pieces, known, recipe, epoch), recipe)
        _keep(training, epoch + 1, work)
        save(training, out)
        found = scores(Annotator(out), dev.trees, dev.tagged)
        _tell(f"epoch {epoch + 1} of {recipe.epochs}: {json.dumps(found)}")


def begun(pieces: int, known: Labels, sides: Mapping[str, str], encoder: Path, recipe: Recipe, steps: int) -> Training:
    """A network to be trained in so many steps, from the encoder in a directory."""
    size = NetworkSize(EncoderSize(pieces), {name: len(values) for name, values in known.items()})
    network = started(size, encoder / "model.safetensors", recipe.seed, recipe.dropout.heads, recipe.dropout.encoder)
    optimizer = _optimizer(network, recipe.rate)
    schedule = LambdaLR(optimizer, lambda step: _height(step / steps, recipe.rate.warm_up))
    return Training(network, optimizer, schedule, size, known, sides)


def _optimizer(network: Network, rate: Rate) -> Optimizer:
    encoder: list[Parameter] = []
    heads: list[Parameter] = []
    for name, parameter in network.named_parameters():
        if name.startswith(_FROZEN):
            parameter.requires_grad_(False)
        else:
            (encoder if name.startswith("encoder.") else heads).append(parameter)
    groups = [{"params": encoder, "lr": rate.encoder}, {"params": heads, "lr": rate.heads}]
    return AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01, fused=True)


def _height(share: float, warm_up: float) -> float:
    return share / warm_up if share < warm_up else max(0.0, (1 - share) / (1 - warm_up))


def learn(training: Training, epoch: Sequence[Lesson], recipe: Recipe) -> None:
    """Nothing; the network has learnt from each lesson once."""
    start, told, words = time.perf_counter(), 0.0, 0
    training.network.train()
    for step, lesson in enumerate(epoch, 1):
        with torch.autocast("cpu", torch.bfloat16):
            value = loss(training.network, lesson, recipe.weights)
        value.backward()
        torch.nn.utils.clip_grad_norm_(training.network.parameters(), _CLIP)
        training.optimizer.step()
        training.schedule.step()
        training.optimizer.zero_grad(set_to_none=True)
        told += value.item()
        words += sum(lesson.batch.words)
        if not step % _TOLD:
            speed = words / (time.perf_counter() - start)
            _tell(f"{step} of {len(epoch)}: loss {told / step:.3f}, {speed:.0f} words/s")


def _resumed(training: Training, work: Path) -> int:
    """The epochs that are done; the training stands where they left it."""
    if not (file := work / "checkpoint.pt").is_file():
        return 0
    kept = torch.load(file, weights_only=True)
    training.network.load_state_dict(kept["network"])
    training.optimizer.load_state_dict(kept["optimizer"])
    training.schedule.load_state_dict(kept["schedule"])
    return int(kept["epoch"])


def _keep(training: Training, epoch: int, work: Path) -> None:
    part = work / "checkpoint.part"
    rest = {"optimizer": training.optimizer.state_dict(), "schedule": training.schedule.state_dict(), "epoch": epoch}
    torch.save({"network": training.network.state_dict(), **rest}, part)
    part.replace(work / "checkpoint.pt")


def save(training: Training, out: Path) -> None:
    """Nothing; `out` holds network.safetensors, in half precision, and network.json."""
    weights = training.network.state_dict()
    save_file({name: value.half().contiguous() for name, value in weights.items()}, out / "network.safetensors")
    described = {"size": asdict(training.size), "labels": training.labels, "one_way": training.one_way}
    _write(out / "network.json", described)


def _write(file: Path, value: object) -> None:
    file.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def _tell(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("trees", "tagged", "dev-trees", "dev-tagged", "encoder", "out", "work"):
        options.add_argument(f"--{option}", type=Path, required=True)
    options.add_argument("--threads", type=int, default=2)
    asked = options.parse_args()
    recipe = read_recipe()
    torch.set_num_threads(asked.threads)
    train(
        Data(read_trees(asked.trees), read_tagged(asked.tagged, recipe.blanks)),
        Data(read_trees(asked.dev_trees), read_tagged(asked.dev_tagged, recipe.blanks)),
        asked.encoder,
        asked.out,
        asked.work,
        recipe,
    )
