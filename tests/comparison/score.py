"""How much of what was planted in a story a comparison finds, and what it finds besides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from analyzer.comparison.difference import ALTERED
from analyzer.model.finding import Severity
from analyzer.model.story import Absence, AbsenceKind, DriftKind, QuotationVersion, Story, StoryQuotation
from tests.comparison.gold import Change, Changed, Dropped, Gold, Lacking, Place

WORD = re.compile(r"[a-z0-9']{4,}")
HALF = 0.5  # share of the long words of the gold that a find has
DRIFTS = {
    "doubts": frozenset({DriftKind.DOUBT_DROPPED, DriftKind.SHIELD_DROPPED}),
    "credits": frozenset({DriftKind.ATTRIBUTION_DROPPED}),
}


class Outcome(StrEnum):
    """Found, found and not there, not found."""

    TRUE = "true"
    FALSE = "false"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One outcome of a kind, with what it is about."""

    kind: str
    outcome: Outcome
    about: str


@dataclass(frozen=True, slots=True)
class Found:
    """A version of a quotation in a story: the quotation, and the place of the version in it."""

    quotation: StoryQuotation
    place: int

    @property
    def version(self) -> QuotationVersion:
        """The version itself."""
        return self.quotation.versions[self.place]


class Scorer:
    """A story held against what was planted in it."""

    def __init__(self, story: Story, gold: Gold) -> None:
        self.story = story
        self.gold = gold
        self.letters = {name: article.id for name, article in zip(gold.outlets, story.articles, strict=True)}

    def verdicts(self) -> Iterator[Verdict]:
        """Every outcome, kind by kind."""
        for row in self.gold.quotations:
            yield from self._quotation(row)
        for one, other in self.gold.apart:
            pairs = [(a, b) for a in self._places(one) for b in self._places(other) if a.quotation is b.quotation]
            yield from self._false("aligned", pairs)
        yield from self._drifts("doubts", self.gold.doubts)
        yield from self._drifts("credits", self.gold.credits)
        yield from self._absent("denials", AbsenceKind.DENIAL, self.gold.denials)
        yield from self._absent("conditions", AbsenceKind.CONDITION, self.gold.conditions)
        yield from self._names()
        yield from self._rests()

    def _quotation(self, row: Changed) -> Iterator[Verdict]:
        ones, others = self._at(row.of, row.said), self._at(row.in_, row.told)
        pairs = [(a, b) for a in ones for b in others if a.quotation is b.quotation]
        about = f"{row.of}: {row.said} | {row.in_}: {row.told}"
        yield _verdict("aligned", bool(pairs), about)
        severity = max((self._severity(a, b) for a, b in pairs), key=lambda s: s.rank, default=Severity.NONE)
        if row.change is Change.MEANING:
            yield _verdict("altered", severity.rank >= Severity.WARNING.rank, about)
            yield _verdict("grave", severity is Severity.ERROR, about)
        elif row.change is Change.WORDS:
            yield _verdict("altered", severity is not Severity.NONE or not pairs, about)
        elif severity is not Severity.NONE:
            yield Verdict("altered", Outcome.FALSE, about)

    def _severity(self, one: Found, other: Found) -> Severity:
        """How grave the difference of two versions is told to be; none where both differ from a third alike."""
        edits = [[e for e in f.version.diff if e.kind in ALTERED or e.guard] for f in (one, other) if f.place]
        if len(edits) > 1 and edits[0] == edits[1]:
            return Severity.NONE
        told = (self._told(found) for found in (one, other) if found.place)
        return max(told, key=lambda severity: severity.rank, default=Severity.NONE)

    def _told(self, found: Found) -> Severity:
        words = [e.before or e.after for e in found.version.diff if e.kind in ALTERED or e.guard]
        rows = (
            finding.severity
            for finding in self.story.findings
            if finding.about == found.quotation.id
            and finding.articles[0] == found.version.article
            and words
            and all(word in finding.message for word in words)
        )
        return max(rows, key=lambda severity: severity.rank, default=Severity.NONE)

    def _at(self, article: str, words: str) -> list[Found]:
        found = (Found(q, place) for q in self.story.quotations for place in range(len(q.versions)))
        return [f for f in found if f.version.article == self.letters[article] and _holds(f.version.words.text, words)]

    def _places(self, place: Place) -> list[Found]:
        return self._at(place.in_, place.words)

    def _drifts(self, kind: str, rows: tuple[Dropped, ...]) -> Iterator[Verdict]:
        """A drift counts for each article that dropped something; which of several that had it is no matter."""
        open_ = {
            (claim.id, drift.kind, article): drift
            for claim in self.story.claims
            for drift in claim.drifts
            if drift.kind in DRIFTS[kind]
            for article in drift.after
        }
        tellings = {(claim.id, t.article): t.words.text for claim in self.story.claims for t in claim.tellings}
        true = set()
        for row in rows:
            of, after = self.letters[row.of], self.letters[row.in_]
            keys = [key for key, d in open_.items() if key[2] == after and of in d.before]
            hits = [key for key in keys if _touches(row.claim, tellings[key[0], of])]
            true.update(hits)
            yield _verdict(kind, bool(hits), f"{row.in_}: {row.claim}")
        yield from self._false(kind, [key for key in open_ if key not in true])

    def _absent(self, kind: str, absence: AbsenceKind, rows: tuple[Lacking, ...]) -> Iterator[Verdict]:
        found = [(a, article) for a in self.story.absences if a.kind is absence for article in a.missing_from]
        true = []
        for row in rows:
            for article in row.lacks:
                wanted = f"{row.who} {row.words}"
                hits = [(a, letter) for a, letter in found if letter == self.letters[article] and _about(a, wanted)]
                true += hits
                yield _verdict(kind, bool(hits), f"{article}: {wanted}")
        yield from self._false(kind, [f"{a.what} {letter}" for a, letter in found if (a, letter) not in true])

    def _names(self) -> Iterator[Verdict]:
        kinds = (AbsenceKind.NAME, AbsenceKind.SOURCE)
        missing = {(a.what, article) for a in self.story.absences if a.kind in kinds for article in a.missing_from}
        drifts = (d for claim in self.story.claims for d in claim.drifts if d.kind is DriftKind.NAME_DROPPED)
        missing |= {(what, article) for d in drifts for what in d.before_words for article in d.after}
        own = {
            (name, other)
            for article in self.story.articles
            for name in article.own_sources
            for other in self.letters.values()
            if other != article.id
        }
        wanted = {(row.name, self.letters[article]) for row in self.gold.names for article in row.lacks}
        for name, article in sorted(wanted):
            yield _verdict(
                "names", any(a == article and name in what for what, a in missing | own), f"{name} {article}"
            )
        known = [(what, a) for what, a in missing if any(a == article and name in what for name, article in wanted)]
        yield from self._false("names", sorted(missing - set(known)))

    def _rests(self) -> Iterator[Verdict]:
        names = {letter: name for name, letter in self.letters.items()}
        found = {(names[e.article], names[e.rests_on]) for e in self.story.edges if e.rests_on in names}
        wanted = {(one, other) for one, others in self.gold.rests.items() for other in others}
        for one, other in sorted(wanted):
            yield _verdict("rests", (one, other) in found, f"{one} on {other}")
        yield from self._false("rests", sorted(found - wanted))
        yield _verdict("origins", len(self.story.origins) == self.gold.origins, str(self.gold.origins))
        circular = any("Circular" in finding.message for finding in self.story.findings)
        if self.gold.circle or circular:
            right = bool(self.gold.circle) == circular
            outcome = Outcome.TRUE if right else Outcome.FALSE if circular else Outcome.MISSED
            yield Verdict("circles", outcome, str(self.gold.circle))

    @staticmethod
    def _false(kind: str, finds: Sequence[object]) -> Iterator[Verdict]:
        for find in finds:
            yield Verdict(kind, Outcome.FALSE, str(find))


def table(verdicts: list[Verdict]) -> str:
    """True, false and missed of each kind, a line each."""
    counts = Counter((verdict.kind, verdict.outcome) for verdict in verdicts)
    kinds = dict.fromkeys(verdict.kind for verdict in verdicts)
    rows = (f"{kind:12}" + "".join(f"{counts[kind, outcome]:8}" for outcome in Outcome) for kind in kinds)
    return "\n".join((" " * 12 + "".join(f"{outcome:>8}" for outcome in Outcome), *rows))


def _verdict(kind: str, found: bool, about: str) -> Verdict:
    return Verdict(kind, Outcome.TRUE if found else Outcome.MISSED, about)


def _about(absence: Absence, words: str) -> bool:
    return _touches(words, f"{absence.what} {absence.words.text}")


def _touches(gold: str, text: str) -> bool:
    wanted = set(WORD.findall(gold.lower()))
    return len(wanted & set(WORD.findall(text.lower()))) >= HALF * len(wanted)


def _holds(text: str, words: str) -> bool:
    shown, wanted = (" ".join(each.replace("’", "'").lower().split()) for each in (text, words))
    return wanted in shown or shown.rstrip(".,") in wanted
