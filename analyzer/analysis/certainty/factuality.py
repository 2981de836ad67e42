"""How sure the events of a sentence are: a walk up the tree from each predicate (Saurí and Pustejovsky 2012).

Every word on the way from the top of a statement to an event may take certainty away or turn the sign round: a hedge,
a negation, a verb or noun that embeds the event. The rule is written out in docs/method.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from analyzer.model.hedge import Certainty, Hedge, HedgeType
from analyzer.model.syntax import ROOT, Document, Sentence
from analyzer.rules.kinds import EmbeddingRule, StanceRule
from analyzer.rules.ruleset import RuleSet

CUE = "cue"
EVENT = "event"
NEGATION = "certainty.negation"
NO_NEGATION = "certainty.no-negation"
# From sure to open; a statement is as sure as the weakest word that bears on it.
SCALE = (Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.UNKNOWN)
NEGATIVE = {
    Certainty.CERTAIN: Certainty.CERTAIN_NOT,
    Certainty.PROBABLE: Certainty.PROBABLE_NOT,
    Certainty.POSSIBLE: Certainty.POSSIBLE_NOT,
}
_LEVELS = {negative: level for level, negative in NEGATIVE.items()}
# Relations by which a negation reaches the predicate: "not", "no crew sailed", "nobody sailed".
NEGATED_BY = frozenset({"advmod", "cc", "det", "nsubj", "obj", "expl"})
# Relations by which an event is as sure as the word above it, where no rule says otherwise.
COMPLEMENT = frozenset({"acl", "ccomp", "csubj", "xcomp", "nsubj", "obj", "nmod"})
# A hedge that hangs on a predicate by one of these bears on it.
MODIFIER = frozenset({"advmod", "amod", "aux", "cop", "det", "discourse", "expl", "mark"})
SUBJECT = frozenset({"nsubj", "csubj"})
AUXILIARY = frozenset({"aux", "cop"})
# What a clause that stands for itself has of its own.
_OWN = SUBJECT | AUXILIARY
RELATIVE = "acl:relcl"
Counts = Callable[[Hedge], bool]
Embedded = Mapping[int, tuple[int, EmbeddingRule]]


@dataclass(frozen=True, slots=True)
class Reading:
    """How sure something is (a value of SCALE), and whether that it is not so."""

    level: Certainty = Certainty.CERTAIN
    negative: bool = False

    @property
    def value(self) -> Certainty:
        """The level with its sign."""
        return NEGATIVE.get(self.level, self.level) if self.negative else self.level

    def weakened(self, *by: Certainty) -> Reading:
        """The reading under words that leave so much; a negative value turns the sign round."""
        if not by:
            return self
        turned = sum(level_of(value) is not value for value in by) % 2 == 1
        return Reading(weakest((self.level, *map(level_of, by))), self.negative is not turned)


CERTAIN = Reading()
OPEN = Reading(Certainty.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence with what decides over its events, by token (index).

    `hedges` has each hedge with its tokens, `embedded` each event with the word above it that decides and the rule
    that says so, `left` the words of attitude with what they leave of their complement, `negated` the predicates.
    """

    sentence: Sentence
    hedges: tuple[tuple[Hedge, frozenset[int]], ...]
    embedded: Embedded
    left: Mapping[int, Certainty]
    negated: frozenset[int]


def frames(document: Document, hedges: Sequence[Hedge], rules: RuleSet) -> tuple[Frame, ...]:
    """The frame of each sentence of a document."""
    own: list[list[Hedge]] = [[] for _ in document.sentences]
    for hedge in hedges:
        for number in document.touched((hedge.cue,)):
            own[number].append(hedge)
    return tuple(_frame(sentence, own[number], rules) for number, sentence in enumerate(document.sentences))


def _frame(sentence: Sentence, hedges: Sequence[Hedge], rules: RuleSet) -> Frame:
    own = tuple((hedge, frozenset(t.index for t in sentence.touched((hedge.cue,)))) for hedge in hedges)
    return Frame(sentence, own, embedded(sentence, rules), _left(sentence, rules), _negated(sentence, rules))


def embedded(sentence: Sentence, rules: RuleSet) -> Embedded:
    """Each event (index) that a word above it decides over, with that word (index) and the rule that says so."""
    found: dict[int, tuple[int, EmbeddingRule]] = {}
    for rule, match in sorted(rules.matches(EmbeddingRule, sentence), key=lambda pair: pair[0].priority):
        found[match[EVENT]] = match[CUE], rule
    return found


def cues_of(rule: StanceRule, sentence: Sentence, rules: RuleSet) -> frozenset[int]:
    """The tokens (indices) that a stance rule takes for its cue in a sentence."""
    return frozenset(match[CUE] for other, match in rules.matches(StanceRule, sentence) if other.id == rule.id)


def _left(sentence: Sentence, rules: RuleSet) -> Mapping[int, Certainty]:
    deciding = sorted(rules.matches(StanceRule, sentence), key=lambda pair: pair[0].priority)
    return {match[CUE]: rule.certainty for rule, match in deciding if rule.certainty is not Certainty.CERTAIN}


