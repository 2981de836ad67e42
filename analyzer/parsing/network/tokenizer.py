"""Stanza's tokenizer (Qi et al. 2020) applied: which character ends a word, and how likely the word ends a sentence.

The file is Stanza's own; reading it here saves the seconds that its library takes to import, and shows how sure the
tokenizer is. Two recurrent layers read the characters, the second where the first sees the end of a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence, pad_packed_sequence, pad_sequence

from analyzer.model.span import Span

_UNKNOWN = "<UNK>"
_FEATURES = ["space_before", "capitalized", "numeric", "end_of_para", "start_of_para"]
_BATCH = 20_000  # characters read at a time
_PARAGRAPH = re.compile(r"(?:(?!\n[^\S\n]*\n)[\s\S])+")  # up to a blank line
_WHOLE = re.compile(r"(?:https?://|www\.)[^\s\"<>“”]+|[\w.+-]+@\w[\w-]*(?:\.\w[\w-]*)+", re.IGNORECASE)
_FIRST_OF_TWO = re.compile(r"\b(?:can(?=not\b)|(?:gon|wan)(?=na\b)|got(?=ta\b)|(?:gim|lem)(?=me\b))", re.IGNORECASE)
_APOSTROPHES = ("'", "’", "‘", "`")
_STOPS = ".,;:!?)]}'’"  # behind an address they end the sentence


@dataclass(frozen=True, slots=True)
class Word:
    """The characters of a word, and the log odds that it ends a sentence."""

    span: Span
    ends: float


class Tokenizer:
    """The tokenizer in a tokenize.pt of Stanza; raises OSError, KeyError, ValueError or RuntimeError for another file.

    `trusted` says that the file needs no distrust, which saves a second.
    """

    def __init__(self, file: Path, trusted: bool = False) -> None:
        kept: dict[str, Any] = torch.load(file, map_location="cpu", weights_only=not trusted)
        settings = kept["config"]
        if settings["feat_funcs"] != _FEATURES or settings["use_dictionary"] or settings["use_mwt"]:
            raise ValueError(f"{file.name} asks for more than characters and how they are written")
        self._numbers: Mapping[str, int] = kept["vocab"]["_unit2id"]
        self._reader = _Reader(len(self._numbers), settings)
        self._reader.load_state_dict(kept["model"])
        self._reader.eval().requires_grad_(False)

    def paragraphs(self, texts: Sequence[str]) -> tuple[tuple[tuple[Word, ...], ...], ...]:
        """For each text its paragraphs, which blank lines divide, as words; spans count characters of the text."""
        found: list[list[tuple[Word, ...]]] = [[] for _ in texts]
        parts = [(n, part) for n, text in enumerate(texts) for part in _paragraphs(text)]
        for (n, part), (words, ends) in zip(parts, self._read([part.of(texts[n]) for n, part in parts]), strict=True):
            found[n].append(tuple(_words(part.of(texts[n]), part.start, words, ends)))
        return tuple(map(tuple, found))

    def _read(self, texts: Sequence[str]) -> list[tuple[list[bool], list[float]]]:
        """For each character of each text whether it ends a word, and the log odds that this ends a sentence."""
        found: dict[int, tuple[list[bool], list[float]]] = {}
        for group in _groups([len(text) for text in texts]):
            units = [torch.tensor([self._number(c) for c in texts[i]]) for i in group]
            written = [torch.tensor(_features(texts[i]), dtype=torch.float32) for i in group]
            with torch.inference_mode():
                words, ends = self._reader(
                    pad_sequence(units, True), pad_sequence(written, True), list(map(len, units))
                )
            for i, word, end in zip(group, (words > 0).tolist(), ends.tolist(), strict=True):
                found[i] = word, end
        return [found[i] for i in range(len(texts))]

    def _number(self, character: str) -> int:
        character = " " if character.isspace() else character
        return self._numbers.get(character, self._numbers[_UNKNOWN])


class _Reader(nn.Module):  # type: ignore[misc]
    """The network of Stanza's tokenizer; its names are those of the file."""

    def __init__(self, units: int, settings: Mapping[str, Any]) -> None:
        super().__init__()
        hidden = settings["hidden_dim"]
        self.sharpness = settings["hier_invtemp"]
        self.embeddings = nn.Embedding(units, settings["emb_dim"])
        self.rnn = nn.LSTM(settings["emb_dim"] + len(_FEATURES), hidden, bidirectional=True, batch_first=True)
        self.rnn2 = nn.LSTM(2 * hidden, hidden, bidirectional=True, batch_first=True)
        self.tok_clf, self.sent_clf = nn.Linear(2 * hidden, 1), nn.Linear(2 * hidden, 1)
        self.tok_clf2, self.sent_clf2 = nn.Linear(2 * hidden, 1, bias=False), nn.Linear(2 * hidden, 1, bias=False)

    def forward(self, units: Tensor, written: Tensor, lengths: list[int]) -> tuple[Tensor, Tensor]:
        """Log odds of a word's end and of a sentence's end [texts, characters]; longest text first, padded with 0."""
        packed = pack_padded_sequence(torch.cat([self.embeddings(units), written], 2), lengths, batch_first=True)
        first = self.rnn(packed)[0]
        word = self.tok_clf(first.data)
        seen = first.data * torch.sigmoid(word * self.sharpness)
        second = self.rnn2(PackedSequence(seen, first.batch_sizes))[0].data
        found = torch.cat([word + self.tok_clf2(second), self.sent_clf(first.data) + self.sent_clf2(second)], 1)
        scores = pad_packed_sequence(PackedSequence(found, first.batch_sizes), batch_first=True)[0]
        return scores[:, :, 0], scores[:, :, 1]


