"""What the stages work with, and what they are given."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from analyzer.model.text import Article
from analyzer.parsing.open import open_parser
from analyzer.parsing.protocol import Parser
from analyzer.reading import read_article, read_text
from analyzer.rules import RuleSet, rules_in

Given = Article | Path | str


@dataclass(frozen=True, slots=True)
class Engine:
    """A parser and a set of rules; loaded once, used for any number of articles."""

    parser: Parser
    rules: RuleSet


@cache
def load_engine(model: Path | None = None, rules: Path | None = None) -> Engine:
    """The engine with the parsing model and the rules in these directories, those of the package where None.

    Raises RuleError and ModelError.
    """
    found = rules_in(rules)
    return Engine(open_parser(model), found)


def article_of(given: Given) -> Article:
    """The article that is given: as it is, at a path, or as a text.

    A string is a path when it has no white space or names a file; "-" is standard input. Raises InputError.
    """
    if isinstance(given, Article):
        return given
    if isinstance(given, Path):
        return read_article(str(given))
    return read_article(given) if _names_file(given) else read_text(given, "text")


def _names_file(given: str) -> bool:
    if given and not any(c.isspace() for c in given):
        return True
    try:
        return "\n" not in given and Path(given).is_file()
    except (OSError, ValueError):
        return False
