"""`analyzer explain`: what a rule, a term or a word means; how a statement of an article came by its category."""

from __future__ import annotations

import difflib
import sys
from pathlib import Path
from textwrap import fill
from typing import Annotated

import typer

from analyzer.cli.opened import opened
from analyzer.cli.outcomes import MODEL_HELP, RULES_HELP
from analyzer.errors import InputError, UsageError
from analyzer.model.report import Report
from analyzer.render.chain import render_chain
from analyzer.rules import RuleSet, load_rules
from analyzer.rules.entry import word_explained
from analyzer.rules.explain import WIDTH
from analyzer.rules.explain import explain as explanation
from analyzer.rules.glossary import defined, known_terms
from analyzer.rules.profile import DEFAULT

SUBJECT_HELP = (
    "A rule, by its id or the end of it (anon-no-reason), a term of reports (visibility, spy_agency), "
    "or a word of lexicons (assert, point out); with a statement, an article."
)
STATEMENT_HELP = "A statement of the article, by the id that its report gives it, such as S12."


def explain(
    subject: Annotated[str, typer.Argument(metavar="RULE|TERM|WORD|ARTICLE", help=SUBJECT_HELP)],
    statement: Annotated[str | None, typer.Argument(metavar="STATEMENT", help=STATEMENT_HELP)] = None,
    model: Annotated[Path | None, typer.Option(metavar="DIR", help=MODEL_HELP)] = None,
    rules: Annotated[Path | None, typer.Option(metavar="DIR", help=RULES_HELP)] = None,
) -> None:
    """Say what a rule finds, why and with which examples; what a term means; which lexicons have a word.

    With an article and a statement, say how the statement came by its category: from its cue over the words that name
    the source to the row of the table.
    """
    if statement is not None:
        sys.stdout.write(_chain(_report(subject, model, rules), statement))
        return
    found = load_rules(rules)
    sys.stdout.write("\n".join(_told(subject, found)))


def _report(article: str, model: Path | None, rules: Path | None) -> Report:
    """The report of the article. Raises InputError, RuleError and ModelError."""
    from analyzer.engine import load_engine
    from analyzer.pipeline import analyze_many

    outcome = next(iter(analyze_many((opened([article])[0].given,), load_engine(model, rules), DEFAULT)))
    if isinstance(outcome, InputError):
        raise outcome
    return outcome


def _chain(report: Report, statement: str) -> str:
    """How the statement came by its category. Raises UsageError when the report has no such statement."""
    found = next((s for s in report.statements if s.id.casefold() == statement.casefold()), None)
    if found is None:
        last = report.statements[-1].id if report.statements else "none"
        raise UsageError(
            f"{report.article.name} has no statement '{statement}'; they run from S1 to {last}, "
            "and `analyzer report --full` lists them"
        )
    return render_chain(report, found)


def _told(subject: str, rules: RuleSet) -> list[str]:
    """A text for each rule, definition and entry that the subject means. Raises UsageError when there is none."""
    told = [explanation(rules.get(id_), rules) for id_ in rules.named(subject)]
    told += [fill(one.words, WIDTH, break_on_hyphens=False) + "\n" for one in defined(subject)]
    told += word_explained(subject, rules)
    if not told and Path(subject).is_file():
        raise UsageError(
            f"to explain {subject}, name a statement of it, such as S12; `analyzer report --full {subject}` lists them"
        )
    if not told:
        raise UsageError(f"there is no rule, no term and no word '{subject}'; {_remedy(subject, rules)}")
    return told


def _remedy(subject: str, rules: RuleSet) -> str:
    short = [id_.rpartition(".")[2] for id_ in rules.rules]
    close = difflib.get_close_matches(subject, [*rules.rules, *short, *known_terms()], n=1)
    return f"did you mean '{close[0]}'?" if close else "`analyzer rules list` shows all rules"
