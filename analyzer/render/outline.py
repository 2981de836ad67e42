"""A report as an outline of sections and blocks, the same for every format that people read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analyzer.model.report import Measure, Report, ReportSource
from analyzer.render.attention import attention, breaches
from analyzer.render.claims import CLAIM_COLUMNS, assessment_lines, claim_rows, mismatch_lines
from analyzer.render.entry import Entry, statement_entry
from analyzer.render.findings import finding_lines, findings_title
from analyzer.render.summary import by_category, lead, overview, standing, weightiest
from analyzer.render.wording import (
    CATEGORIES,
    FORMATS,
    ORIGINS,
    SIGNS,
    bar,
    figure,
    identified,
    in_line,
    percent,
    plural,
    role,
    scale_value,
    spelled,
    who,
)

MOST_SOURCES = 10
MOST_RANKED = 5
MOST_IDS = 5
RANKING_WIDTH = 16


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    words: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list, one line each."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Columns with their headings; `numbers` has the numbers (from 0) of the columns set to the right."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()


Block = Text | Items | Table | Entry


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; `folded` is what a reader opens who wants to know more."""

    title: str
    blocks: tuple[Block, ...]
    folded: bool = False

    @property
    def size(self) -> int:
        """How many rows, lines and entries it has."""
        return sum(_size(block) for block in self.blocks)


def _size(block: Block) -> int:
    match block:
        case Items(items):
            return len(items)
        case Table():
            return len(block.rows)
        case _:
            return 1


def outline(report: Report) -> tuple[Section, ...]:
    """The sections of a report; the first two are the first screen, empty sections are left out."""
    sections = (
        Section("Who the article rests on", tuple(_rests_on(report))),
        Section("What needs attention", (Items(tuple(_attention(report)) or ("Nothing stands out.",)),)),
        Section(findings_title(report), (Items(finding_lines(report)),)),
        Section("Headline and lead against the body", _items(mismatch_lines(report))),
        Section("Sources", tuple(_sources(report, 0, MOST_SOURCES))),
        Section("More sources", tuple(_sources(report, MOST_SOURCES, None)), folded=True),
        Section("Claims and who answers them", tuple(_claims(report))),
        Section("Judgements of intelligence services", _items(assessment_lines(report))),
        Section("Measures", tuple(_measures(report))),
        Section("Measures by category", tuple(_measures_by(report)), folded=True),
        Section("Statements", tuple(statement_entry(report, s) for s in report.statements), folded=True),
        Section("Words in no statement", _items(in_line(words) for words in report.remainder), folded=True),
        Section("Where the text comes from", _items(_origins(report))),
        Section("Set aside as not the story", _items(_excluded(report)), folded=True),
        Section("Suppressed findings", _items(_suppressed(report)), folded=True),
        Section("Rules that fired", _items(f"{r.id}: {r.title}" for r in report.rules), folded=True),
        Section("Method", tuple(_method(report)), folded=True),
        Section("Limits", tuple(_limits(report))),
    )
    return tuple(section for section in sections if section.blocks)


def heading(report: Report) -> str:
    """What the article is called: its title, else its name."""
    return report.article.title or report.article.name


def subheading(report: Report) -> str:
    """Name, origin and size of the article in a line; without the name where that is the heading."""
    article = report.article
    parts = (article.name if article.title else None, article.outlet, ", ".join(article.authors), article.date)
    size = plural(article.words, "word"), plural(article.paragraphs, "paragraph")
    return " · ".join((*filter(None, parts), *size))


def _items(lines: Iterator[str]) -> tuple[Block, ...]:
    items = tuple(lines)
    return (Items(items),) if items else ()


def _rests_on(report: Report) -> Iterator[Block]:
    yield Text(f"{lead(report)} {overview(report)}")
    if report.statements:
        yield Table(("Who speaks", "", "Words", "Statements"), by_category(report), frozenset({2, 3}))
    if report.sources:
        yield Table(("Most words are credited to", "", "Words"), tuple(_ranking(report)), frozenset({2}))


