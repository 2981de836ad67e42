"""Claims: what is claimed in an article, who makes each claim, who denies, does not confirm or questions it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from analyzer.analysis.overlap import common, overlap
from analyzer.analysis.proposition import find_acts, find_propositions
from analyzer.analysis.reply import Answered, answered
from analyzer.analysis.result import Analysis
from analyzer.analysis.stance import REPLIES
from analyzer.analysis.terms import Keys, keys_of, rarity, stem, terms_of
from analyzer.model.claim import Proposition, Terms
from analyzer.model.hedge import Certainty, Stance
from analyzer.model.report import Statement, StatementKind
from analyzer.model.span import Spans, envelope
from analyzer.model.syntax import Document, Sentence
from analyzer.rules.ruleset import RuleSet

ACCUSING = "claim.accusing"
ENOUGH = 0.5  # share of the weight of a reply's terms that a claim has to have
SURE = frozenset({Certainty.CERTAIN, Certainty.CERTAIN_NOT})
FEWEST = 2  # terms that a reply needs to be known by its words alone
REACH = 4  # sentences back that a reply of "it" or "the allegations" looks
LATER = 0.8  # a claim that comes after the reply counts for less
NAMED = 0.3  # what it counts for that the reply names whoever makes the claim
ACCUSED = 0.2  # what it counts for that a claim names whoever replies to it
NEAR = 0.3  # what it counts for that a claim stands in the sentence of a reply of a word or two
STATED = 0.1  # what it counts for that a claim is what its statement states, and not only mentioned in it


@dataclass(frozen=True, slots=True)
class Reply:
    """A part of a reply with the number of its statement and of its sentence, and the claim it is about, if found."""

    statement: int
    sentence: int
    part: Answered
    stance: Stance
    claim: Proposition | None = None


@dataclass(frozen=True)
class Ground:
    """What claims are found on: the statements of an article, their propositions, the terms of its sentences.

    `weights` has the rarity of each term, `speakers` the names of each source by its id, `acts` what the article says
    that sources do to what they are credited with.
    """

    document: Document
    statements: Sequence[Statement]
    propositions: Sequence[Proposition]
    keys: Sequence[Keys]
    weights: Mapping[str, float]
    rules: RuleSet
    speakers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    acts: Sequence[Proposition] = ()

    @cached_property
    def lead(self) -> int:
        """The number (from 1) of the first paragraph of the body, 0 where there is none."""
        return self.document.layout.lead

    @cached_property
    def replies(self) -> frozenset[str]:
        """The ids of the statements that deny, do not confirm or question something."""
        return frozenset(s.id for s in self.statements if s.stance in REPLIES)


def survey(analysis: Analysis, statements: Sequence[Statement], rules: RuleSet) -> Ground:
    """The ground of an analysed article."""
    document = analysis.document
    keys = tuple(keys_of(sentence, rules) for sentence in document.sentences)
    found = find_propositions(document, statements, analysis.frames, keys, rules)
    ids = dict.fromkeys(s.source_id for s in statements if s.source_id)
    speakers = {id_: _names(id_, document, statements, keys, rules) for id_ in ids}
    acts = find_acts(document, statements, analysis.frames, keys, rules)
    return Ground(document, statements, found, keys, rarity(keys), rules, speakers, acts)


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
        reply if reply.claim else replace(reply, claim=_pointed_at(reply, answered_already, ground))
        for reply in by_words
    ]
    return (*told, *_contradictions(ground))


def _is_outer(number: int, ground: Ground) -> bool:
    """Whether a statement holds one of the same source that replies likewise ("said it could not confirm that")."""
    outer = ground.statements[number]
    key = outer.source_id, outer.stance
    return any(s.parent == outer.id and (s.source_id, s.stance) == key for s in ground.statements)


def _contradictions(ground: Ground) -> Iterator[Reply]:
    """What a source says to the contrary of another one's claim ("I did not take it"): a denial without the word."""
    stated = [p for p in ground.propositions if p.main and p.terms.event and _is_stated(p, ground)]
    for proposition in (p for p in stated if p.terms.negated):
        others = (p for p in stated if _is_of_other(proposition, p, ground))
        opposed = [(shared, p) for p in others if (shared := _contrary(proposition, p, ground))]
        if opposed:
            part = Answered(proposition.terms, proposition.spans)
            claim = max(opposed, key=lambda pair: pair[0])[1]
            yield Reply(proposition.statement, proposition.sentence, part, Stance.DENIED, claim)


