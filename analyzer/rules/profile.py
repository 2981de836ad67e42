"""Profiles: the severity that each policy rule has for a newsroom."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from analyzer.errors import UsageError
from analyzer.model.finding import Severity
from analyzer.rules.kinds import PolicyRule, ProfileRule
from analyzer.rules.kinds.profile import Others
from analyzer.rules.ruleset import RuleSet

DEFAULT = "default"
PREFIX = "profile."


@dataclass(frozen=True)
class Profile:
    """A name, and severities by rule id; a rule that is not among them has `others`, or its own where that is None.

    `house` are the names of the newsroom itself and of the agencies whose copy it runs as its own.
    """

    name: str
    severities: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))
    others: Severity | None = None
    house: frozenset[str] = frozenset()

    def severity(self, rule: PolicyRule) -> Severity:
        """How severe a finding of the rule is; none says that it does not apply."""
        return self.severities.get(rule.id, rule.severity if self.others is None else self.others)

    def with_severities(self, severities: Mapping[str, Severity]) -> Profile:
        """The profile with other severities for some rules."""
        return replace(self, severities=MappingProxyType({**self.severities, **severities}))

    def with_house(self, names: Iterable[str]) -> Profile:
        """The profile of a newsroom with these names."""
        return replace(self, house=frozenset(names))


EVERYTHING = Profile("everything")  # every rule with its own severity


def profile_names(rules: RuleSet) -> tuple[str, ...]:
    """The names of the profiles there are, as `--profile` takes them."""
    return tuple(rule.id.removeprefix(PREFIX) for rule in rules.of(ProfileRule))


def find_profile(rules: RuleSet, name: str = DEFAULT) -> Profile:
    """The profile of this name. Raises UsageError when there is none."""
    known = {rule.id: rule for rule in rules.of(ProfileRule)}
    if name == DEFAULT and not known:
        return EVERYTHING
    if PREFIX + name not in known:
        close = difflib.get_close_matches(name, profile_names(rules), n=1)
        remedy = f"did you mean '{close[0]}'?" if close else f"known: {', '.join(profile_names(rules))}"
        raise UsageError(f"there is no profile '{name}'; {remedy}")
    chain = list(_chain(known, PREFIX + name))
    severities = {rule_id: level for rule in reversed(chain) for rule_id, level in rule.severity.items()}
    own = next((rule.others for rule in chain if rule.others), Others.NONE) is Others.OWN
    return Profile(name, MappingProxyType(severities), None if own else Severity.NONE)


def _chain(known: Mapping[str, ProfileRule], rule_id: str) -> Iterator[ProfileRule]:
    """The profile and those that it extends, nearest first."""
    while rule_id in known:
        yield known[rule_id]
        rule_id = known[rule_id].extends or ""
