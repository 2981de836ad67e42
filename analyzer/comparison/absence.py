"""What some articles carry and others leave out: sources, their names, denials, conditions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analyzer.comparison.cast import Part, fullest
from analyzer.comparison.drift import REPLIES
from analyzer.comparison.speaker import Relation, Speaker, Speakers
from analyzer.comparison.version import Version
from analyzer.model.report import Extract, Statement
from analyzer.model.source import Category, Identification
from analyzer.model.story import Absence, AbsenceKind, DriftKind, Edge, EdgeKind, StoryClaim

# Sources that a reader could ask for by name.
CALLABLE = frozenset({Identification.NAMED, Identification.ORGANISATION})
SEVERAL = 2  # articles that carry something before it counts that another leaves it out


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the story when one asks what is missing: versions, sources, claims, who rests on whom."""

    versions: Sequence[Version]
    parts: Sequence[Part]
    claims: Sequence[StoryClaim]
    edges: Sequence[Edge]
    speakers: Speakers


def find_absences(known: Known) -> tuple[Absence, ...]:
    """Everything that at least two articles carry, or one that another rests on, and the articles without it.

    Nothing where no claim is told twice and none rests on another: `the police` of two events are not one source.
    """
    articles = {version.id for version in known.versions}
    if not any(edge.rests_on in articles for edge in known.edges) and not known.claims:
        return ()
    return tuple(absence for find in (_sources, _names, _denials, _conditions) for absence in find(known))


def own_sources(version: Version, parts: Sequence[Part], speakers: Speakers) -> tuple[str, ...]:
    """Names of the sources that only this article has and that a reader could ask for by name."""
    alone = [part[0] for part in parts if len(part) == 1 and part[0].version == version.id]
    return tuple(
        s.source.name
        for s in alone
        if s.source.identification in CALLABLE
        and s.source.category is not Category.MEDIA
        and not _elsewhere(s, speakers)
    )


def _sources(known: Known) -> Iterator[Absence]:
    told: list[Speaker] = []
    for best in _callable(known):
        if not any(known.speakers.relation(best, other) is not Relation.OTHER for other in told):
            told.append(best)
            having = [v.id for v in known.versions if any(_said(v, best, known))]
            yield from _absence(AbsenceKind.SOURCE, best.source.name, having, best.source.mentions[0], known)


def _names(known: Known) -> Iterator[Absence]:
    for part in known.parts:
        named = [s.version for s in part if s.named]
        unnamed = tuple(s.version for s in part if not s.named)
        if named and unnamed:
            best = fullest(part).source
            words = best.mentions[0]
            yield Absence(
                kind=AbsenceKind.NAME, what=best.name, carried_by=tuple(named), missing_from=unnamed, words=words
            )


def _denials(known: Known) -> Iterator[Absence]:
    told: set[tuple[str, str]] = set()
    for best in _callable(known):
        replies = {v.id: reply for v in known.versions if (reply := _reply(v, best, known))}
        found = {(article, reply.id) for article, reply in replies.items()}
        if replies and not found & told:
            words = next(iter(replies.values())).content
            yield from _absence(AbsenceKind.DENIAL, best.source.name, list(replies), words, known)
        told |= found


def _callable(known: Known) -> Iterator[Speaker]:
    """The sources of the story that a reader could ask for by name, those that most articles have first."""
    best = (fullest(part) for part in sorted(known.parts, key=len, reverse=True))
    yield from (speaker for speaker in best if speaker.source.identification in CALLABLE)


def _conditions(known: Known) -> Iterator[Absence]:
    for claim in known.claims:
        for drift in (d for d in claim.drifts if d.kind is DriftKind.CONDITION_DROPPED):
            telling = next(t for t in claim.tellings if t.article == drift.before[0])
            yield Absence(
                kind=AbsenceKind.CONDITION,
                what="; ".join(drift.before_words),
                carried_by=drift.before,
                missing_from=drift.after,
                words=telling.words,
            )


def _absence(kind: AbsenceKind, what: str, having: Sequence[str], words: Extract, known: Known) -> Iterator[Absence]:
    missing = [v.id for v in known.versions if v.id not in having]
    if len(having) < SEVERAL:
        missing = [id_ for id_ in missing if _rests_on(id_, having, known.edges)]
    if having and missing:
        yield Absence(kind=kind, what=what, carried_by=tuple(having), missing_from=tuple(missing), words=words)


def _rests_on(article: str, having: Sequence[str], edges: Sequence[Edge]) -> bool:
    return any(e.article == article and e.rests_on in having and e.kind is not EdgeKind.CITES for e in edges)


def _reply(version: Version, source: Speaker, known: Known) -> Statement | None:
    """The first denial, non-confirmation or doubt of the source in an article."""
    return next((s for s in _said(version, source, known) if s.stance in REPLIES), None)


def _said(version: Version, source: Speaker, known: Known) -> Iterator[Statement]:
    """The statements in an article of anybody who can be the source."""
    meant = {
        other.source.id
        for other in known.speakers.every()
        if other.version == version.id
        and (other is source or known.speakers.relation(source, other) in (Relation.SAME, Relation.ALIKE))
    }
    yield from (s for s in version.report.statements if s.source_id in meant)


def _elsewhere(source: Speaker, speakers: Speakers) -> bool:
    others = (other for other in speakers.every() if other.version != source.version)
    return any(speakers.relation(source, other) is not Relation.OTHER for other in others)