def _contrary(one: Proposition, other: Proposition, ground: Ground) -> float:
    """How much (0 to 1) two propositions share of which one has all of the other and says that it is not so."""
    for first, second in ((one.terms, other.terms), (other.terms, one.terms)):
        found = overlap(first, second, ground.weights)
        if found.polarity and found.event and found.covers_one and not found.numbers:
            return found.of_one
    return 0.0


def _is_stated(proposition: Proposition, ground: Ground) -> bool:
    """Whether it is what a source says, for certain, outside any reply and any other statement."""
    statement = ground.statements[proposition.statement]
    said = statement.kind is StatementKind.ATTRIBUTION and statement.source_id is not None
    return said and statement.parent is None and statement.stance not in REPLIES and proposition.certainty in SURE


def _is_of_other(one: Proposition, other: Proposition, ground: Ground) -> bool:
    return ground.statements[one.statement].source_id != ground.statements[other.statement].source_id


def _parts(number: int, statement: Statement, ground: Ground) -> Iterator[Reply]:
    spans = statement.content.spans
    place = sentence_of(ground.document, spans)
    if place is None:
        return
    sentence = ground.document.sentences[place]
    for part in answered(sentence, spans, ground.keys[place], ground.rules):
        terms = part.terms
        if part.of_self:
            terms = replace(terms, words=terms.words | _speaker(number, ground))
        yield Reply(number, place, replace(part, terms=terms), statement.stance)


def sentence_of(document: Document, spans: Spans) -> int | None:
    """The number of the sentence that the spans begin in."""
    return next(iter(document.touched(spans[:1])), None)


def _by_words(reply: Reply, ground: Ground) -> Proposition | None:
    """The proposition of others that says most of what a reply names; None where it names nothing."""
    part = reply.part
    if part.points_back or not (len(part.terms.words) >= FEWEST or part.sums_up or part.in_a_word):
        return None
    scored = ((_score(reply, p, ground), p) for p in ground.propositions if _answers(reply, p, ground))
    score, best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return best if score >= ENOUGH else None


def _answers(reply: Reply, claim: Proposition, ground: Ground) -> bool:
    """Whether a proposition is somebody else's, no reply itself, and the reply does not stand in it."""
    answer, made = ground.statements[reply.statement], ground.statements[claim.statement]
    if made.stance in REPLIES or claim.statement == reply.statement:
        return False
    if answer.source_id is not None and answer.source_id == made.source_id:
        return False
    anchor = envelope((answer.cue or answer.content).spans)
    own = (anchor, *answer.content.spans)
    return not any(span.overlaps(words) for span in claim.spans for words in own)


def _score(reply: Reply, claim: Proposition, ground: Ground) -> float:
    """How well a proposition fits a reply, 0 where it does not say enough of it."""
    found = overlap(reply.part.terms, claim.terms, ground.weights)
    apart = found.names or found.objects
    if apart or not (found.covers_one or (found.event and found.of_one >= ENOUGH)):
        return 0.0
    fit = 0.6 * found.of_one + 0.4 * found.of_other
    fit += NAMED * _named(reply.part.claimant, claim, ground) + STATED * claim.main + STATED * claim.alleged
    fit += NEAR * (reply.part.sums_up and claim.sentence == reply.sentence)
    fit += ACCUSED * _accused(reply, claim, ground)
    later = claim.sentence > reply.sentence
    return fit * LATER if later else fit - 0.001 * (reply.sentence - claim.sentence)


