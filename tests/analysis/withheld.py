"""Invented sentences with the words that withhold a name marked in them, among decoys that withhold none.

`python -m tests.analysis.withheld` records their parses; with `--score` it prints recall and precision of each set,
with `--misses` also what is missed or wrong.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from analyzer.analysis.attribution.attribute import attribute
from analyzer.analysis.classification.anonymity import find_anonymity
from analyzer.analysis.classification.pointing import is_spoken
from analyzer.analysis.classification.withholding import IN_THE_NAME, Withheld, find_withheld
from analyzer.analysis.resolution.resolve import resolve
from analyzer.model.attribution import Attribution
from analyzer.model.span import Span, envelope
from analyzer.model.syntax import Document, Sentence
from analyzer.parsing.document import parse_layout
from analyzer.parsing.recorded import RecordedParser
from analyzer.reading import read_text, segment
from analyzer.rules import RuleSet, load_rules
from analyzer.rules.kinds.anonymity import AnonymityLabel
from tests import recording
from tests.recording import record

SETS = Path(__file__).parent / "withholding"
PARSES = recording.PARSES / "withheld"
MARK = re.compile(r"\{(?P<kind>[crf]) (?P<words>[^}]*)\}")
# Letters of the marks: condition, reason, formula.
WITHHOLDS, SAYS_WHY = "cf", "r"


@dataclass(frozen=True)
class Case:
    """A sentence, and the words in it that withhold a name or say why, by the letter of their kind."""

    text: str
    gold: tuple[tuple[str, Span], ...]

    def marked(self, kinds: str) -> tuple[Span, ...]:
        """The words of some kinds."""
        return tuple(span for kind, span in self.gold if kind in kinds)


@dataclass(frozen=True)
class Score:
    """How many sentences are found, missed and wrong: one whose words are found elsewhere is both of the last."""

    found: int
    missed: tuple[str, ...]
    wrong: tuple[str, ...]

    @property
    def recall(self) -> float:
        """Percent of the sentences with such words in which they are found."""
        return 100 * self.found / (self.found + len(self.missed))

    @property
    def precision(self) -> float:
        """Percent of the sentences in which something is found that are right."""
        return 100 * self.found / (self.found + len(self.wrong))


def cases(name: str) -> tuple[Case, ...]:
    """The sentences of a set."""
    lines = (SETS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(_case(line) for line in lines if line)


def names() -> tuple[str, ...]:
    """The sets there are."""
    return tuple(sorted(path.stem for path in SETS.glob("*.txt")))


def _case(line: str) -> Case:
    text, gold, at = "", [], 0
    for mark in MARK.finditer(line):
        text += line[at : mark.start()]
        gold.append((mark["kind"], Span(len(text), len(text) + len(mark["words"]))))
        text += mark["words"]
        at = mark.end()
    return Case(text + line[at:], tuple(gold))


@cache
def rules() -> RuleSet:
    """The rules of the package."""
    return load_rules()


@cache
def parser() -> RecordedParser:
    """The recorded parses of all sets."""
    return RecordedParser(PARSES)


@cache
def document(text: str) -> Document:
    """The sentence as the analysis reads it, from its recorded parse."""
    return parse_layout(segment(read_text(text, "withheld.txt"), (), ()), parser())


@cache
def found(text: str) -> tuple[tuple[str, Span], ...]:
    """What is found in a sentence, by letter.

    What stands in the name of a source counts only where it is one, as in a report; so do conditions and reasons where
    somebody says something in the sentence. Where nobody does, they count if they may be about a source elsewhere.
    """
    doc = document(text)
    attributions = attribute(doc, rules())
    every = [(s, one) for s in doc.sentences for one in find_withheld(s, rules())]
    kept, spoken = _of_sources(doc, attributions), _somebody_else_speaks(attributions, every)
    held = [] if spoken else [pair for pair in every if _counts(*pair)]
    reasons = [pair for pair in every if held and pair[1].rule.label is AnonymityLabel.REASON]
    return tuple(
        (_letter(one.rule.label), one.span(sentence))
        for sentence, one in every
        if one.span(sentence) in kept or (sentence, one) in held or (sentence, one) in reasons
    )


def _counts(sentence: Sentence, one: Withheld) -> bool:
    grounds = one.rule.label is AnonymityLabel.CONDITION or one.rule.alone
    return grounds and is_spoken(one, sentence, rules())


def _of_sources(doc: Document, attributions: tuple[Attribution, ...]) -> frozenset[Span]:
    resolution = resolve(doc, attributions, rules())
    every = find_anonymity(doc, attributions, resolution, rules())
    return frozenset(trace.span for one in every for trace in (*one.conditions, *one.reasons, *one.formulas))


def _somebody_else_speaks(attributions: tuple[Attribution, ...], every: Iterable[tuple[Sentence, Withheld]]) -> bool:
    """Whether anybody is the source of more than a wish not to be named."""
    held = [one.span(sentence) for sentence, one in every if one.rule.label not in IN_THE_NAME]
    cues = [envelope(a.cue) for a in attributions if a.source and a.cue]
    return any(not any(cue.overlaps(span) for span in held) for cue in cues)


def _letter(label: AnonymityLabel) -> str:
    return {AnonymityLabel.REASON: "r", AnonymityLabel.FORMULA: "f"}.get(label, "c")


def score(every: Iterable[Case], kinds: str) -> Score:
    """How well words of these kinds are found."""
    hits, missed, wrong = 0, [], []
    for case in every:
        gold = case.marked(kinds)
        here = [span for kind, span in found(case.text) if kind in kinds]
        hit = any(span.overlaps(mark) for span in here for mark in gold)
        hits += hit
        missed += [case.text] if gold and not hit else []
        wrong += [f"{case.text} {[s.of(case.text) for s in here]}"] if here and not hit else []
    return Score(hits, tuple(missed), tuple(wrong))


def exact(every: Iterable[Case]) -> float:
    """Percent of the marked words that one span finds with at most two words more or less at either end."""
    pairs = [(mark, kind, case) for case in every for kind, mark in case.gold]
    spans = {case: [(kind, span) for kind, span in found(case.text)] for _, _, case in pairs}
    good = sum(any(_close(mark, s, case.text) for k, s in spans[case] if k == kind) for mark, kind, case in pairs)
    return 100 * good / len(pairs)


def _close(one: Span, other: Span, text: str) -> bool:
    ends = ((one.start, other.start), (one.end, other.end))
    return one.overlaps(other) and all(len(text[min(pair) : max(pair)].split()) <= 2 for pair in ends)


def texts() -> Iterator[str]:
    """All sentences."""
    yield from dict.fromkeys(case.text for name in names() for case in cases(name))


def report(chosen: Iterable[str], misses: bool) -> None:
    """Nothing; the figures are printed."""
    for name in chosen:
        for title, kinds in (("withholds", WITHHOLDS), ("says why", SAYS_WHY)):
            result = score(cases(name), kinds)
            sys.stdout.write(f"{name}, {title}: recall {result.recall:.1f}, precision {result.precision:.1f}\n")
            if misses:
                sys.stdout.writelines(f"  missed: {text}\n" for text in result.missed)
                sys.stdout.writelines(f"  wrong: {text}\n" for text in result.wrong)
        sys.stdout.write(f"{name}, extent: {exact(cases(name)):.1f}\n")


if __name__ == "__main__":
    options = [option for option in sys.argv[1:] if option.startswith("--")]
    if options:
        report([a for a in sys.argv[1:] if a not in options] or names(), "--misses" in options)
    else:
        record("withheld", texts())
