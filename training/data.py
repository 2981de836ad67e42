"""Treebanks and entity corpora as frozen values."""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from analyzer.parsing.sentence import Words
from training.recipe import Blanks


@dataclass(frozen=True, slots=True)
class Tree:
    """A sentence of a treebank; heads count from 1, 0 is the root."""

    words: Words
    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    feats: tuple[str, ...]
    lemmas: tuple[str, ...]
    heads: tuple[int, ...]
    deprels: tuple[str, ...]
    genre: str = ""
    opens: bool = True  # whether a paragraph begins with it


@dataclass(frozen=True, slots=True)
class Tagged:
    """A sentence with BIOES entity tags."""

    words: Words
    tags: tuple[str, ...]


def read_text(path: Path) -> str:
    """The text of a file, unpacked when its name ends in xz."""
    if path.suffix == ".xz":
        with lzma.open(path, "rt", encoding="utf-8") as file:
            return file.read()
    return path.read_text(encoding="utf-8")


def read_trees(path: Path) -> tuple[Tree, ...]:
    """The sentences of a CoNLL-U file; multiword and empty tokens are left out."""
    return tuple(_trees(read_text(path)))


def _trees(text: str) -> Iterator[Tree]:
    genre = ""
    for block in text.strip().split("\n\n"):
        lines = block.split("\n")
        for line in lines:
            if line.startswith("# newdoc id ="):
                genre = genre_of(line.partition("=")[2].strip())
        rows = [cells for line in lines if line[0] != "#" and (cells := line.split("\t"))[0].isdigit()]
        if rows:
            opens = any(line.startswith(("# newpar", "# newdoc")) for line in lines)
            yield _tree(rows, genre, opens)


def genre_of(document: str) -> str:
    """GUM_news_x is news, newsgroup-x newsgroup."""
    return document.split("_")[1] if document.startswith("GUM_") else document.partition("-")[0]


def _tree(rows: list[list[str]], genre: str, opens: bool) -> Tree:
    columns = list(zip(*rows, strict=True))
    glued = ["SpaceAfter=No" in cell for cell in columns[9]]
    return Tree(
        words=Words(columns[1], (True, *(not g for g in glued[:-1]))),
        lemmas=columns[2],
        upos=columns[3],
        xpos=columns[4],
        feats=columns[5],
        heads=tuple(map(int, columns[6])),
        deprels=columns[7],
        genre=genre,
        opens=opens,
    )


def read_tagged(path: Path, blanks: Blanks) -> tuple[Tagged, ...]:
    """The sentences of a file with a word, a tab and a BIOES tag a line."""
    found = []
    for block in read_text(path).strip().split("\n\n"):
        forms, tags = zip(*(line.split("\t")[:2] for line in block.split("\n") if line), strict=True)
        found.append(Tagged(Words(forms, spacing(forms, blanks)), tags))
    return tuple(found)


def spacing(forms: tuple[str, ...], blanks: Blanks) -> tuple[bool, ...]:
    """For each word whether a blank stands before it, as English is written; quotation marks take turns."""
    found, quoted, glue = [], False, False
    for form in forms:
        closing = form == '"' and quoted
        found.append(not (glue or closing or form in blanks.none_before))
        glue = form in blanks.none_after or (form == '"' and not quoted)
        quoted ^= form == '"'
    return (True, *found[1:])
