"""From a parsed article to one row of what each scorer reads; offsets are characters of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from analyzer.analysis.assembly.assemble import assemble
from analyzer.analysis.attribution.attribute import attribute, is_nobodys
from analyzer.analysis.attribution.nest import nested
from analyzer.analysis.certainty.hedging import find_hedges
from analyzer.analysis.stages import analysed, analysed_from
from analyzer.model.hedge import Hedge, HedgeType
from analyzer.model.report import Extract, Report, ReportSource, Statement, StatementKind
from analyzer.model.source import Category
from analyzer.model.span import Span
from analyzer.model.syntax import Document
from analyzer.rules import RuleSet
from analyzer.rules.kinds import Dependency
from benchmarks.sourcing import sourced

Row = dict[str, object]

SCORED_HEDGES = {HedgeType.EPISTEMIC, HedgeType.DOXASTIC, HedgeType.INVESTIGATION, HedgeType.CONDITION}
# The evidential words that the uncertainty corpora mark, and as what; the others are not marked there.
MARKED_EVIDENTIALS = {
    "hedge.evidential.allege": HedgeType.DOXASTIC,
    "hedge.evidential.alleged": HedgeType.DOXASTIC,
    "hedge.evidential.reportedly": HedgeType.EPISTEMIC,
    "hedge.evidential.rumoured": HedgeType.EPISTEMIC,
}


def polnear(document: Document, rules: RuleSet) -> Row:
    """Outermost attributions, attitudes included: source, cue and content."""
    found = [a for a in attribute(document, rules) if a.parent is None]
    name = document.layout.article.name.removesuffix(".txt")
    rows = [
        {"source": _pairs(a.source.spans if a.source else ()), "cue": _pairs(a.cue), "content": _pairs(a.content)}
        for a in found
    ]
    return {"doc": name, "attributions": rows}


def uncertainty(document: Document, rules: RuleSet) -> Row:
    """Hedge cues of the four scored types, with the evidential words that count as one of them there."""
    hedges = find_hedges(document, attribute(document, rules), rules)
    kept = [(h.cue, _scored(h)) for h in hedges]
    cues = [{"start": span.start, "end": span.end, "type": str(type_)} for span, type_ in kept if type_]
    return {"doc": document.layout.article.name, "cues": cues}


def _scored(hedge: Hedge) -> HedgeType | None:
    return hedge.type if hedge.type in SCORED_HEDGES else MARKED_EVIDENTIALS.get(hedge.rule)


def seeds(document: Document, rules: RuleSet) -> Row:
    """Outermost statements, one for each sentence of a content that goes on, and what was set aside."""
    report = assemble(analysed(document, rules), rules)
    sources = {source.id: source for source in report.sources}
    rows = [row for s in _outermost(report) for row in _seed_rows(s, sources, document)]
    excluded = [[part.start, part.end] for e in report.excluded for part in e.words.spans]
    return {"doc": document.layout.article.name, "statements": rows, "excluded": excluded}


def _seed_rows(statement: Statement, sources: Mapping[str, ReportSource], document: Document) -> Iterable[Row]:
    source = sources.get(statement.source_id or "")
    for content in _by_sentence(statement.content.spans, document):
        yield {
            "source": _extract(statement.source),
            "cue": _extract(statement.cue),
            "content": _pairs(content),
            "category": str(statement.category),
            "source_name": source.name if source else "",
            "quote": str(statement.quotation),
            "stance": str(statement.stance),
            "hedges": [pair for h in statement.hedges for pair in _extract(h.cue)],
        }


def _by_sentence(spans: Sequence[Span], document: Document) -> list[tuple[Span, ...]]:
    """The spans in groups: those that are whole sentences behind the first go by themselves."""
    starts = [s.span for s in document.sentences]
    groups: list[tuple[Span, ...]] = []
    for span in spans:
        whole = groups and any(span.start == s.start and span.covers(Span(s.start, s.end - 1)) for s in starts)
        if whole or not groups:
            groups.append((span,))
        else:
            groups[-1] = (*groups[-1], span)
    return groups


def sourcing(document: Document, rules: RuleSet) -> Row:
    """Whole sourced sentences, attitudes of named persons included, with type, name, title and justification."""
    said = nested(a for a in attribute(document, rules) if not is_nobodys(a, document))
    report = assemble(analysed_from(document, said, rules), rules)
    attitudes = {rule.id for rule in rules.of(Dependency) if rule.attitude}
    return {"doc": document.layout.article.name, "statements": list(sourced(report, document, attitudes))}


def _outermost(report: Report) -> list[Statement]:
    said = [s for s in report.statements if s.kind is StatementKind.ATTRIBUTION]
    return [s for s in said if s.parent is None and s.category is not Category.UNATTRIBUTED]


def _extract(extract: Extract | None) -> list[list[int]]:
    return _pairs(extract.spans) if extract else []


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


EXPORTS: Mapping[str, Callable[[Document, RuleSet], Row]] = {
    "polnear": polnear,
    "seeds": seeds,
    "sourcing": sourcing,
    "uncertainty": uncertainty,
}
