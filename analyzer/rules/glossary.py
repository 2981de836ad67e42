"""The terms of reports and rules, as docs/glossary.md defines them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from analyzer.errors import RuleError

BOLD = re.compile(r"\*\*([^*]+)\*\*")
CODE = re.compile(r"`([^`]+)`")
HEADS = re.compile(r"(?:- )?\*\*")


@dataclass(frozen=True, slots=True)
class Definition:
    """What is said of some terms: those that it defines, the values that it names, and the words, without markup."""

    terms: tuple[str, ...]
    values: tuple[str, ...]
    words: str


def glossary_file() -> Path:
    """The glossary that comes with the package, or that of the source tree. Raises RuleError when neither is there."""
    package = Path(__file__).resolve().parent.parent
    for file in (package / "_docs" / "glossary.md", package.parent / "docs" / "glossary.md"):
        if file.is_file():
            return file
    raise RuleError("the glossary is missing from the installed package; install it again")


@cache
def definitions() -> tuple[Definition, ...]:
    """Every definition of the glossary, in its order. Raises RuleError when it is not installed."""
    text = glossary_file().read_text(encoding="utf-8")
    return tuple(_definition(block) for block in _blocks(text))


def defined(term: str) -> tuple[Definition, ...]:
    """The definitions of a term, else those that name it as a value; letters of either case match.

    A value can be given as reports print it, with blanks (`named official`).
    """
    wanted = _folded(term)
    named = tuple(d for d in definitions() if wanted in map(_folded, d.terms))
    return named or tuple(d for d in definitions() if wanted in map(_folded, d.values))


def _folded(term: str) -> str:
    return " ".join(term.replace("_", " ").split()).casefold()


def known_terms() -> tuple[str, ...]:
    """Every term and value that the glossary has, in its order."""
    return tuple(dict.fromkeys(name for d in definitions() for name in (*d.terms, *d.values)))


def _blocks(text: str) -> Iterator[str]:
    """Bullets, paragraphs that define something, and rows of tables; headings are left out."""
    block: list[str] = []
    for line in [*text.splitlines(), ""]:
        ends = not line.strip() or line.startswith(("- ", "|", "#"))
        if ends and block:
            yield " ".join(block)
            block = []
        if line.strip() and not line.startswith(("#", "|--", "| category |")):
            block.append(line.strip())


def _definition(block: str) -> Definition:
    values = tuple(CODE.findall(block))
    row = [cell.strip() for cell in block.strip("|").split("|")] if block.startswith("|") else []
    words = ": ".join(row) if row else block.removeprefix("- ")
    terms = tuple(BOLD.findall(block)) if HEADS.match(block) else tuple(CODE.findall(row[0])) if row else ()
    return Definition(terms, values, words.replace("**", "").replace("`", ""))
