"""The settings that hold for one article, each with where it comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Generic, TypeVar

from analyzer.config.find import Config
from analyzer.config.table import FailOn, OverrideTable
from analyzer.errors import ConfigError
from analyzer.model.finding import Severity
from analyzer.rules.kinds.rule import Location
from analyzer.rules.profile import DEFAULT

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
BUILT_IN = "default"
COMMAND_LINE = "command line"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T_co]):
    """A value, where it was set in words for a person, and the keys that lead to it in the configuration file."""

    value: T_co
    origin: str = BUILT_IN
    location: Location = ()


@dataclass(frozen=True)
class Settings:
    """What holds for an article; severities are those that differ from the profile's."""

    profile: Setting[str] = Setting(DEFAULT)
    fail_on: Setting[FailOn] = Setting(FailOn.ERROR)
    rules: tuple[Setting[Path], ...] = ()
    baseline: Setting[Path] | None = None
    outlet: Setting[str] | None = None
    names: tuple[Setting[str], ...] = ()
    partners: tuple[Setting[str], ...] = ()
    severity: Mapping[str, Setting[Severity]] = field(default_factory=lambda: MappingProxyType({}))
    config: Config | None = None

    @property
    def house(self) -> frozenset[str]:
        """Every name of the newsroom and of the agencies whose copy it runs as its own."""
        every = (*((self.outlet,) if self.outlet else ()), *self.names, *self.partners)
        return frozenset(setting.value for setting in every)

    def error(self, setting: Setting[object], reason: str, remedy: str) -> ConfigError:
        """An error about a setting, at its place in the configuration file."""
        if self.config is None or not setting.location:
            return ConfigError(f"{reason}; {remedy}")
        return self.config.file.error(setting.location, reason, remedy)


def settings_for(
    article: Path | None, config: Config | None, profile: str | None = None, fail_on: FailOn | None = None
) -> Settings:
    """The settings of an article: what the command line says, then the configuration's overrides, then the rest of it.

    Of several overrides that match the article the last one wins, setting by setting.
    """
    found = _Layers(config, article)
    return Settings(
        profile=_given(profile) or found.last("profile", DEFAULT),
        fail_on=_given(fail_on) or found.last("fail_on", FailOn.ERROR),
        rules=found.paths("rules"),
        baseline=found.path("baseline"),
        outlet=found.house_text("outlet"),
        names=found.house_texts("names"),
        partners=found.house_texts("partners"),
        severity=found.severities(),
        config=config,
    )


def _given(value: T | None) -> Setting[T] | None:
    return None if value is None else Setting(value, COMMAND_LINE)


@dataclass(frozen=True, slots=True)
class _Layers:
    """The tables of a configuration that hold for an article."""

    config: Config | None
    article: Path | None

    def last(self, name: str, default: T) -> Setting[T]:
        """A setting from the last override that has it, else from the file, else the default."""
        for number, override in reversed(list(self._overrides())):
            if (value := getattr(override, name)) is not None:
                return self._set(value, ("overrides", number, name.replace("_", "-")))
        value = getattr(self.config.table, name) if self.config else None
        return Setting(default) if value is None else self._set(value, (name.replace("_", "-"),))

    def severities(self) -> Mapping[str, Setting[Severity]]:
        """The severities of rules, those of overrides over those of the file."""
        if self.config is None:
            return MappingProxyType({})
        found = {rule: self._set(level, ("severity", rule)) for rule, level in self.config.table.severity.items()}
        for number, override in self._overrides():
            for rule, level in override.severity.items():
                found[rule] = self._set(level, ("overrides", number, "severity", rule))
        return MappingProxyType(found)

    def path(self, name: str) -> Setting[Path] | None:
        """A path, from the directory of the file on."""
        value = getattr(self.config.table, name) if self.config else None
        return self._set(self.config.directory / value, (name,)) if self.config and value else None

    def paths(self, name: str) -> tuple[Setting[Path], ...]:
        """Paths, from the directory of the file on."""
        if self.config is None:
            return ()
        values = enumerate(getattr(self.config.table, name))
        return tuple(self._set(self.config.directory / value, (name, number)) for number, value in values)

    def house_text(self, name: str) -> Setting[str] | None:
        """A name in the table `house`."""
        value = getattr(self.config.table.house, name) if self.config else None
        return self._set(value, ("house", name)) if value else None

    def house_texts(self, name: str) -> tuple[Setting[str], ...]:
        """Names in the table `house`."""
        values = getattr(self.config.table.house, name) if self.config else ()
        return tuple(self._set(value, ("house", name, number)) for number, value in enumerate(values))

    def _set(self, value: T, location: Location) -> Setting[T]:
        assert self.config
        file = self.config.file
        return Setting(value, f"{file.name}:{file.place(location).line + 1}", location)

    def _overrides(self) -> Iterator[tuple[int, OverrideTable]]:
        """The overrides that match the article, each with its number."""
        if self.config is None or self.article is None or not self.config.table.overrides:
            return
        from pathspec import PathSpec

        try:
            path = self.article.absolute().relative_to(self.config.directory.absolute())
        except ValueError:
            return  # an article outside of the directory of a file given by hand
        for number, override in enumerate(self.config.table.overrides):
            if PathSpec.from_lines("gitignore", override.files).match_file(path.as_posix()):
                yield number, override
