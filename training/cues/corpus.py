"""A corpus of attributions as parsed articles with the annotators' spans."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from analyzer.engine import Engine, load_engine
from analyzer.model.syntax import Document
from analyzer.model.text import Article
from analyzer.parsing.cached import CachedParser
from analyzer.parsing.document import parse_layouts
from analyzer.reading import segment

SAME = 0.5
_BATCH = 16
Characters = frozenset[int]


@dataclass(frozen=True, slots=True)
class Marked:
    """What annotators marked as one attribution, as the places of letters and digits in the article."""

    cue: Characters
    content: Characters
    source: Characters = frozenset()


@dataclass(frozen=True, slots=True)
class Annotated:
    """A parsed article, and what annotators marked in it."""

    document: Document
    marked: tuple[Marked, ...]


def add_options(parser: ArgumentParser) -> None:
    """Nothing; the parser knows the options that say what to read."""
    parser.add_argument("bench", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("part")
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--every", type=int, default=1, help="take every Nth article")


def opened(args: Namespace) -> tuple[Sequence[Any], Engine]:
    """The articles that the options ask for, and the engine of the package, with a memory of parses if asked for."""
    engine = load_engine()
    if args.cache:
        engine = Engine(CachedParser(engine.parser, args.cache), engine.rules)
    return load(args.bench, args.data, args.part)[:: args.every], engine


def load(bench: Path, data: Path, part: str) -> Sequence[Any]:
    """The articles of a part as the reader in the directory `bench` (its `polnear.py`) gives them."""
    if str(bench) not in sys.path:
        sys.path.insert(0, str(bench))
    articles: Sequence[Any] = import_module("polnear").load(part, str(data))
    return articles


def annotated(articles: Sequence[Any], engine: Engine) -> Iterator[Annotated]:
    """The articles parsed, in order."""
    rules = engine.rules
    for first in range(0, len(articles), _BATCH):
        batch = articles[first : first + _BATCH]
        layouts = [segment(Article(a.doc, a.text), rules.line_patterns, rules.origin_patterns) for a in batch]
        for article, document in zip(batch, parse_layouts(layouts, engine.parser), strict=True):
            yield Annotated(document, tuple(_marked(article)))


def _marked(article: Any) -> Iterator[Marked]:
    for one in article.attributions:
        yield Marked(*(characters(spans, article.text) for spans in (one.cue, one.content, one.source)))


def characters(spans: Iterable[Sequence[int]], text: str) -> Characters:
    """The places of the letters and digits in spans of a text."""
    return frozenset(i for start, end in spans for i in range(start, end) if text[i].isalnum())


def dice(one: Characters, other: Characters) -> float:
    """Twice the common places over all places; 0 for two empty sets."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0