def _paragraphs(text: str) -> Iterator[Span]:
    for match in _PARAGRAPH.finditer(text):
        part = match.group()
        start = match.start() + len(part) - len(part.lstrip())
        if end := len(part.strip()):
            yield Span(start, start + end)


def _features(text: str) -> list[list[bool]]:
    last = len(text) - 1
    return [[c.isspace(), c.isupper(), c.isdecimal(), i == last, i == 0] for i, c in enumerate(text)]


def _words(text: str, offset: int, word_ends: Sequence[bool], ends: Sequence[float]) -> Iterator[Word]:
    """The words of a paragraph; addresses stay whole, a blank ends every word, and letters run on.

    "Its" is never "It" and "s", nor "cannon" "can" and "non", for which a treebank of letters gives models a taste:
    only what is written as one word and means two is parted.
    """
    inside = {i for match in _WHOLE.finditer(text) for i in range(match.start(), _end(match) - 1)}
    two = {match.end() - 1 for match in _FIRST_OF_TWO.finditer(text)}
    start = -1
    for i, character in enumerate(text):
        if start < 0 and not character.isspace():
            start = i
        behind = i + 1 == len(text) or text[i + 1].isspace()
        if start >= 0 and (behind or (word_ends[i] and i not in inside and (i in two or not _runs_on(text, i)))):
            yield Word(Span(offset + start, offset + i + 1), ends[i])
            start = -1


def _runs_on(text: str, at: int) -> bool:
    """Whether a letter stands at `at` and one more behind it, and no apostrophe behind that as in "don't"."""
    return text[at].isalpha() and text[at + 1 : at + 2].isalpha() and text[at + 2 : at + 3] not in _APOSTROPHES


def _end(match: re.Match[str]) -> int:
    return match.start() + len(match.group().rstrip(_STOPS))


def _groups(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Texts by number, up to so many characters together, the longest first."""
    group: list[int] = []
    for i in sorted(range(len(lengths)), key=lengths.__getitem__, reverse=True):
        if group and lengths[group[0]] * (len(group) + 1) > _BATCH:
            yield group
            group = []
        group.append(i)
    if group:
        yield group
