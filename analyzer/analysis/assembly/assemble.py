"""Everything the stages found about an article, put together as a report."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from analyzer import __version__
from analyzer.analysis.assembly.assertion import find_remainder
from analyzer.analysis.assembly.limits import LIMITS
from analyzer.analysis.assembly.source_table import make_sources
from analyzer.analysis.assembly.statement import make_statements
from analyzer.analysis.certainty.estimate import find_assessments
from analyzer.analysis.claim.claim import find_replies
from analyzer.analysis.claim.dispute import make_claims
from analyzer.analysis.claim.ground import Reply, survey
from analyzer.analysis.mismatch.mismatch import find_mismatches
from analyzer.analysis.policing.case import Case
from analyzer.analysis.policing.police import police
from analyzer.analysis.policing.suppress import suppress
from analyzer.analysis.result import Analysis
from analyzer.analysis.score import score
from analyzer.analysis.words import count_words
from analyzer.model.report import (
    ArticleInfo,
    Assessment,
    Claim,
    EngineInfo,
    Extract,
    Measure,
    Report,
    ReportExclusion,
    ReportParagraph,
    ReportProvenance,
    ReportSource,
    RuleText,
    Statement,
)
from analyzer.model.span import Span
from analyzer.model.syntax import Document
from analyzer.rules.profile import Profile, find_profile
from analyzer.rules.ruleset import RuleSet


def assemble(analysis: Analysis, rules: RuleSet, profile: Profile | None = None) -> Report:
    """The report of an analysed article; every word of the story is in a statement or in the remainder.

    Findings are those of the profile, the default one when None.
    """
    chosen = profile or find_profile(rules)
    document = analysis.document
    made = make_statements(analysis, rules)
    ground = survey(analysis, made, rules)
    replies = find_replies(ground)
    statements = tuple(_with_claim(number, statement, replies, made) for number, statement in enumerate(made))
    sources = make_sources(analysis, statements)
    excluded, provenance = _excluded(document), _provenance(document)
    measures = score(statements, sources, rules)
    claims, mismatches = make_claims(ground, replies), find_mismatches(ground, replies)
    assessments = find_assessments(document, statements, rules)
    case = Case(document, rules, statements, sources, _figures(measures), claims, chosen.house, mismatches)
    findings, suppressed = suppress(police(case, chosen), case, chosen)
    cited = _cited(statements, sources, excluded, provenance) | {
        *(finding.rule for finding in (*findings, *(aside.finding for aside in suppressed))),
        *(mismatch.rule for mismatch in mismatches),
        *_proving(claims, assessments),
    }
    return Report(
        article=_article(document),
        engine=_engine(document, rules),
        paragraphs=_paragraphs(document),
        statements=statements,
        sources=sources,
        claims=claims,
        mismatches=mismatches,
        assessments=assessments,
        measures=measures,
        profile=chosen.name,
        findings=findings,
        suppressed=suppressed,
        remainder=tuple(_extract(document, span) for span in find_remainder(document, _stated(statements))),
        excluded=excluded,
        provenance=provenance,
        rules=tuple(_rule_text(rules, id_) for id_ in sorted(cited) if id_ in rules.rules),
        limits=LIMITS,
    )


def _proving(claims: Sequence[Claim], assessments: Sequence[Assessment]) -> Iterator[str]:
    """The rules that remarks on claims and the grades of assessments rest on."""
    for proofs in (*(c.verification for c in claims), *(a.likelihood + a.confidence for a in assessments)):
        yield from (proof.rule for proof in proofs)


def _figures(measures: Sequence[Measure]) -> dict[str, float | None]:
    return {measure.id: measure.value for measure in measures if measure.of is None}


def _with_claim(number: int, statement: Statement, replies: Sequence[Reply], made: Sequence[Statement]) -> Statement:
    """The statement with the first one that it denies, questions or does not confirm."""
    claim = next((r.claim for r in replies if r.statement == number and r.claim), None)
    return statement.model_copy(update={"denies": made[claim.statement].id}) if claim else statement


def _article(document: Document) -> ArticleInfo:
    layout, metadata = document.layout, document.layout.article.metadata
    return ArticleInfo(
        name=layout.article.name,
        title=layout.title.of(document.prose) if layout.title else metadata.title,
        authors=layout.authors,
        outlet=metadata.outlet,
        date=metadata.date,
        format=layout.article.format,
        encoding=layout.article.encoding,
        sha256=hashlib.sha256(document.text.encode()).hexdigest(),
        characters=len(document.text),
        words=count_words(document.prose, tuple(p.span for p in layout.paragraphs)),
        paragraphs=len(layout.paragraphs),
    )


def _engine(document: Document, rules: RuleSet) -> EngineInfo:
    return EngineInfo(
        analyzer=__version__,
        parser=document.model.name,
        parser_version=document.model.version,
        rules=len(rules.rules),
        rules_sha256=rules.digest,
    )


def _paragraphs(document: Document) -> tuple[ReportParagraph, ...]:
    return tuple(ReportParagraph(kind=p.kind, words=_extract(document, p.span)) for p in document.layout.paragraphs)


def _excluded(document: Document) -> tuple[ReportExclusion, ...]:
    parts = document.layout.exclusions
    return tuple(ReportExclusion(words=_extract(document, p.span), reason=p.reason, rule=p.rule) for p in parts)


def _provenance(document: Document) -> tuple[ReportProvenance, ...]:
    return tuple(
        ReportProvenance(words=_extract(document, p.span) if p.span else None, kind=p.kind, name=p.name, rule=p.rule)
        for p in document.layout.provenance
    )


def _extract(document: Document, span: Span) -> Extract:
    return Extract(text=span.of(document.prose), spans=(span,))


def _stated(statements: Sequence[Statement]) -> Iterator[Span]:
    for statement in statements:
        for words in (statement.content, statement.source, statement.cue):
            yield from words.spans if words else ()


def _cited(
    statements: Sequence[Statement],
    sources: Sequence[ReportSource],
    excluded: Sequence[ReportExclusion],
    provenance: Sequence[ReportProvenance],
) -> set[str]:
    """The ids of the rules that anything in the report rests on."""
    return {
        *(part.rule for part in excluded),
        *(origin.rule for origin in provenance),
        *(hedge.rule for statement in statements for hedge in statement.hedges),
        *(proof.rule for statement in statements for proof in statement.evidence),
        *(proof.rule for source in sources for proof in source.evidence),
    }


def _rule_text(rules: RuleSet, id_: str) -> RuleText:
    rule = rules.rules[id_]
    return RuleText(id=id_, title=rule.title, explanation=rule.explanation or "")
