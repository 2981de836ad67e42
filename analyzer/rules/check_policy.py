"""What can only be checked of policy rules and profiles with all rules at hand: every name that they use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from analyzer.patterns.syntax import suggestion
from analyzer.rules.file import RuleFile
from analyzer.rules.kinds import Lexicon, MeasureRule, PolicyRule, ProfileRule, Rule, Surface
from analyzer.rules.kinds.condition import Condition
from analyzer.rules.kinds.policy import COUNTED, FIELDS, FOUND, NUMBER, WORDS, About
from analyzer.rules.kinds.rule import Location


class Fault(NamedTuple):
    """A name that stands for nothing: the keys that lead to it, what is wrong, what to do."""

    location: Location
    reason: str
    remedy: str


def check_policies(files: Mapping[str, RuleFile], rules: Mapping[str, Rule]) -> None:
    """Raises RuleError for the first name in a policy rule or a profile that stands for nothing."""
    for rule_id, rule in rules.items():
        for fault in _faults(rule, rules):
            raise files[rule_id].error(*fault)


def _faults(rule: Rule, rules: Mapping[str, Rule]) -> Iterator[Fault]:
    if isinstance(rule, PolicyRule):
        yield from _condition(rule.when, rule.about, ("when",), rules)
        yield from _listed("words", ("mark",), rule.mark, (*WORDS[rule.about], FOUND))
        yield from _listed("policy rule", ("yields_to",), rule.yields_to, _ids(rules, PolicyRule))
    elif isinstance(rule, ProfileRule):
        for rule_id in rule.severity:
            yield from _known("policy rule", ("severity", rule_id), rule_id, _ids(rules, PolicyRule))
        yield from _extends(rule, rules)


def _extends(rule: ProfileRule, rules: Mapping[str, Rule]) -> Iterator[Fault]:
    seen, above = {rule.id}, rule.extends
    while above is not None:
        yield from _known("profile", ("extends",), above, _ids(rules, ProfileRule))
        if above in seen:
            yield Fault(("extends",), f"the profile extends itself by way of '{above}'", "leave one of them out")
        seen.add(above)
        parent = rules[above]
        above = parent.extends if isinstance(parent, ProfileRule) else None


def _condition(condition: Condition, about: About, at: Location, rules: Mapping[str, Rule]) -> Iterator[Fault]:
    for key, parts in (("all", condition.all_), ("any", condition.any_)):
        for number, part in enumerate(parts or ()):
            yield from _condition(part, about, (*at, key, number), rules)
    if condition.not_:
        yield from _condition(condition.not_, about, (*at, "not"), rules)
    if condition.field is not None:
        yield from _known("field", (*at, "field"), condition.field, FIELDS[about], f" of a {about}")
        yield from _answers(condition, about, at, rules)
    if condition.measure is not None:
        yield from _known("measure", (*at, "measure"), condition.measure, _ids(rules, MeasureRule))
    if condition.words is not None:
        yield from _known("words", (*at, "words"), condition.words, WORDS[about], f" of a {about}")
    if condition.has is not None:
        finders = (*_ids(rules, Lexicon), *_ids(rules, Surface))
        yield from _known("lexicon or surface rule", (*at, "has"), condition.has, finders)
    if condition.count is not None:
        yield from _known("count", (*at, "count"), condition.count, COUNTED[about], f" for a {about}")
        if condition.where:
            yield from _condition(condition.where, COUNTED[about][condition.count], (*at, "where"), rules)


def _answers(condition: Condition, about: About, at: Location, rules: Mapping[str, Rule]) -> Iterator[Fault]:
    """What a field is compared with and never is."""
    known = FIELDS[about].get(condition.field or "", NUMBER)
    number = known == NUMBER
    if not number and (condition.at_least is not None or condition.at_most is not None):
        yield Fault(at, f"'{condition.field}' is not a number", "compare it with 'equals'")
    for value in condition.equals or ():
        if number and (isinstance(value, bool) or not isinstance(value, int)):
            yield Fault((*at, "equals"), f"'{condition.field}' is a number and never '{value}'", "write a number")
        elif known == ("rule",) and value not in rules:
            yield Fault((*at, "equals"), f"there is no rule '{value}'", suggestion(str(value), rules))
        elif not number and known != ("rule",) and value not in known:
            listed = ", ".join(str(answer) for answer in known)
            yield Fault((*at, "equals"), f"'{condition.field}' is never '{value}'", f"one of: {listed}")


def _listed(what: str, at: Location, names: Iterable[str], known: Iterable[str]) -> Iterator[Fault]:
    for name in names:
        yield from _known(what, at, name, known)


def _known(what: str, at: Location, name: str, known: Iterable[str], where: str = "") -> Iterator[Fault]:
    names = list(known)
    if name not in names:
        yield Fault(at, f"there is no {what} '{name}'{where}", suggestion(name, names))


def _ids(rules: Mapping[str, Rule], kind: type[Rule]) -> tuple[str, ...]:
    return tuple(rule_id for rule_id, rule in rules.items() if isinstance(rule, kind))