def _ranking(report: Report) -> Iterator[tuple[str, ...]]:
    """The sources that most words rest on, each with a bar as long as its share, the first one's the longest."""
    total = sum(s.words for s in report.sources)
    first = weightiest(report.sources)[:MOST_RANKED]
    for source in first:
        name = f"{source.name} ({CATEGORIES[source.category]})"
        yield name, bar(source.words, first[0].words, RANKING_WIDTH), percent(source.words, total)


def _attention(report: Report) -> Iterator[str]:
    for breach in breaches(report):
        about = tuple(dict.fromkeys(id_ for finding in breach.findings for id_ in finding.statements))
        ids = f" ({', '.join(about[:MOST_IDS])}{' …' if len(about) > MOST_IDS else ''})" if about else ""
        yield f"{SIGNS[breach.severity]} {breach.severity.value}: {breach.title}{ids}"
    yield from map(str, attention(report))


def _measures(report: Report) -> Iterator[Block]:
    whole = tuple(m for m in report.measures if m.of is None)
    if whole:
        rows = tuple((m.title, figure(m), m.norm or "") for m in whole)
        yield Table(("Measure", "Value", "The field's norm"), rows)


def _measures_by(report: Report) -> Iterator[Block]:
    parts = tuple((m.title, scale_value(m), figure(m)) for m in report.measures if m.of is not None and m.value)
    if parts:
        yield Table(("Measure", "Of", "Value"), parts, frozenset({2}))


def _sources(report: Report, start: int, end: int | None) -> Iterator[Block]:
    total = sum(s.words for s in report.sources)
    rows = tuple(_source_row(source, total) for source in weightiest(report.sources)[start:end])
    if rows:
        columns = ("Id", "Source", "Category", "Identification", "Role", "Statements", "Words", "The text says")
        yield Table(columns, rows, frozenset({5, 6}))


def _claims(report: Report) -> Iterator[Block]:
    rows = claim_rows(report)
    told = [number for number, _ in enumerate(CLAIM_COLUMNS) if any(row[number] for row in rows)]
    if rows:
        yield Table(tuple(CLAIM_COLUMNS[n] for n in told), tuple(tuple(row[n] for n in told) for row in rows))


def _source_row(source: ReportSource, total: int) -> tuple[str, ...]:
    return (
        source.id,
        who(source),
        CATEGORIES[source.category],
        identified(source),
        role(source),
        str(len(source.statements)),
        percent(source.words, total),
        "; ".join(standing(source)),
    )


def _origins(report: Report) -> Iterator[str]:
    for origin in report.provenance:
        proof = f"“{in_line(origin.words, 80)}”" if origin.words else "the file's metadata"
        yield f"{ORIGINS[origin.kind]}: {origin.name} ({proof}, {origin.rule})"


def _excluded(report: Report) -> Iterator[str]:
    for part in report.excluded:
        yield f"{spelled(part.reason)}: “{in_line(part.words, 80)}” ({part.rule})"


def _suppressed(report: Report) -> Iterator[str]:
    for aside in report.suppressed:
        found = aside.finding
        where = aside.location if aside.in_text else f"{aside.file}:{aside.location}"
        yield f"{found.rule}: “{in_line(found.words, 80)}”: {aside.reason or 'no reason given'} (said at {where})"


def _method(report: Report) -> Iterator[Block]:
    yield Items(tuple(dict.fromkeys(_counted(m) for m in report.measures)))


def _limits(report: Report) -> Iterator[Block]:
    engine, article = report.engine, report.article
    yield Items(report.limits)
    yield Text(
        f"Made by analyzer {engine.analyzer} with the parsing model {engine.parser} {engine.parser_version} and "
        f"{engine.rules} rules (SHA-256 {engine.rules_sha256[:16]}…) from {FORMATS[article.format]} in "
        f"{article.encoding} (SHA-256 {article.sha256[:16]}…), schema {report.schema_version}."
    )


def _counted(measure: Measure) -> str:
    return f"{measure.title}: {measure.method}"
