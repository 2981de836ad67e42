"""Claims: what is claimed in an article, who makes each claim, who denies, does not confirm or questions it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from analyzer.analysis.certainty.stance import REPLIES
from analyzer.analysis.claim.ground import FEWEST, Ground, Reply, is_accused, is_of_maker, may_answer, names_of
from analyzer.analysis.claim.overlap import overlap
from analyzer.analysis.claim.reply import Answered, answered
from analyzer.analysis.claim.unanswered import AWARENESS, NEGATION
from analyzer.analysis.claim.uptake import pointed_at
from analyzer.model.claim import Proposition
from analyzer.model.hedge import Certainty, Stance
from analyzer.model.report import Statement, StatementKind
from analyzer.model.span import Spans
from analyzer.model.syntax import Document
from analyzer.model.text import ParagraphKind

ENOUGH = 0.5  # share of the weight of a reply's terms that a claim has to have
SURE = frozenset({Certainty.CERTAIN, Certainty.CERTAIN_NOT})
LATER = 0.8  # a claim that comes after the reply counts for less
NAMED = 0.3  # what it counts for that the reply names whoever makes the claim
ACCUSED = 0.2  # what it counts for that a claim names whoever replies to it
LEADING = 0.3  # what it counts for that headline or lead tell the event that a word or two stand for
NEAR = 0.3  # what it counts for that a claim stands in the sentence of a reply of a word or two
STATED = 0.1  # what it counts for that a claim is what its statement states, and not only mentioned in it


def find_replies(ground: Ground) -> tuple[Reply, ...]:
    """Every part of every denial, non-confirmation and question, with the claim that it is about.

    Those that name what they are about come first: what others answer is what "the assertion" most likely means.
    """
    parts = [
        reply
        for number, statement in enumerate(ground.statements)
        if statement.stance in REPLIES and statement.kind is StatementKind.ATTRIBUTION and not _is_outer(number, ground)
        for reply in _parts(number, statement, ground)
    ]
    by_words = [replace(reply, claim=_by_words(reply, ground)) for reply in parts]
    answered_already = tuple(reply.claim for reply in by_words if reply.claim)
    told = [
        found
        for reply in by_words
        for found in ((reply,) if reply.claim else _pointing(reply, answered_already, ground))
    ]
    return (*told, *_contradictions(ground))


def _pointing(reply: Reply, answered_already: Sequence[Proposition], ground: Ground) -> Iterator[Reply]:
    """A reply with the claim before it that it takes up, and once more with another one's where it is to two."""
    claim = pointed_at(reply, answered_already, ground)
    yield replace(reply, claim=claim)
    if claim and reply.part.of_both and (other := pointed_at(reply, answered_already, ground, apart_from=claim)):
        yield replace(reply, claim=other)


def _is_outer(number: int, ground: Ground) -> bool:
    """Whether a statement holds one of the same source that replies likewise ("said it could not confirm that")."""
    outer = ground.statements[number]
    key = outer.source_id, outer.stance
    return any(s.parent == outer.id and (s.source_id, s.stance) == key for s in ground.statements)


def _contradictions(ground: Ground) -> Iterator[Reply]:
    """What a source says to the contrary of another one's claim ("I did not take it"): a denial without the word."""
    stated = [p for p in ground.propositions if p.main and p.terms.event and _is_stated(p, ground)]
    for proposition in (p for p in stated if p.terms.negated and not _is_of_knowledge(p, ground)):
        others = (p for p in stated if _is_of_other(proposition, p, ground))
        opposed = [(shared, p) for p in others if (shared := _contrary(proposition, p, ground))]
        if opposed:
            part = Answered(proposition.terms, proposition.spans)
            claim = max(opposed, key=lambda pair: pair[0])[1]
            yield Reply(proposition.statement, proposition.sentence, part, Stance.DENIED, claim)


def _is_of_knowledge(proposition: Proposition, ground: Ground) -> bool:
    """Whether a proposition says what somebody knows: another may know what one does not."""
    return proposition.head in ground.rules.hits(AWARENESS, ground.document.sentences[proposition.sentence])


