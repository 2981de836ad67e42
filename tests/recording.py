"""Parses of texts that tests bring with them, kept as CoNLL-U below `tests/parses`."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from analyzer.parsing import conllu

PARSES = Path(__file__).parent / "parses"


def record(name: str, texts: Iterable[str]) -> None:
    """Nothing; the parses of the texts, by the models of the package, are in the folder of that name afterwards."""
    from analyzer.parsing.open import open_parser

    parser, every = open_parser(), tuple(dict.fromkeys(texts))
    parses = [conllu.Parse(t, s, parser.model) for t, s in zip(every, parser.parse(every), strict=True)]
    write(PARSES / name / f"{name}.conllu", conllu.dumps(parses))
    sys.stdout.write(f"{name}: {len(parses)} parses recorded\n")


def write(file: Path, text: str) -> None:
    """Nothing; the file holds the text, or what it held before."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(file)
