"""Invented headlines with the article below each: half go beyond it, half do not.

`python -m tests.analysis.headlines` records their parses; with `--score` it prints precision and recall instead, with
`--misses` also each headline that is read wrongly.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from functools import cache

from analyzer.engine import Engine
from analyzer.model.report import Report
from analyzer.parsing.document import texts_of
from analyzer.parsing.recorded import RecordedParser
from analyzer.pipeline import analyze
from analyzer.reading import read_text, segment
from analyzer.rules import load_rules
from tests import recording
from tests.analysis.eighth_fair_headlines import EIGHTH_FAIR
from tests.analysis.eighth_headlines import EIGHTH_MISMATCHES
from tests.analysis.fair_headlines import FAIR, UNSEEN_FAIR
from tests.analysis.fifth_fair_headlines import FIFTH_FAIR
from tests.analysis.fifth_headlines import FIFTH_MISMATCHES
from tests.analysis.fourth_fair_headlines import FOURTH_FAIR
from tests.analysis.fourth_headlines import FOURTH_MISMATCHES
from tests.analysis.further_headlines import THIRD_FAIR, THIRD_MISMATCHES
from tests.analysis.mismatched_headlines import MISMATCHES, UNSEEN_MISMATCHES
from tests.analysis.ninth_fair_headlines import NINTH_FAIR
from tests.analysis.ninth_headlines import NINTH_MISMATCHES
from tests.analysis.pair import Pair
from tests.analysis.seventh_fair_headlines import SEVENTH_FAIR
from tests.analysis.seventh_headlines import SEVENTH_MISMATCHES
from tests.analysis.sixth_headlines import SIXTH_FAIR, SIXTH_MISMATCHES
from tests.analysis.varied_fair_headlines import VARIED_FAIR
from tests.analysis.varied_headlines import VARIED_MISMATCHES
from tests.analysis.wider_fair_headlines import WIDER_FAIR
from tests.analysis.wider_headlines import WIDER_MISMATCHES
from tests.recording import record

PARSES = recording.PARSES / "headlines"

# Each set with its name.
SETS = (
    ("seen", MISMATCHES, FAIR),
    ("unseen", UNSEEN_MISMATCHES, UNSEEN_FAIR),
    ("third", THIRD_MISMATCHES, THIRD_FAIR),
    ("fourth", FOURTH_MISMATCHES, FOURTH_FAIR),
    ("fifth", FIFTH_MISMATCHES, FIFTH_FAIR),
    ("sixth", SIXTH_MISMATCHES, SIXTH_FAIR),
    ("seventh", SEVENTH_MISMATCHES, SEVENTH_FAIR),
    ("eighth", EIGHTH_MISMATCHES, EIGHTH_FAIR),
    ("ninth", NINTH_MISMATCHES, NINTH_FAIR),
    ("varied", VARIED_MISMATCHES, VARIED_FAIR),
    ("wider", WIDER_MISMATCHES, WIDER_FAIR),
)
EVERY_PAIR = tuple(pair for _, mismatches, fair in SETS for pair in (*mismatches, *fair))


@cache
def engine() -> Engine:
    """The rules and the recorded parses, read once."""
    return Engine(RecordedParser(PARSES), load_rules())


@cache
def report(text: str) -> Report:
    """The report of the text from its recorded parse."""
    return analyze(read_text(text, "headline.txt"), engine())


def found(pair: Pair) -> tuple[str, ...]:
    """The kinds of mismatch that are found in an article."""
    return tuple(str(mismatch.kind) for mismatch in report(pair.text).mismatches)


def score(mismatches: Sequence[Pair] = MISMATCHES, fair: Sequence[Pair] = FAIR) -> tuple[float, float]:
    """Precision and recall (0 to 1): a mismatch counts as found when one of its kinds is."""
    right = sum(bool(set(found(pair)) & set(pair.kinds)) for pair in mismatches)
    flagged = sum(bool(found(pair)) for pair in (*mismatches, *fair))
    return right / flagged if flagged else 0.0, right / len(mismatches)


def texts() -> Iterator[str]:
    """What a parser reads of all articles."""
    rules = load_rules()
    for pair in EVERY_PAIR:
        yield from texts_of(segment(read_text(pair.text), rules.line_patterns, rules.origin_patterns))


def main(scoring: bool, misses: bool) -> None:
    """Nothing; the parses of all articles are recorded afterwards, or scores are printed, with misses on request."""
    if scoring:
        for pair in EVERY_PAIR if misses else ():
            if bool(pair.kinds) != bool(set(found(pair)) & set(pair.kinds or found(pair))):
                sys.stdout.write(f"{pair.title}: {found(pair)}, not {pair.kinds}\n")
        for name, mismatches, fair in SETS:
            precision, recall = score(mismatches, fair)
            sizes = f"{len(mismatches)} mismatches, {len(fair)} fair headlines"
            sys.stdout.write(f"{name}: {sizes}: precision {100 * precision:.1f}, recall {100 * recall:.1f}\n")
        return
    record("headlines", texts())


if __name__ == "__main__":
    main("--score" in sys.argv[1:], "--misses" in sys.argv[1:])
