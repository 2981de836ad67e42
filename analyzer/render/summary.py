"""Who an article rests on: how much of it on whom, and how openly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from analyzer.model.hedge import HedgeType
from analyzer.model.report import Extract, Report, ReportSource, Statement, StatementKind
from analyzer.model.source import Category, Identification, Visibility
from analyzer.render.wording import CATEGORIES, among, bar, in_line, percent, plural

BAR = 40  # characters that stand for the whole article


def outer(report: Report) -> tuple[Statement, ...]:
    """The statements that stand in no other."""
    return tuple(s for s in report.statements if s.parent is None)


def lead(report: Report) -> str:
    """The answer in a line: how much rests on whom."""
    statements = outer(report)
    words = sum(s.words for s in statements)
    own = sum(s.words for s in statements if s.kind is StatementKind.ASSERTION)
    full = sum(s.visibility is Visibility.FULL and s.identification is Identification.NAMED for s in report.sources)
    if not report.sources:
        return "No source is credited with anything in this article."
    return (
        f"{percent(words - own, words)} of this article rests on {plural(len(report.sources), 'source')}, "
        f"{among(full, len(report.sources), 'fully identified')}."
    )


def overview(report: Report) -> str:
    """How many statements the article makes, how many of them are hedged, and how many stand inside others."""
    statements = outer(report)
    hedged = sum(any(h.type is not HedgeType.BOOSTER for h in s.hedges) for s in statements)
    inside = len(report.statements) - len(statements)
    more = f"; {inside} more inside these" if inside else ""
    return f"{plural(len(statements), 'statement')}, {among(hedged, len(statements), 'hedged')}{more}."


@dataclass(frozen=True, slots=True)
class Share:
    """What rests on a sourcing category: statements that stand in no other, and their words."""

    category: Category
    statements: int
    words: int

    @property
    def amount(self) -> tuple[Category, int]:
        """Category and words."""
        return self.category, self.words


def shares(report: Report) -> tuple[Share, ...]:
    """The share of each category that anything rests on, the largest first, the article's own voice last."""
    statements = outer(report)
    rows = [(c, [s.words for s in statements if s.category is c]) for c in Category]
    found = [Share(category, len(words), sum(words)) for category, words in rows if words]
    return tuple(sorted(found, key=lambda share: (share.category is Category.UNATTRIBUTED, -share.words)))


def by_category(report: Report) -> tuple[tuple[str, str, str, str], ...]:
    """Category, bar, share of the words and number of statements, in the order of `shares`."""
    rows = shares(report)
    total = sum(row.words for row in rows)
    return tuple(
        (CATEGORIES[row.category], bar(row.words, total, BAR), percent(row.words, total), str(row.statements))
        for row in rows
    )


def standing(source: ReportSource) -> tuple[str, ...]:
    """What the text says of why a source is unnamed and how it knows; words that say both are told once."""
    return tuple(_standing(source))


def _standing(source: ReportSource) -> Iterator[str]:
    if source.anonymity_condition:
        yield f"condition: “{in_line(source.anonymity_condition)}”"
    if source.anonymity_reason:
        yield f"reason: “{in_line(source.anonymity_reason)}”"
    elif source.identification is Identification.ANONYMOUS:
        yield "no reason given"
    if source.justification and not _told(source.justification, source.anonymity_condition, source.anonymity_reason):
        yield f"how the source knows: “{in_line(source.justification)}”"
    if source.declined_comment:
        yield "declined to comment"


def _told(words: Extract, *others: Extract | None) -> bool:
    """Whether some of the words are those of another extract."""
    return any(a.overlaps(b) for other in others if other for a in words.spans for b in other.spans)


def weightiest(sources: Iterable[ReportSource]) -> tuple[ReportSource, ...]:
    """The sources by the words that rest on them, the most first."""
    return tuple(sorted(sources, key=lambda source: -source.words))
