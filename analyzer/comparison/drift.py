"""How the tellings of one claim differ: in who is credited, in how sure they are, in numbers and in yes and no."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import permutations

from analyzer.comparison.claim import OTHER_NUMBER, Claim, Stated, numbers_differ
from analyzer.comparison.decision import rule_of
from analyzer.model.hedge import Certainty, HedgeType, Stance
from analyzer.model.report import ReportHedge
from analyzer.model.story import Drift, DriftKind
from analyzer.rules.kinds import Table, Threshold
from analyzer.rules.ruleset import RuleSet

SOURCING = "comparison.drift.sourcing"
HEDGING = "comparison.drift.hedging"
DOUBT, SHIELD, CONDITION = "doubt", "shield", "condition"
# A statement and a reply to it are no two tellings of one claim.
REPLIES = frozenset({Stance.DENIED, Stance.NOT_CONFIRMED, Stance.QUESTIONED})
SURENESS: Mapping[Certainty, int] = {
    Certainty.CERTAIN: 3,
    Certainty.CERTAIN_NOT: 3,
    Certainty.PROBABLE: 2,
    Certainty.PROBABLE_NOT: 2,
    Certainty.POSSIBLE: 1,
    Certainty.POSSIBLE_NOT: 1,
    Certainty.UNKNOWN: 0,
}
NEGATIVE = frozenset({Certainty.CERTAIN_NOT, Certainty.PROBABLE_NOT, Certainty.POSSIBLE_NOT})
Finding = tuple[DriftKind, str, str]


def find_drifts(claim: Claim, rules: RuleSet) -> tuple[Drift, ...]:
    """The drifts of a claim, one of each kind, with the articles and the words on either side."""
    found: dict[DriftKind, list[tuple[Stated, Stated, str, str]]] = {}
    for one, other in permutations(claim, 2):
        if (one.statement.stance in REPLIES) == (other.statement.stance in REPLIES):
            for kind, before, after in (drift for find in FINDERS for drift in find(one, other, rules)):
                found.setdefault(kind, []).append((one, other, before, after))
    return tuple(_drift(kind, found[kind]) for kind in DriftKind if kind in found)


def _drift(kind: DriftKind, pairs: list[tuple[Stated, Stated, str, str]]) -> Drift:
    return Drift(
        kind=kind,
        before=tuple(dict.fromkeys(one.version.id for one, _, _, _ in pairs)),
        after=tuple(dict.fromkeys(other.version.id for _, other, _, _ in pairs)),
        before_words=tuple(dict.fromkeys(before for _, _, before, _ in pairs if before)),
        after_words=tuple(dict.fromkeys(after for _, _, _, after in pairs if after)),
    )


def _sourcing(one: Stated, other: Stated, rules: RuleSet) -> Iterator[Finding]:
    """Who is credited: the table says what it means that one article has this category and the other that."""
    facts = {"before": one.statement.category.value, "after": other.statement.category.value}
    decided = rule_of(rules, Table, SOURCING).decide(facts)
    if decided:
        yield DriftKind(str(decided["drift"])), _credited(one), _credited(other)


def _doubt(one: Stated, other: Stated, rules: RuleSet) -> Iterator[Finding]:
    """A doubt, a shield or a condition in one article, and no doubt at all in the other."""
    doubts, others = _doubts(one, rules, beside=other), _doubts(other, rules)
    if CONDITION in doubts and CONDITION not in others:
        yield DriftKind.CONDITION_DROPPED, doubts[CONDITION], ""
    if others:
        return
    if SHIELD in doubts:
        yield DriftKind.SHIELD_DROPPED, doubts[SHIELD], ""
    if DOUBT in doubts and SURENESS[one.statement.certainty] < SURENESS[other.statement.certainty]:
        yield DriftKind.DOUBT_DROPPED, doubts[DOUBT], ""


def _doubts(stated: Stated, rules: RuleSet, beside: Stated | None = None) -> Mapping[str, str]:
    """The first hedge of each sort that casts doubt, with its words; one that stands in `beside` too is left out."""
    table = rule_of(rules, Table, HEDGING)
    shared = {hedge.cue.text.lower() for hedge in beside.statement.hedges} if beside else set()
    found: dict[str, str] = {}
    for hedge in stated.statement.hedges:
        decided = table.decide({"type": hedge.type.value, "voice": hedge.voice.value})
        if decided and hedge.cue.text.lower() not in shared:
            found.setdefault(str(decided["doubt"]), _hedged(hedge))
    return found


def _hedged(hedge: ReportHedge) -> str:
    scope = hedge.scope.text if hedge.scope and hedge.type is HedgeType.CONDITION else ""
    return " ".join(f"{hedge.cue.text} {scope}".split())


def _confirmed(one: Stated, other: Stated, rules: RuleSet) -> Iterator[Finding]:
    stances = (one.statement.stance, other.statement.stance)
    if stances == (Stance.ASSERTED, Stance.CONFIRMED) and one.statement.cue and other.statement.cue:
        yield DriftKind.CONFIRMED, one.statement.cue.text, other.statement.cue.text


def _number(one: Stated, other: Stated, rules: RuleSet) -> Iterator[Finding]:
    """Each has a number that the other has not; the smaller stands first, so that a pair is told once."""
    before, after = (", ".join(sorted(a.numbers - b.numbers, key=_size)) for a, b in ((one, other), (other, one)))
    if numbers_differ(one, other) and _size(before) < _size(after):
        yield DriftKind.NUMBER, before, after


def _size(number: str) -> tuple[int, str]:
    return len(number), number


def _polarity(one: Stated, other: Stated, rules: RuleSet) -> Iterator[Finding]:
    """One says that something is so, the other in much the same words that it is not."""
    share = len(one.keys & other.keys) / min(len(one.keys), len(other.keys))
    figures = {"alike": share, "words": float(len(one.keys & other.keys))}
    negative = [side.statement.certainty in NEGATIVE for side in (one, other)]
    if negative == [False, True] and rule_of(rules, Threshold, OTHER_NUMBER).holds(figures):
        yield DriftKind.POLARITY, one.statement.content.text, other.statement.content.text


def _credited(stated: Stated) -> str:
    source = stated.version.source(stated.statement)
    return source.name if source else ""


FINDERS: tuple[Callable[[Stated, Stated, RuleSet], Iterator[Finding]], ...] = (
    _sourcing,
    _doubt,
    _confirmed,
    _number,
    _polarity,
)
