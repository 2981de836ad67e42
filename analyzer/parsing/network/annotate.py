"""The trained network applied: words of sentences in, tags, lemmas, trees and entities out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor

from analyzer.parsing.network.decode import entities, tree
from analyzer.parsing.network.encoder import EncoderSize
from analyzer.parsing.network.heads import Network, NetworkSize
from analyzer.parsing.network.lemmas import apply, in_names
from analyzer.parsing.network.relations import Relations
from analyzer.parsing.network.rows import Rows, encoded
from analyzer.parsing.network.rows import rows as rows_of
from analyzer.parsing.network.windows import joined, part_of, windows
from analyzer.parsing.network.words import WordPieces, marks
from analyzer.parsing.sentence import Annotation, Words

_BATCH = 800  # word pieces read at a time: more gains no speed and costs memory


class Annotator:
    """A trained network from a directory with network.safetensors, network.json, pieces.json and lemmas.json.

    Weights are stored in half precision and computed in float32. Raises OSError, ValueError or KeyError for files that
    are no such network.
    """

    def __init__(self, directory: Path) -> None:
        described = _read(directory / "network.json")
        size = dict(described["size"])
        self._labels: Mapping[str, list[str]] = described["labels"]
        self._relations = Relations(self._labels["deprel"], described["one_way"])
        self._pieces = WordPieces(directory / "pieces.json")
        self._lemmas: Mapping[str, Mapping[str, str]] = _read(directory / "lemmas.json")
        self._network = Network(NetworkSize(**size | {"encoder": EncoderSize(**size["encoder"])}))
        weights = {name: value.float() for name, value in load_file(directory / "network.safetensors").items()}
        self._network.load_state_dict(weights, assign=True)
        self._network.eval().requires_grad_(False)

    def annotate(self, sentences: Sequence[Words]) -> tuple[Annotation, ...]:
        """The annotation of each sentence, which must have a word; a sentence gets the same one in any company."""
        found: dict[int, Annotation] = {}
        for group, rows in self._groups(sentences):
            found.update(zip(group, self._annotations(rows, [sentences[i] for i in group]), strict=True))
        return tuple(found[i] for i in range(len(sentences)))

    def ends(self, passages: Sequence[Words]) -> tuple[tuple[float, ...], ...]:
        """For each word of each passage the log odds that it ends a sentence.

        A passage longer than the network has learnt from is read in windows that overlap.
        """
        cut = [windows(len(passage.forms)) for passage in passages]
        parts = [part_of(passage, w) for passage, found in zip(passages, cut, strict=True) for w in found]
        odds: dict[int, list[float]] = {}
        for group, rows in self._groups(parts):
            with torch.inference_mode():
                scores = self._network.end_scores(encoded(self._network, rows)["tag"])
                said = (scores[:, 1] - scores[:, 0]).tolist()
            for i, start, count in zip(group, rows.starts, rows.words, strict=True):
                odds[i] = said[start + 1 : start + 1 + count]
        every = iter(range(len(parts)))
        return tuple(joined([(w, odds[next(every)]) for w in found]) for found in cut)

    def _groups(self, rows: Sequence[Words]) -> Iterator[tuple[list[int], Rows]]:
        """Rows by number, those of like length together, and how the network sees them."""
        split = self._pieces.split(rows)
        for group in _groups([sum(map(len, words)) for words in split]):
            written = [marks(rows[i]) for i in group]
            yield group, rows_of([split[i] for i in group], written, self._pieces.start, self._pieces.end)

    def _annotations(self, rows: Rows, sentences: Sequence[Words]) -> Iterator[Annotation]:
        with torch.inference_mode():
            words = encoded(self._network, rows)
            tags = {name: scores.argmax(-1).tolist() for name, scores in self._network.tag_scores(words["tag"]).items()}
            heads = [head for found in self._trees(words["tree"], rows) for head in found]
            relations = self._network.relation_scores(words["tree"], words["tree"][heads]).numpy()
            kinds = self._network.entity_scores(words["entity"]).numpy()
        for start, sentence in zip(rows.starts, sentences, strict=True):
            place = slice(start + 1, start + 1 + len(sentence.forms))
            said = {name: self._said(name, values[place]) for name, values in tags.items()}
            above = tuple(head - start for head in heads[place])
            deprels = self._relations.of(relations[place], above)
            lemmas = map(self._lemma, sentence.forms, said["upos"], said["lemma"])
            yield Annotation(
                upos=said["upos"],
                xpos=said["xpos"],
                feats=tuple("" if feats == "_" else feats for feats in said["feats"]),
                lemmas=in_names(sentence.forms, tuple(lemmas), said["upos"], above, deprels),
                heads=above,
                deprels=deprels,
                ner=tuple(entities(kinds[place], self._labels["ner"])),
            )

    def _trees(self, words: Tensor, rows: Rows) -> Iterator[list[int]]:
        """For the root and the words of each row the places of their heads among all roots and words."""
        dependent, head = self._network.arc_sides(words)
        for start, count in zip(rows.starts, rows.words, strict=True):
            part = slice(start, start + count + 1)
            scores = (dependent[part][1:] @ head[part].T).numpy()
            yield [start, *(start + above for above in tree(scores))]

    def _lemma(self, form: str, upos: str, script: str) -> str:
        """What the treebank says of the form, else what the script makes of it."""
        return self._lemmas.get(upos, {}).get(form.lower()) or apply(script, form)

    def _said(self, name: str, places: Sequence[int]) -> tuple[str, ...]:
        values = self._labels[name]
        return tuple(values[place] for place in places)


def _read(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


def _groups(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Rows by number, up to so many pieces together, those of one length behind one another."""
    group: list[int] = []
    taken = 0
    for i in sorted(range(len(lengths)), key=lengths.__getitem__):
        if group and taken + lengths[i] + 2 > _BATCH:
            yield group
            group, taken = [], 0
        group.append(i)
        taken += lengths[i] + 2
    if group:
        yield group
