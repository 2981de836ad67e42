"""The measures of the CoNLL 2018 shared task (Zeman et al. 2018), for treebanks without multiword tokens.

Words are the same when they are the same characters of the text, blanks not counted. A measure is the F1 of what two
readings of the text have in common.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """A word of a treebank; `head` counts from 1, 0 is the root."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str


@dataclass(frozen=True, slots=True)
class Word:
    """A word at its characters, and the characters of its head, None for the root."""

    place: Place
    head: Place | None
    row: Row


_MEASURES: Mapping[str, Callable[[Word], object]] = {
    "tokens": lambda word: None,
    "upos": lambda word: word.row.upos,
    "xpos": lambda word: word.row.xpos,
    "feats": lambda word: word.row.feats,
    "lemmas": lambda word: word.row.lemma,
    "uas": lambda word: word.head,
    "las": lambda word: (word.head, word.row.deprel.partition(":")[0]),
}


def measured(gold: Iterable[Sequence[Row]], system: Iterable[Sequence[Row]]) -> dict[str, float]:
    """The F1 of each measure in per cent; raises ValueError when the texts differ."""
    (theirs, their_ends, their_text), (mine, my_ends, my_text) = _placed(gold), _placed(system)
    if their_text != my_text:
        raise ValueError("the two readings are not of one text")
    found = {"sentences": _f1(len(their_ends & my_ends), len(their_ends), len(my_ends))}
    for name, value in _MEASURES.items():
        both = sum(1 for place, word in mine.items() if place in theirs and value(theirs[place]) == value(word))
        found[name] = _f1(both, len(theirs), len(mine))
    return found


def _placed(sentences: Iterable[Sequence[Row]]) -> tuple[dict[Place, Word], set[Place], str]:
    """The words by their characters, the characters of each sentence, and all characters."""
    words: dict[Place, Word] = {}
    ends: set[Place] = set()
    text: list[str] = []
    at = 0
    for rows in sentences:
        places = []
        for row in rows:
            form = "".join(row.form.split())
            places.append((at, at + len(form)))
            text.append(form)
            at += len(form)
        words |= {p: Word(p, places[r.head - 1] if r.head else None, r) for p, r in zip(places, rows, strict=True)}
        ends.add((places[0][0], at))
    return words, ends, "".join(text)


def _f1(both: int, one: int, other: int) -> float:
    return round(200 * both / (one + other), 2)
