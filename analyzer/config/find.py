"""Which configuration an article has: the nearest file upwards from it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pydantic import ValidationError

from analyzer.config.table import ConfigTable
from analyzer.config.toml_file import TomlFile, read_toml
from analyzer.errors import ConfigError
from analyzer.rules.invalid import explained

OWN_FILE = "analyzer.toml"
PROJECT_FILE = "pyproject.toml"
PROJECT_TABLE = ("tool", "analyzer")


@dataclass(frozen=True, slots=True)
class Config:
    """A configuration file and what it says."""

    file: TomlFile
    table: ConfigTable

    @property
    def directory(self) -> Path:
        """Where its paths and patterns begin."""
        return self.file.path.parent


def find_config(article: Path | None) -> Config | None:
    """The configuration of the article at a path, of the working directory when None; None where there is none.

    In each directory upwards `analyzer.toml` comes before the table `tool.analyzer` of `pyproject.toml`; the first
    that is found is the only one. Raises ConfigError when it is wrong.
    """
    start = (article or Path("standard-input")).absolute().parent
    return next((found for directory in (start, *start.parents) if (found := _in(directory))), None)


def read_config(path: Path) -> Config:
    """The configuration in a file, in its table `tool.analyzer` when it is a `pyproject.toml`. Raises ConfigError."""
    file = read_toml(path, PROJECT_TABLE if path.name == PROJECT_FILE else ())
    try:
        return Config(file, ConfigTable.model_validate(file.data))
    except ValidationError as error:
        raise explained(error, file, ConfigTable) from None


@cache
def _in(directory: Path) -> Config | None:
    own, project = directory / OWN_FILE, directory / PROJECT_FILE
    if own.is_file():
        return read_config(own)
    if project.is_file() and "analyzer" in project.read_text(encoding="utf-8", errors="replace"):
        found = read_toml(project, PROJECT_TABLE)
        return read_config(project) if found.data else None
    return None


def required_config(path: Path) -> Config:
    """The configuration in a file that was asked for. Raises ConfigError, also when there is no such file."""
    if not path.is_file():
        raise ConfigError(f"{path}: there is no such configuration file; check the path.")
    return read_config(path)
