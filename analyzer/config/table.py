"""What a configuration file can say; generated into the documents, checked when a file is read."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from pydantic import Field

from analyzer.model.finding import Severity
from analyzer.rules.kinds.rule import Frozen, Texts


class FailOn(StrEnum):
    """The least severe finding that makes a check fail; none says that no finding does."""

    NONE = "none"
    WARNING = "warning"
    ERROR = "error"


class HouseTable(Frozen):
    """Who the newsroom is: its outlet, other names of it, and the agencies whose copy it runs as its own."""

    outlet: str | None = None
    names: Texts = ()
    partners: Texts = ()


class OverrideTable(Frozen):
    """Settings for the articles that match one of the patterns, as `.gitignore` writes them; a later table wins."""

    files: Texts = Field(min_length=1)
    profile: str | None = None
    fail_on: FailOn | None = Field(default=None, alias="fail-on")
    severity: Mapping[str, Severity] = Field(default_factory=dict)


class ConfigTable(Frozen):
    """`analyzer.toml`, or the table `tool.analyzer` of `pyproject.toml`; paths are relative to the file."""

    profile: str | None = None
    fail_on: FailOn | None = Field(default=None, alias="fail-on")
    rules: Texts = Field(default=(), description="Directories of rule files to use besides those of the package.")
    baseline: str | None = None
    severity: Mapping[str, Severity] = Field(default_factory=dict)
    house: HouseTable = HouseTable()
    overrides: tuple[OverrideTable, ...] = ()
