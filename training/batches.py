"""Sentences in batches of like length, as numbers with their gold labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

import torch
from torch import Tensor

from analyzer.parsing.network.heads import TAGS, Batch
from analyzer.parsing.network.words import WordPieces, marks
from training.augment import varied
from training.data import Tagged, Tree
from training.labels import UNKNOWN, Labels, numbered, scripts_of
from training.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Lesson:
    """A batch and the answers, each [sentences, words]; trees have tags, heads and relations, the others entities."""

    batch: Batch
    answers: dict[str, Tensor]


def lessons(
    trees: Sequence[Tree], tagged: Sequence[Tagged], pieces: WordPieces, known: Labels, recipe: Recipe, epoch: int
) -> list[Lesson]:
    """One epoch: every tree and a share of the tagged sentences once, varied, batches of both kinds mixed."""
    random = Random(f"{recipe.seed}.{epoch}")
    share = random.sample(tagged, round(len(tagged) * recipe.tagged_share))
    found = [
        *of_one_kind([varied(tree, recipe.augment, random) for tree in trees], pieces, known, recipe, random),
        *of_one_kind([varied(sentence, recipe.augment, random) for sentence in share], pieces, known, recipe, random),
    ]
    random.shuffle(found)
    return found


def of_one_kind(
    sentences: Sequence[Tree] | Sequence[Tagged], pieces: WordPieces, known: Labels, recipe: Recipe, random: Random
) -> Iterator[Lesson]:
    """The sentences in batches of few shapes, for kernels are made anew for every shape of a matrix.

    A batch has `recipe.places` places; what sentences leave free is padded. A share of the words is hidden.
    """
    shelves: dict[int, list[tuple[Tree | Tagged, list[Sequence[int]]]]] = {}
    kinds: Sequence[Tree | Tagged] = sentences
    for sentence, split in zip(kinds, pieces.split([s.words for s in sentences]), strict=True):
        length = sum(map(len, split)) + 2
        width = next(width for width in recipe.widths if width >= length)
        hidden: list[Sequence[int]] = [[pieces.mask] * len(p) if random.random() < recipe.masked else p for p in split]
        shelves.setdefault(width, []).append((sentence, hidden))
    for width, shelf in shelves.items():
        random.shuffle(shelf)
        rows = recipe.places // width
        for start in range(0, len(shelf), rows):
            yield _lesson(shelf[start : start + rows], pieces, known, rows, width)


def _lesson(
    group: Sequence[tuple[Tree | Tagged, list[Sequence[int]]]],
    pieces: WordPieces,
    known: Labels,
    rows: int,
    width: int,
) -> Lesson:
    batch = pieces.padded([split for _, split in group], [marks(s.words) for s, _ in group], rows, width)
    answers: dict[str, list[list[int]]] = {}
    for sentence, _ in group:
        for name, values in _answers(sentence, known).items():
            answers.setdefault(name, []).append(values)
    return Lesson(batch, {name: _padded(found, rows, width - 2) for name, found in answers.items()})


def _answers(sentence: Tree | Tagged, known: Labels) -> dict[str, list[int]]:
    if isinstance(sentence, Tagged):
        return {"ner": numbered(sentence.tags, known["ner"])}
    columns = dict(zip(TAGS, (sentence.upos, sentence.xpos, sentence.feats, scripts_of(sentence)), strict=True))
    columns["deprel"] = sentence.deprels
    return {name: numbered(values, known[name]) for name, values in columns.items()} | {"head": list(sentence.heads)}


def _padded(found: Sequence[Sequence[int]], rows: int, width: int) -> Tensor:
    full = [[*row, *[UNKNOWN] * (width - len(row))] for row in found]
    return torch.tensor([*full, *[[UNKNOWN] * width] * (rows - len(full))])
