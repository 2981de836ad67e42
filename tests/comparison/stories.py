"""Invented stories in several tellings; `python -m tests.comparison.stories` records their parses.

With `--score` it says how much of what was planted in them is found, with `--errors` what is missed and what is false.
A folder of stories of your own (texts and a gold.yaml each) behind the option is scored instead.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from analyzer.comparison.articles import compare_articles
from analyzer.engine import Engine, load_engine
from analyzer.model.story import Story
from analyzer.model.text import Article
from analyzer.parsing.recorded import RecordedParser
from analyzer.reading import read_text, segment
from analyzer.rules import RuleSet, load_rules
from tests import recording
from tests.comparison.gold import Gold, read_gold
from tests.comparison.score import Outcome, Scorer, Verdict, table
from tests.recording import record

STORIES = Path(__file__).parent / "told"
PARSES = recording.PARSES / "told"


@cache
def rules() -> RuleSet:
    """The rules of the package."""
    return load_rules()


def folders(root: Path = STORIES) -> tuple[Path, ...]:
    """The stories, a folder each."""
    return tuple(sorted(path.parent for path in root.glob("*/gold.yaml")))


def articles(folder: Path, gold: Gold) -> dict[str, Article]:
    """The tellings of a story by their outlets."""
    files = ((outlet, folder / f"{name}.txt") for name, outlet in gold.outlets.items())
    return {outlet: read_text(file.read_text(encoding="utf-8"), file.name) for outlet, file in files}


def told(folder: Path, engine: Engine | None = None) -> tuple[Story, Gold]:
    """The story of a folder and what was planted in it; from recorded parses unless an engine is given."""
    gold = read_gold(folder)
    return compare_articles(articles(folder, gold), engine or Engine(RecordedParser(PARSES), rules())), gold


def verdicts(paths: Sequence[Path], engine: Engine | None = None) -> list[Verdict]:
    """The outcomes over stories."""
    return [verdict for path in paths for verdict in Scorer(*told(path, engine)).verdicts()]


def texts() -> Iterator[str]:
    """The paragraphs of all tellings."""
    for folder in folders():
        for article in articles(folder, read_gold(folder)).values():
            layout = segment(article, rules().line_patterns, rules().origin_patterns)
            yield from (paragraph.span.of(layout.article.prose) for paragraph in layout.paragraphs)


def main(arguments: Sequence[str]) -> None:
    """Nothing; the parses are recorded, or the figures are written."""
    options, paths = [a for a in arguments if a[:2] == "--"], [Path(a) for a in arguments if a[:2] != "--"]
    if not options:
        record("told", texts())
        return
    found = verdicts([f for p in paths for f in folders(p)], load_engine()) if paths else verdicts(folders())
    if "--errors" in options:
        lines = (f"{v.kind}: {v.outcome}: {v.about}\n" for v in found if v.outcome is not Outcome.TRUE)
        sys.stdout.writelines(lines)
    sys.stdout.write(f"{table(found)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
