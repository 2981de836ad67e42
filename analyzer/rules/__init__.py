"""Rules: data files under rules/, each of a kind that is code; a file's path is the id of its rule."""

from analyzer.rules.load import default_directory, load_rules, rules_in
from analyzer.rules.ruleset import RuleSet

__all__ = ["RuleSet", "default_directory", "load_rules", "rules_in"]
