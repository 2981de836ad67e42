"""Count words in frames on a corpus, add the words that counts speak for, and write the counts as evidence.

    python -m training.cues.learn BENCH DATA PART [--cache DIR] [--every N] [--rules DIR] [--evidence | --doubtful]

Writes `learnt` and `evidence` of the lexicons below DIR (default: `rules`), nothing else; no sentence of the corpus
goes in. With --evidence no word is learnt: the counts of the words that stand in the lexicons are written, and the
words stay as they are. With --doubtful nothing is written, and the entries that were seen often and seldom right are
listed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
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
    _rewrite(counted, added, with_words(rules, counted, Vocabulary.BOTH), directory)
    return sum(map(len, added.values()))


def write_evidence(counted: Tallies, rules: RuleSet, directory: Path) -> None:
    """Write the evidence of every lexicon that was counted; the learnt words that the files have stay in them."""
    kept = {lexicon: rules.lexicon(lexicon).learnt for slot in counted for lexicon in slot.lexicons}
    _rewrite(counted, kept, rules, directory)


def _rewrite(counted: Tallies, words: Mapping[str, Iterable[str]], rules: RuleSet, directory: Path) -> None:
    evidence = by_lexicon(counted, rules)
    for lexicon in {id_ for slot in counted for id_ in slot.lexicons}:
        path = directory.joinpath(*lexicon.split(".")).with_suffix(".yaml")
        rewrite(path, words.get(lexicon, ()), evidence.get(lexicon, {}))


def show_doubtful(counted: Tallies, rules: RuleSet) -> None:
    """List the entries that were seen often and seldom right, the worst first."""
    for one in sorted(doubtful(counted, rules, OFTEN, SELDOM), key=lambda one: one.tally.right - one.tally.seen):
        sys.stdout.write(f"{one.slot.frame:34} {one.word:20} {one.tally}\n")


def main() -> None:
    """Read the arguments, count, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_options(parser)
    parser.add_argument("--rules", type=Path, default=Path("rules"))
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--evidence", action="store_true", help="write counts and learn no word")
    instead.add_argument("--doubtful", action="store_true", help="list doubtful entries and write nothing")
    args = parser.parse_args()
    articles, engine = opened(args)
    rules = engine.rules if args.evidence else without_learnt(engine.rules)
    counted = tallies(annotated(articles, engine), rules)
    if args.doubtful:
        show_doubtful(counted, rules)
    elif args.evidence:
        write_evidence(counted, rules, args.rules)
        sys.stdout.write(f"{len(articles)} articles counted\n")
    else:
        number = write(counted, rules, args.rules)
        sys.stdout.write(f"{len(articles)} articles counted, {number} words learnt\n")


if __name__ == "__main__":
    main()
