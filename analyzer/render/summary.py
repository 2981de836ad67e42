"""The first screen: who an article rests on, and what in it needs an editor's attention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from analyzer.model.hedge import HedgeType, Stance
from analyzer.model.report import Report, ReportSource, Statement, StatementKind
from analyzer.model.source import Category, Identification, Visibility
from analyzer.model.text import ParagraphKind, ProvenanceKind
from analyzer.render.wording import CATEGORIES, STANCES, UNNAMED, in_line, percent, plural, who

REPLIES = frozenset({Stance.DENIED, Stance.NOT_CONFIRMED, Stance.QUESTIONED})
UNNAMED_CATEGORIES = frozenset({Category.ANONYMOUS_OFFICIAL, Category.ANONYMOUS_PERSON, Category.UNVERIFIED})
MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence about an article: words in turn with ids of statements, which stand in round brackets."""

    parts: tuple[str | tuple[str, ...], ...]

    def __str__(self) -> str:
        return "".join(part if isinstance(part, str) else f"({', '.join(part)})" for part in self.parts)


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
        f"{full or 'none'} of them identified by name and title."
    )


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


def by_category(report: Report) -> tuple[tuple[str, str, str], ...]:
    """Category, statements and share of the words, in the order of `shares`."""
    rows = shares(report)
    total = sum(row.words for row in rows)
    return tuple((CATEGORIES[row.category], str(row.statements), percent(row.words, total)) for row in rows)


def standing(source: ReportSource) -> tuple[str, ...]:
    """What the text says of why a source is unnamed and how it knows."""
    return tuple(_standing(source))


def _standing(source: ReportSource) -> Iterator[str]:
    if source.anonymity_condition:
        yield f"condition: “{in_line(source.anonymity_condition)}”"
    if source.anonymity_reason:
        yield f"reason: “{in_line(source.anonymity_reason)}”"
    elif source.identification is Identification.ANONYMOUS:
        yield "no reason given"
    if source.justification:
        yield f"how it knows: “{in_line(source.justification)}”"
    if source.declined_comment:
        yield "declined to comment"


def weightiest(sources: Iterable[ReportSource]) -> tuple[ReportSource, ...]:
    """The sources by the words that rest on them, the most first."""
    return tuple(sorted(sources, key=lambda source: -source.words))


def attention(report: Report) -> tuple[Note, ...]:
    """What an editor would look at first, a sentence each with the statements it is about; empty when nothing is."""
    return tuple(note for find in NOTES for note in find(report))


def _note(*parts: str | tuple[str, ...]) -> Note:
    return Note(parts)


def _few_sources(report: Report) -> Iterator[Note]:
    if not report.sources:
        yield _note("No statement is credited to a source.")
    elif len(report.sources) == 1:
        yield _note(f"The article rests on one source: {who(report.sources[0])}.")
    elif not any(s.identification is Identification.NAMED and s.visibility is Visibility.FULL for s in report.sources):
        yield _note("No person is identified by both name and title or affiliation.")


def _top(report: Report) -> Iterator[Note]:
    heads = [s for s in report.statements if s.where is ParagraphKind.TITLE and s.category in UNNAMED_CATEGORIES]
    if heads:
        yield _note("The headline rests on a source that the text does not name ", _ids(heads), ".")


def _second_hand(report: Report) -> Iterator[Note]:
    names = dict.fromkeys(p.name for p in report.provenance if p.kind is ProvenanceKind.SECOND_HAND)
    if names:
        yield _note(f"The text passes on another outlet's report: {', '.join(names)}.")


def _anonymous(report: Report) -> Iterator[Note]:
    hidden = [s for s in report.sources if s.identification is Identification.ANONYMOUS]
    silent = [s for s in hidden if s.anonymity_reason is None]
    if silent:
        yield _note("Anonymous, and the text does not say why: ", *_named(silent), ".")


def _unnamed(report: Report) -> Iterator[Note]:
    unnamed = [s for s in report.sources if s.identification in UNNAMED - {Identification.ANONYMOUS}]
    if unnamed:
        yield _note("Persons or groups whom the text does not name: ", *_named(unnamed), ".")


def _unverified(report: Report) -> Iterator[Note]:
    found = [s for s in report.statements if s.category is Category.UNVERIFIED]
    if found:
        yield _note(f"{plural(len(found), 'statement')} credited to nobody who can be identified ", _ids(found), ".")


def _denials(report: Report) -> Iterator[Note]:
    names = {source.id: source.name for source in report.sources}
    for statement in report.statements:
        if statement.stance in REPLIES:
            speaker = names.get(statement.source_id or "") or in_line(statement.source) or "Nobody in particular"
            said = f"{speaker} {STANCES[statement.stance]} “{in_line(statement.content, 60)}” "
            claimed = (", claimed in ", (statement.denies,)) if statement.denies else ()
            yield _note(said, (statement.id,), *claimed, ".")


def _no_comment(report: Report) -> Iterator[Note]:
    silent = [source.name for source in report.sources if source.declined_comment]
    if silent:
        yield _note(f"Declined to comment: {', '.join(silent)}.")


def _ids(statements: Sequence[Statement]) -> tuple[str, ...]:
    return tuple(s.id for s in statements)


def _named(sources: Sequence[ReportSource]) -> Iterator[str | tuple[str, ...]]:
    """The weightiest of the sources, each with its statements, and how many more there are."""
    for number, source in enumerate(weightiest(sources)[:MOST_NAMED]):
        yield f"{'; ' if number else ''}{source.name} "
        yield source.statements
    if len(sources) > MOST_NAMED:
        yield f"; {len(sources) - MOST_NAMED} more"


NOTES = (_few_sources, _top, _second_hand, _anonymous, _unnamed, _unverified, _denials, _no_comment)
