"""The claims of a report: each with everybody who makes it and everybody who answers it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from analyzer.analysis.certainty.stance import REPLIES
from analyzer.analysis.claim.ground import FEWEST, Ground, Reply, is_in_own_reply
from analyzer.analysis.claim.overlap import overlap
from analyzer.analysis.claim.reply import Answered
from analyzer.analysis.claim.verification import Remark, find_remarks, is_on, remarks_on
from analyzer.model.claim import Proposition, Terms
from analyzer.model.hedge import Certainty, Stance
from analyzer.model.report import Claim, Extract, Position, Statement, StatementKind
from analyzer.model.source import Category
from analyzer.model.span import Spans, cut, envelope

PROSPECT = "claim.prospect"
BIDDING = "claim.bidding"


@dataclass(frozen=True, slots=True)
class Matter:
    """A claim before it is told: its terms and words, the propositions that make it, the replies to it."""

    terms: Terms
    spans: Spans
    made: tuple[Proposition, ...] = ()
    replies: tuple[Reply, ...] = ()


def make_claims(ground: Ground, replies: Sequence[Reply]) -> tuple[Claim, ...]:
    """Every claim that somebody answers, nobody vouches for or the article says is not verified, in text order."""
    matters: list[Matter] = []
    remarks = find_remarks(ground, replies)
    for matter in (*_matters(ground, replies), *_remarked(ground, remarks)):
        _add(matters, _with_makers(matter, ground), ground.weights)
    matters.sort(key=lambda matter: (matter.spans[0].start, matter.spans[-1].end))
    return tuple(_claim(f"C{n}", matter, remarks, ground) for n, matter in enumerate(matters, 1))


def _matters(ground: Ground, replies: Sequence[Reply]) -> list[Matter]:
    """Replies to one claim together, and each claim of nobody that no reply is to."""
    found: list[Matter] = []
    for reply in replies:
        claim, part = reply.claim or _told_in(reply, ground), reply.part
        if claim:
            _add(found, Matter(claim.terms, claim.spans, (claim,), (reply,)), ground.weights)
        elif len(part.terms.words) >= FEWEST and not part.open:
            _add(found, Matter(part.terms, part.spans, (), (reply,)), ground.weights)
    loose = [p for p in ground.propositions if p.main and _is_loose(p, ground)]
    for proposition in loose:
        if not any(_is_within(proposition, other) for other in loose):
            _add(found, Matter(proposition.terms, proposition.spans, (proposition,)), ground.weights)
    return found


def _is_within(one: Proposition, other: Proposition) -> bool:
    """Whether a proposition is a part of another one of its statement ("stopped buying" implies "buying")."""
    words = envelope(other.spans)
    return one.statement == other.statement and one.head != other.head and words.covers(envelope(one.spans))


def _told_in(reply: Reply, ground: Ground) -> Proposition | None:
    """What a reply says that another source claims ("disputed claims by the family that …"), if it names one."""
    answer = ground.statements[reply.statement]
    if not reply.part.claimant:
        return None
    inside = (p for p in ground.propositions if p.main and ground.statements[p.statement].parent == answer.id)
    told = ((p, ground.statements[p.statement].source_id) for p in inside)
    return next((p for p, source in told if source not in (None, answer.source_id) and _is_in(p, reply.part)), None)


def _is_in(proposition: Proposition, part: Answered) -> bool:
    return any(words.overlaps(span) for words in part.spans for span in proposition.spans)


def _remarked(ground: Ground, remarks: Sequence[Remark]) -> Iterator[Matter]:
    """For every remark on verification the claim told last that it is on ("It gave no evidence for that")."""
    told = [p for p in ground.propositions if p.main and _is_told(p, ground)]
    for remark in remarks:
        reach = remark.sentence + remark.conditional
        near = [p for p in told if p.sentence < reach or _is_on_source(remark, p, ground)]
        before = [p for p in near if is_on(p.terms, [(p.sentence, p.spans)], remark, ground)]
        last = max((p.sentence for p in before), default=None)
        for claim in sorted((p for p in before if p.sentence == last), key=lambda p: _telling(p, ground))[-1:]:
            yield Matter(claim.terms, claim.spans, (claim,))


def _is_on_source(remark: Remark, proposition: Proposition, ground: Ground) -> bool:
    """Whether a remark stands in the words for who makes a claim ("letters, which could not be verified, say")."""
    source = ground.statements[proposition.statement].source
    return source is not None and any(span.covers(remark.span) for span in source.spans)


def _is_told(proposition: Proposition, ground: Ground) -> bool:
    """Whether somebody is credited with a proposition, who does not answer another with it."""
    statement = ground.statements[proposition.statement]
    credited = statement.source is not None and statement.parent is None and statement.stance not in REPLIES
    return credited and len(proposition.terms.words) >= FEWEST


def _add(matters: list[Matter], fresh: Matter, weights: Mapping[str, float]) -> None:
    """Puts a matter with the one that it is the same as, else behind the others."""
    for number, matter in enumerate(matters):
        if _same(matter, fresh, weights):
            fuller = max((matter, fresh), key=lambda m: (bool(m.made), len(m.terms.words)))
            made = tuple(dict.fromkeys((*matter.made, *fresh.made)))
            matters[number] = Matter(fuller.terms, fuller.spans, made, (*matter.replies, *fresh.replies))
            return
    matters.append(fresh)


def _same(one: Matter, other: Matter, weights: Mapping[str, float]) -> bool:
    if set(one.made) & set(other.made):
        return True
    found = overlap(one.terms, other.terms, weights)
    return found.same or overlap(other.terms, one.terms, weights).same


def _is_unverified(statement: Statement) -> bool:
    """Whether nobody at all is named for a statement and it is no reply."""
    nobody = statement.category is Category.UNVERIFIED and statement.source is None
    return nobody and statement.kind is StatementKind.ATTRIBUTION and statement.stance not in REPLIES


def _is_loose(proposition: Proposition, ground: Ground) -> bool:
    """Whether a proposition of nobody stands in no statement of somebody, and says enough to be a claim.

    An allegation in the article's own voice is one: "is accused of", without who accuses.
    """
    statement = ground.statements[proposition.statement]
    if len(proposition.terms.words) < FEWEST:
        return False
    if statement.kind is StatementKind.ASSERTION:
        return proposition.alleged
    above = next((s for s in ground.statements if s.id == statement.parent), None)
    alone = above is None or above.kind is StatementKind.ASSERTION or _is_unverified(above)
    return alone and _is_unverified(statement) and not _is_order(proposition, statement, ground)


def _is_order(proposition: Proposition, statement: Statement, ground: Ground) -> bool:
    """Whether a statement says what is to come or what somebody was told to do, which is no claim."""
    if _has_cue(PROSPECT, statement, ground):
        return True
    sentence = ground.document.sentences[proposition.sentence]
    marks = (sentence.tokens[c] for c in sentence.children(proposition.head))
    infinitive = any(token.relation == "mark" and token.xpos == "TO" for token in marks)
    return infinitive and _has_cue(BIDDING, statement, ground)


def _has_cue(lexicon: str, statement: Statement, ground: Ground) -> bool:
    """Whether the cue of a statement has a word of the lexicon."""
    spans = statement.cue.spans if statement.cue else ()
    return any(
        token.index in ground.rules.hits(lexicon, ground.document.sentences[number])
        for number in ground.document.touched(spans)
        for token in ground.document.sentences[number].inside(spans)
    )


def _with_makers(matter: Matter, ground: Ground) -> Matter:
    """The matter with every statement that states it, one proposition of each; if none does, with what mentions it."""
    made = {p.statement: p for p in matter.made}
    for proposition in ground.propositions:
        known = made.get(proposition.statement)
        if (known is None or not known.main) and _states(proposition, matter, ground):
            made[proposition.statement] = proposition
    stated = {n: p for n, p in made.items() if p.main} or made
    kept = tuple(p for n, p in sorted(stated.items()) if not _repeats(n, stated, ground))
    best = max(kept, key=lambda p: _telling(p, ground), default=None)
    return replace(matter, spans=best.spans, terms=best.terms, made=kept) if best else matter


def _telling(proposition: Proposition, ground: Ground) -> tuple[bool, bool, bool, int]:
    """How well a proposition tells a claim: stated, as a clause, without the article's reserve, in most words."""
    verb = ground.document.sentences[proposition.sentence].tokens[proposition.head].upos == "VERB"
    return proposition.main, verb, not proposition.alleged, len(proposition.terms.words)


