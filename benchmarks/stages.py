"""Where the time behind the parse goes: `python benchmarks/stages.py DIR --cache DIR [--limit N] [--profile FILE]`.

DIR is a directory of .txt files or a .jsonl with "doc" and "text" in each row. Parses come from the cache, those that
are missing are made first; no parse is in the measure. Prints for each stage the words per second of processor time
and its share of the whole, the slowest first. A stage that is called by another one is not counted in it. With
`--profile`, the calls are written to FILE for `python -m pstats`.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from analyzer.analysis import stages
from analyzer.analysis.assembly import assemble
from analyzer.engine import load_engine
from analyzer.garbage import undisturbed
from analyzer.model.syntax import Document
from analyzer.model.text import Article
from analyzer.parsing.cached import CachedParser
from analyzer.parsing.document import parse_layouts
from analyzer.reading import require_english, segment
from analyzer.render.json import render_json
from analyzer.rules import RuleSet
from benchmarks.predict import articles

ENGLISH = "language.english"
# The functions that stand for a stage, in the modules that call them.
STAGES: dict[ModuleType, tuple[str, ...]] = {
    stages: ("attribute", "statements", "resolve", "classify", "find_hedges", "stances"),
    assemble: (
        *("make_statements", "survey", "find_replies", "make_sources", "score", "make_claims", "find_mismatches"),
        *("find_assessments", "police", "suppress", "find_remainder"),
    ),
}


class Clock:
    """Seconds of processor time by stage, those of stages inside a stage left out."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._inner = [0.0]

    def timed(self, name: str, stage: Callable[..., Any]) -> Callable[..., Any]:
        """The function, its time counted under a name."""

        def run(*args: Any, **options: Any) -> Any:
            self._inner.append(0.0)
            start = time.process_time()
            try:
                return stage(*args, **options)
            finally:
                whole = time.process_time() - start
                self.seconds[name] = self.seconds.get(name, 0.0) + whole - self._inner.pop()
                self._inner[-1] += whole

        return run


def measure(documents: Sequence[Document], rules: RuleSet) -> dict[str, float]:
    """The seconds of processor time of each stage over the documents."""
    clock = Clock()
    read, analysed = clock.timed("read and segment", _layout), clock.timed("other", _report)
    kept = {(module, name): getattr(module, name) for module, names in STAGES.items() for name in names}
    for (module, name), stage in kept.items():
        setattr(module, name, clock.timed(name, stage))
    try:
        for document in documents:
            read(document.layout.article, rules)
            with undisturbed():
                report = analysed(document, rules)
            clock.timed("render JSON", render_json)(report)
    finally:
        for (module, name), stage in kept.items():
            setattr(module, name, stage)
    return clock.seconds


def _layout(article: Article, rules: RuleSet) -> None:
    require_english(article.prose, article.name, frozenset(rules.lexicon(ENGLISH).entries))
    segment(article, rules.line_patterns, rules.origin_patterns)


def _report(document: Document, rules: RuleSet) -> Any:
    return assemble.assemble(stages.analysed(document, rules), rules)


def _parsed(source: Path, cache: Path, limit: int | None) -> tuple[tuple[Document, ...], RuleSet]:
    engine = load_engine()
    rules = engine.rules
    layouts = [segment(a, rules.line_patterns, rules.origin_patterns) for a in list(articles(source))[:limit]]
    return parse_layouts(layouts, CachedParser(engine.parser, cache)), rules


def main() -> None:
    """Read the arguments, measure, and write the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("articles", type=Path, metavar="DIR")
    options.add_argument("--cache", type=Path, required=True)
    options.add_argument("--limit", type=int)
    options.add_argument("--profile", type=Path)
    given = options.parse_args()
    documents, rules = _parsed(given.articles, given.cache, given.limit)
    gc.collect()
    gc.freeze()  # else the search for garbage among rules and parses falls to whichever stage is at work
    require_english("")  # what is read and worked out once for a process is no cost of an article
    measure(documents[:1], rules)
    profile = cProfile.Profile()
    seconds = profile.runcall(measure, documents, rules) if given.profile else measure(documents, rules)
    if given.profile:
        profile.dump_stats(given.profile)
    words = sum(len(sentence) for document in documents for sentence in document.sentences)
    whole = sum(seconds.values())
    sys.stdout.write(f"{len(documents)} articles, {words:,} words\n{'stage':<18}{'words/s':>12}{'share':>8}\n")
    for name, spent in sorted(seconds.items(), key=lambda pair: -pair[1]):
        sys.stdout.write(f"{name:<18}{words / max(spent, 1e-9):>12,.0f}{spent / whole:>8.1%}\n")
    sys.stdout.write(f"{'together':<18}{words / whole:>12,.0f}\n")


if __name__ == "__main__":
    main()
