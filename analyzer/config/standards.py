"""From settings to what a check needs: the rules, and the profile with its severities and the names of the house."""

from __future__ import annotations

from pathlib import Path

from analyzer.config.effective import Setting, Settings
from analyzer.errors import UsageError
from analyzer.patterns.syntax import suggestion
from analyzer.rules import RuleSet, rules_in
from analyzer.rules.kinds import PolicyRule
from analyzer.rules.profile import Profile, find_profile


def rules_for(settings: Settings, directory: Path | None = None) -> RuleSet:
    """The rules of the package (or of a directory), and the newsroom's own over them. Raises RuleError, ConfigError."""
    for setting in settings.rules:
        if not setting.value.is_dir():
            raise settings.error(
                setting, f"there is no such directory of rules: {setting.value}", "paths are relative to this file"
            )
    return rules_in(directory, *(setting.value for setting in settings.rules))


def profile_for(settings: Settings, rules: RuleSet) -> Profile:
    """The profile, with the severities and the names of the house. Raises ConfigError, UsageError."""
    try:
        profile = find_profile(rules, settings.profile.value)
    except UsageError as error:
        if not settings.profile.location:
            raise
        reason, _, remedy = str(error).partition("; ")
        raise settings.error(settings.profile, reason, remedy) from None
    known = {rule.id for rule in rules.of(PolicyRule)}
    for rule_id, setting in settings.severity.items():
        if rule_id not in known:
            raise settings.error(setting, f"there is no policy rule '{rule_id}'", suggestion(rule_id, known))
    levels = {rule_id: setting.value for rule_id, setting in settings.severity.items()}
    return profile.with_severities(levels).with_house(settings.house)


def described(settings: Settings) -> tuple[tuple[str, str, str], ...]:
    """Each setting by name with its value and where it comes from."""
    lists = (("rules", settings.rules), ("house.names", settings.names), ("house.partners", settings.partners))
    return (
        ("profile", settings.profile.value, settings.profile.origin),
        ("fail-on", settings.fail_on.value, settings.fail_on.origin),
        *(_row("baseline", settings.baseline)),
        *(_row("house.outlet", settings.outlet)),
        *(row for name, values in lists for value in values for row in _row(name, value)),
        *(row for rule, value in sorted(settings.severity.items()) for row in _row(f"severity.{rule}", value)),
    )


def _row(name: str, setting: Setting[object] | None) -> tuple[tuple[str, str, str], ...]:
    return ((name, str(setting.value), setting.origin),) if setting else ()
