"""Tellings: how the body tells a claim of the headline or the lead, if it does."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from analyzer.analysis.certainty.stance import REPLIES
from analyzer.analysis.claim.ground import Ground, Reply
from analyzer.analysis.claim.overlap import Overlap, common, is_same, meet, overlap, share
from analyzer.analysis.claim.terms import term_of
from analyzer.analysis.mismatch.contrary import contraries
from analyzer.analysis.mismatch.denial import contradictions
from analyzer.analysis.mismatch.doubt import doubts
from analyzer.analysis.mismatch.figures import are_early, astray
from analyzer.analysis.mismatch.likeness import Near, nearest_statement, told_alike
from analyzer.analysis.mismatch.miscount import body_sentences, miscounting
from analyzer.analysis.mismatch.proportion import has_proportion, misproportioned
from analyzer.model.claim import Proposition
from analyzer.model.hedge import Certainty, Stance
from analyzer.model.mismatch import MismatchPlace, Telling
from analyzer.model.report import Statement
from analyzer.model.syntax import Sentence
from analyzer.model.text import ParagraphKind

HALF = 0.5  # share of a headline's terms beside its event that a sentence with the contrary must have
MOSTLY = 0.7  # share of them that the sentence of an event must have
CLOSELY = 0.85  # the same where another sentence has the event
WHOLLY = 0.99  # share of the terms that two claims must have in common where their event is not told
FEWEST = 2  # terms of a claim that can be looked for

AGREEING = frozenset({Telling.SAME, Telling.LIKE, Telling.PARTLY})
TOLD = frozenset({Telling.SAME, Telling.LIKE})
UNLIKE = frozenset({Telling.LIKE, Telling.PARTLY})

SAYING = "cue.verb.core"
NAMING = frozenset({"NOUN", "PROPN"})
PAST = "ed"
QUESTION = "?"
PREDICATED = frozenset({"cop", "nsubj"})  # relations below a predicate


@dataclass(frozen=True, slots=True)
class Comparison:
    """A claim of the headline or lead, what the body has on it (each with the overlap), and the replies to it."""

    claim: Proposition
    place: MismatchPlace
    told: tuple[Near, ...]
    telling: Telling
    replies: tuple[Reply, ...]


def comparisons(ground: Ground, replies: Sequence[Reply]) -> Iterator[Comparison]:
    """Each claim of the headline and of the lead with what follows it."""
    every = _told(ground)
    below = {place: [p for p in every if _is_below(p, place, ground)] for place in MismatchPlace}
    acting = {act.statement for act in ground.acts}
    for claim in (p for p in every if p.statement not in acting or any(p is act for act in ground.acts)):
        statement = ground.statements[claim.statement]
        place = place_of(statement, ground)
        told = len(claim.terms.words) + bool(claim.terms.quantities)
        comparable = claim.main and statement.parent is None and told >= FEWEST
        if place is not None and comparable:
            yield _comparison(claim, place, below[place], ground, replies)


def _told(ground: Ground) -> Sequence[Proposition]:
    """All that is told: what is said, but for what replies are about, and what the article says that sources do."""
    said = (p for p in ground.propositions if ground.statements[p.statement].stance not in REPLIES)
    return (*said, *ground.acts)


def place_of(statement: Statement, ground: Ground) -> MismatchPlace | None:
    """Whether a statement stands in the headline or in the lead, None for the rest of the body."""
    if statement.where is ParagraphKind.TITLE:
        return MismatchPlace.HEADLINE
    return MismatchPlace.LEAD if statement.paragraph == ground.lead else None


def _comparison(
    claim: Proposition, place: MismatchPlace, below: Sequence[Proposition], ground: Ground, replies: Sequence[Reply]
) -> Comparison:
    near = _near(claim, below, ground)
    answers = tuple(r for r in replies if _is_answer(r, claim, near, place, ground))
    counted = [*_miscounts(claim, place, below, ground)]
    same = [] if counted else _same(near)
    told: Sequence[Near] = counted or near
    telling = Telling.NUMBER if counted else _telling(told, same, answers)
    if telling is Telling.NUMBER and not counted and are_early(claim, ground):
        telling = Telling.PARTLY
    found = Comparison(claim, place, tuple(same or told), telling, answers)
    return _of_headline(found, below, ground, replies) if place is MismatchPlace.HEADLINE else found


def _near(claim: Proposition, below: Sequence[Proposition], ground: Ground) -> Sequence[Near]:
    """What the body has that says all that a claim says, numbers and polarity apart."""
    pairs = [(p, overlap(claim.terms, p.terms, ground.weights)) for p in below if meet(claim.terms, p.terms)]
    # An opposite says something only where the event itself is not told.
    itself = any(found.event and not (found.opposed or found.polarity or found.objects) for _, found in pairs)
    acts = {id(act) for act in ground.acts}
    pairs = [(p, found) for p, found in pairs if not (found.opposed and itself) and (found.event or id(p) not in acts)]
    near = [(p, found) for p, found in pairs if found.covers_one and not _of_another(p, found)]
    event = claim.terms.event
    sentences = {p.sentence for p in below}
    told_in = {number for number in sentences if event and common((event,), ground.keys[number].every)}
    near = [
        (p, found)
        for p, found in near
        if not _of_other_things(claim, p, found, ground)
        and (found.event or not told_in or p.sentence in told_in or found.of_one >= CLOSELY)
    ]
    return near or [*_mentions(claim, below, ground)]


def _of_headline(
    found: Comparison, below: Sequence[Proposition], ground: Ground, replies: Sequence[Reply]
) -> Comparison:
    """How the body tells a headline where its own words are not told, or its figures or the denial of it are not."""
    claim = found.claim
    if found.telling is Telling.PARTLY and _is_nowhere(claim, ground):
        return replace(found, telling=Telling.NONE)
    if found.telling is Telling.PARTLY and (like := _alike(claim, below, ground, replies)):
        found = replace(found, told=tuple(like[0]), replies=like[1], telling=_like(claim, like[0], below, ground))
    if found.telling in AGREEING and (stray := [*_stated_in(astray(claim, ground), claim, below, ground)]):
        return replace(found, told=tuple(stray), telling=Telling.NUMBER)
    if found.telling in TOLD and not found.replies:
        found = replace(found, replies=tuple(contradictions(claim, found.told, below, ground)))
    if found.telling in UNLIKE and (contrary := [*contraries(claim, below, ground)]):
        return replace(found, told=tuple(contrary), telling=Telling.POLARITY)
    if found.telling in UNLIKE and not _is_title(claim, ground) and (doubted := [*doubts(claim, below, ground)]):
        return replace(found, told=tuple(doubted), telling=Telling.DOUBTED)
    return found


def _alike(
    claim: Proposition, below: Sequence[Proposition], ground: Ground, replies: Sequence[Reply]
) -> tuple[Sequence[Near], tuple[Reply, ...]] | None:
    """What tells a headline in like words and the denials of it, where no other sentence states its event.

    A statement that denies what a headline says tells it too ("rejected claims that …").
    """
    number = nearest_statement(claim, ground) if _is_verbal(claim, ground) and not _is_saying(claim, ground) else None
    if number is None:
        return None
    if ground.statements[number].stance is Stance.DENIED:
        denials = tuple(r for r in replies if r.statement == number and not r.part.terms.negated)
        return ((), denials) if denials and not claim.terms.negated else None
    told, event = told_alike(claim, number, below, ground), claim.terms.event
    here = {p.sentence for p, _ in told}
    elsewhere = (p for p in below if p.sentence not in here and p.main and p.terms.event and event)
    if not told or any(_has(str(event), p) for p in elsewhere):
        return None
    return told, _answers_to(told, ground, replies)


def _like(claim: Proposition, told: Sequence[Near], below: Sequence[Proposition], ground: Ground) -> Telling:
    """How a statement tells a claim in other words: in like ones, or its contrary of most of what the claim is about.

    The contrary may stand in the next sentences ("… were given the green light. Members voted to approve them").
    """
    beside = claim.terms.words - {str(claim.terms.event)}
    here = {p.sentence for p, _ in told}
    shared = common(beside, frozenset().union(*(ground.keys[place].every for place in here)))
    if not here or len(shared) < HALF * len(beside):
        return Telling.LIKE
    sure = [p for p, _ in told if p.certainty is claim.certainty]
    after = (p for p in below if p.sentence - 1 in here and _is_contrary(p, claim))
    contrary = any(not claim.terms.contrary.isdisjoint(p.terms.words) for p in (*sure, *after))
    opposed = any(found.opposed and p.certainty is not Certainty.UNKNOWN for p, found in told)
    return Telling.POLARITY if contrary or opposed else Telling.LIKE


def _is_contrary(proposition: Proposition, claim: Proposition) -> bool:
    """Whether what is stated for certain has for its event the contrary of a claim's."""
    contrary = proposition.terms.event in claim.terms.contrary
    return contrary and proposition.main and proposition.certainty is claim.certainty


