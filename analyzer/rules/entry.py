"""A word as the lexicons have it: which take it for what, and the counts that speak for it."""

from __future__ import annotations

from collections.abc import Iterator

from analyzer.rules.kinds import Lexicon
from analyzer.rules.ruleset import RuleSet


def word_explained(word: str, rules: RuleSet) -> list[str]:
    """A text on the lexicons that have a word, or nothing when none has it; letters of either case match."""
    entry = " ".join(word.lower().split())
    lines = [line for lexicon in rules.of(Lexicon) if entry in lexicon.words for line in _lines(entry, lexicon, rules)]
    return ["\n".join([f"“{entry}” is an entry of", *lines, ""])] if lines else []


def _lines(word: str, lexicon: Lexicon, rules: RuleSet) -> Iterator[str]:
    how = ", learnt from counts" if word in lexicon.learnt else ""
    yield f"  {lexicon.id} ({lexicon.title}{how})"
    for frame, words in lexicon.evidence.items():
        if word in words:
            tally = words[word]
            yield (
                f"    {frame} ({rules.get(frame).title}): "
                f"{tally.right} of {tally.seen} attribute, {tally.precision:.0%}"
            )