def _states(proposition: Proposition, matter: Matter, ground: Ground) -> bool:
    """Whether a statement, itself no reply, states what the matter is about."""
    statement = ground.statements[proposition.statement]
    if not proposition.main or statement.stance in REPLIES or is_in_own_reply(statement, ground):
        return False
    return overlap(matter.terms, proposition.terms, ground.weights).same


def _repeats(number: int, made: Mapping[int, Proposition], ground: Ground) -> bool:
    """Whether a statement stands in another that makes the claim, and is of the same source or of nobody."""
    statement = ground.statements[number]
    outer = next((n for n in made if ground.statements[n].id == statement.parent), None)
    return outer is not None and statement.source_id in (None, ground.statements[outer].source_id)


def _claim(id_: str, matter: Matter, remarks: Sequence[Remark], ground: Ground) -> Claim:
    text = ground.document.prose
    makers = [ground.statements[p.statement] for p in matter.made]
    told = [*((p.sentence, p.spans) for p in matter.made), *((r.sentence, r.part.spans) for r in matter.replies)]
    made = (_position(p.statement, p.terms, p.certainty, matter, ground, _made_with(p, ground)) for p in matter.made)
    answers = (_position(r.statement, r.part.terms, None, matter, ground, r.stance) for r in matter.replies)
    return Claim(
        id=id_,
        words=Extract(text=cut(text, matter.spans), spans=matter.spans),
        terms=tuple(sorted(matter.terms.words)),
        unverified=all(_is_unverified(s) or _is_allegation(s, matter) for s in makers),
        positions=tuple({position.statement: position for position in (*made, *answers)}.values()),
        verification=remarks_on(matter.terms, told, remarks, ground),
    )


def _made_with(claim: Proposition, ground: Ground) -> Stance:
    """With which stance a claim is made: whoever replies to another one claims what their reply says of its own."""
    stance = ground.statements[claim.statement].stance
    return Stance.ASSERTED if stance in REPLIES else stance


def _is_allegation(statement: Statement, matter: Matter) -> bool:
    """Whether the article itself tells a matter and nowhere otherwise than as alleged."""
    return statement.kind is StatementKind.ASSERTION and all(p.alleged for p in matter.made)


def _position(
    number: int, terms: Terms, certainty: Certainty | None, matter: Matter, ground: Ground, stance: Stance | None = None
) -> Position:
    """What the statement of this number does with a matter; its own certainty and stance where None is given."""
    statement = ground.statements[number]
    return Position(
        statement=statement.id,
        source_id=statement.source_id,
        stance=stance or statement.stance,
        certainty=certainty or statement.certainty,
        shared=tuple(sorted(overlap(matter.terms, terms, ground.weights).shared)),
    )
