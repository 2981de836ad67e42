"""`analyzer rules`: what the rules are, what one does, and whether their examples hold."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from analyzer.cli.output import write_whole
from analyzer.errors import UsageError
from analyzer.parsing.open import open_parser
from analyzer.parsing.protocol import Parser
from analyzer.rules import RuleSet
from analyzer.rules.explain import explain as explanation
from analyzer.rules.kinds import KINDS
from analyzer.rules.load import rules_at
from analyzer.rules.scaffold import rule_path, scaffold, template_kinds

app = typer.Typer(help="List, explain and test the rules.", no_args_is_help=True, add_completion=False)

RulesOption = Annotated[
    Path | None, typer.Option(metavar="DIR", help="Directory of other rules, or of rules to use besides.")
]


@app.command("list")
def list_rules(
    kind: Annotated[str | None, typer.Option(help=f"Only rules of this kind: {', '.join(KINDS)}.")] = None,
    rules: RulesOption = None,
) -> None:
    """List every rule with its kind and its title."""
    if kind is not None and kind not in KINDS:
        raise typer.BadParameter(f"there is no kind '{kind}'; known: {', '.join(KINDS)}", param_hint="--kind")
    found, ids = rules_at(rules)
    shown = [found.get(rule_id) for rule_id in ids if kind in (None, found.get(rule_id).kind)]
    width = max((len(rule.id) for rule in shown), default=0)
    for rule in shown:
        typer.echo(f"{rule.id:<{width}}  {rule.kind:<11}  {rule.title}")


@app.command()
def explain(
    rule_id: Annotated[str, typer.Argument(metavar="ID", help="Id of a rule, as reports and `rules list` give it.")],
    rules: RulesOption = None,
) -> None:
    """Say what a rule finds, why, by which patterns or words, and with which examples."""
    found, _ = rules_at(rules)
    typer.echo(explanation(found.get(rule_id), found), nl=False)


@app.command("new")
def new_rule(
    rule_id: Annotated[str, typer.Argument(metavar="ID", help="Id of the rule, such as policy.loud-headline.")],
    kind: Annotated[
        str | None,
        typer.Option(help=f"Its kind: {', '.join(template_kinds())}.  [default: by the folder the id begins with]"),
    ] = None,
    into: Annotated[
        Path, typer.Option("--in", metavar="DIR", help="Directory of rules to write it into.", file_okay=False)
    ] = Path("rules"),
) -> None:
    """Write a rule to begin with: it can be loaded, its examples hold, and its comments say what to change."""
    text, path = scaffold(rule_id, kind), rule_path(into, rule_id)
    if path.exists():
        raise UsageError(f"{path}: there is such a rule already; choose another id, or edit it.")
    write_whole(path, text)
    typer.echo(f"{path}: written; change it, then try it with: analyzer rules test {path}")


@app.command("test")
def run_examples(
    path: Annotated[
        Path | None, typer.Argument(help="A rule file, or a directory of them.  [default: all rules]")
    ] = None,
    model: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Directory of another Stanza model for English.")
    ] = None,
) -> None:
    """Run the examples of rules: what must match matches, what must not does not, and known gaps are still open.

    Exit code 1 when one does not hold.
    """
    from analyzer.analysis.examples.verify import verify  # with everything that analysis needs

    rules, ids = rules_at(path)
    for warning in rules.warnings:
        typer.echo(f"warning: {warning}", err=True)
    failures = verify(rules, _parser(rules, ids, model), ids)
    for failure in failures:
        typer.echo(str(failure))
    if failures:
        typer.echo(f"Examples that do not hold: {len(failures)}. Rules tested: {len(ids)}.", err=True)
        raise typer.Exit(1)
    typer.echo(f"All examples hold. Rules tested: {len(ids)}.")


def _parser(rules: RuleSet, ids: tuple[str, ...], model: Path | None) -> Parser:
    """The parsing model, or a parser of nothing where no example needs a parse."""
    from analyzer.analysis.examples.verify import texts_to_parse
    from analyzer.parsing.recorded import RecordedParser

    if not any(texts_to_parse(rules.get(rule_id)) for rule_id in ids):
        return RecordedParser()
    return open_parser(model)
