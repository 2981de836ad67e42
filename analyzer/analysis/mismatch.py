"""Mismatches: what the headline or the lead says otherwise than the article below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analyzer.analysis.claim import Ground, Reply
from analyzer.analysis.factuality import SCALE, level_of
from analyzer.analysis.overlap import Overlap, common, overlap
from analyzer.analysis.stance import REPLIES
from analyzer.model.claim import Proposition
from analyzer.model.hedge import Certainty, Commitment, Stance
from analyzer.model.mismatch import MismatchPlace, Teller, Telling
from analyzer.model.report import Extract, Mismatch, Statement, StatementKind
from analyzer.model.source import Category
from analyzer.model.span import cut
from analyzer.model.text import ParagraphKind
from analyzer.rules.kinds import MismatchRule, Surface
from analyzer.rules.kinds.mismatch import MismatchFacts

RESERVE = "headline_reserve"
LITTLE = 1 / 3  # share of a headline's terms that a sentence of the body must have, not to be about something else
WHOLLY = 0.99  # share of the terms that two claims must have in common where their event is not told
FEWEST = 2  # terms of a claim that can be looked for


@dataclass(frozen=True, slots=True)
class Comparison:
    """A claim of the headline or lead, what the body has on it (each with the overlap), and the replies to it."""

    claim: Proposition
    place: MismatchPlace
    told: tuple[tuple[Proposition, Overlap], ...]
    telling: Telling
    replies: tuple[Reply, ...]


def find_mismatches(ground: Ground, replies: Sequence[Reply]) -> tuple[Mismatch, ...]:
    """Every mismatch of headline and lead with the body, numbered M1, M2 … in text order."""
    rules = sorted(ground.rules.of(MismatchRule), key=lambda rule: -rule.priority)
    found = [
        (rule, comparison)
        for comparison in _comparisons(ground, replies)
        for facts in [_facts(comparison, ground)]
        for rule in rules
        if rule.holds(facts)
    ]
    return tuple(_mismatch(f"M{n}", rule, comparison, ground) for n, (rule, comparison) in enumerate(found, 1))


def _comparisons(ground: Ground, replies: Sequence[Reply]) -> Iterator[Comparison]:
    for claim in ground.propositions:
        statement = ground.statements[claim.statement]
        place = place_of(statement, ground)
        comparable = claim.main and statement.parent is None and len(claim.terms.words) >= FEWEST
        if place is not None and comparable and statement.stance not in REPLIES:
            yield _comparison(claim, place, ground, replies)


def place_of(statement: Statement, ground: Ground) -> MismatchPlace | None:
    """Whether a statement stands in the headline or in the lead, None for the rest of the body."""
    if statement.where is ParagraphKind.TITLE:
        return MismatchPlace.HEADLINE
    return MismatchPlace.LEAD if statement.paragraph == ground.document.layout.lead else None


def _comparison(claim: Proposition, place: MismatchPlace, ground: Ground, replies: Sequence[Reply]) -> Comparison:
    below = [p for p in ground.propositions if _is_below(p, place, ground)]
    near = [(p, overlap(claim.terms, p.terms, ground.weights)) for p in below]
    near = [(p, found) for p, found in near if found.covers_one and not _of_another(p, found)]
    answers = tuple(r for r in replies if _is_answer(r, claim, near, place, ground))
    same = [(p, found) for p, found in near if not found.numbers and not found.polarity]
    telling = _telling(claim, near, same, answers, place, ground)
    return Comparison(claim, place, tuple(same or near), telling, answers)


def _of_another(proposition: Proposition, found: Overlap) -> bool:
    """Whether the opposite is said of somebody else: in passing, or of another event.

    Where no word says what happens ("lets the builder keep the land"), all others have to agree.
    """
    same = found.event or (found.of_one >= WHOLLY and found.of_other >= WHOLLY)
    return found.polarity and not (same and proposition.main)


def _is_below(proposition: Proposition, place: MismatchPlace, ground: Ground) -> bool:
    statement = ground.statements[proposition.statement]
    where = place_of(statement, ground)
    below = where is None or (place is MismatchPlace.HEADLINE and where is MismatchPlace.LEAD)
    return below and statement.stance not in REPLIES


def _is_answer(
    reply: Reply, claim: Proposition, near: Sequence[tuple[Proposition, Overlap]], place: MismatchPlace, ground: Ground
) -> bool:
    """Whether a reply of the body is to the claim, or to a statement that tells it."""
    if place_of(ground.statements[reply.statement], ground) is place:
        return False
    if reply.claim is not None and any(reply.claim == p for p, _ in near):
        return True
    found = overlap(claim.terms, reply.part.terms, ground.weights)
    return reply.stance is not Stance.QUESTIONED and found.covers_one and found.event


def _telling(
    claim: Proposition,
    near: Sequence[tuple[Proposition, Overlap]],
    same: Sequence[tuple[Proposition, Overlap]],
    answers: Sequence[Reply],
    place: MismatchPlace,
    ground: Ground,
) -> Telling:
    if same or (answers and not near):
        return Telling.SAME
    if near:
        return Telling.NUMBER if any(found.numbers for _, found in near) else Telling.POLARITY
    return Telling.NONE if _is_nowhere(claim, place, ground) else Telling.PARTLY


def _is_nowhere(claim: Proposition, place: MismatchPlace, ground: Ground) -> bool:
    """Whether the event of a claim is in no sentence of the body, and no sentence has much of the rest."""
    paragraphs = ground.document.layout.paragraphs
    sentences = zip(ground.document.sentences, ground.keys, strict=True)
    words = [keys.every for s, keys in sentences if paragraphs[s.paragraph].kind is ParagraphKind.BODY]
    event = claim.terms.event
    if event is None or place is not MismatchPlace.HEADLINE or any(common((event,), found) for found in words):
        return False
    whole = sum(ground.weights.get(term, 1.0) for term in claim.terms.words)
    shares = (sum(ground.weights.get(t, 1.0) for t in common(claim.terms.words, found)) for found in words)
    return max(shares, default=0.0) < LITTLE * whole


def _facts(comparison: Comparison, ground: Ground) -> MismatchFacts:
    claim = comparison.claim
    statement, told = ground.statements[claim.statement], comparison.told
    body = _surest(comparison)
    strengths = [ground.statements[p.statement].strength for p, _ in told]
    return {
        "place": comparison.place,
        "teller": _teller((statement,)),
        "reserved": _is_reserved(claim, ground),
        "certainty": claim.certainty,
        "body": comparison.telling,
        "body_teller": _teller([ground.statements[p.statement] for p, _ in told]) if told else Teller.REPLY,
        "body_strength": str(max((s for s in strengths if s is not None), default="")),
        "body_certainty": body or Certainty.UNKNOWN,
        "surer": body is not None and SCALE.index(level_of(claim.certainty)) < SCALE.index(level_of(body)),
        "answered": bool(comparison.replies),
        "distanced": bool(told) and all(_is_distanced(p, ground) for p, _ in told),
    }


def _surest(comparison: Comparison) -> Certainty | None:
    """The certainty of the statement of the body that is surest of the claim, of those that tell its event if any do.

    "Plans to close the pier" is sure of the plan, and not of the closing that a headline claims.
    """
    told = [pair for pair in comparison.told if pair[1].event and pair[0].terms.event] or comparison.told
    levels = [p.certainty for p, _ in told]
    return min(levels, key=lambda c: SCALE.index(level_of(c)), default=None)


def _teller(statements: Sequence[Statement]) -> Teller:
    """Who stands behind a claim: the article where it says so itself anywhere, else a source, else nobody."""
    if any(s.kind is StatementKind.ASSERTION for s in statements):
        return Teller.ARTICLE
    return Teller.NOBODY if all(s.category is Category.UNVERIFIED for s in statements) else Teller.SOURCE


def _is_reserved(claim: Proposition, ground: Ground) -> bool:
    """Whether the words of the claim are alleged, or its sentence is of a form that keeps a reserve."""
    sentence = ground.document.sentences[claim.sentence].span
    forms = (rule for rule in ground.rules.of(Surface) if rule.label == RESERVE)
    return claim.alleged or any(rule.spans(ground.document.prose, sentence) for rule in forms)


def _is_distanced(proposition: Proposition, ground: Ground) -> bool:
    return ground.statements[proposition.statement].commitment is Commitment.DISTANCED


def _mismatch(id_: str, rule: MismatchRule, comparison: Comparison, ground: Ground) -> Mismatch:
    claim, text = comparison.claim, ground.document.prose
    statement = ground.statements[claim.statement]
    nearest = max(comparison.told, key=lambda pair: pair[1].of_one, default=(None, None))[0]
    ids = [ground.statements[p.statement].id for p, _ in comparison.told]
    ids += [ground.statements[r.statement].id for r in comparison.replies]
    return Mismatch(
        id=id_,
        kind=rule.mismatch,
        place=comparison.place,
        statement=statement.id,
        words=statement.content,
        body=tuple(sorted(dict.fromkeys(ids), key=lambda s: int(s[1:]))),
        body_words=Extract(text=cut(text, nearest.spans), spans=nearest.spans) if nearest else None,
        certainty=claim.certainty,
        body_certainty=_surest(comparison),
        message=rule.message,
        rule=rule.id,
    )
