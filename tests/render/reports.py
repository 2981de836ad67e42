"""Reports by hand, for renderers: what they show must not depend on any stage."""

from __future__ import annotations

from typing import Any

from analyzer.model.attribution import QuotationType
from analyzer.model.finding import Finding, Severity
from analyzer.model.hedge import Certainty, HedgeType, Stance, Voice
from analyzer.model.location import Location
from analyzer.model.report import (
    ArticleInfo,
    EngineInfo,
    Evidence,
    Extract,
    Measure,
    Report,
    ReportExclusion,
    ReportHedge,
    ReportProvenance,
    ReportSource,
    RuleText,
    Statement,
    StatementKind,
)
from analyzer.model.source import Category, Identification, Role, Visibility
from analyzer.model.span import Span
from analyzer.model.text import ExclusionReason, ParagraphKind, ProvenanceKind


def words(text: str, start: int = 0) -> Extract:
    """The text as an extract."""
    return Extract(text=text, spans=(Span(start, start + len(text)),))


def source(number: int = 1, name: str = "Ilse Brandt", **changes: Any) -> ReportSource:
    """A named official with one statement, or what the changes make of her."""
    given: dict[str, Any] = {
        "id": f"Src{number}",
        "name": name,
        "title": "mayor",
        "affiliation": "Varnholm",
        "identification": Identification.NAMED,
        "visibility": Visibility.FULL,
        "role": Role.OFFICIAL,
        "category": Category.NAMED_OFFICIAL,
        "strength": 4,
        "mentions": (words(name),),
        "statements": (f"S{number}",),
        "words": 5,
    }
    return ReportSource(**given | changes)


def anonymous(number: int = 1, name: str = "a senior official", **changes: Any) -> ReportSource:
    """An official whose name is withheld."""
    given: dict[str, Any] = {
        "title": None,
        "affiliation": None,
        "identification": Identification.ANONYMOUS,
        "visibility": Visibility.VEILED,
        "category": Category.ANONYMOUS_OFFICIAL,
        "strength": 2,
    }
    return source(number, name, **given | changes)


def statement(number: int = 1, content: str = "the bridge may be safe", **changes: Any) -> Statement:
    """What the mayor said, or what the changes make of it."""
    given: dict[str, Any] = {
        "id": f"S{number}",
        "kind": StatementKind.ATTRIBUTION,
        "where": ParagraphKind.BODY,
        "paragraph": 2,
        "content": words(content),
        "words": len(content.split()),
        "source": words("The mayor"),
        "source_id": "Src1",
        "cue": words("said"),
        "quotation": QuotationType.INDIRECT,
        "category": Category.NAMED_OFFICIAL,
        "strength": 4,
        "stance": Stance.ASSERTED,
        "certainty": Certainty.POSSIBLE,
        "hedges": (ReportHedge(cue=words("may"), type=HedgeType.EPISTEMIC, voice=Voice.SOURCE, rule="hedge.modal"),),
        "evidence": (Evidence(rule="attribution.clausal-complement", words=words("said")),),
    }
    return Statement(**given | changes)


def assertion(number: int, content: str = "The bridge was closed", **changes: Any) -> Statement:
    """A statement in the article's own voice."""
    given: dict[str, Any] = {
        "kind": StatementKind.ASSERTION,
        "source": None,
        "source_id": None,
        "cue": None,
        "quotation": None,
        "category": Category.UNATTRIBUTED,
        "strength": None,
        "certainty": Certainty.CERTAIN,
        "hedges": (),
        "evidence": (),
    }
    return statement(number, content, **given | changes)


def report(
    statements: tuple[Statement, ...] = (),
    sources: tuple[ReportSource, ...] = (),
    title: str | None = "A bridge",
    **changes: Any,
) -> Report:
    """A report of these statements and sources with one row of everything else."""
    given: dict[str, Any] = {
        "article": ArticleInfo(
            name="bridge.txt", title=title, encoding="utf-8", sha256="0" * 64, characters=400, words=70, paragraphs=5
        ),
        "engine": EngineInfo(analyzer="0.1", parser="trees", parser_version="1", rules=9, rules_sha256="1" * 64),
        "statements": statements,
        "sources": sources,
        "measures": (
            Measure(id="measure.share", title="Unnamed", value=0.25, unit="share", method="Words.", norm="7 %"),
            Measure(id="measure.grade", title="Strength", value=2.5, unit="grade", method="Mean."),
            Measure(id="measure.by", title="By category", of="media", value=3, unit="count", method="Each."),
            Measure(id="measure.none", title="Nothing there", value=None, unit="share", method="Of nothing."),
        ),
        "remainder": (words("On Tuesday"),),
        "excluded": (
            ReportExclusion(words=words("Photo: a bridge"), reason=ExclusionReason.CAPTION, rule="layout.caption"),
        ),
        "provenance": (
            ReportProvenance(words=words("(Wire)"), kind=ProvenanceKind.WIRE, name="Wire", rule="origin.agency"),
        ),
        "rules": (RuleText(id="attribution.clausal-complement", title="Source said that content", explanation=""),),
        "limits": ("No verdict on truth.",),
    }
    return Report(**given | changes)


def finding(rule: str = "policy.unnamed", severity: Severity = Severity.WARNING, **changes: Any) -> Finding:
    """A guard who is not named, or what the changes make of it."""
    given: dict[str, Any] = {
        "rule": rule,
        "title": "Not named",
        "severity": severity,
        "message": "“The guard” is not named",
        "words": words("The guard"),
        "location": Location(line=1, column=1),
        "end": Location(line=1, column=10),
        "sentence": words("The guard"),
        "remedy": "Name the guard.",
        "why": "Readers want to know.",
        "policies": ("The Varnholm Courier",),
        "norm": "One in three.",
        "fingerprint": "0",
    }
    return Finding(**given | changes)
