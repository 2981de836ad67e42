"""Measures: figures over the statements or the sources of an article, as the measure rules define them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from analyzer.model.hedge import HedgeType
from analyzer.model.report import Measure, ReportSource, Statement
from analyzer.model.source import Category, Identification
from analyzer.rules.kinds.measure import Facts, Figure, MeasureRule, Population
from analyzer.rules.ruleset import RuleSet

FACETS: Mapping[str, Sequence[str]] = {
    "category": tuple(Category),
    "identification": tuple(Identification),
}


def score(statements: Sequence[Statement], sources: Sequence[ReportSource], rules: RuleSet) -> tuple[Measure, ...]:
    """Every measure of the rules over the statements and sources of an article, in their own order.

    A measure with `by` gives one figure for each value of that scale, zeros included.
    """
    rows = {
        Population.STATEMENTS: _statement_rows(statements, sources),
        Population.SOURCES: [(s.id, s.words, source_facts(s)) for s in sources],
    }
    ordered = sorted(rules.of(MeasureRule), key=lambda rule: rule.order)
    return tuple(m for rule in ordered for m in _measures(rule, rows[rule.over]))


Row = tuple[str, int, Facts]


def _statement_rows(statements: Sequence[Statement], sources: Sequence[ReportSource]) -> list[Row]:
    known = {source.id: source for source in sources}
    return [(s.id, s.words, statement_facts(s, known.get(s.source_id or ""))) for s in statements]


def statement_facts(statement: Statement, source: ReportSource | None) -> Facts:
    """What measures and policies can ask of a statement and whoever it is credited to."""
    return {
        "kind": statement.kind,
        "where": statement.where,
        "category": statement.category,
        "identification": source.identification if source else Identification.NONE,
        "quotation": statement.quotation or "",
        "stance": statement.stance,
        "certainty": statement.certainty,
        "strength": "" if statement.strength is None else str(statement.strength),
        "nested": statement.parent is not None,
        "hedged": any(h.type is not HedgeType.BOOSTER for h in statement.hedges),
    }


def source_facts(source: ReportSource) -> Facts:
    """What measures and policies can ask of a source."""
    return {
        "identification": source.identification,
        "visibility": source.visibility,
        "category": source.category,
        "role": source.role,
        "status": source.status,
        "strength": str(source.strength),
        "declined_comment": source.declined_comment,
        "anonymity_condition": source.anonymity_condition is not None,
        "anonymity_reason": source.anonymity_reason is not None,
        "justification": source.justification is not None,
    }


def _measures(rule: MeasureRule, rows: Sequence[Row]) -> list[Measure]:
    chosen = [row for row in rows if rule.holds(row[2])]
    if rule.by is None:
        return [_measure(rule, chosen, rows)]
    return [
        _measure(rule, [row for row in chosen if row[2][rule.by] == value], rows, str(value))
        for value in FACETS[rule.by]
    ]


def _measure(rule: MeasureRule, chosen: Sequence[Row], rows: Sequence[Row], of: str | None = None) -> Measure:
    value = FIGURES[rule.figure](chosen)
    if rule.share_of is not None and value is not None:
        whole = FIGURES[rule.figure]([row for row in rows if rule.in_whole(row[2])])
        value = value / whole if whole else None
    step = rule.step(value) if value is not None else None
    return Measure(
        id=rule.id,
        title=rule.title,
        of=of,
        value=round(float(step.grade if step else value), 4) if value is not None else None,
        unit=rule.unit,
        label=step.label if step else None,
        method=rule.method,
        counted=tuple(id_ for id_, _, _ in chosen),
        norm=rule.norm,
    )


def _count(rows: Sequence[Row]) -> float | None:
    return len(rows)


def _words(rows: Sequence[Row]) -> float | None:
    return sum(words for _, words, _ in rows)


def _mean_strength(rows: Sequence[Row]) -> float | None:
    """The mean of the strengths, each weighted with the words that rest on it."""
    total = sum(words for _, words, _ in rows)
    return sum(words * int(str(facts["strength"])) for _, words, facts in rows) / total if total else None


FIGURES: Mapping[Figure, Callable[[Sequence[Row]], float | None]] = {
    Figure.COUNT: _count,
    Figure.WORDS: _words,
    Figure.MEAN_STRENGTH: _mean_strength,
}
