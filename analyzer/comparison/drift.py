"""How the tellings of one claim differ: in who is credited, in how sure they are, in numbers and in yes and no."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import permutations

from analyzer.comparison.claim import OTHER_NUMBER, Claim, Stated, numbers_differ
from analyzer.comparison.decision import rule_of
from analyzer.comparison.descent import Descent
from analyzer.model.hedge import Certainty, HedgeType, Stance
from analyzer.model.report import ReportHedge, Statement
from analyzer.model.span import Span
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
# What whoever takes over a claim puts in, and the article it is from does not lack.
OF_THE_LATER = frozenset({DriftKind.ATTRIBUTION_DROPPED, DriftKind.BODY_DROPPED, DriftKind.SHIELD_DROPPED})
HALF = 0.5  # share of the words of a clause that say that it is told elsewhere
Finding = tuple[DriftKind, str, str]


def find_drifts(claim: Claim, descent: Descent, rules: RuleSet) -> tuple[Drift, ...]:
    """The drifts of a claim, one of each kind, with the articles and the words on either side.

    An article drops no credit, no distance and no doubt that only came in with those who took the claim from it.
    """
    found: dict[DriftKind, list[tuple[Stated, Stated, str, str]]] = {}
    for one, other in permutations(claim, 2):
        cites = other.version.id in descent.above(one.version.id)
        takes = other.version.id in descent.taken(one.version.id)
        if (one.statement.stance in REPLIES) == (other.statement.stance in REPLIES):
            for kind, before, after in (drift for find in FINDERS for drift in find(one, other, rules)):
                if not (cites and kind in OF_THE_LATER) and not (takes and kind is DriftKind.DOUBT_DROPPED):
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
    if not decided:
        return
    drift, credited = DriftKind(str(decided["drift"])), _credited(one)
    # "It emerged that" credits nobody, and a name that stands elsewhere in the article is not withheld.
    if credited and not (drift is DriftKind.NAME_DROPPED and _named_in(one, other)):
        yield drift, credited, _credited(other)


def _doubt(one: Stated, other: Stated, rules: RuleSet) -> Iterator[Finding]:
    """A doubt, a shield or a condition in one article, and no doubt at all in the other."""
    doubts, others = _doubts(one, rules, beside=other), _doubts(other, rules)
    if CONDITION in doubts and CONDITION not in others and _hangs(one, other, rules):
        yield DriftKind.CONDITION_DROPPED, doubts[CONDITION], ""
    if others:
        return
    if SHIELD in doubts and (other.statement.strength or 0) <= (one.statement.strength or 0):
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
    turned = negative == [False, True] and _negates(other) & one.keys - _negates(one)
    if turned and rule_of(rules, Threshold, OTHER_NUMBER).holds(figures):
        yield DriftKind.POLARITY, one.statement.content.text, other.statement.content.text


def _negates(stated: Stated) -> frozenset[str]:
    """What a statement says does not happen."""
    events = (event for event in stated.statement.events if event.certainty in NEGATIVE)
    return frozenset(key for event in events for key in stated.version.keys_in(event.words.spans))


def _hangs(one: Stated, other: Stated, rules: RuleSet) -> bool:
    """Whether what hangs on a condition in one article is told in another, and the condition nowhere there."""
    theirs = [_clauses(other, hedge)[0] for hedge in _conditions(other.version.report.statements, rules)]
    for hedge in _conditions((one.statement,), rules):
        condition, main = _clauses(one, hedge)
        there = any(len(condition & clause) >= HALF * len(condition) for clause in theirs)
        if main and not there and len(main & other.keys) >= HALF * len(main):
            return True
    return False


def _conditions(statements: Iterable[Statement], rules: RuleSet) -> Iterator[ReportHedge]:
    table = rule_of(rules, Table, HEDGING)
    for hedge in (hedge for statement in statements for hedge in statement.hedges):
        decided = table.decide({"type": hedge.type.value, "voice": hedge.voice.value})
        if decided and decided["doubt"] == CONDITION:
            yield hedge


def _clauses(stated: Stated, hedge: ReportHedge) -> tuple[frozenset[str], frozenset[str]]:
    """The telling words of a condition, and those that the statement has besides in its sentence."""
    version, spans = stated.version, hedge.scope.spans if hedge.scope else hedge.cue.spans
    around = [s.span for s in version.sentences() if any(map(s.span.overlaps, spans))]
    condition = frozenset(version.keys_in(spans))
    inside = [
        Span(max(part.start, s.start), min(part.end, s.end))
        for part in stated.statement.content.spans
        for s in around
        if part.overlaps(s)
    ]
    return condition, frozenset(version.keys_in(inside)) - condition


def _named_in(one: Stated, other: Stated) -> bool:
    """Whether the name that is credited in one article stands in the other as well."""
    name = _credited(one).split()
    return bool(name) and name[-1] in other.version.text


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
