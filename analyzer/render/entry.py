"""A statement as an entry: who says what, and everything the verdict rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analyzer.model.report import Report, Statement, StatementKind
from analyzer.model.text import ParagraphKind
from analyzer.render.wording import CATEGORIES, CERTAINTIES, COMMITMENTS, STANCES, in_line, spelled


@dataclass(frozen=True, slots=True)
class Entry:
    """A statement: its id, its category, who is credited by which words, the content, notes on it.

    `depth` is 0 for a statement that stands in no other, 1 for one inside that, and so on.
    """

    id: str
    category: str
    source: str
    cue: str
    content: str
    notes: tuple[str, ...]
    depth: int = 0


def statement_entry(report: Report, statement: Statement) -> Entry:
    """The entry of a statement of the report."""
    return Entry(
        id=statement.id,
        category=CATEGORIES[statement.category],
        source=in_line(statement.source),
        cue=in_line(statement.cue),
        content=in_line(statement.content),
        notes=tuple(_notes(report, statement)),
        depth=_depth(report, statement),
    )


def _notes(report: Report, statement: Statement) -> Iterator[str]:
    place = "headline" if statement.where is ParagraphKind.TITLE else f"paragraph {statement.paragraph}"
    found = statement.location.described if statement.location else ""
    yield f"{place} ({found})" if found else place
    if statement.kind is StatementKind.ATTRIBUTION:
        name = next((s.name for s in report.sources if s.id == statement.source_id), None)
        if name:
            yield f"source {statement.source_id}: {' '.join(name.split())}"
        yield f"{STANCES[statement.stance]}" + (f" {statement.denies}" if statement.denies else "")
        yield f"{statement.quotation} quotation" if statement.quotation == "direct" else f"{statement.quotation} speech"
    yield CERTAINTIES[statement.certainty]
    if statement.commitment and statement.commitment in COMMITMENTS:
        yield COMMITMENTS[statement.commitment]
    for hedge in statement.hedges:
        yield f"{spelled(hedge.type)} “{in_line(hedge.cue)}” ({hedge.voice}'s voice, {hedge.rule})"
    if statement.parent:
        yield f"inside {statement.parent}"
    for proof in statement.evidence:
        yield f"found by {proof.rule}"


def _depth(report: Report, statement: Statement) -> int:
    parents = {s.id: s.parent for s in report.statements}
    depth, above = 0, statement.parent
    while above is not None and depth < len(parents):
        depth, above = depth + 1, parents.get(above)
    return depth
