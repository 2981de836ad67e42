"""The first screen: who an article rests on, and what in it needs an editor's attention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from analyzer.model.hedge import HedgeType, Stance
from analyzer.model.report import Report, ReportSource, Statement, StatementKind
from analyzer.model.source import Category, Identification, Visibility
from analyzer.model.text import ParagraphKind, ProvenanceKind
from analyzer.render.wording import CATEGORIES, UNNAMED, in_line, percent, plural, who

REPLIES = {
    Stance.DENIED: "Denied",
    Stance.NOT_CONFIRMED: "Not confirmed",
    Stance.QUESTIONED: "Questioned",
}
UNNAMED_CATEGORIES = frozenset({Category.ANONYMOUS_OFFICIAL, Category.ANONYMOUS_PERSON, Category.UNVERIFIED})
MOST_NAMED = 4


def outer(report: Report) -> tuple[Statement, ...]:
    """The statements that stand in no other."""
    return tuple(s for s in report.statements if s.parent is None)


def overview(report: Report) -> str:
    """One sentence: how much of the article is credited to how many sources, how much is its own voice."""
    statements = outer(report)
    words = sum(s.words for s in statements)
    own = sum(s.words for s in statements if s.kind is StatementKind.ASSERTION)
    hedged = sum(any(h.type is not HedgeType.BOOSTER for h in s.hedges) for s in statements)
    speakers = plural(len(report.sources), "source")
    if any(s.category is Category.UNVERIFIED for s in statements):
        speakers += " or to nobody in particular"
    return (
        f"{plural(len(statements), 'statement')}, {hedged} of them hedged: {percent(words - own, words)} of the words "
        f"are credited to {speakers}, {percent(own, words)} are the article's own voice."
    )


def by_category(report: Report) -> tuple[tuple[str, str, str], ...]:
    """Category, statements and share of the words, the largest first; empty categories are left out."""
    statements = outer(report)
    total = sum(s.words for s in statements)
    rows = [(c, [s for s in statements if s.category is c]) for c in Category]
    rows.sort(key=lambda row: -sum(s.words for s in row[1]))
    return tuple(
        (CATEGORIES[category], str(len(said)), percent(sum(s.words for s in said), total))
        for category, said in rows
        if said
    )


def weightiest(sources: Iterable[ReportSource]) -> tuple[ReportSource, ...]:
    """The sources by the words that rest on them, the most first."""
    return tuple(sorted(sources, key=lambda source: -source.words))


def attention(report: Report) -> tuple[str, ...]:
    """What an editor would look at first, a sentence each with the statements it is about; empty when nothing is."""
    return tuple(note[:1].upper() + note[1:] for find in NOTES for note in find(report))


def _few_sources(report: Report) -> Iterator[str]:
    if not report.sources:
        yield "No statement is credited to a source."
    elif len(report.sources) == 1:
        yield f"The article rests on one source: {who(report.sources[0])}."
    elif not any(s.identification is Identification.NAMED and s.visibility is Visibility.FULL for s in report.sources):
        yield "No person is identified by both name and title or affiliation."


def _top(report: Report) -> Iterator[str]:
    heads = [s for s in report.statements if s.where is ParagraphKind.TITLE and s.category in UNNAMED_CATEGORIES]
    if heads:
        yield f"The headline rests on a source that the text does not name ({_ids(heads)})."


def _second_hand(report: Report) -> Iterator[str]:
    names = dict.fromkeys(p.name for p in report.provenance if p.kind is ProvenanceKind.SECOND_HAND)
    if names:
        yield f"The text passes on another outlet's report: {', '.join(names)}."


def _anonymous(report: Report) -> Iterator[str]:
    hidden = [s for s in report.sources if s.identification is Identification.ANONYMOUS]
    silent = [s for s in hidden if s.anonymity_reason is None]
    if silent:
        yield f"Anonymous, and the text does not say why: {_named(silent)}."


def _unnamed(report: Report) -> Iterator[str]:
    unnamed = [s for s in report.sources if s.identification in UNNAMED - {Identification.ANONYMOUS}]
    if unnamed:
        yield f"Persons or groups whom the text does not name: {_named(unnamed)}."


def _unverified(report: Report) -> Iterator[str]:
    found = [s for s in report.statements if s.category is Category.UNVERIFIED]
    if found:
        yield f"{plural(len(found), 'statement')} credited to nobody who can be identified ({_ids(found)})."


def _denials(report: Report) -> Iterator[str]:
    names = {source.id: source.name for source in report.sources}
    for statement in report.statements:
        if statement.stance in REPLIES:
            speaker = names.get(statement.source_id or "") or in_line(statement.source) or "nobody in particular"
            place = f"{statement.id}, of {statement.denies}" if statement.denies else statement.id
            yield f"{REPLIES[statement.stance]} ({speaker}): “{in_line(statement.content, 60)}” ({place})."


def _no_comment(report: Report) -> Iterator[str]:
    silent = [source.name for source in report.sources if source.declined_comment]
    if silent:
        yield f"Declined to comment: {', '.join(silent)}."


def _ids(statements: Sequence[Statement]) -> str:
    return ", ".join(s.id for s in statements)


def _named(sources: Sequence[ReportSource]) -> str:
    shown = [f"{s.name} ({', '.join(s.statements)})" for s in weightiest(sources)[:MOST_NAMED]]
    more = len(sources) - len(shown)
    return "; ".join(shown) + (f"; {more} more" if more else "")


NOTES = (_few_sources, _top, _second_hand, _anonymous, _unnamed, _unverified, _denials, _no_comment)
