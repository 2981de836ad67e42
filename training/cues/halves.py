"""The two-halves test: what a vocabulary learnt from one half of a corpus is worth on the other.

    python -m training.cues.halves BENCH DATA PART [--cache DIR] [--every N]

BENCH is the directory of the corpus's reader and scorer (`polnear.py`, `score_polnear.py`). Articles are parted by
turns into two halves. Printed is F1 (content and source right) on the half that was counted and on the other, summed
over both ways round, for the lexicons as written by hand, with learnt words, and with counted words alone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from analyzer.analysis.attribution.attribute import attribute
from analyzer.engine import Engine
from analyzer.model.attribution import Attribution
from analyzer.model.span import Span
from analyzer.rules import RuleSet
from training.cues.corpus import Annotated, add_options, annotated, opened
from training.cues.count import tallies
from training.cues.vocabulary import Vocabulary, with_words, without_learnt

MEASURES = ("attr", "rel")


@dataclass(frozen=True, slots=True)
class Half:
    """Articles as the corpus's reader gives them, and as they were parsed."""

    articles: tuple[Any, ...]
    parsed: tuple[Annotated, ...]


def halves(articles: Sequence[Any], engine: Engine) -> tuple[Half, Half]:
    """Every second article, and the others."""
    parsed = tuple(annotated(articles, engine))
    return Half(tuple(articles[::2]), parsed[::2]), Half(tuple(articles[1::2]), parsed[1::2])


def results(one: Half, other: Half, rules: RuleSet) -> Iterator[tuple[str, str, dict[str, float]]]:
    """Rows of a vocabulary, where it was tried and the F1 of each measure in per cent, both ways round together."""
    hand = without_learnt(rules)
    yield "hand", "all", f1([_counts(one, hand), _counts(other, hand)])
    counted = [(half, rest, tallies(half.parsed, hand)) for half, rest in ((one, other), (other, one))]
    for vocabulary in Vocabulary:
        made = [(half, rest, with_words(hand, found, vocabulary)) for half, rest, found in counted]
        yield vocabulary, "the half counted", f1([_counts(half, its) for half, _, its in made])
        yield vocabulary, "the other half", f1([_counts(rest, its) for _, rest, its in made])


def _counts(half: Half, rules: RuleSet) -> Any:
    """The scorer's counts of what the rules find in a half."""
    scorer = import_module("score_polnear")
    counts = scorer.Counts()
    for article, parsed in zip(half.articles, half.parsed, strict=True):
        gold = [one.as_json() for one in article.attributions]
        scorer.score_doc(article.text, gold, list(predicted(attribute(parsed.document, rules))), counts)
    return counts


def predicted(attributions: Iterable[Attribution]) -> Iterator[dict[str, list[list[int]]]]:
    """The outermost attributions as the scorer reads them."""
    for one in attributions:
        if one.parent is None:
            source = one.source.spans if one.source else ()
            yield {"source": _pairs(source), "cue": _pairs(one.cue), "content": _pairs(one.content)}


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def f1(every: Sequence[Any], measures: Sequence[str] = MEASURES) -> dict[str, float]:
    """F1 of each measure in per cent, over the sum of the scorer's counts."""
    total = {key: sum(counts[key] for counts in every) for key in {key for counts in every for key in counts}}
    return {name: 200 * total[f"{name}_tp"] / max(total[f"{name}_p"] + total[f"{name}_g"], 1) for name in measures}


def main() -> None:
    """Read the arguments, count on each half, try on both, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_options(parser)
    args = parser.parse_args()
    articles, engine = opened(args)
    one, other = halves(articles, engine)
    sys.stdout.write(f"{len(one.articles)} and {len(other.articles)} articles\n")
    for vocabulary, where, figures in results(one, other, engine.rules):
        figured = "  ".join(f"{name} {value:.1f}" for name, value in figures.items())
        sys.stdout.write(f"{vocabulary:16}  {where:16}  {figured}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
