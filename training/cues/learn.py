"""Count words in frames on a corpus, add the words that counts speak for, and write the counts as evidence.

    python -m training.cues.learn BENCH DATA PART [--cache DIR] [--every N] [--rules DIR] [--doubtful]

Writes `learnt` and `evidence` of the lexicons below DIR (default: `rules`), nothing else; no sentence of the corpus
goes in. With --doubtful nothing is written, and the entries that were seen often and seldom right are listed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from analyzer.rules import RuleSet
from training.cues.choose import by_lexicon, doubtful, learnt
from training.cues.corpus import add_options, annotated, opened
from training.cues.count import Tallies, tallies
from training.cues.vocabulary import Vocabulary, with_words, without_learnt
from training.cues.write import rewrite

OFTEN, SELDOM = 5, 0.3


def write(counted: Tallies, rules: RuleSet, directory: Path) -> int:
    """Write learnt words and evidence of every lexicon that was counted; the number of learnt words."""
    added: dict[str, set[str]] = {}
    for one in learnt(counted, rules):
        added.setdefault(one.slot.home, set()).add(one.word)
    evidence = by_lexicon(counted, with_words(rules, counted, Vocabulary.BOTH))
    for lexicon in {id_ for slot in counted for id_ in slot.lexicons}:
        path = directory.joinpath(*lexicon.split(".")).with_suffix(".yaml")
        rewrite(path, added.get(lexicon, ()), evidence.get(lexicon, {}))
    return sum(map(len, added.values()))


def show_doubtful(counted: Tallies, rules: RuleSet) -> None:
    """List the entries that were seen often and seldom right, the worst first."""
    for one in sorted(doubtful(counted, rules, OFTEN, SELDOM), key=lambda one: one.tally.right - one.tally.seen):
        sys.stdout.write(f"{one.slot.frame:34} {one.word:20} {one.tally}\n")


def main() -> None:
    """Read the arguments, count, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_options(parser)
    parser.add_argument("--rules", type=Path, default=Path("rules"))
    parser.add_argument("--doubtful", action="store_true")
    args = parser.parse_args()
    articles, engine = opened(args)
    hand = without_learnt(engine.rules)
    counted = tallies(annotated(articles, engine), hand)
    if args.doubtful:
        show_doubtful(counted, hand)
        return
    number = write(counted, hand, args.rules)
    sys.stdout.write(f"{len(articles)} articles counted, {number} words learnt\n")


if __name__ == "__main__":
    main()
