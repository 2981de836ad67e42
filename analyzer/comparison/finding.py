"""The policies that only several articles together can show to be broken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from analyzer.comparison.decision import rule_of
from analyzer.comparison.difference import ALTERED
from analyzer.comparison.origin import circles
from analyzer.model.finding import Severity
from analyzer.model.story import Edge, EdgeKind, Edit, Node, Origin, QuotationVersion, StoryFinding, StoryQuotation
from analyzer.rules.kinds import Table
from analyzer.rules.ruleset import RuleSet

QUOTE_ALTERED = "comparison.policy.quote-altered"
CIRCULAR_CHAIN = "comparison.policy.circular-chain"


def find_findings(
    quotations: Sequence[StoryQuotation],
    origins: Sequence[Origin],
    nodes: Sequence[Node],
    edges: Sequence[Edge],
    rules: RuleSet,
) -> tuple[StoryFinding, ...]:
    """Quotations whose words differ, articles that rest on one another, and articles that trace to one origin."""
    return (
        *_altered(quotations, rules),
        *_circular(circles(nodes, edges), rules),
        *_shared(origins, nodes, edges, rules),
    )


def _altered(quotations: Sequence[StoryQuotation], rules: RuleSet) -> Iterator[StoryFinding]:
    table = rule_of(rules, Table, QUOTE_ALTERED)
    for quotation in quotations:
        reference = quotation.versions[0]
        for version in quotation.versions[1:]:
            severity = _severity(table, version)
            if severity is not None:
                who = quotation.speaker or "the same words"
                message = (
                    f"{version.article} quotes {who} otherwise than {_same(quotation, version)}: {_changes(version)}."
                )
                articles = (version.article, reference.article)
                yield StoryFinding(
                    rule=table.id, severity=severity, articles=articles, message=message, about=quotation.id
                )


def _same(quotation: StoryQuotation, version: QuotationVersion) -> str:
    """The other articles that print a quotation as the reference has it, cut or whole."""
    rows = (row.article for row in quotation.versions if row.kind not in ALTERED)
    return _listed(tuple(dict.fromkeys(article for article in rows if article != version.article)))


def _severity(table: Table, version: QuotationVersion) -> Severity | None:
    """How much it matters what was done to the words; None where they were only cut or spelt otherwise."""
    guards = sorted({edit.guard.value for edit in version.diff if edit.guard})
    plain = all(edit.plain for edit in version.diff if edit.kind in ALTERED)
    decided = table.decide({"kind": version.kind.value, "guard": guards[0] if guards else "none", "plain": plain})
    return Severity(str(decided["severity"])) if decided else None


def _changes(version: QuotationVersion) -> str:
    """The edits that count, as a reader would say them."""
    return "; ".join(_said(edit) for edit in version.diff if edit.kind in ALTERED or edit.guard)


def _said(edit: Edit) -> str:
    if edit.before and edit.after:
        return f"“{edit.before}” became “{edit.after}”"
    return f"“{edit.before}” left out" if edit.before else f"“{edit.after}” put in"


def _circular(found: Sequence[Sequence[str]], rules: RuleSet) -> Iterator[StoryFinding]:
    table = rule_of(rules, Table, CIRCULAR_CHAIN)
    for circle in found:
        severity = Severity(str(table.decide({"circle": True})["severity"]))
        steps = ", ".join(f"{one} on {other}" for one, other in pairwise((*circle, circle[0])))
        message = f"Circular reporting: {steps.replace(' on ', ' rests on ', 1)}."
        yield StoryFinding(rule=table.id, severity=severity, articles=tuple(circle), message=message, about=circle[0])


def _shared(
    origins: Sequence[Origin], nodes: Sequence[Node], edges: Sequence[Edge], rules: RuleSet
) -> Iterator[StoryFinding]:
    table = rule_of(rules, Table, CIRCULAR_CHAIN)
    names = {node.id: node.name for node in nodes}
    for origin in (origin for origin in origins if len(origin.articles) > 1):
        inside = [edge for edge in edges if edge.article in origin.articles and edge.kind is not EdgeKind.CITES]
        silent = list(dict.fromkeys(edge.article for edge in inside if not edge.credited))
        decided = table.decide({"circle": False, "credited": not silent})
        message = f"{_listed(origin.articles)} go back to one origin, {origin.name}: they count once."
        for article in silent:
            others = [names[edge.rests_on] for edge in inside if edge.article == article and edge.credited]
            message += f" {article} credits {_listed(others)} instead." if others else f" {article} credits nobody."
        yield StoryFinding(
            rule=table.id,
            severity=Severity(str(decided["severity"])),
            articles=origin.articles,
            message=message,
            about=origin.id,
        )


def _listed(articles: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(articles[:-1]), articles[-1])))
