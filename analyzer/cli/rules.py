"""`analyzer rules`: what the rules are, what one does, and whether their examples hold."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from analyzer.cli.output import write_whole
from analyzer.errors import UsageError
from analyzer.parsing.open import open_parser
from analyzer.parsing.protocol import Parser
from analyzer.rules import RuleSet
from analyzer.rules.explain import explain as explanation
from analyzer.rules.file import display, read_file
from analyzer.rules.kinds import KINDS
from analyzer.rules.load import rules_at
from analyzer.rules.scaffold import rule_path, scaffold, template_kinds

if TYPE_CHECKING:
    from analyzer.analysis.examples.verify import Failure

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
    found, files = rules_at(rules)
    shown = [found.get(rule_id) for rule_id in files if kind in (None, found.get(rule_id).kind)]
    width = max((len(rule.id) for rule in shown), default=0)
    for rule in shown:
        typer.echo(f"{rule.id:<{width}}  {rule.kind:<11}  {rule.title}")


@app.command()
def explain(
    rule_id: Annotated[str, typer.Argument(metavar="ID", help="Id of a rule, or the end of it (anon-no-reason).")],
    rules: RulesOption = None,
) -> None:
    """Say what a rule finds, why, by which patterns or words, and with which examples."""
    found, _ = rules_at(rules)
    ids = found.named(rule_id) or (rule_id,)
    typer.echo("\n".join(explanation(found.get(one), found) for one in ids), nl=False)


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
        Path | None, typer.Argument(metavar="PATH", help="A rule file, or a directory of them.  [default: all rules]")
    ] = None,
    model: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Directory of another Stanza model for English.")
    ] = None,
) -> None:
    """Run the examples of rules: what must match matches, what must not does not, and known gaps are still open.

    Exit code 1 when one does not hold.
    """
    from analyzer.analysis.examples.verify import verify  # with everything that analysis needs

    rules, files = rules_at(path)
    for warning in rules.warnings:
        typer.echo(f"warning: {warning}", err=True)
    failures = verify(rules, _parser(rules, files, model), files)
    for failure in failures:
        typer.echo(f"{_place(failure, files[failure.rule])}: {failure}")
    if failures:
        typer.echo(f"Examples that do not hold: {len(failures)}. Rules tested: {len(files)}.", err=True)
        raise typer.Exit(1)
    typer.echo(f"All examples hold. Rules tested: {len(files)}.")


def _place(failure: Failure, file: Path) -> str:
    """The file and the line of an example that does not hold."""
    section, number = failure.place.split()
    return f"{display(file)}:{read_file(file).place(('examples', section, int(number) - 1)).line + 1}"


def _parser(rules: RuleSet, ids: Iterable[str], model: Path | None) -> Parser:
    """The parsing model, or a parser of nothing where no example needs a parse."""
    from analyzer.analysis.examples.verify import texts_to_parse
    from analyzer.parsing.recorded import RecordedParser

    if not any(texts_to_parse(rules.get(rule_id)) for rule_id in ids):
        return RecordedParser()
    return open_parser(model)
