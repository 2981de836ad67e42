"""The chain from the words of one statement to its category, each link with its rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import fill

from analyzer.model.report import Evidence, Report, ReportSource, Statement, StatementKind
from analyzer.model.source import Status
from analyzer.render.wording import CATEGORIES, CERTAINTIES, HEDGES, STANCES, in_line, spelled, who

WIDTH = 100
_ANONYMITY, _TIE = "anonymity.", "source.justification."
_FEW = 8  # mentions of a source that are told one by one


def render_chain(report: Report, statement: Statement) -> str:
    """The links from words to category as text, then stance, hedges and certainty.

    One line each, with the rules below it.
    """
    source = next((s for s in report.sources if s.id == statement.source_id), None)
    titles = {rule.id: rule.title for rule in report.rules}
    lines = [f"{statement.id}  {in_line(statement.content)}", *_credit(statement, titles)]
    if source:
        lines += [*_source(statement, source, titles), *_anonymity(source, titles)]
    lines += [*_category(statement, source), *_certainty(statement, titles)]
    return "\n".join(fill(line, WIDTH, subsequent_indent="    ", break_on_hyphens=False) for line in lines) + "\n"


def _ruled(proofs: Iterable[Evidence], titles: dict[str, str]) -> Iterator[str]:
    for proof in proofs:
        title = titles.get(proof.rule)
        yield f"  “{in_line(proof.words)}” <- {proof.rule}" + (f" ({title})" if title else "")


def _credit(statement: Statement, titles: dict[str, str]) -> Iterator[str]:
    if statement.kind is StatementKind.ASSERTION:
        yield "attribution: none; no rule finds words that credit somebody, so the article itself says it"
        return
    yield f"attribution: “{in_line(statement.cue)}”" if statement.cue else "attribution: by its quotation marks"
    yield from _ruled(statement.evidence, titles)
    if statement.plausibility is not None:
        yield f"plausibility: {statement.plausibility:.2f} of 1 that it is an attribution"
        yield "  <- attribution.weighing, the sum of its weights"
    yield f"source words: “{in_line(statement.source)}”" if statement.source else "source words: none; nobody is named"


def _source(statement: Statement, source: ReportSource, titles: dict[str, str]) -> Iterator[str]:
    said = in_line(statement.source)
    others = [m for m in dict.fromkeys(map(in_line, source.mentions)) if m != said]
    told = ", ".join(f"“{mention}”" for mention in others[:_FEW]) + (" …" if len(others) > _FEW else "")
    yield f"resolution: {source.id}, {who(source)}" + (f"; elsewhere {told}" if others else "; mentioned once")
    yield f"identification: {spelled(source.identification)}, {spelled(source.visibility)} view"
    former = "former " if source.status is Status.FORMER else ""
    yield f"role: {former}{spelled(source.role)}"
    yield from _ruled((p for p in source.evidence if not p.rule.startswith((_ANONYMITY, _TIE))), titles)
    if source.justification:
        yield f"how it knows: “{in_line(source.justification)}”"
        yield from _ruled(_proofs(source, _TIE), titles)


def _proofs(source: ReportSource, rules: str) -> Iterator[Evidence]:
    """The proofs that rules give whose id begins so."""
    yield from (proof for proof in source.evidence if proof.rule.startswith(rules))


def _anonymity(source: ReportSource, titles: dict[str, str]) -> Iterator[str]:
    proofs = list(_proofs(source, _ANONYMITY))
    if proofs:
        yield "anonymity:"
        yield from _ruled(proofs, titles)


def _category(statement: Statement, source: ReportSource | None) -> Iterator[str]:
    strength = "" if statement.strength is None else f", strength {statement.strength} of 4"
    reason = f": {source.reason}" if source and source.reason else ""
    yield f"category: {CATEGORIES[statement.category]}{strength}{reason}"
    if statement.kind is StatementKind.ATTRIBUTION:
        yield "  <- source.category, its first row that applies"


def _certainty(statement: Statement, titles: dict[str, str]) -> Iterator[str]:
    yield f"stance: {STANCES[statement.stance]}" + (f" {statement.denies}" if statement.denies else "")
    for hedge in statement.hedges:
        title = titles.get(hedge.rule)
        yield f"hedge: “{in_line(hedge.cue)}”, {HEDGES[hedge.type]}, the {hedge.voice}'s voice"
        yield f"  <- {hedge.rule}" + (f" ({title})" if title else "")
    yield f"certainty: {CERTAINTIES[statement.certainty]} ({statement.certainty})"
    if statement.parent:
        yield f"stands in: {statement.parent}"
