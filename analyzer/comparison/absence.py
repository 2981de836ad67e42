"""What some articles carry and others leave out: sources, their names, denials, conditions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analyzer.comparison.cast import Part, fullest
from analyzer.comparison.drift import NEGATIVE, REPLIES
from analyzer.comparison.speaker import CALLABLE, Relation, Speaker, Speakers
from analyzer.comparison.version import Version
from analyzer.model.extract import Extract
from analyzer.model.report import Statement
from analyzer.model.source import Category
from analyzer.model.story import (
    Absence,
    AbsenceKind,
    DriftKind,
    Edge,
    EdgeKind,
    Guard,
    QuotationVersion,
    StoryClaim,
    StoryQuotation,
)

SEVERAL = 2  # articles that carry something before it counts that another leaves it out


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the story when one asks what is missing."""

    versions: Sequence[Version]
    parts: Sequence[Part]
    claims: Sequence[StoryClaim]
    quotations: Sequence[StoryQuotation]
    edges: Sequence[Edge]
    speakers: Speakers


def find_absences(known: Known) -> tuple[Absence, ...]:
    """Everything that at least two articles carry, or one that another rests on, and the articles without it.

    Nothing where no claim is told twice and none rests on another: `the police` of two events are not one source.
    """
    articles = {version.id for version in known.versions}
    if not any(edge.rests_on in articles for edge in known.edges) and not known.claims:
        return ()
    names = tuple(_names(known))
    return (*_sources(known, names), *names, *_denials(known), *_conditions(known))


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


def _sources(known: Known, names: Sequence[Absence]) -> Iterator[Absence]:
    """Sources that an article does not quote even without their names; of outlets nobody must be quoted."""
    told: list[Speaker] = []
    nameless = {(absence.what, article) for absence in names for article in absence.missing_from}
    for best in (s for s in _callable(known) if s.speaks and not _outlet(s, known)):
        if not any(known.speakers.relation(best, other) is not Relation.OTHER for other in told):
            told.append(best)
            name = best.source.name
            quoting = _quoting(best, known)
            heard = {v.id for v in known.versions if v.id in quoting or _heard(v, best, known)}
            having = [v.id for v in known.versions if v.id in heard or (name, v.id) in nameless]
            yield from _absence(AbsenceKind.SOURCE, name, having, best.source.mentions[0], known)


def _names(known: Known) -> Iterator[Absence]:
    """Names that an article gives and another withholds: by how both describe the source, or by its words."""
    for part in known.parts:
        best = fullest(part)
        if not best.named:
            continue
        named = {s.version for s in part if s.named}
        unnamed = {s.version for s in part if not s.named} | (_quoted_nameless(best, known) - named)
        if unnamed:
            having, missing = (tuple(v.id for v in known.versions if v.id in side) for side in (named, unnamed))
            words = best.source.mentions[0]
            name = best.source.name
            yield Absence(kind=AbsenceKind.NAME, what=name, carried_by=having, missing_from=missing, words=words)


def _quoted_nameless(source: Speaker, known: Known) -> set[str]:
    """The articles that quote what the source says elsewhere, and nowhere name it."""
    texts = {version.id: version.text for version in known.versions}
    return {article for article in _quoting(source, known) if source.source.name.split()[-1] not in texts[article]}


def _quoting(source: Speaker, known: Known) -> set[str]:
    """The articles that quote what some article has the source say."""
    groups = [q.versions for q in known.quotations if any(v.speaker == source.source.name for v in q.versions)]
    return {version.article for group in groups for version in group}


def _outlet(speaker: Speaker, known: Known) -> bool:
    name = speaker.source.name.lower()
    return speaker.source.category is Category.MEDIA or any(name in v.outlet.lower() for v in known.versions)


def _denials(known: Known) -> Iterator[Absence]:
    told: set[tuple[str, Extract]] = set()
    for best in _callable(known):
        replies = {v.id: reply for v in known.versions if (reply := _reply(v, best, known))}
        found = set(replies.items())
        if replies and not found & told:
            words = next(iter(replies.values()))
            having = [v.id for v in known.versions if v.id in replies or _says_no(v, best, known)]
            yield from _absence(AbsenceKind.DENIAL, best.source.name, having, words, known)
        told |= found


