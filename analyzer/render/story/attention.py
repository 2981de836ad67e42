"""What stands out in a story, article by article: what each changed, dropped or left out, the gravest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from analyzer.model.finding import Severity
from analyzer.model.story import AbsenceKind, Drift, DriftKind, Guard, Story, StoryArticle, StoryClaim
from analyzer.render.story.wording import EDGES, QUOTES, drift_line, listed
from analyzer.render.wording import in_line

LONGEST = 90  # characters of a claim or a reply
# Drifts that make a claim surer or leave nobody to ask; of the others two articles may differ with good reason.
GRAVER = frozenset(
    {
        DriftKind.ATTRIBUTION_DROPPED,
        DriftKind.CONDITION_DROPPED,
        DriftKind.CONFIRMED,
        DriftKind.DOUBT_DROPPED,
        DriftKind.POLARITY,
    }
)
BOTH_WAYS = frozenset({DriftKind.POLARITY, DriftKind.NUMBER})
# What names left out and conditions cut off quotations tell already.
TOLD_ELSEWHERE = frozenset({DriftKind.NAME_DROPPED, DriftKind.CONDITION_DROPPED})


@dataclass(frozen=True, slots=True)
class Point:
    """A sentence about what an article does, how grave it is, and the quotation or claim that it is about."""

    words: str
    severity: Severity
    about: str | None = None

    def __str__(self) -> str:
        return f"{self.words} ({self.about})" if self.about else self.words


@dataclass(frozen=True, slots=True)
class Notice:
    """What stands out in one article, or in the story as a whole where the article is None."""

    article: StoryArticle | None
    points: tuple[Point, ...]


def attention(story: Story) -> tuple[Notice, ...]:
    """What stands out: in the story as a whole, then article by article; nothing where nothing does."""
    common = (finding for finding in story.findings if not _of_quotation(story, finding.about))
    whole = Notice(None, tuple(Point(f.message, f.severity, f.about) for f in common))
    each = (Notice(article, tuple(sorted(_points(story, article.id), key=_gravity))) for article in story.articles)
    return tuple(notice for notice in (whole, *each) if notice.points)


def _gravity(point: Point) -> int:
    return -point.severity.rank


def _points(story: Story, article: str) -> Iterator[Point]:
    for find in (_quoted, _told, _left_out, _unnamed, _silent):
        yield from find(story, article)


def _quoted(story: Story, article: str) -> Iterator[Point]:
    for finding in story.findings:
        if finding.articles[0] == article and _of_quotation(story, finding.about):
            yield Point(finding.message, finding.severity, finding.about)


def _told(story: Story, article: str) -> Iterator[Point]:
    """Claims that drift; a statement inside another drifts as the other does, and is not told again."""
    known = {*_withheld(story, article), *_conditions_cut(story, article)}
    told: set[Drift] = set()
    for claim in story.claims:
        for drift in (drift for drift in claim.drifts if article in _changed(story, drift)):
            if drift not in told and not (drift.kind in TOLD_ELSEWHERE and known & set(drift.before_words)):
                told.add(drift)
                yield _drifted(claim, drift, article)


def _changed(story: Story, drift: Drift) -> Sequence[str]:
    """The articles that a drift is told of: those without; of two that contradict each other whoever took it over."""
    if drift.kind not in BOTH_WAYS:
        return drift.after
    taken = {(edge.article, edge.rests_on) for edge in story.edges}
    sides = ((drift.before, drift.after), (drift.after, drift.before))
    later = [one for side, others in sides for one in side if any((one, other) in taken for other in others)]
    return later or drift.after


def _left_out(story: Story, article: str) -> Iterator[Point]:
    for absence in (a for a in story.absences if article in a.missing_from and a.kind is AbsenceKind.DENIAL):
        words = f"Left out, though it stands in {listed(absence.carried_by)}: “{in_line(absence.words, LONGEST)}”"
        yield Point(words, Severity.WARNING)


def _unnamed(story: Story, article: str) -> Iterator[Point]:
    names = "; ".join(f"{name} ({listed(there)})" for name, there in _withheld(story, article).items())
    if names:
        yield Point(f"Names left out that stand elsewhere: {names}.", Severity.NOTE)


def _silent(story: Story, article: str) -> Iterator[Point]:
    for edge in (e for e in story.edges if e.article == article and not e.credited):
        yield Point(f"{article} {EDGES[edge.kind]} {edge.rests_on} and does not say so.", Severity.WARNING)


def _withheld(story: Story, article: str) -> Mapping[str, Sequence[str]]:
    """The names that an article leaves out, with the articles that give them."""
    names = (a for a in story.absences if a.kind is AbsenceKind.NAME and article in a.missing_from)
    return {absence.what: absence.carried_by for absence in names}


def _conditions_cut(story: Story, article: str) -> frozenset[str]:
    """The conditions that an article cut off its quotations; the quotations tell it already."""
    versions = (v for quotation in story.quotations for v in quotation.versions if v.article == article)
    cut = [edit.before for v in versions for edit in v.diff if edit.guard is Guard.CONDITION]
    known = {a.what for a in story.absences if a.kind is AbsenceKind.CONDITION and article in a.missing_from}
    return frozenset(what for what in known if any(what in words for words in cut))


def _of_quotation(story: Story, about: str) -> bool:
    return any(quotation.id == about for quotation in story.quotations)


def _drifted(claim: StoryClaim, drift: Drift, article: str) -> Point:
    telling = next((telling for telling in claim.tellings if telling.article == article), claim.tellings[0])
    line = f"“{in_line(telling.words, LONGEST).strip(QUOTES)}”: {drift_line(drift)}."
    return Point(line, _grave(drift.kind in GRAVER), claim.id)


def _grave(grave: bool) -> Severity:
    return Severity.WARNING if grave else Severity.NOTE
