"""Which articles of a command line are analysed together: those of the same rules and the same profile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from analyzer.cli.opened import Opened
from analyzer.config import Settings, find_config, settings_for
from analyzer.config.find import required_config
from analyzer.config.standards import profile_for, rules_for
from analyzer.config.table import FailOn
from analyzer.rules import RuleSet
from analyzer.rules.profile import Profile


@dataclass(frozen=True)
class Plan:
    """The numbers of some articles, their profile, and their rules; None where those are the engine's."""

    articles: tuple[int, ...]
    profile: Profile
    rules: RuleSet | None


def settings_of(
    articles: Sequence[Opened], config: Path | None, profile: str | None = None, fail_on: FailOn | None = None
) -> tuple[Settings, ...]:
    """The settings of each article, from the configuration given or the nearest one. Raises ConfigError."""
    given = required_config(config) if config else None
    files = (article.file for article in articles)
    return tuple(settings_for(file, given or find_config(file), profile, fail_on) for file in files)


def planned(settings: Sequence[Settings], rules: Path | None) -> tuple[Plan, ...]:
    """The articles in groups, in the order of their first. Raises RuleError, ConfigError, UsageError."""
    groups: dict[object, list[int]] = {}
    for number, one in enumerate(settings):
        levels = frozenset((rule, setting.value) for rule, setting in one.severity.items())
        key = (tuple(setting.value for setting in one.rules), one.profile.value, levels, one.house)
        groups.setdefault(key, []).append(number)
    return tuple(_plan(numbers, settings[numbers[0]], rules) for numbers in groups.values())


def _plan(numbers: Sequence[int], settings: Settings, directory: Path | None) -> Plan:
    rules = rules_for(settings, directory)
    return Plan(tuple(numbers), profile_for(settings, rules), rules if settings.rules else None)
