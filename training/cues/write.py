"""Learnt words and evidence written into the files of lexicons, which stay as they are otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from textwrap import fill

from analyzer.rules.kinds.evidence import Tally

_WIDTH = 118
_WRITTEN = re.compile(r"^(?:learnt|evidence):.*\n(?:[ ].*\n)*", re.MULTILINE)
_EXAMPLES = re.compile(r"^examples:", re.MULTILINE)
# Words that YAML reads as something else.
_MARKED = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}
# A space where a line may not end: YAML lets no key of several words go over two lines.
FIXED = "\N{NO-BREAK SPACE}"


def rewritten(text: str, learnt: Iterable[str], evidence: Mapping[str, Mapping[str, Tally]]) -> str:
    """The text of a lexicon file with these learnt words and this evidence, whatever it had of both before."""
    bare = _WRITTEN.sub("", text)
    return _EXAMPLES.sub(lambda match: _learnt(learnt) + _evidence(evidence) + match[0], bare, count=1)


def rewrite(path: Path, learnt: Iterable[str], evidence: Mapping[str, Mapping[str, Tally]]) -> None:
    """Write both into a file."""
    path.write_text(rewritten(path.read_text(encoding="utf-8"), learnt, evidence), encoding="utf-8")


def _learnt(words: Iterable[str]) -> str:
    every = ", ".join(map(_scalar, sorted(set(words))))
    return f"learnt:\n{block(f'[{every}]', 2)}\n" if every else ""


def _evidence(frames: Mapping[str, Mapping[str, Tally]]) -> str:
    lines = [f"  {frame}:\n{block(_tallies(words), 4)}\n" for frame, words in sorted(frames.items())]
    return "".join(["evidence:\n", *lines]) if lines else ""


def _tallies(words: Mapping[str, Tally]) -> str:
    return (
        "{" + ", ".join(f"{_scalar(word)}: {tally}".replace(" ", FIXED) for word, tally in sorted(words.items())) + "}"
    )


def _scalar(word: str) -> str:
    return f'"{word}"' if word in _MARKED else word


def block(text: str, indent: int) -> str:
    """The text over lines, indented; no line ends at a blank that is `FIXED`."""
    blank = " " * indent
    filled = fill(
        text,
        _WIDTH,
        initial_indent=blank,
        subsequent_indent=blank + " ",
        break_on_hyphens=False,
        break_long_words=False,
    )
    return filled.replace(FIXED, " ")
