"""How sure a statement is, relative to its source: the values of FactBank (Saurí and Pustejovsky 2009).

The rule is written out in docs/method.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from analyzer.model.attribution import Attribution
from analyzer.model.hedge import Certainty, Hedge, HedgeType, Stance, Voice
from analyzer.model.span import Spans
from analyzer.model.syntax import Document, Sentence, Token
from analyzer.rules.kinds import StanceRule
from analyzer.rules.ruleset import RuleSet

NEGATION = "certainty.negation"
NO_NEGATION = "certainty.no-negation"
# From sure to open; a statement is as sure as the weakest word that bears on it.
SCALE = (Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.UNKNOWN)
NEGATIVE = {
    Certainty.CERTAIN: Certainty.CERTAIN_NOT,
    Certainty.PROBABLE: Certainty.PROBABLE_NOT,
    Certainty.POSSIBLE: Certainty.POSSIBLE_NOT,
}
OPEN = frozenset({Stance.NOT_CONFIRMED, Stance.QUESTIONED})
# Relations by which a negation reaches the predicate: "not", "no crew sailed", "nobody sailed".
NEGATED_BY = frozenset({"advmod", "cc", "det", "nsubj", "obj", "expl"})


def assertion_certainty(document: Document, content: Spans, hedges: Sequence[Hedge], rules: RuleSet) -> Certainty:
    """The certainty of what the article says in its own voice in `content`."""
    return _signed(_level(document, content, hedges), _negated(document, content, rules))


def attribution_certainty(
    document: Document, attribution: Attribution, rule: StanceRule | None, hedges: Sequence[Hedge], rules: RuleSet
) -> Certainty:
    """The certainty of an attribution's content for its source; `rule` decided the stance of the cue.

    What a source denies is certain not to be so, what it has not confirmed or questions is open. Else the
    content is as sure as the cue leaves it, the hedges in the cue, and those in the content whose scope
    holds its predicate; a shield of the reporter is not the source's doubt, nor is an accusation for its maker.
    """
    if rule and rule.stance is Stance.DENIED:
        return Certainty.CERTAIN_NOT
    if rule and rule.stance in OPEN:
        return Certainty.UNKNOWN
    own = [hedge for hedge in hedges if attribution.source is None or _is_doubt_of_source(hedge)]
    by_cue = (h.certainty for h in own if any(span.overlaps(h.cue) for span in attribution.cue))
    most = rule.certainty if rule else Certainty.CERTAIN
    level = weakest((_level(document, attribution.content, own), *by_cue, most))
    return _signed(level, _negated(document, attribution.content, rules))


def _is_doubt_of_source(hedge: Hedge) -> bool:
    return hedge.voice is Voice.SOURCE and hedge.type is not HedgeType.EVIDENTIAL


def level_of(certainty: Certainty) -> Certainty:
    """The certainty without its sign: `CT+` for `CT-`."""
    return next((level for level, negative in NEGATIVE.items() if negative is certainty), certainty)


def weakest(levels: Iterable[Certainty]) -> Certainty:
    """The least sure of some levels, CERTAIN when there is none."""
    return max(levels, key=SCALE.index, default=Certainty.CERTAIN)


def _signed(level: Certainty, negated: bool) -> Certainty:
    return NEGATIVE.get(level, level) if negated else level


def _level(document: Document, content: Spans, hedges: Sequence[Hedge]) -> Certainty:
    heads = [token for _, token in _heads(document, content)]
    inside = (hedge for hedge in hedges if any(span.covers(hedge.cue) for span in content))
    return weakest(hedge.certainty for hedge in inside if any(_weakens(hedge, head) for head in heads))


def _weakens(hedge: Hedge, head: Token) -> bool:
    return hedge.cue.overlaps(head.span) or any(span.covers(head.span) for span in hedge.scope)


def _negated(document: Document, content: Spans, rules: RuleSet) -> bool:
    return any(has_negation(sentence, head, rules) for sentence, head in _heads(document, content))


def has_negation(sentence: Sentence, head: Token, rules: RuleSet) -> bool:
    """Whether a predicate is negated: by an adverb, a subject or an object, or by a determiner of these."""
    idle = {token for tokens in rules.hits(NO_NEGATION, sentence).values() for token in tokens}
    negations = rules.hits(NEGATION, sentence).keys() - idle
    children = [sentence.tokens[c] for c in sentence.children(head.index) if sentence.tokens[c].relation in NEGATED_BY]
    below = (sentence.tokens[c] for child in children for c in sentence.children(child.index))
    return any(t.index in negations for t in (*children, *(t for t in below if t.relation == "det")))


def _heads(document: Document, content: Spans) -> Iterator[tuple[Sentence, Token]]:
    """The predicate of the content in the first sentence that it stands in: the first token whose head is outside."""
    for sentence in document.sentences:
        inside = [t for t in sentence if any(span.covers(t.span) for span in content) and t.upos != "PUNCT"]
        numbers = {t.index for t in inside}
        tops = [t for t in inside if t.head not in numbers]
        if tops:
            yield sentence, next((t for t in tops if t.upos in ("VERB", "AUX")), tops[0])
            return