def _is_saying(claim: Proposition, ground: Ground) -> bool:
    """Whether all that a claim says is that a source says something."""
    saying = ground.rules.hits(SAYING, ground.document.sentences[claim.sentence])
    return any(claim is act for act in ground.acts) and claim.head in saying


def _has(event: str, proposition: Proposition) -> bool:
    return not proposition.terms.negated and bool(common((event,), (str(proposition.terms.event),)))


def _answers_to(told: Sequence[Near], ground: Ground, replies: Sequence[Reply]) -> tuple[Reply, ...]:
    """The denials of the body that are to a claim of the sentence that tells something."""
    sentences = {p.sentence for p, _ in told}
    tellers = {ground.statements[p.statement].source_id for p, _ in told}
    return tuple(
        reply
        for reply in replies
        if reply.stance is Stance.DENIED
        and ground.statements[reply.statement].source_id not in tellers - {None}
        and place_of(ground.statements[reply.statement], ground) is not MismatchPlace.HEADLINE
        and (_may_be_to(reply, told, ground) if reply.claim is None else reply.claim.sentence in sentences)
    )


def _may_be_to(reply: Reply, told: Sequence[Near], ground: Ground) -> bool:
    """Whether a denial of a claim that is not found may be of what tells something: a clause has a word of it."""
    part, words = reply.part, frozenset().union(*(p.terms.words for p, _ in told))
    inside = ground.document.sentences[reply.sentence].inside(part.spans)
    return bool(common(part.terms.words, words)) or all(token.upos != "VERB" for token in inside)


