"""Running the examples of rules: what must match matches, what must not does not, and gaps are still gaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from analyzer.analysis.examples.trial import FOUND, Finding, Trial, find_alone, pieces
from analyzer.errors import ParseMissing
from analyzer.model.syntax import Sentence
from analyzer.parsing.protocol import Parser
from analyzer.rules.kinds import MeasureRule, ProfileRule, Rule, Spelling, Table, Threshold, Weighing
from analyzer.rules.kinds.rule import Frozen
from analyzer.rules.ruleset import RuleSet

# Kinds whose examples are facts and figures, and no text to parse.
FACTUAL = (MeasureRule, ProfileRule, Table, Threshold, Spelling, Weighing)
PARTS = ("source", "cue", "content", FOUND)
Parses = Mapping[str, Sequence[Sentence]]


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that does not hold: the rule, where the example stands in it, its text, and what is wrong."""

    rule: str
    place: str
    text: str
    problem: str

    def __str__(self) -> str:
        return f"{self.rule}, {self.place}: {self.text}\n    {self.problem}"


def verify(rules: RuleSet, parser: Parser, ids: Iterable[str] | None = None) -> tuple[Failure, ...]:
    """The examples that do not hold, of all rules or of those with these ids. Raises RuleError and ModelError."""
    chosen = [rules.get(rule_id) for rule_id in ids] if ids is not None else list(rules.rules.values())
    parses = _parsed(parser, sorted({text for rule in chosen for text in texts_to_parse(rule)}))
    return tuple(failure for rule in chosen for failure in _failures(rule, rules, parses))


def texts_to_parse(rule: Rule) -> tuple[str, ...]:
    """The texts of the examples of a rule that need a parse."""
    if isinstance(rule, FACTUAL):
        return ()
    return tuple(piece for _, example in _numbered(rule) for piece in pieces(rule, example.text))


def _parsed(parser: Parser, texts: Sequence[str]) -> Parses:
    try:
        return dict(zip(texts, parser.parse(texts), strict=True))
    except ParseMissing:
        # A recorded parser may lack some: those examples fail one by one.
        return {text: parses[0] for text in texts if (parses := _one(parser, text))}


def _one(parser: Parser, text: str) -> tuple[tuple[Sentence, ...], ...]:
    try:
        return parser.parse([text])
    except ParseMissing:
        return ()


def _failures(rule: Rule, rules: RuleSet, parses: Parses) -> Iterator[Failure]:
    if isinstance(rule, MeasureRule):
        yield from _measure_failures(rule)
    elif isinstance(rule, Table):
        yield from _table_failures(rule)
    elif isinstance(rule, Threshold):
        yield from _threshold_failures(rule)
    elif isinstance(rule, Weighing):
        yield from _weighing_failures(rule)
    elif isinstance(rule, Spelling):
        yield from _spelling_failures(rule)
    else:
        yield from _text_failures(rule, rules, parses)


def _text_failures(rule: Rule, rules: RuleSet, parses: Parses) -> Iterator[Failure]:
    for place, example in _numbered(rule):
        texts = pieces(rule, example.text)
        if not parses.keys() >= set(texts):
            yield Failure(rule.id, place, example.text, "no parse is recorded; run `python -m tests.record`")
            continue
        findings = find_alone(rule, Trial(example.text, [parses[text] for text in texts], rules))
        problem = _JUDGES[place.split()[0]](findings, _expected(example))
        if problem:
            yield Failure(rule.id, place, example.text, problem)


def _numbered(rule: Rule) -> Iterator[tuple[str, Any]]:
    for section in _JUDGES:
        for number, example in enumerate(getattr(rule.examples, section), 1):
            yield f"{section} {number}", example


def _expected(example: Frozen) -> Finding:
    parts = ((part, getattr(example, part, None)) for part in PARTS)
    return {part: words for part, words in parts if words is not None}


