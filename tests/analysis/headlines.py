"""Invented headlines with the article below each: half go beyond it, half do not.

`python -m tests.analysis.headlines` records their parses; with `--score` it prints precision and recall instead, with
`--misses` also each headline that is read wrongly; names of sets limit both.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from analyzer.engine import Engine
from analyzer.model.mismatch import MismatchKind
from analyzer.model.report import Report
from analyzer.parsing.document import texts_of
from analyzer.parsing.recorded import RecordedParser
from analyzer.pipeline import analyze
from analyzer.reading import read_text, segment
from analyzer.rules import load_rules
from tests import recording
from tests.recording import record

SETS = Path(__file__).parent / "headline_pairs"
PARSES = recording.PARSES / "headlines"
BETWEEN = "\n====\n"
FAIR = "fair"


@dataclass(frozen=True)
class Pair:
    """A headline and a body; `kinds` are the mismatches of which one must be found, none for a fair headline."""

    title: str
    body: str
    kinds: frozenset[MismatchKind]

    @property
    def text(self) -> str:
        """The article."""
        return f"{self.title}\n\n{self.body}"


def names() -> tuple[str, ...]:
    """The sets there are, in the order in which they were written."""
    return tuple(sorted(path.stem for path in SETS.glob("*.txt")))


@cache
def pairs(name: str) -> tuple[Pair, ...]:
    """The pairs of a set: of each the kinds or `fair` in the first line, the headline in the second, then the body."""
    text = (SETS / f"{name}.txt").read_text(encoding="utf-8").rstrip("\n")
    return tuple(_pair(*block.split("\n", 2)) for block in text.split(BETWEEN))


def _pair(kinds: str, title: str, body: str) -> Pair:
    named = () if kinds == FAIR else kinds.split(", ")
    return Pair(title, body, frozenset(map(MismatchKind, named)))


@cache
def engine() -> Engine:
    """The rules and the recorded parses, read once."""
    return Engine(RecordedParser(PARSES), load_rules())


@cache
def report(text: str) -> Report:
    """The report of the text from its recorded parse."""
    return analyze(read_text(text, "headline.txt"), engine())


def found(pair: Pair) -> frozenset[MismatchKind]:
    """The kinds of mismatch that are found in an article."""
    return frozenset(mismatch.kind for mismatch in report(pair.text).mismatches)


def score(every: Sequence[Pair]) -> tuple[float, float]:
    """Precision and recall (0 to 1): a mismatch counts as found when one of its kinds is."""
    right = sum(bool(found(pair) & pair.kinds) for pair in every)
    flagged = sum(bool(found(pair)) for pair in every)
    return right / flagged if flagged else 0.0, right / sum(bool(pair.kinds) for pair in every)


def detected(every: Sequence[Pair]) -> tuple[float, float]:
    """Precision and recall (0 to 1) of a flag of whatever kind: whether a headline is a mismatch at all."""
    flagged = [pair for pair in every if found(pair)]
    right = sum(bool(pair.kinds) for pair in flagged)
    return right / len(flagged) if flagged else 0.0, right / sum(bool(pair.kinds) for pair in every)


def texts() -> Iterator[str]:
    """What a parser reads of all articles."""
    rules = load_rules()
    for pair in (pair for name in names() for pair in pairs(name)):
        yield from texts_of(segment(read_text(pair.text), rules.line_patterns, rules.origin_patterns))


def _misses(every: Sequence[Pair]) -> Iterator[str]:
    for pair in every:
        if bool(pair.kinds) != bool(found(pair) & (pair.kinds or found(pair))):
            told, meant = (", ".join(sorted(kinds)) or FAIR for kinds in (found(pair), pair.kinds))
            yield f"  {pair.title}: {told}, not {meant}"


def _line(name: str, every: Sequence[Pair]) -> str:
    precision, recall = score(every)
    wrong = sum(bool(pair.kinds) for pair in every)
    sizes = f"{wrong} mismatches, {len(every) - wrong} fair headlines"
    seen, told = (100 * share for share in detected(every))
    figures = f"precision {100 * precision:.1f}, recall {100 * recall:.1f}"
    return f"{name}: {sizes}: {figures}; of whatever kind: precision {seen:.1f}, recall {told:.1f}\n"


def main(chosen: Sequence[str], misses: bool) -> None:
    """Nothing; the figures of the sets and of all of them together are printed, with misses on request."""
    for name in chosen:
        every = pairs(name)
        sys.stdout.write(_line(name, every))
        sys.stdout.writelines(f"{miss}\n" for miss in _misses(every) if misses)
    if len(chosen) > 1:
        sys.stdout.write(_line("together", [pair for name in chosen for pair in pairs(name)]))


if __name__ == "__main__":
    options = [option for option in sys.argv[1:] if option.startswith("--")]
    if options:
        main([a for a in sys.argv[1:] if a not in options] or names(), "--misses" in options)
    else:
        record("headlines", texts())
