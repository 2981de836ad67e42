"""What can only be checked with all rules at hand: references to lexicons; and patterns that look mistaken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from analyzer.patterns.pattern import Constraint, Link, Mode, Operator, Pattern
from analyzer.patterns.syntax import suggestion
from analyzer.rules.file import RuleFile
from analyzer.rules.kinds import Lexicon, Rule


def check_lexicons(files: Mapping[str, RuleFile], rules: Mapping[str, Rule]) -> None:
    """Raises RuleError for references to lexicons or frames that are not there, and for lexicons in a circle."""
    lexicons = {rule_id for rule_id, rule in rules.items() if isinstance(rule, Lexicon)}
    for rule_id, rule in rules.items():
        for location, reference, offset in rule.lexicons_used():
            if not _known(reference, lexicons):
                reason = f"there is no lexicon '{reference}'"
                raise files[rule_id].error(location, reason, suggestion(reference, lexicons), offset=offset)
    for rule_id in lexicons:
        _check_cycle(files, rules, (rule_id,))
        _check_evidence(files, rules, rule_id)


def _known(reference: str, lexicons: set[str]) -> bool:
    if reference.endswith(".*"):
        return any(lexicon.startswith(reference[:-1]) for lexicon in lexicons)
    return reference in lexicons


def _check_evidence(files: Mapping[str, RuleFile], rules: Mapping[str, Rule], rule_id: str) -> None:
    lexicon = rules[rule_id]
    for frame in lexicon.evidence if isinstance(lexicon, Lexicon) else ():
        if frame not in rules:
            reason = f"there is no rule '{frame}' to count words in"
            raise files[rule_id].error(("evidence", frame), reason, suggestion(frame, rules))


def _check_cycle(files: Mapping[str, RuleFile], rules: Mapping[str, Rule], path: tuple[str, ...]) -> None:
    for location, included, _ in rules[path[-1]].lexicons_used():
        if included in path:
            loop = " includes ".join((*path[path.index(included) :], included))
            raise files[path[-1]].error(location, f"lexicons include each other: {loop}", "leave one of them out")
        _check_cycle(files, rules, (*path, included))


def pattern_warnings(files: Mapping[str, RuleFile], rules: Mapping[str, Rule]) -> Iterator[str]:
    """One text for each pair of relations that hang on one node where a chain was likely meant."""
    for rule_id, rule in rules.items():
        for location, pattern in rule.patterns_used():
            for first, second in _suspects(pattern):
                line = files[rule_id].place(location).line + 1
                yield (
                    f"{files[rule_id].name}:{line}: '{first}' and '{second}' hang on the same node; "
                    f"for a chain write parentheses, {first.operator} ({first.target} {second}), "
                    "and if that is not meant put '&' between them"
                )


def _suspects(pattern: Pattern) -> Iterator[tuple[Link, Link]]:
    for first, second in pairwise(pattern.constraints):
        if isinstance(first, Link) and isinstance(second, Link) and _alike(first, second):
            yield first, second
    for constraint in pattern.constraints:
        for target in _targets(constraint):
            yield from _suspects(target)


def _targets(constraint: Constraint) -> Iterator[Pattern]:
    if isinstance(constraint, Link):
        yield constraint.target
        return
    for option in constraint.options:
        for inner in option:
            yield from _targets(inner)


def _alike(first: Link, second: Link) -> bool:
    if first.operator is not second.operator or first.mode is not Mode.REQUIRED or second.mode is not Mode.REQUIRED:
        return False
    if first.target.constraints or second.target.constraints or second.conjoined:
        return False
    return first.operator is not Operator.GOVERNS or first.label == second.label
