"""`analyzer explain`: what a rule, a term or a word means, and why."""

from __future__ import annotations

import difflib
import sys
from pathlib import Path
from textwrap import fill
from typing import Annotated

import typer

from analyzer.cli.outcomes import RULES_HELP
from analyzer.errors import UsageError
from analyzer.rules import RuleSet, load_rules
from analyzer.rules.entry import word_explained
from analyzer.rules.explain import WIDTH
from analyzer.rules.explain import explain as explanation
from analyzer.rules.glossary import defined, known_terms

SUBJECT_HELP = (
    "A rule, by its id or the end of it (anon-no-reason), a term of reports (visibility, spy_agency), "
    "or a word of lexicons (assert, point out)."
)


def explain(
    subject: Annotated[str, typer.Argument(metavar="RULE|TERM|WORD", help=SUBJECT_HELP)],
    rules: Annotated[Path | None, typer.Option(metavar="DIR", help=RULES_HELP)] = None,
) -> None:
    """Say what a rule finds, why and with which examples; what a term means; which lexicons have a word."""
    found = load_rules(rules)
    sys.stdout.write("\n".join(_told(subject, found)))


def _told(subject: str, rules: RuleSet) -> list[str]:
    """A text for each rule, definition and entry that the subject means. Raises UsageError when there is none."""
    ids = [subject] if subject in rules.rules else [id_ for id_ in rules.rules if id_.endswith(f".{subject}")]
    told = [explanation(rules.get(id_), rules) for id_ in ids]
    told += [fill(one.words, WIDTH, break_on_hyphens=False) + "\n" for one in defined(subject)]
    told += word_explained(subject, rules)
    if not told:
        raise UsageError(f"there is no rule, no term and no word '{subject}'; {_remedy(subject, rules)}")
    return told


def _remedy(subject: str, rules: RuleSet) -> str:
    short = [id_.rpartition(".")[2] for id_ in rules.rules]
    close = difflib.get_close_matches(subject, [*rules.rules, *short, *known_terms()], n=1)
    return f"did you mean '{close[0]}'?" if close else "`analyzer rules list` shows all rules"
