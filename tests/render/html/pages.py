"""A small report with everything a page can show: categories, nesting, hedges, findings, claims, parts set aside."""

from __future__ import annotations

from analyzer.model.finding import Finding, Severity
from analyzer.model.hedge import HedgeType, Stance, Voice
from analyzer.model.report import (
    Claim,
    Extract,
    Position,
    Report,
    ReportHedge,
    ReportParagraph,
    ReportSource,
    Statement,
)
from analyzer.model.source import Category
from analyzer.model.span import Span
from analyzer.model.text import ParagraphKind
from tests.render.reports import assertion, finding, report, source, statement

SENTENCE = "The guard warned that engineers may say the bridge is clearly safe. Nobody knows."
CATEGORIES = tuple(category for category in Category if category is not Category.UNATTRIBUTED)


def full() -> Report:
    """A title and a paragraph for each category, in which one statement stands in another."""
    text = ["A bridge", *[SENTENCE] * len(CATEGORIES)]
    starts = [sum(len(line) + 1 for line in text[:number]) for number in range(len(text))]
    paragraphs = tuple(
        ReportParagraph(
            kind=ParagraphKind.BODY if number else ParagraphKind.TITLE,
            words=Extract(text=line, spans=(Span(start, start + len(line)),)),
        )
        for number, (line, start) in enumerate(zip(text, starts, strict=True))
    )
    told = [
        s for number, category in enumerate(CATEGORIES) for s in _said(3 * number + 1, category, starts[number + 1])
    ]
    return report(
        tuple(told),
        tuple(_source(3 * number + 1, category) for number, category in enumerate(CATEGORIES)),
        paragraphs=paragraphs,
        claims=(_claim(told[0], told[1]), _claim(told[3])),
        findings=tuple(_finding(severity, starts[place]) for place, severity in enumerate(Severity, 1)),
    )


def _said(number: int, category: Category, start: int) -> tuple[Statement, ...]:
    """What a source of the category says, what is said in it, and an assertion; the first is denied by the second."""
    hedge = ReportHedge(cue=_at("may", start), type=HedgeType.EPISTEMIC, voice=Voice.SOURCE, rule="hedge.modal")
    booster = ReportHedge(cue=_at("clearly", start), type=HedgeType.BOOSTER, voice=Voice.SOURCE, rule="hedge.booster")
    outer, inner, own = statement(number), statement(number + 1), assertion(number + 2)
    common = {"category": category, "strength": 2, "source_id": f"Src{number}"}
    return (
        outer.model_copy(
            update=common
            | {
                "content": _at("that engineers may say the bridge is clearly safe", start),
                "source": _at("The guard", start),
                "cue": _at("warned", start),
                "hedges": (hedge, booster),
            }
        ),
        inner.model_copy(
            update=common
            | {
                "content": _at("the bridge is clearly safe", start),
                "source": _at("engineers", start),
                "cue": _at("say", start),
                "hedges": (booster,),
                "parent": outer.id,
                "stance": Stance.DENIED,
                "denies": outer.id,
            }
        ),
        own.model_copy(update={"content": _at("Nobody knows", start)}),
    )


def _source(number: int, category: Category) -> ReportSource:
    return source(number, f"Guard {number}", category=category, strength=2, statements=(f"S{number}", f"S{number + 1}"))


def _claim(*statements: Statement) -> Claim:
    """What the first of them says, as a claim; the article says nothing of its being verified."""
    positions = (
        Position(statement=s.id, source_id=s.source_id, stance=s.stance, certainty=s.certainty) for s in statements
    )
    words = statements[0].content
    return Claim(
        id=f"C{statements[0].id[1:]}", words=words, terms=("bridge",), unverified=True, positions=tuple(positions)
    )


def _finding(severity: Severity, start: int) -> Finding:
    return finding(f"policy.{severity}", severity, words=_at("The guard", start))


def _at(words: str, start: int) -> Extract:
    """Words of the sentence that begins at the character `start`."""
    first = start + SENTENCE.index(words)
    return Extract(text=words, spans=(Span(first, first + len(words)),))