def _same(near: Sequence[Near]) -> Sequence[Near]:
    """Those that tell the claim as it is; a clause that says its contrary outweighs those without its event."""
    same = [(p, found) for p, found in near if not found.numbers and not found.polarity]
    contrary = any(found.polarity and found.event and p.main for p, found in near)
    return [(p, found) for p, found in same if found.event] if contrary else same


def _mentions(claim: Proposition, below: Sequence[Proposition], ground: Ground) -> Iterator[Near]:
    """Where the event of a claim is told or mentioned in a sentence that has nearly all of the rest of the claim.

    "The union has threatened to halt trains" has the union and the halting, and no clause has both.
    """
    event = claim.terms.event
    for proposition in (p for p in below if event and p.terms.event and is_same(event, p.terms.event)):
        words = proposition.terms.words | ground.keys[proposition.sentence].every
        whole = replace(proposition.terms, words=words, names=frozenset())
        found = overlap(claim.terms, whole, ground.weights)
        if found.covers_one and found.of_one >= MOSTLY and not found.polarity:
            yield proposition, found


def _miscounts(
    claim: Proposition, place: MismatchPlace, below: Sequence[Proposition], ground: Ground
) -> Iterator[Near]:
    """What the body says in the sentences that count the same as a headline with another number."""
    if place is not MismatchPlace.HEADLINE:
        return
    sentences = misproportioned(claim, ground) if has_proportion(claim, ground) else miscounting(claim, ground)
    yield from _stated_in(sentences, claim, below, ground)


def _stated_in(
    sentences: Collection[int], claim: Proposition, below: Sequence[Proposition], ground: Ground
) -> Iterator[Near]:
    """What is stated in some sentences (by number)."""
    for proposition in below:
        if proposition.main and proposition.sentence in sentences:
            yield proposition, overlap(claim.terms, proposition.terms, ground.weights)


def _of_another(proposition: Proposition, found: Overlap) -> bool:
    """Whether the opposite is said of somebody else: in passing, or of another event.

    Where no word says what happens ("lets the builder keep the land"), all others have to agree.
    """
    same = found.event or (found.of_one >= WHOLLY and found.of_other >= WHOLLY)
    return found.polarity and not (same and proposition.main)


