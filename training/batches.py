"""Sentences in batches of like length, as numbers with their gold labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from random import Random

import torch
from torch import Tensor

from analyzer.parsing.network.heads import TAGS, Batch
from analyzer.parsing.network.words import WordPieces, marks
from analyzer.parsing.sentence import Words
from training.augment import varied
from training.data import Tagged, Tree
from training.labels import UNKNOWN, Labels, numbered, scripts_of
from training.recipe import Recipe

GOES_ON, ENDS = 0, 1  # what a word does with its sentence

Pieces = Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences that stand in one row; `whole` says that the row shows what ends them."""

    sentences: tuple[Tree | Tagged, ...]
    whole: bool = False

    @property
    def words(self) -> Words:
        """The words of all sentences."""
        parts = [sentence.words for sentence in self.sentences]
        return Words(
            tuple(chain.from_iterable(words.forms for words in parts)),
            tuple(chain.from_iterable(words.spaced for words in parts)),
        )


@dataclass(frozen=True, slots=True)
class Lesson:
    """A batch and the answers, each [rows, words]; trees have tags, heads and relations, the others entities."""

    batch: Batch
    answers: dict[str, Tensor]


def lessons(
    trees: Sequence[Tree], tagged: Sequence[Tagged], pieces: WordPieces, known: Labels, recipe: Recipe, epoch: int
) -> list[Lesson]:
    """One epoch: every tree and a share of the tagged sentences once, varied, batches of both kinds mixed."""
    random = Random(f"{recipe.seed}.{epoch}")
    share = random.sample(tagged, round(len(tagged) * recipe.tagged_share))
    single = [Passage((varied(sentence, recipe.augment, random),)) for sentence in share]
    found = [
        *of_one_kind(list(passages(trees, pieces, recipe, random)), pieces, known, recipe, random),
        *of_one_kind(single, pieces, known, recipe, random),
    ]
    random.shuffle(found)
    return found


def passages(trees: Sequence[Tree], pieces: WordPieces, recipe: Recipe, random: Random) -> Iterator[Passage]:
    """The trees, varied: a share of the paragraphs whole, in rows of `recipe.passage` pieces, the others in sentences.

    Where a paragraph is cut, which a reader of the row cannot know, the row still ends with a sentence.
    """
    longs = [sum(map(len, split)) for split in pieces.split([tree.words for tree in trees])]
    starts = [i for i, tree in enumerate(trees) if tree.opens or not i]
    for start, end in zip(starts, [*starts[1:], len(trees)], strict=True):
        paragraph = range(start, end)
        whole = random.random() < recipe.whole
        rows = _rows(paragraph, longs, recipe.passage) if whole else ((i,) for i in paragraph)
        for row in rows:
            yield Passage(tuple(varied(trees[i], recipe.augment, random) for i in row), whole)


def _rows(paragraph: Sequence[int], longs: Sequence[int], most: int) -> Iterator[tuple[int, ...]]:
    row: list[int] = []
    for i in paragraph:
        if row and sum(longs[j] for j in (*row, i)) > most:
            yield tuple(row)
            row = []
        row.append(i)
    yield tuple(row)


def of_one_kind(
    passages: Sequence[Passage], pieces: WordPieces, known: Labels, recipe: Recipe, random: Random
) -> Iterator[Lesson]:
    """The passages in batches of few shapes, for kernels are made anew for every shape of a matrix.

    A batch has `recipe.places` places; what passages leave free is padded. A share of the words is hidden.
    """
    shelves: dict[int, list[tuple[Passage, Pieces]]] = {}
    for passage, split in zip(passages, pieces.split([p.words for p in passages]), strict=True):
        length = sum(map(len, split)) + 2
        width = next(width for width in recipe.widths if width >= length)
        hidden: list[Sequence[int]] = [[pieces.mask] * len(p) if random.random() < recipe.masked else p for p in split]
        shelves.setdefault(width, []).append((passage, hidden))
    for width, shelf in shelves.items():
        random.shuffle(shelf)
        rows = recipe.places // width
        for start in range(0, len(shelf), rows):
            yield _lesson(shelf[start : start + rows], pieces, known, rows, width)


def _lesson(
    group: Sequence[tuple[Passage, Pieces]], pieces: WordPieces, known: Labels, rows: int, width: int
) -> Lesson:
    batch = pieces.padded([split for _, split in group], [marks(p.words) for p, _ in group], rows, width)
    answers: dict[str, list[list[int]]] = {}
    for passage, _ in group:
        for name, values in _answers(passage, known).items():
            answers.setdefault(name, []).append(values)
    return Lesson(batch, {name: _padded(found, rows, width - 2) for name, found in answers.items()})


def _answers(passage: Passage, known: Labels) -> dict[str, list[int]]:
    starts = accumulate((len(s.words.forms) for s in passage.sentences), initial=0)
    parts = [
        {"ner": numbered(s.tags, known["ner"])} if isinstance(s, Tagged) else _of_tree(s, start, number, known)
        for number, (s, start) in enumerate(zip(passage.sentences, starts, strict=False))
    ]
    found = {name: list(chain.from_iterable(part[name] for part in parts)) for name in parts[0]}
    if "end" in found:  # the last word of a row ends a sentence for certain, which teaches nothing
        found["end"] = [*found["end"][:-1], UNKNOWN] if passage.whole else [UNKNOWN] * len(found["end"])
    return found


def _of_tree(tree: Tree, start: int, number: int, known: Labels) -> dict[str, list[int]]:
    """The answers of a tree that begins behind `start` words of its row, as its `number`th sentence."""
    columns = dict(zip(TAGS, (tree.upos, tree.xpos, tree.feats, scripts_of(tree)), strict=True))
    columns["deprel"] = tree.deprels
    count = len(tree.heads)
    return {name: numbered(values, known[name]) for name, values in columns.items()} | {
        "head": [head + start if head else 0 for head in tree.heads],
        "end": [*[GOES_ON] * (count - 1), ENDS],
        "sentence": [number] * count,
    }


def _padded(found: Sequence[Sequence[int]], rows: int, width: int) -> Tensor:
    full = [[*row, *[UNKNOWN] * (width - len(row))] for row in found]
    return torch.tensor([*full, *[[UNKNOWN] * width] * (rows - len(full))])