def _negated(sentence: Sentence, rules: RuleSet) -> frozenset[int]:
    """The predicates that are negated: by an adverb, a subject or an object, or by a determiner of these."""
    idle = {token for tokens in rules.hits(NO_NEGATION, sentence).values() for token in tokens}
    found = set()
    for token in (sentence.tokens[index] for index in rules.hits(NEGATION, sentence).keys() - idle):
        above = sentence.tokens[token.head] if token.head != ROOT else token
        found |= {token.head} if token.relation in NEGATED_BY else set()
        found |= {above.head} if token.relation == "det" and above.relation in NEGATED_BY else set()
    return frozenset(found - {ROOT})


def level_of(certainty: Certainty) -> Certainty:
    """The certainty without its sign: `CT+` for `CT-`."""
    return _LEVELS.get(certainty, certainty)


def weakest(levels: Iterable[Certainty]) -> Certainty:
    """The least sure of some levels, CERTAIN when there is none."""
    return max(levels, key=SCALE.index, default=Certainty.CERTAIN)


def read(frame: Frame, event: int, tops: Mapping[int, Reading], counts: Counts) -> Reading:
    """How sure the event (index) is; `tops` has how sure the words are that a statement begins with.

    Only hedges that `counts` accepts take anything away.
    """
    return _read(frame, event, tops, counts, frozenset())


def by_cue(frame: Frame, event: int, cue: int | None, counts: Counts) -> Reading | None:
    """What the cue of an attribution (index) by itself decides over an event; None where it leaves that to others."""
    above, rule = frame.embedded.get(event, (None, None))
    if cue is None or above != cue or rule is None or rule.affirmed is Certainty.UNKNOWN:
        return None
    return _under(rule, read(frame, cue, {}, counts))


def _read(frame: Frame, event: int, tops: Mapping[int, Reading], counts: Counts, seen: frozenset[int]) -> Reading:
    own = _context(frame, event, tops, counts, seen | {event})
    if frame.hedges:
        own = own.weakened(*(h.certainty for h in bearing(frame, event) if counts(h)))
        own = own.weakened(Certainty.UNKNOWN) if _has_condition(frame, event) else own
    return Reading(own.level, not own.negative) if event in frame.negated else own


def bearing(frame: Frame, event: int) -> Iterator[Hedge]:
    """The hedges that are the event itself or modify it; a conjunct shares those before the first of its kind."""
    if not frame.hedges:
        return iter(())
    tokens, children = frame.sentence.tokens, frame.sentence.children
    modifiers = {event} | {c for c in children(event) if tokens[c].relation in MODIFIER}
    if _shares(frame, event):
        first = tokens[event].head
        modifiers |= {c for c in children(first) if c < first and tokens[c].relation in MODIFIER}
    return (hedge for hedge, cue in frame.hedges if cue & modifiers)


def _shares(frame: Frame, event: int) -> bool:
    """Whether a conjunct has neither a subject nor an auxiliary of its own and the form of the first."""
    tokens, token = frame.sentence.tokens, frame.sentence.tokens[event]
    if token.relation != "conj" or token.head == ROOT or token.xpos != tokens[token.head].xpos:
        return False
    return not any(tokens[c].relation in _OWN for c in frame.sentence.children(event))


def _has_condition(frame: Frame, event: int) -> bool:
    """Whether the event holds under a condition that hangs on it."""
    tokens, children = frame.sentence.tokens, frame.sentence.children
    below = [c for c in children(event) if tokens[c].relation == "advcl"]
    marks = {c for clause in below for c in children(clause) if tokens[c].relation in MODIFIER}
    return bool(marks) and any(h.type is HedgeType.CONDITION and cue & marks for h, cue in frame.hedges)


def _context(frame: Frame, event: int, tops: Mapping[int, Reading], counts: Counts, seen: frozenset[int]) -> Reading:
    """How sure whatever stands above an event leaves it."""
    token = frame.sentence.tokens[event]
    if event in tops or token.head == ROOT or token.head in seen:
        return tops.get(event, CERTAIN)
    if event in frame.embedded:
        cue, rule = frame.embedded[event]
        return _under(rule, _read(frame, cue, tops, counts, seen) if cue not in seen else CERTAIN)
    if token.relation == "conj":
        return _context(frame, token.head, tops, counts, seen | {token.head})
    if token.relation in COMPLEMENT and token.deprel != RELATIVE:
        above = _read(frame, token.head, tops, counts, seen)
        return above.weakened(frame.left[token.head]) if token.head in frame.left else above
    return CERTAIN


def _under(rule: EmbeddingRule, above: Reading) -> Reading:
    value = rule.negated if above.negative and not rule.presupposed else rule.affirmed
    own = Reading(level_of(value), level_of(value) is not value)
    return own if rule.presupposed else Reading(weakest((own.level, above.level)), own.negative)