def _of_other_things(claim: Proposition, proposition: Proposition, found: Overlap, ground: Ground) -> bool:
    """Whether what is contrary happens to something else: little of what a claim has beside its event is there."""
    beside = claim.terms.words - {claim.terms.event}
    least = HALF if proposition.main and proposition.sentence == next(body_sentences(ground), None) else MOSTLY
    return found.opposed and share(beside, found.shared & beside, ground.weights) < least


def _is_below(proposition: Proposition, place: MismatchPlace, ground: Ground) -> bool:
    statement = ground.statements[proposition.statement]
    where = place_of(statement, ground)
    return where is None or (place is MismatchPlace.HEADLINE and where is MismatchPlace.LEAD)


def _is_answer(reply: Reply, claim: Proposition, near: Sequence[Near], place: MismatchPlace, ground: Ground) -> bool:
    """Whether a reply of the body is to the claim, or to a statement that tells it; silence about all is none."""
    if reply.part.bare or place_of(ground.statements[reply.statement], ground) is place:
        return False
    if reply.claim is not None and any(reply.claim == p for p, _ in near):
        return True
    found = overlap(claim.terms, reply.part.terms, ground.weights)
    return reply.stance is not Stance.QUESTIONED and found.covers_one and found.event


def _telling(near: Sequence[Near], same: Sequence[Near], answers: Sequence[Reply]) -> Telling:
    if same or (answers and not near):
        return Telling.SAME
    if near:
        return Telling.NUMBER if any(found.numbers for _, found in near) else Telling.POLARITY
    return Telling.PARTLY


def _is_nowhere(claim: Proposition, ground: Ground) -> bool:
    """Whether a headline has an event that is hardly told in other words (a death), and no sentence of the body."""
    is_act = any(claim is act for act in ground.acts)
    sentence, keys = ground.document.sentences[claim.sentence], ground.keys[claim.sentence]
    # "Minister blasts plan" says no explosion.
    spoken = is_act and any(sentence.tokens[c].relation == "obj" for c in sentence.children(claim.head))
    deciding = (
        i
        for i in sentence.subtree(claim.head)
        if sentence.tokens[i].lemma.lower() in ground.rules.decisive
        and sentence.tokens[i].deprel != "amod"
        and not (spoken and i == claim.head)
    )
    words = [ground.keys[number].every for number in body_sentences(ground)]
    asked = any(token.form == QUESTION for token in sentence)
    return not asked and any(not _is_hinted(term, words, ground) for i in deciding for term in keys.of(i)[:1])


def _is_hinted(event: str, words: Sequence[frozenset[str]], ground: Ground) -> bool:
    """Whether any of the sentences has an event, or a word that may tell of it."""
    hints = (term_of(word, ground.rules.families) for word in ground.rules.hints.get(event, ()))
    telling = frozenset((event, *hints, *ground.rules.opposites.get(event, ())))
    return any(common(telling, found) for found in words)


def _is_verbal(claim: Proposition, ground: Ground) -> bool:
    """Whether a claim has a verb, be it one that the parser took for a noun, or a copula with its predicate."""
    sentence = ground.document.sentences[claim.sentence]
    below = {sentence.tokens[child].relation for child in sentence.children(claim.head)}
    phrase = "case" in below and "cop" not in below
    verb = sentence.tokens[claim.head].upos == "VERB" or _is_between(claim.head, sentence)
    return verb or (bool(below & PREDICATED) and not phrase)


def _is_title(claim: Proposition, ground: Ground) -> bool:
    """Whether a claim is a thing and no more ("Harbour news", "A pier by the sea")."""
    sentence = ground.document.sentences[claim.sentence]
    below = [sentence.tokens[child] for child in sentence.children(claim.head)]
    placed = any(token.relation == "case" for token in sentence)
    return not _is_verbal(claim, ground) and (not placed or any(t.relation == "det" for t in below))


def _is_between(head: int, sentence: Sentence) -> bool:
    """Whether a participle behind a noun is mayhap a verb that the tree hangs on a noun ("Trainer doped horse")."""
    below = [sentence.tokens[child] for child in sentence.children(head)]
    first = min((t.index for t in (*below, sentence.tokens[head]) if t.upos in NAMING), default=head)
    return any(t.relation == "amod" and t.index > first and t.form.endswith(PAST) for t in below)
