"""Write what a scorer of attributions, sourced statements, hedge cues or whole reports wants to read.

    python benchmarks/predict.py polnear|sourcing|uncertainty|seeds INPUT OUTPUT.jsonl [--cache DIR]

INPUT is a directory of .txt files or a .jsonl with "doc" and "text" in each row; whatever else a row holds is
dropped before the analysis. OUTPUT has one JSON object a line. With --cache, parses are kept in DIR.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.progress import track

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from analyzer.engine import Engine, load_engine
from analyzer.model.text import Article
from analyzer.parsing.cached import CachedParser
from analyzer.parsing.document import parse_layouts
from analyzer.reading import segment
from benchmarks.export import EXPORTS

BATCH = 16


def articles(path: Path) -> Iterator[Article]:
    """The articles of a directory or a .jsonl file: names and texts, nothing else."""
    if path.is_dir():
        for file in sorted(path.glob("*.txt")):
            yield Article(file.name, file.read_bytes().decode("utf-8"))
        return
    with path.open(encoding="utf-8") as rows:
        for row in map(json.loads, filter(str.strip, rows)):
            yield Article(row["doc"], row["text"])


def predict(task: str, batch: Sequence[Article], engine: Engine) -> Iterator[dict[str, object]]:
    """One row for each article, in order."""
    rules = engine.rules
    layouts = [segment(article, rules.line_patterns, rules.origin_patterns) for article in batch]
    for document in parse_layouts(layouts, engine.parser):
        yield EXPORTS[task](document, rules)


def main() -> None:
    """Read the arguments, analyse in batches, write the rows."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("task", choices=sorted(EXPORTS))
    parser.add_argument("input", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--cache", type=Path)
    args = parser.parse_args()
    engine = load_engine()
    if args.cache:
        engine = Engine(CachedParser(engine.parser, args.cache), engine.rules)
    every = list(articles(args.input))
    batches = [every[i : i + BATCH] for i in range(0, len(every), BATCH)]
    with args.output.open("w", encoding="utf-8") as out:
        for batch in track(batches, description=args.task, disable=not sys.stderr.isatty()):
            for row in predict(args.task, batch, engine):
                out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
