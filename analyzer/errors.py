"""The errors that the analyzer raises on purpose; one exit code per branch.

    AnalyzerError                  exit code 4: anything below that is not handled more closely
    ├── UsageError                 2  the command was called in a way it does not understand
    │   └── ConfigError            2  a configuration file is wrong; carries file, line and a caret
    ├── InputError                 3  an article cannot be read: missing, empty, binary, not English
    ├── RuleError                  4  a rule file is wrong; carries file, line and a caret
    └── ModelError                 5  the parsing model cannot be loaded
        └── ParseMissing           5  a parse was to be looked up and none is recorded

Exit code 0 is success and 1 is kept for findings.
"""

from __future__ import annotations


class AnalyzerError(Exception):
    """Root of the tree: one sentence that says what is wrong and what to do about it."""

    exit_code = 4


class UsageError(AnalyzerError):
    """The command was called in a way it does not understand."""

    exit_code = 2


class ConfigError(UsageError):
    """A configuration file is wrong; the message carries file, line, the line itself and a caret."""


class InputError(AnalyzerError):
    """An article cannot be read."""

    exit_code = 3


class RuleError(AnalyzerError):
    """A rule file is wrong; the message carries file, line, the line itself and a caret."""

    exit_code = 4


class ModelError(AnalyzerError):
    """The parsing model cannot be loaded."""

    exit_code = 5


class ParseMissing(ModelError):
    """A parse was to be looked up, and none is recorded for the text."""
