"""The article as it is shown: its paragraphs and what was set aside, with marks where the report says something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from analyzer.model.finding import Finding
from analyzer.model.report import Extract, Report, ReportExclusion, ReportHedge, Statement
from analyzer.model.span import Span, envelope
from analyzer.model.text import ExclusionReason, ParagraphKind
from analyzer.render.marking import Mark, Node, tree

CONTENT, SOURCE, CUE, HEDGE, FINDING = "content", "source", "cue", "hedge", "finding"


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of the story with its number and its words as trees of marks."""

    number: int
    kind: ParagraphKind
    words: Extract
    nodes: tuple[Node, ...]

    def text(self, span: Span) -> str:
        """The characters of the article in a span of this passage."""
        start = self.words.spans[0].start
        return self.words.text[span.start - start : span.end - start]


@dataclass(frozen=True, slots=True)
class Aside:
    """Parts set aside that follow one another for one reason, in one line."""

    reason: ExclusionReason
    words: tuple[Extract, ...]


@dataclass(frozen=True, slots=True)
class View:
    """The article: passages and parts set aside in text order, and what its marks of hedges and findings stand for.

    Findings have keys F1, F2 … in the order of the report; the words that one has beside its first are its parts.
    """

    blocks: tuple[Passage | Aside, ...]
    hedges: Mapping[str, tuple[Statement, ReportHedge]]
    findings: Mapping[str, Finding]


def article_view(report: Report) -> View:
    """The article of a report, every letter of every paragraph once; empty where the report carries no paragraphs."""
    hedges = _hedges(report)
    findings = {f"F{number}": finding for number, finding in enumerate(report.findings, 1)}
    marks = (
        *_finding_marks(findings),
        *_statement_marks(report),
        *(Mark(_reach(h.cue), HEDGE, key) for key, (_, h) in hedges.items()),
    )
    passages = [
        Passage(number, paragraph.kind, paragraph.words, tree(_reach(paragraph.words), marks))
        for number, paragraph in enumerate(report.paragraphs, 1)
    ]
    blocks: list[Passage | ReportExclusion] = [*passages, *(report.excluded if passages else ())]
    return View(tuple(_lines(sorted(blocks, key=lambda block: block.words.spans[0]))), hedges, findings)


def _lines(blocks: Iterable[Passage | ReportExclusion]) -> Iterator[Passage | Aside]:
    for reason, group in groupby(blocks, lambda block: getattr(block, "reason", None)):
        if reason is None:
            yield from (block for block in group if isinstance(block, Passage))
        else:
            yield Aside(reason, tuple(block.words for block in group))


def linked(node: Node) -> bool:
    """Whether a source, cue or hedge can be a link: no mark stands in it that could be one, for links do not nest."""
    return all(inner.mark is None for inner in node.inner)


def _reach(words: Extract) -> Span:
    return envelope(words.spans)


def _statement_marks(report: Report) -> Iterator[Mark]:
    for statement in report.statements:
        for kind, words in ((CONTENT, statement.content), (SOURCE, statement.source), (CUE, statement.cue)):
            for part, span in enumerate(words.spans if words else ()):
                yield Mark(span, kind, statement.id, part)


def _finding_marks(findings: Mapping[str, Finding]) -> Iterator[Mark]:
    for key, finding in findings.items():
        spans = (*finding.words.spans, *(span for spot in finding.more for span in spot.words.spans))
        yield from (Mark(span, FINDING, key, part) for part, span in enumerate(spans))


def _hedges(report: Report) -> dict[str, tuple[Statement, ReportHedge]]:
    """Each hedge once, with the innermost statement that it stands in (later statements are further in)."""
    return {f"h{_reach(hedge.cue).start}": (s, hedge) for s in report.statements for hedge in s.hedges}
