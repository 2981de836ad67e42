"""A report as one HTML page: the article with its marks, and beside it what the report says of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from analyzer.model.finding import Finding
from analyzer.model.report import Report, ReportHedge, ReportSource, Statement, StatementKind
from analyzer.render.attention import Breach, Note, attention, breaches
from analyzer.render.html.article import article_view
from analyzer.render.html.strip import Block, strip
from analyzer.render.html.template import page
from analyzer.render.outline import heading, subheading
from analyzer.render.summary import Share, lead, shares, standing, weightiest

SHEETS = ("tokens", "base", "chart", "article", "report")


@dataclass(frozen=True, slots=True)
class Page:
    """What the template of a report looks up: rows of the report by their ids, and everything in its order."""

    report: Report
    statements: Mapping[str, Statement]
    sources: Mapping[str | None, ReportSource | None]
    rules: Mapping[str, str]
    hedges: Mapping[str, tuple[Statement, ReportHedge]]
    shares: tuple[Share, ...]
    weightiest: tuple[ReportSource, ...]
    breaches: tuple[Breach, ...]
    findings: Mapping[str, Finding]
    notes: tuple[Note, ...]
    strip: tuple[Block, ...]

    def key_of(self, finding: Finding) -> str:
        """The key of a finding of the report: F1, F2 …"""
        return next(key for key, known in self.findings.items() if known is finding)

    def standing(self, source: ReportSource) -> tuple[str, ...]:
        """What the text says of a source's anonymity and of how it knows."""
        return standing(source)


def render_html(report: Report) -> str:
    """The report as a page in one file: no script, no request, every word of the article escaped."""
    view = article_view(report)
    made = Page(
        report=report,
        statements={s.id: s for s in report.statements},
        sources=defaultdict(_nobody, {s.id: s for s in report.sources}),
        rules=defaultdict(str, {rule.id: rule.title for rule in report.rules}),
        hedges=view.hedges,
        shares=shares(report),
        weightiest=weightiest(report.sources),
        breaches=breaches(report),
        findings=view.findings,
        notes=attention(report),
        strip=strip(report),
    )
    values = {
        "page": made,
        "report": report,
        "heading": heading(report),
        "subheading": subheading(report),
        "lead": lead(report),
        "blocks": view.blocks,
        "methods": tuple(dict(_methods(report)).items()),
        "credited": sum(s.words for s in report.sources),
        "attributed": tuple(s for s in report.statements if s.kind is StatementKind.ATTRIBUTION),
    }
    return page("report.html", SHEETS, values)


def _nobody() -> None:
    return None


def _methods(report: Report) -> Iterator[tuple[str, str]]:
    for measure in report.measures:
        yield measure.title, measure.method
