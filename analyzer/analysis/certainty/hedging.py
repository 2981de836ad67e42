"""Hedges and boosters in the story: found by rules, one a word, each with its scope and its voice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from analyzer.analysis.certainty.scope import find_scope
from analyzer.model.attribution import Attribution
from analyzer.model.hedge import Hedge, Voice
from analyzer.model.span import Cover, Span, envelope
from analyzer.model.syntax import Document, Sentence
from analyzer.patterns import Pattern
from analyzer.rules.kinds import HedgeRule
from analyzer.rules.ruleset import RuleSet

CUE = "cue"
SCOPE = "scope"


@dataclass(frozen=True, slots=True)
class Cue:
    """Tokens (indices) of a sentence that a rule takes for a hedge; the first is the head."""

    rule: HedgeRule
    tokens: tuple[int, ...]
    scope: int | None = None

    @property
    def rank(self) -> tuple[int, int, str]:
        """Order in which cues are preferred where they overlap."""
        return -self.rule.priority, -len(self.tokens), self.rule.id


def find_hedges(document: Document, attributions: Sequence[Attribution], rules: RuleSet) -> tuple[Hedge, ...]:
    """Every hedge and booster of the story in text order; spans are characters of the article.

    The voice is the source's in a quotation, in what is attributed to a source, and where the cue is a
    source's verb of thought; else, and for a rule that is a `shield` outside quotation marks, the author's.
    """
    quoted = Cover(quotation.words for quotation in document.layout.quotations)
    spoken = Cover(words for a in attributions if a.source for words in (*a.content, *a.cue))
    return tuple(
        _hedge(quoted, spoken, sentence, cue) for sentence in document.sentences for cue in find_cues(sentence, rules)
    )


def find_cues(sentence: Sentence, rules: RuleSet) -> tuple[Cue, ...]:
    """The cues of a sentence in text order, no token in two of them."""
    taken: set[int] = set()
    kept = []
    for cue in sorted(_candidates(sentence, rules), key=lambda c: c.rank):
        if taken.isdisjoint(cue.tokens):
            taken.update(cue.tokens)
            kept.append(cue)
    return tuple(sorted(kept, key=lambda c: min(c.tokens)))


def _candidates(sentence: Sentence, rules: RuleSet) -> Iterator[Cue]:
    """What every rule finds: by its patterns, then by its entries, less what it bars."""
    found: dict[str, list[Cue]] = {}
    for rule, match in rules.matches(HedgeRule, sentence):
        found.setdefault(rule.id, []).append(_bound(rule, match))
    for rule, hits in rules.hedge_hits(sentence):
        entries = (Cue(rule, (head, *(t for t in tokens if t != head))) for head, tokens in hits.items())
        found.setdefault(rule.id, []).extend(entries)
    for cues in found.values():
        unless = cues[0].rule.unless
        barred = _barred(sentence, unless, rules) if unless else ()
        yield from (cue for cue in cues if cue.tokens[0] not in barred)


def _barred(sentence: Sentence, patterns: Sequence[Pattern], rules: RuleSet) -> frozenset[int]:
    return frozenset(match[CUE] for pattern in patterns for match in rules.match(pattern, sentence))


def _bound(rule: HedgeRule, match: Mapping[str, int]) -> Cue:
    others = (token for name, token in sorted(match.items()) if name.startswith(CUE) and name != CUE)
    return Cue(rule, (match[CUE], *others), match.get(SCOPE))


def _hedge(quoted: Cover, spoken: Cover, sentence: Sentence, cue: Cue) -> Hedge:
    span = envelope(sentence.tokens[t].span for t in cue.tokens)
    scope = find_scope(sentence, cue.tokens, cue.scope)
    voice = _voice(quoted, spoken, span, cue.rule)
    return Hedge(span, cue.rule.type, cue.rule.id, scope, voice, cue.rule.certainty)


def _voice(quoted: Cover, spoken: Cover, span: Span, rule: HedgeRule) -> Voice:
    """Whose hedge it is, given the quotations and the words that have a source."""
    if quoted.covers(span):
        return Voice.SOURCE
    return Voice.SOURCE if not rule.shield and spoken.overlaps(span) else Voice.AUTHOR