def _is_unknown(proposition: Proposition, ground: Ground) -> bool:
    """Whether a proposition says that somebody does not know a thing, or what they do not know."""
    sentence = ground.document.sentences[proposition.sentence]
    above = {proposition.head, *sentence.ancestors(proposition.head)}
    knowing = above & ground.rules.hits(AWARENESS, sentence).keys()
    negations = ground.rules.hits(NEGATION, sentence)
    return any(child in negations for index in knowing for child in sentence.children(index))


def _contrary(one: Proposition, other: Proposition, ground: Ground) -> float:
    """How much (0 to 1) two propositions share of which one has all of the other and says that it is not so."""
    for first, second in ((one.terms, other.terms), (other.terms, one.terms)):
        found = overlap(first, second, ground.weights)
        if found.polarity and found.event and found.covers_one and not (found.numbers or found.names):
            return found.of_one
    return 0.0


def _is_stated(proposition: Proposition, ground: Ground) -> bool:
    """Whether it is what a source says, for certain, outside any reply and any other statement."""
    statement = ground.statements[proposition.statement]
    said = statement.kind is StatementKind.ATTRIBUTION and statement.source_id is not None
    return said and statement.parent is None and statement.stance not in REPLIES and proposition.certainty in SURE


def _is_of_other(one: Proposition, other: Proposition, ground: Ground) -> bool:
    return ground.statements[one.statement].source_id != ground.statements[other.statement].source_id


def _is_in_lead(claim: Proposition, ground: Ground) -> bool:
    """Whether headline or lead state a claim, and not as hearsay."""
    statement = ground.statements[claim.statement]
    leading = statement.paragraph == ground.lead or statement.where is ParagraphKind.TITLE
    return claim.main and leading and not claim.alleged


def _parts(number: int, statement: Statement, ground: Ground) -> Iterator[Reply]:
    spans = statement.content.spans
    cue = sentence_of(ground.document, statement.cue.spans) if statement.cue else None
    touched = ground.document.touched(spans)
    place = cue if cue in touched else next(iter(touched), None)
    if place is None:
        return
    sentence = ground.document.sentences[place]
    for part in answered(sentence, spans, ground.keys[place], ground.rules):
        terms = part.terms
        if part.of_self:
            terms = replace(terms, words=terms.words | names_of(number, ground))
        yield Reply(number, place, replace(part, terms=terms), statement.stance)


def sentence_of(document: Document, spans: Spans) -> int | None:
    """The number of the sentence that the spans begin in."""
    return next(iter(document.touched(spans[:1])), None)


def _by_words(reply: Reply, ground: Ground) -> Proposition | None:
    """The proposition of others that says most of what a reply names; None where it names nothing."""
    part = reply.part
    if part.points_back or not (len(part.terms.words) >= FEWEST or part.sums_up or part.in_a_word):
        return None
    scored = ((_score(reply, p, ground), p) for p in ground.propositions if may_answer(reply, p, ground))
    score, best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return best if score >= ENOUGH else None


def _score(reply: Reply, claim: Proposition, ground: Ground) -> float:
    """How well a proposition fits a reply, 0 where it does not say enough of it."""
    found = overlap(reply.part.terms, claim.terms, ground.weights)
    apart = found.names or found.objects or _is_unknown(claim, ground)
    if apart or not (found.covers_one or (found.event and found.of_one >= ENOUGH)):
        return 0.0
    fit = 0.6 * found.of_one + 0.4 * found.of_other
    stated = NEAR if len(reply.part.terms.words) == 1 else STATED
    fit += NAMED * is_of_maker(reply.part.claimant, claim, ground) + stated * claim.main + STATED * claim.alleged
    fit += LEADING * (reply.part.sums_up and found.event and _is_in_lead(claim, ground))
    fit += NEAR * (reply.part.sums_up and claim.sentence == reply.sentence)
    fit += ACCUSED * is_accused(reply, claim, ground) + STATED * (reply.part.of_accused and found.event)
    later = claim.sentence > reply.sentence
    return fit * LATER if later else fit - 0.001 * (reply.sentence - claim.sentence)
