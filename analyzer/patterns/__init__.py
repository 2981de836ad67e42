"""The dependency pattern language, a subset of Semgrex: text to patterns, patterns to matches."""

from analyzer.patterns.compile import Bindings, Finder
from analyzer.patterns.match import Matcher, find
from analyzer.patterns.pattern import Pattern
from analyzer.patterns.prefilter import Prefilter
from analyzer.patterns.syntax import PatternSyntaxError, parse_pattern
from analyzer.patterns.view import Lexicons

__all__ = [
    "Bindings",
    "Finder",
    "Lexicons",
    "Matcher",
    "Pattern",
    "PatternSyntaxError",
    "Prefilter",
    "find",
    "parse_pattern",
]
