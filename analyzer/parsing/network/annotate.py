"""The trained network applied: words of sentences in, tags, lemmas, trees and entities out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor

from analyzer.parsing.network.decode import entities, tree
from analyzer.parsing.network.encoder import EncoderSize
from analyzer.parsing.network.heads import Batch, Network, NetworkSize
from analyzer.parsing.network.lemmas import apply
from analyzer.parsing.network.words import WordPieces, Words, marks

FILES = ("network.safetensors", "network.json", "pieces.json", "lemmas.json")
_BATCH = 600  # places of word pieces, padding counted: more gains no speed and costs memory


@dataclass(frozen=True, slots=True)
class Annotation:
    """What the network says of a sentence, one value a word; heads count from 1, 0 is the root."""

    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    feats: tuple[str, ...]
    lemmas: tuple[str, ...]
    heads: tuple[int, ...]
    deprels: tuple[str, ...]
    ner: tuple[str, ...]


class Annotator:
    """A trained network from a directory with network.safetensors, network.json, pieces.json and lemmas.json.

    Weights are stored in half precision and computed in float32. Raises OSError, ValueError or KeyError for files that
    are no such network.
    """

    def __init__(self, directory: Path) -> None:
        described = _read(directory / "network.json")
        size = dict(described["size"])
        self._labels: Mapping[str, list[str]] = described["labels"]
        self._pieces = WordPieces(directory / "pieces.json")
        self._lemmas: Mapping[str, Mapping[str, str]] = _read(directory / "lemmas.json")
        self._network = Network(NetworkSize(**size | {"encoder": EncoderSize(**size["encoder"])}))
        weights = {name: value.float() for name, value in load_file(directory / "network.safetensors").items()}
        self._network.load_state_dict(weights, assign=True)
        self._network.eval().requires_grad_(False)

    def annotate(self, sentences: Sequence[Words]) -> tuple[Annotation, ...]:
        """The annotation of each sentence, which must have a word; a sentence gets the same one in any company."""
        split = self._pieces.split(sentences)
        found: dict[int, Annotation] = {}
        with torch.inference_mode():
            for group in _groups([sum(map(len, words)) for words in split]):
                batch = self._pieces.padded([split[i] for i in group], [marks(sentences[i]) for i in group])
                found.update(zip(group, self._read(batch, [sentences[i] for i in group]), strict=True))
        return tuple(found[i] for i in range(len(sentences)))

    def _read(self, batch: Batch, sentences: Sequence[Words]) -> Iterator[Annotation]:
        words = self._network.encode(batch)
        tags = {name: s.argmax(-1).tolist() for name, s in self._network.tag_scores(words["tag"]).items()}
        trees = _trees(self._network.arc_scores(words["tree"], batch.known), batch.words)
        heads = torch.tensor([[*row, *[0] * (batch.first.shape[1] - len(row))] for row in trees])
        relations = self._network.relation_scores(words["tree"], heads).argmax(-1).tolist()
        kinds = self._network.entity_scores(words["entity"]).numpy()
        for row, sentence in enumerate(sentences):
            count = len(sentence.forms)
            said = {name: self._said(name, values[row], count) for name, values in tags.items()}
            yield Annotation(
                upos=said["upos"],
                xpos=said["xpos"],
                feats=tuple("" if feats == "_" else feats for feats in said["feats"]),
                lemmas=tuple(map(self._lemma, sentence.forms, said["upos"], said["lemma"])),
                heads=tuple(trees[row]),
                deprels=_rooted(self._said("deprel", relations[row], count), trees[row]),
                ner=tuple(entities(kinds[row, :count], self._labels["ner"])),
            )

    def _lemma(self, form: str, upos: str, script: str) -> str:
        """What the treebank says of the form, else what the script makes of it."""
        return self._lemmas.get(upos, {}).get(form.lower()) or apply(script, form)

    def _said(self, name: str, places: Sequence[int], count: int) -> tuple[str, ...]:
        values = self._labels[name]
        return tuple(values[place] for place in places[:count])


def _read(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


def _groups(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Sentences by number, those of like length together, so that little is padded."""
    group: list[int] = []
    for i in sorted(range(len(lengths)), key=lengths.__getitem__):
        if group and (lengths[i] + 2) * (len(group) + 1) > _BATCH:
            yield group
            group = []
        group.append(i)
    if group:
        yield group


def _trees(scores: Tensor, words: Sequence[int]) -> list[list[int]]:
    table = scores.numpy()
    return [tree(table[row, :count, : count + 1]) for row, count in enumerate(words)]


def _rooted(deprels: Sequence[str], heads: Sequence[int]) -> tuple[str, ...]:
    """The relations, `root` for the word that hangs on nothing and for no other."""
    return tuple(
        "root" if head == 0 else "dep" if deprel == "root" else deprel
        for deprel, head in zip(deprels, heads, strict=True)
    )