def _callable(known: Known) -> Iterator[Speaker]:
    """The sources of the story that a reader could ask for by name, those that most articles have first."""
    best = (fullest(part) for part in sorted(known.parts, key=len, reverse=True))
    yield from (speaker for speaker in best if speaker.source.identification in CALLABLE)


def _conditions(known: Known) -> Iterator[Absence]:
    """Conditions that a claim or a quotation has lost."""
    told = set()
    for claim in known.claims:
        for drift in (d for d in claim.drifts if d.kind is DriftKind.CONDITION_DROPPED):
            telling = next(t for t in claim.tellings if t.article == drift.before[0])
            what = "; ".join(drift.before_words)
            told |= {(telling.article, article) for article in drift.after}
            yield Absence(
                kind=AbsenceKind.CONDITION,
                what=what,
                carried_by=drift.before,
                missing_from=drift.after,
                words=telling.words,
            )
    for quotation in known.quotations:
        reference, *others = quotation.versions
        cut = [v for v in others if (reference.article, v.article) not in told and _condition_cut(v)]
        if cut:
            yield Absence(
                kind=AbsenceKind.CONDITION,
                what="; ".join(dict.fromkeys(_condition_cut(version) for version in cut)),
                carried_by=(reference.article,),
                missing_from=tuple(dict.fromkeys(version.article for version in cut)),
                words=reference.words,
            )


def _absence(kind: AbsenceKind, what: str, having: Sequence[str], words: Extract, known: Known) -> Iterator[Absence]:
    missing = [v.id for v in known.versions if v.id not in having]
    if len(having) < SEVERAL:
        missing = [id_ for id_ in missing if _rests_on(id_, having, known.edges)]
    if having and missing:
        yield Absence(kind=kind, what=what, carried_by=tuple(having), missing_from=tuple(missing), words=words)


def _rests_on(article: str, having: Sequence[str], edges: Sequence[Edge]) -> bool:
    return any(e.article == article and e.rests_on in having and e.kind is not EdgeKind.CITES for e in edges)


def _reply(version: Version, source: Speaker, known: Known) -> Extract | None:
    """The first denial, non-confirmation or doubt of the source in an article, or that it would not answer."""
    replies = [s.cue or s.content for s in _said(version, source, known) if s.stance in REPLIES]
    refusals = (s.source.mentions[-1] for s in _meant(version, source, known) if s.source.declined_comment)
    return next((_sentence(version, words) for words in (*replies, *refusals)), None)


def _says_no(version: Version, source: Speaker, known: Known) -> bool:
    """Whether a source is credited with saying that something is not so, which may be what it replies elsewhere."""
    return any(statement.certainty in NEGATIVE for statement in _said(version, source, known))


def _heard(version: Version, source: Speaker, known: Known) -> bool:
    """Whether a source says something in an article, or would not."""
    return any(_said(version, source, known)) or any(
        speaker.source.declined_comment for speaker in _meant(version, source, known)
    )


def _sentence(version: Version, words: Extract) -> Extract:
    """The sentence in which words stand."""
    at = words.spans[0]
    span = next((s.span for s in version.document.sentences if s.span.overlaps(at)), at)
    return Extract(text=span.of(version.text), spans=(span,))


def _said(version: Version, source: Speaker, known: Known) -> Iterator[Statement]:
    """The statements in an article of anybody who can be the source."""
    meant = {speaker.source.id for speaker in _meant(version, source, known)}
    yield from (s for s in version.report.statements if s.source_id in meant)


def _meant(version: Version, source: Speaker, known: Known) -> Iterator[Speaker]:
    for other in known.speakers.every():
        same = other is source or known.speakers.relation(source, other) in (Relation.SAME, Relation.ALIKE)
        if other.version == version.id and (same or _speaks_for(other, source)):
            yield other


def _speaks_for(other: Speaker, source: Speaker) -> bool:
    """Whether somebody without a name is described by all words of a name: a spokeswoman for Corvane Lines."""
    return not other.named and len(source.name) > 1 and frozenset(source.name) < other.words


def _condition_cut(version: QuotationVersion) -> str:
    """The words of the reference that a version lacks and that name a condition; empty where none are."""
    lost = (e.before for e in version.diff if e.guard is Guard.CONDITION and e.before)
    return "; ".join(lost)


def _elsewhere(source: Speaker, speakers: Speakers) -> bool:
    others = (other for other in speakers.every() if other.version != source.version)
    return any(speakers.relation(source, other) is not Relation.OTHER for other in others)
