"""How fast articles are analyzed: `python benchmarks/speed.py [ARTICLE...] [--repeat N] [--spacy MODEL] [--huge]`.

Prints seconds until one article is done, words per second of parsing and of everything else, how the time of everything
else stands to that of parsing, and the peak memory of the process. Without an article it takes the sample articles.
`--spacy` runs a spaCy pipeline over the same texts in the same process (install it first) and prints how many times as
fast it is; `--huge` adds an article of 10,000 words and a sentence of 2,000.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
_SENTENCE = "The mayor of Larkhaven said on Tuesday that the ferry would sail. "  # 12 words and a stop
sys.path.insert(0, str(ROOT))

from analyzer.engine import Engine, load_engine  # noqa: E402
from analyzer.garbage import seldom  # noqa: E402
from analyzer.model.report import Report  # noqa: E402
from analyzer.model.syntax import ModelInfo, Sentence  # noqa: E402
from analyzer.parsing.protocol import Parser  # noqa: E402
from analyzer.pipeline import analyze_many  # noqa: E402
from analyzer.reading import require_english  # noqa: E402


class TimedParser:
    """A parser that counts the words and the seconds of another one."""

    def __init__(self, parser: Parser) -> None:
        self._parser = parser
        self.words = 0
        self.seconds = 0.0

    @property
    def model(self) -> ModelInfo:
        """The model of the other parser."""
        return self._parser.model

    def parse(self, texts: Sequence[str]) -> tuple[tuple[Sentence, ...], ...]:
        """What the other parser gives."""
        start = time.perf_counter()
        parses = self._parser.parse(texts)
        self.seconds += time.perf_counter() - start
        self.words += sum(len(sentence) for parse in parses for sentence in parse)
        return parses


def main(articles: Sequence[Path], repeat: int, spacy_model: str | None, huge: bool) -> None:
    """Nothing; the figures are on standard output afterwards."""
    seldom()  # as the command line does
    start = time.perf_counter()
    engine = load_engine()
    list(analyze_many(articles[:1], engine))  # patterns are compiled and models read when first used,
    require_english("")  # that of languages by a text in doubt
    ready = time.perf_counter() - start
    parser = TimedParser(engine.parser)
    start = time.perf_counter()
    done = list(analyze_many([*articles] * repeat, Engine(parser, engine.rules)))
    whole = time.perf_counter() - start
    rest = whole - parser.seconds
    if huge:
        engine.parser.parse([_SENTENCE * 900])
        engine.parser.parse(["The council listed " + "old and new ferries, " * 500 + "and a pier."])
    sys.stdout.write(
        f"articles         {len(done):>8,} ({sum(isinstance(d, Report) for d in done):,} with a report)\n"
        f"words            {parser.words:>8,}\n"
        f"ready after      {ready:>8.1f} s\n"
        f"parsing          {parser.words / parser.seconds:>8,.0f} words/s\n"
        f"everything else  {parser.words / rest:>8,.0f} words/s, {rest / parser.seconds:.0%} of the parse's time\n"
        f"together         {parser.words / whole:>8,.0f} words/s\n"
        f"peak memory      {_peak_megabytes():>8,.0f} MB\n"
    )
    if spacy_model:
        _beside(spacy_model, articles, repeat, parser.words / parser.seconds)


def _beside(model: str, articles: Sequence[Path], repeat: int, ours: float) -> None:
    import spacy

    pipeline = spacy.load(model)
    texts = [path.read_text(encoding="utf-8") for path in articles] * repeat
    list(pipeline.pipe(texts[:1]))
    start = time.perf_counter()
    words = sum(len(document) for document in pipeline.pipe(texts))
    theirs = words / (time.perf_counter() - start)
    sys.stdout.write(f"{model:<16} {theirs:>8,.0f} words/s, {theirs / ours:.2f} times our parsing\n")


def _peak_megabytes() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1_000_000 if sys.platform == "darwin" else 1_000)


if __name__ == "__main__":
    samples = sorted((ROOT / "reports" / "articles").glob("*.txt"))
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument(
        "articles", nargs="*", type=Path, default=sorted((ROOT / "reports" / "articles").glob("*.txt"))
    )
    options.add_argument("--repeat", type=int, default=3)
    options.add_argument("--spacy", metavar="MODEL")
    options.add_argument("--huge", action="store_true")
    given = options.parse_args()
    main(given.articles, given.repeat, given.spacy, given.huge)