def _named(claimant: frozenset[str], claim: Proposition, ground: Ground) -> bool:
    """Whether a statement is of the source that a reply names as the maker of the claim."""
    return bool(claimant) and len(common(claimant, _speaker(claim.statement, ground))) * 2 >= len(claimant)


def _accused(reply: Reply, claim: Proposition, ground: Ground) -> bool:
    """Whether a claim names whoever replies to it; most replies are by those whom a claim is about."""
    denier = _speaker(reply.statement, ground)
    return bool(denier) and len(common(denier, claim.terms.words)) * 2 > len(denier)


def _speaker(statement: int, ground: Ground) -> frozenset[str]:
    """The names of the source of a statement (by number)."""
    return ground.speakers.get(ground.statements[statement].source_id or "", frozenset())


def _names(
    id_: str, document: Document, statements: Sequence[Statement], keys: Sequence[Keys], rules: RuleSet
) -> frozenset[str]:
    """The names in all mentions of a source, a country's for all its offices; all terms where it has no name."""
    inside = tuple(span for s in statements if s.source_id == id_ and s.source for span in s.source.spans)
    found = [
        terms_of(document.sentences[n], _tokens(document.sentences[n], inside), 0, False, keys[n], rules)
        for n in document.touched(inside)
    ]
    names = frozenset(name for terms in found for name in terms.names)
    return names or frozenset(word for terms in found for word in terms.words)


def _tokens(sentence: Sentence, spans: Spans) -> tuple[int, ...]:
    return tuple(token.index for token in sentence.inside(spans))


def _pointed_at(reply: Reply, answered_already: Sequence[Proposition], ground: Ground) -> Proposition | None:
    """The claim before a reply that names none: of whom it names, if it does; best on what its sentence is about.

    What is questioned need not have been claimed, so words in common or the name of its maker must show that it was.
    """
    part = reply.part
    by_maker = bool(part.claimant) and len(part.terms.words) < FEWEST
    pointing = part.points_back or part.sums_up or by_maker
    if not pointing or (reply.stance is Stance.QUESTIONED and not part.claimant):
        return None
    answer = ground.statements[reply.statement]
    start = envelope((answer.cue or answer.content).spans).start
    before = [p for p in ground.propositions if p.spans[0].start < start and _answers(reply, p, ground)]
    before = [p for p in before if p.main or p.alleged]
    if part.claimant:
        before = [p for p in before if _named(part.claimant, p, ground)]
    else:
        before = [p for p in before if p.sentence >= reply.sentence - REACH]
    if part.of_things:
        before = [p for p in before if p.sentence >= reply.sentence - 1]
    if part.of_number:
        before = [p for p in before if p.terms.quantities]
    said = [p for p in before if ground.statements[p.statement].kind is StatementKind.ATTRIBUTION]
    topic, words = _topic(reply.sentence, start, ground), _called(part, reply.sentence, ground)

    def rank(claim: Proposition) -> tuple[bool, bool, bool, bool, bool, int, bool, bool, int, bool, bool]:
        disputed = any(overlap(a.terms, claim.terms, ground.weights).covers_one for a in answered_already)
        near, named = claim.sentence == reply.sentence, bool(part.claimant)
        on = overlap(topic, claim.terms, ground.weights).of_one >= ENOUGH
        made = ground.statements[claim.statement]
        last = made.paragraph, claim.alleged, made.parent is None, claim.sentence
        called = _is_made_with(words, made, ground)
        verb = ground.document.sentences[claim.sentence].tokens[claim.head].upos == "VERB"
        return near, on, named and disputed, called, _accused(reply, claim, ground), *last, claim.main, verb

    # Of equals the last one counts.
    return max(reversed(said or before), key=rank, default=None)


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
