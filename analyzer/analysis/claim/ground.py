"""What claims are found on: the statements of an article, what they say, who makes them; and replies to others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from analyzer.analysis.certainty.stance import REPLIES
from analyzer.analysis.claim.overlap import common
from analyzer.analysis.claim.proposition import find_acts, find_propositions
from analyzer.analysis.claim.reply import Answered
from analyzer.analysis.claim.terms import Keys, keys_of, rarity, stem, terms_of
from analyzer.analysis.result import Analysis, source_id
from analyzer.model.claim import Proposition, Terms
from analyzer.model.hedge import Stance
from analyzer.model.report import Statement
from analyzer.model.span import Spans, envelope
from analyzer.model.syntax import Document, Sentence
from analyzer.rules.kinds import Surface
from analyzer.rules.ruleset import RuleSet

IF_TRUE = "verification.if-true"
FEWEST = 2  # terms that a reply needs to be known by its words alone


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

    `weights` has the rarity of each term, `speakers` the names of each source by its id, `described` all that its
    mentions say, `acts` what the article says that sources do to what they are credited with.
    """

    document: Document
    statements: Sequence[Statement]
    propositions: Sequence[Proposition]
    keys: Sequence[Keys]
    weights: Mapping[str, float]
    rules: RuleSet
    speakers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    described: Mapping[str, frozenset[str]] = field(default_factory=dict)
    acts: Sequence[Proposition] = ()

    @cached_property
    def lead(self) -> int:
        """The number (from 1) of the first paragraph of the body, 0 where there is none."""
        return self.document.layout.lead

    @cached_property
    def by_id(self) -> Mapping[str, Statement]:
        """The statements by their ids."""
        return {statement.id: statement for statement in self.statements}

    @cached_property
    def conditional(self) -> frozenset[int]:
        """The numbers of the sentences that tell what follows if a claim is true."""
        rules = [rule for rule in self.rules.of(Surface) if rule.id == IF_TRUE]
        prose = self.document.prose
        every = enumerate(self.document.sentences)
        return frozenset(n for n, s in every if any(any(rule.spans(prose, s.span)) for rule in rules))

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
    mentions = {id_: tuple(_mentions(id_, document, statements, keys, rules)) for id_ in ids}
    described = {id_: frozenset(word for terms in found for word in terms.words) for id_, found in mentions.items()}
    names = {id_: frozenset(name for terms in found for name in terms.names) for id_, found in mentions.items()}
    for number, source in enumerate(analysis.sources):
        if source.entity.named and source_id(number) in names:
            names[source_id(number)] |= _parts_of(source.entity.name)
    speakers = {id_: names[id_] or described[id_] for id_ in ids}
    acts = find_acts(document, statements, analysis.frames, keys, rules)
    return Ground(document, statements, found, keys, rarity(keys), rules, speakers, described, acts)


def _parts_of(name: str) -> frozenset[str]:
    """The terms of a proper name whose mentions may all be pronouns."""
    return frozenset(stem(word.lower()) for word in name.split() if word[:1].isupper() and word.isalpha())


def _mentions(
    id_: str, document: Document, statements: Sequence[Statement], keys: Sequence[Keys], rules: RuleSet
) -> Iterator[Terms]:
    """The terms of all mentions of a source, a country's for all its offices, sentence by sentence."""
    inside = tuple(span for s in statements if s.source_id == id_ and s.source for span in s.source.spans)
    for n in document.touched(inside):
        yield terms_of(document.sentences[n], _tokens(document.sentences[n], inside), 0, False, keys[n], rules)


def _tokens(sentence: Sentence, spans: Spans) -> tuple[int, ...]:
    return tuple(token.index for token in sentence.inside(spans))


def may_answer(reply: Reply, claim: Proposition, ground: Ground) -> bool:
    """Whether a proposition is somebody else's, no reply itself, and the reply does not stand in it.

    What would follow if another claim is true, told in another sentence, claims nothing.
    """
    if claim.sentence != reply.sentence and claim.sentence in ground.conditional:
        return False
    answer, made = ground.statements[reply.statement], ground.statements[claim.statement]
    if made.stance in REPLIES or claim.statement == reply.statement:
        return False
    if answer.source_id is not None and answer.source_id == made.source_id:
        return False
    if is_in_own_reply(made, ground) or _is_told_by(answer.source_id, made, ground):
        return False
    anchor = envelope((answer.cue or answer.content).spans)
    own = (anchor, *answer.content.spans)
    return not any(span.overlaps(words) for span in claim.spans for words in own)


def is_in_own_reply(statement: Statement, ground: Ground) -> bool:
    """Whether a statement stands in a reply and is not of another source, which the reply answers."""
    if statement.parent not in ground.replies:
        return False
    outer = ground.by_id[statement.parent]
    return statement.source_id is None or statement.source_id == outer.source_id


def _is_told_by(source: str | None, statement: Statement, ground: Ground) -> bool:
    """Whether a statement stands in one of a source, who passes it on."""
    outer = ground.by_id.get(statement.parent or "")
    return outer is not None and source is not None and outer.source_id == source and outer.stance not in REPLIES


def is_of_maker(claimant: frozenset[str], claim: Proposition, ground: Ground) -> bool:
    """Whether a statement is of the source that a reply names as the maker of the claim."""
    said = ground.described.get(ground.statements[claim.statement].source_id or "", frozenset())
    return bool(claimant) and len(common(claimant, said)) * 2 >= len(claimant)


def is_accused(reply: Reply, claim: Proposition, ground: Ground) -> bool:
    """Whether a claim names whoever replies to it; most replies are by those whom a claim is about."""
    denier = names_of(reply.statement, ground)
    return bool(denier) and len(common(denier, claim.terms.words)) * 2 >= len(denier)


def names_of(statement: int, ground: Ground) -> frozenset[str]:
    """The names of the source of a statement (by number)."""
    return ground.speakers.get(ground.statements[statement].source_id or "", frozenset())
