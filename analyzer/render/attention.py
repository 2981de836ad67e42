"""What in an article needs an editor's attention: the rules that it breaks, and what else stands out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analyzer.model.finding import Finding, Severity
from analyzer.model.hedge import Stance
from analyzer.model.report import Report, ReportSource, Statement
from analyzer.model.source import Category, Identification, Visibility
from analyzer.model.text import ParagraphKind, ProvenanceKind
from analyzer.render.summary import weightiest
from analyzer.render.wording import UNNAMED, in_line, plural, who

HEADS = {
    Stance.DENIED: "Denied by",
    Stance.QUESTIONED: "Questioned by",
    Stance.NOT_CONFIRMED: "Not confirmed by",
}
UNNAMED_CATEGORIES = frozenset({Category.ANONYMOUS_OFFICIAL, Category.ANONYMOUS_PERSON, Category.UNVERIFIED})
MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence about an article: words in turn with ids of statements, which stand in round brackets."""

    parts: tuple[str | tuple[str, ...], ...]

    def __str__(self) -> str:
        return "".join(part if isinstance(part, str) else f"({', '.join(part)})" for part in self.parts)


@dataclass(frozen=True, slots=True)
class Breach:
    """A policy rule that the article breaks, with all findings of it."""

    rule: str
    title: str
    severity: Severity
    findings: tuple[Finding, ...]


def breaches(report: Report) -> tuple[Breach, ...]:
    """The rules that the article breaks, the severest first, then in text order."""
    groups: dict[str, list[Finding]] = {}
    for finding in report.findings:
        groups.setdefault(finding.rule, []).append(finding)
    made = (Breach(rule, rows[0].title, _severest(rows), tuple(rows)) for rule, rows in groups.items())
    return tuple(sorted(made, key=lambda breach: -breach.severity.rank))


def attention(report: Report) -> tuple[Note, ...]:
    """What stands out beside the findings, a sentence each with its statements; what findings tell is not repeated."""
    told = frozenset(id_ for finding in report.findings for id_ in (*finding.sources, *finding.statements))
    return tuple(note for find in NOTES for note in find(report, told))


def _severest(findings: Sequence[Finding]) -> Severity:
    return max((finding.severity for finding in findings), key=lambda severity: severity.rank)


def _note(*parts: str | tuple[str, ...]) -> Note:
    return Note(parts)


def _few_sources(report: Report, told: frozenset[str]) -> Iterator[Note]:
    if not report.sources:
        yield _note("No statement is credited to a source.")
    elif len(report.sources) == 1:
        if report.sources[0].id not in told:
            yield _note(f"The article rests on one source: {who(report.sources[0])}.")
    elif not any(s.identification is Identification.NAMED and s.visibility is Visibility.FULL for s in report.sources):
        yield _note("No person is identified by both name and title or affiliation.")


def _top(report: Report, told: frozenset[str]) -> Iterator[Note]:
    heads = [s for s in report.statements if s.where is ParagraphKind.TITLE and s.category in UNNAMED_CATEGORIES]
    if heads and not told.issuperset(s.id for s in heads):
        yield _note("The headline rests on a source that the text does not name ", _ids(heads), ".")


def _second_hand(report: Report, told: frozenset[str]) -> Iterator[Note]:
    names = dict.fromkeys(p.name for p in report.provenance if p.kind is ProvenanceKind.SECOND_HAND)
    if names:
        yield _note(f"The text passes on another outlet's report: {', '.join(names)}.")


def _replies(report: Report, told: frozenset[str]) -> Iterator[Note]:
    """Who denies, who questions, who does not confirm: a note each, each speaker once."""
    names = {source.id: source.name for source in report.sources}
    for stance in HEADS:
        speakers: dict[str, list[str]] = {}
        for statement in (s for s in report.statements if s.stance is stance):
            name = names.get(statement.source_id or "") or in_line(statement.source) or "nobody in particular"
            speakers.setdefault(name, []).append(statement.id)
        if speakers:
            one = [part for name, ids in speakers.items() for part in (f"; {name} ", tuple(ids))]
            yield _note(f"{HEADS[stance]}: {str(one[0])[2:]}", *one[1:], ".")


def _unverified(report: Report, told: frozenset[str]) -> Iterator[Note]:
    found = [s for s in report.statements if s.category is Category.UNVERIFIED and s.id not in told]
    if found:
        yield _note(f"{plural(len(found), 'statement')} credited to nobody who can be identified ", _ids(found), ".")


def _anonymous(report: Report, told: frozenset[str]) -> Iterator[Note]:
    hidden = [s for s in report.sources if s.identification is Identification.ANONYMOUS and s.id not in told]
    silent = [s for s in hidden if s.anonymity_reason is None]
    if silent:
        yield _note("Anonymous, and the text does not say why: ", *_named(silent), ".")


def _unnamed(report: Report, told: frozenset[str]) -> Iterator[Note]:
    kinds = UNNAMED - {Identification.ANONYMOUS}
    unnamed = [s for s in report.sources if s.identification in kinds and s.id not in told]
    if unnamed:
        yield _note("Persons or groups whom the text does not name: ", *_named(unnamed), ".")


def _no_comment(report: Report, told: frozenset[str]) -> Iterator[Note]:
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


NOTES = (_few_sources, _top, _second_hand, _replies, _unverified, _anonymous, _unnamed, _no_comment)