def _judge_match(findings: Sequence[Finding], expected: Finding) -> str:
    if any(_agrees(finding, expected) for finding in findings):
        return ""
    if not findings:
        return "nothing was found"
    best = max(findings, key=lambda finding: sum(finding.get(part) == words for part, words in expected.items()))
    wrong = (part for part, words in expected.items() if best.get(part, ()) != words)
    return "; ".join(f"{part} is {_quoted(best.get(part, ()))}, not {_quoted(expected[part])}" for part in wrong)


def _judge_counterexample(findings: Sequence[Finding], expected: Finding) -> str:
    return f"it finds {_described(findings[0])}" if findings else ""


def _judge_gap(findings: Sequence[Finding], expected: Finding) -> str:
    closed = next((finding for finding in findings if _agrees(finding, expected)), None)
    return f"it finds {_described(closed)}: the gap is closed, move the example up to 'matches'" if closed else ""


_JUDGES = {"matches": _judge_match, "does_not_match": _judge_counterexample, "known_gaps": _judge_gap}


def _agrees(finding: Finding, expected: Finding) -> bool:
    return all(finding.get(part, ()) == words for part, words in expected.items())


def _described(finding: Finding) -> str:
    named = ((f"{part} " if part != FOUND else "") + _quoted(words) for part, words in finding.items() if words)
    return ", ".join(named)


def _quoted(words: Sequence[str]) -> str:
    return " + ".join(f"'{word}'" for word in words) or "nothing"


def _measure_failures(rule: MeasureRule) -> Iterator[Failure]:
    for number, example in enumerate(rule.examples.matches, 1):
        if not rule.holds(example.given):
            yield Failure(rule.id, f"matches {number}", example.text, "is not counted")
    for number, other in enumerate(rule.examples.does_not_match, 1):
        if rule.holds(other.given):
            yield Failure(rule.id, f"does_not_match {number}", other.text, "is counted")


def _table_failures(rule: Table) -> Iterator[Failure]:
    for number, example in enumerate(rule.examples.matches, 1):
        decided = rule.decide(example.given)
        wrong = {column: value for column, value in example.then.items() if decided.get(column) != value}
        if wrong:
            yield Failure(rule.id, f"matches {number}", example.text, f"is decided as {dict(decided)}, not {wrong}")


def _threshold_failures(rule: Threshold) -> Iterator[Failure]:
    matches = ((e.text, rule.holds(e.given)) for e in rule.examples.matches)
    yield from _enough_failures(rule.id, "matches", matches)
    others = ((e.text, rule.holds(e.given)) for e in rule.examples.does_not_match)
    yield from _enough_failures(rule.id, "does_not_match", others)


def _weighing_failures(rule: Weighing) -> Iterator[Failure]:
    matches = ((e.text, rule.holds(e.given)) for e in rule.examples.matches)
    yield from _enough_failures(rule.id, "matches", matches)
    others = ((e.text, rule.holds(e.given)) for e in rule.examples.does_not_match)
    yield from _enough_failures(rule.id, "does_not_match", others)


def _enough_failures(rule_id: str, section: str, decided: Iterable[tuple[str, bool]]) -> Iterator[Failure]:
    ought = section == "matches"
    for number, (text, holds) in enumerate(decided, 1):
        if holds is not ought:
            yield Failure(rule_id, f"{section} {number}", text, "is enough" if holds else "is not enough")


def _spelling_failures(rule: Spelling) -> Iterator[Failure]:
    for number, example in enumerate(rule.examples.matches, 1):
        folded = rule.fold(example.text)
        if folded != example.becomes:
            yield Failure(rule.id, f"matches {number}", example.text, f"becomes '{folded}', not '{example.becomes}'")
    for number, other in enumerate(rule.examples.does_not_match, 1):
        folded = rule.fold(other.text)
        if folded != other.text:
            yield Failure(rule.id, f"does_not_match {number}", other.text, f"becomes '{folded}'")
