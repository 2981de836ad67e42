"""Sources of a report: who they are, what they say, and how much of the article rests on them."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.analysis.assembly.statement import evidence, extract
from analyzer.analysis.result import Analysis, source_id
from analyzer.model.report import Extract, ReportSource, Statement
from analyzer.model.source import Source, Trace
from analyzer.model.span import cut


def make_sources(analysis: Analysis, statements: Sequence[Statement]) -> tuple[ReportSource, ...]:
    """Every source in the order of first mention, with its statements and their words."""
    return tuple(_source(analysis, number, source, statements) for number, source in enumerate(analysis.sources))


def _source(analysis: Analysis, number: int, source: Source, statements: Sequence[Statement]) -> ReportSource:
    text, entity = analysis.document.prose, source.entity
    said = [s for s in statements if s.source_id == source_id(number)]
    reasons = (*source.anonymity_condition, *source.anonymity_reason, *source.justification)
    return ReportSource(
        id=source_id(number),
        name=entity.name,
        title=entity.title,
        affiliation=entity.affiliation,
        identification=source.identification,
        visibility=source.visibility,
        role=source.role,
        category=source.category,
        strength=source.strength,
        reason=source.reason,
        status=source.status,
        declined_comment=source.declined_comment,
        mentions=tuple(Extract(text=cut(text, m.spans), spans=m.spans) for m in entity.mentions),
        statements=tuple(s.id for s in said),
        words=sum(s.words for s in said if s.parent is None),
        anonymity_condition=_words(text, source.anonymity_condition),
        anonymity_reason=_words(text, source.anonymity_reason),
        justification=_words(text, source.justification),
        evidence=evidence(text, (*source.evidence, *reasons)),
    )


def _words(text: str, traces: tuple[Trace, ...]) -> Extract | None:
    return extract(text, tuple(trace.span for trace in traces))
