"""Which claim a reply takes up that names none: it, the allegations, that account, no comment."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.analysis.claim.ground import FEWEST, Ground, Reply, is_accused, is_of_maker, may_answer, names_of
from analyzer.analysis.claim.overlap import common, overlap
from analyzer.analysis.claim.reply import Answered
from analyzer.analysis.claim.terms import stem
from analyzer.model.attribution import QuotationType
from analyzer.model.claim import Proposition, Terms
from analyzer.model.hedge import Stance
from analyzer.model.report import Statement, StatementKind
from analyzer.model.span import envelope
from analyzer.model.text import ParagraphKind

ACCUSING = "claim.accusing"
ENOUGH = 0.5  # share of the weight of a reply's terms that a claim has to have
FAR = 8  # the same for a claim that is made with the very word
REACH = 4  # sentences back that a reply of "it" or "the allegations" looks


def pointed_at(
    reply: Reply, answered_already: Sequence[Proposition], ground: Ground, apart_from: Proposition | None = None
) -> Proposition | None:
    """The claim before a reply that names none: of whom it names, if it does; best on what its sentence is about.

    Whatever the source of `apart_from` claims is not meant.
    What is questioned need not have been claimed, so words in common or the name of its maker must show that it was.
    """
    part = reply.part
    by_maker = (bool(part.claimant) or part.by_pronoun) and len(part.terms.words) < FEWEST
    pointing = part.points_back or part.sums_up or by_maker
    if not pointing or part.open or (reply.stance is Stance.QUESTIONED and not part.claimant):
        return None
    answer = ground.statements[reply.statement]
    start = envelope((answer.cue or answer.content).spans).start
    if retort := _just_said(reply, start, ground):
        return retort
    before = [p for p in ground.propositions if p.spans[0].start < start and may_answer(reply, p, ground)]
    before = [p for p in before if p.main or (p.alleged and not _is_hearsay(p, ground))]
    if part.of_event and (event := [p for p in before if _is_of_lead(p, ground)]):
        return event[0]
    before = [p for p in _meant(reply, before, ground) if not apart_from or _is_by_another(p, apart_from, ground)]
    best = _best(reply, before, start, answered_already, ground)
    return _led_with(reply, best, before, ground) if best else None


def _best(
    reply: Reply,
    before: Sequence[Proposition],
    start: int,
    answered_already: Sequence[Proposition],
    ground: Ground,
) -> Proposition | None:
    """Of the claims before a reply, which begins at a place in the text, the one that it most likely means."""
    said = [p for p in before if _is_said(p, ground)]
    deniers = {s.source_id for s in ground.statements[: reply.statement] if s.stance is Stance.DENIED and s.source_id}
    topic, words = _topic(reply.sentence, start, ground), _called(reply.part, reply.sentence, ground)
    answer = ground.statements[reply.statement]

    def rank(claim: Proposition) -> tuple[int, ...]:
        disputed = any(overlap(a.terms, claim.terms, ground.weights).covers_one for a in answered_already)
        near, named = claim.sentence == reply.sentence, bool(reply.part.claimant)
        on = overlap(topic, claim.terms, ground.weights).of_one >= ENOUGH
        made = ground.statements[claim.statement]
        claims = made.source_id not in deniers
        told = made.quotation is not QuotationType.DIRECT or made.paragraph == answer.paragraph
        last = made.paragraph, claim.alleged, near or made.parent is None, claim.sentence
        called, accused = _is_made_with(words, made, ground), is_accused(reply, claim, ground)
        verb = ground.document.sentences[claim.sentence].tokens[claim.head].upos == "VERB"
        return near, on, named and disputed, called, accused, claims, told, *last, claim.main, verb

    # Of equals the last one counts.
    return max(reversed(said or before), key=rank, default=None)


def _led_with(reply: Reply, best: Proposition, before: Sequence[Proposition], ground: Ground) -> Proposition:
    """What the source of a claim is quoted with in the lead, where a reply in a paragraph of its own is to its words.

    Whatever a source says further on goes into its main claim, as long as the reply has no word of its own on it.
    """
    made, answer = ground.statements[best.statement], ground.statements[reply.statement]
    if best.alleged or made.paragraph == answer.paragraph or reply.part.terms.words:
        return best
    lead = [p for p in before if _is_of_lead(p, ground) and not _is_by_another(p, best, ground)]
    return lead[0] if lead and made.source_id else best


def _is_by_another(one: Proposition, other: Proposition, ground: Ground) -> bool:
    return ground.statements[one.statement].source_id != ground.statements[other.statement].source_id


def _just_said(reply: Reply, start: int, ground: Ground) -> Proposition | None:
    """What another source said last by way of reply, where "this" or "that account" takes it up.

    A reply says something of its own that can be denied in turn where it tells what was not so or not known ("said it
    had not been told").
    """
    sentence = ground.document.sentences[reply.sentence]
    inside = sentence.inside(ground.statements[reply.statement].content.spans)
    if not reply.part.points_back or reply.part.bare or not any("PronType=Dem" in t.feats for t in inside):
        return None
    said = [p for p in ground.propositions if p.main and p.spans[0].start < start and _is_just_before(reply, p, ground)]
    last = max(said, key=lambda p: p.spans[0].start, default=None)
    return last if last and _is_retort(last, ground) else None


def _is_just_before(reply: Reply, claim: Proposition, ground: Ground) -> bool:
    """Whether a claim is another source's, in the sentence of a reply or the one before it in its paragraph."""
    answer, made = ground.statements[reply.statement], ground.statements[claim.statement]
    other = made.source_id is not None and made.source_id != answer.source_id and made.parent is None
    reach = 1 + (reply.sentence - 1 in ground.conditional)
    near = reply.sentence - reach <= claim.sentence and claim.sentence not in ground.conditional
    return other and near and made.paragraph == answer.paragraph


def _is_retort(claim: Proposition, ground: Ground) -> bool:
    made = ground.statements[claim.statement]
    told = made.stance is Stance.NOT_CONFIRMED or (made.stance is Stance.DENIED and claim.terms.negated)
    return told and claim.terms.negated and len(claim.terms.words) >= FEWEST


def _is_hearsay(claim: Proposition, ground: Ground) -> bool:
    """Whether the statement of a claim is what nobody is credited with, so that what it states is alleged."""
    made = ground.statements[claim.statement]
    return made.kind is StatementKind.ATTRIBUTION and made.source is None


def _is_said(claim: Proposition, ground: Ground) -> bool:
    """Whether a claim is somebody's, or hearsay that the article passes on."""
    return claim.alleged or ground.statements[claim.statement].kind is StatementKind.ATTRIBUTION


def _is_of_lead(claim: Proposition, ground: Ground) -> bool:
    """Whether a claim is what the first paragraph of the body tells."""
    return claim.main and ground.statements[claim.statement].paragraph == ground.lead


def _meant(reply: Reply, before: Sequence[Proposition], ground: Ground) -> Sequence[Proposition]:
    """Those of the claims before a reply that it may mean, by what it says of them."""
    part, found = reply.part, list(before)
    if part.bare:
        found = [p for p in found if _is_asked_about(reply, p, ground)]
    if part.of_accused:
        found = [p for p in found if is_accused(reply, p, ground)]
        found = [p for p in found if p.alleged or _accuses(p, ground)] or found
    if part.by_pronoun and not part.claimant:
        told = [p for p in found if ground.statements[p.statement].source_id]
        found = [p for p in told if p.sentence == max(p.sentence for p in told)]
    if part.claimant:
        found = [p for p in found if is_of_maker(part.claimant, p, ground)]
    else:
        words = _called(part, reply.sentence, ground)
        found = [p for p in found if p.sentence >= reply.sentence - _reach(words, p, ground)]
        if part.sums_up and not (part.points_back or part.general or part.of_accused):
            found = [p for p in found if p.sentence >= reply.sentence - 1 and _is_said(p, ground)]
        found = [p for p in found if ground.statements[p.statement].where is not ParagraphKind.TITLE] or found
    if part.of_things:
        found = [p for p in found if p.sentence >= reply.sentence - 1]
    return [p for p in found if p.terms.quantities] if part.of_number else found


def _reach(words: frozenset[str], claim: Proposition, ground: Ground) -> int:
    """How many sentences back a claim may stand: more where it is made with the word for it ("the report")."""
    return FAR if _is_made_with(words, ground.statements[claim.statement], ground) else REACH


def _accuses(claim: Proposition, ground: Ground) -> bool:
    """Whether a sentence has a word for an accusation."""
    return bool(ground.rules.hits(ACCUSING, ground.document.sentences[claim.sentence]))


def _is_asked_about(reply: Reply, claim: Proposition, ground: Ground) -> bool:
    """Whether a claim is what somebody was asked about who declines to comment, and nothing else.

    It stands before the reply in its paragraph, or in the one before that names whoever replies.
    """
    sentences = ground.document.sentences
    here, there = sentences[reply.sentence].paragraph, sentences[claim.sentence].paragraph
    opens = reply.sentence == 0 or sentences[reply.sentence - 1].paragraph != here
    said = _is_said(claim, ground)
    if here == there or not opens:
        return said and (here == there or (there == here - 1 and is_accused(reply, claim, ground)))
    names = names_of(reply.statement, ground)
    before = (keys.every for s, keys in zip(sentences, ground.keys, strict=True) if s.paragraph == there)
    return said and there == here - 1 and any(common(names, every) for every in before)


def _called(part: Answered, place: int, ground: Ground) -> frozenset[str]:
    """The stems of what a reply calls a claim; "the accusation" and "the allegation" stand for each other."""
    lemmas = {token.lemma for token in ground.document.sentences[place].inside(part.spans)}
    accusing = frozenset(ground.rules.lexicon(ACCUSING).entries)
    return frozenset(map(stem, lemmas | accusing if lemmas & accusing else lemmas))


def _is_made_with(words: frozenset[str], made: Statement, ground: Ground) -> bool:
    """Whether the cue of a statement has one of the stems ("the accusation", where somebody accused)."""
    spans = made.cue.spans if made.cue else ()
    cues = (t for n in ground.document.touched(spans[:1]) for t in ground.document.sentences[n].inside(spans))
    return any(stem(token.lemma) in words for token in cues)


def _topic(number: int, start: int, ground: Ground) -> Terms:
    """The terms of a sentence (by number) before the words of a reply in it."""
    sentence, keys = ground.document.sentences[number], ground.keys[number]
    before = [token.index for token in sentence if token.span.end <= start]
    return Terms(frozenset(term for index in before for term in keys.of(index)))
