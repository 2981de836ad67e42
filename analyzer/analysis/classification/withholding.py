"""Withholding: the words of a sentence that say that a name is withheld, and why (rules of kind `anonymity`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from analyzer.model.span import Span, envelope
from analyzer.model.syntax import ROOT, Sentence
from analyzer.patterns import Bindings
from analyzer.rules.kinds.anonymity import BEARER, WORDS, AnonymityLabel, AnonymityRule, Extent
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.ruleset import RuleSet

# Labels of words that stand in the words that name a source.
IN_THE_NAME = (AnonymityLabel.MENTION, AnonymityLabel.FORMULA)
# Labels of words that a reason can be the reason of.
_CAUSES = (AnonymityLabel.CONDITION, AnonymityLabel.MENTION)
# What belongs to a word in grammar and stands with it in a span.
_FUNCTION = (
    *("amod", "aux", "aux:pass", "case", "compound", "compound:prt", "cop"),
    *("det", "expl", "fixed", "mark", "nmod:poss", "nummod"),
)
# What hangs on the predicate of a reason and is no part of it.
_BESIDE = ("conj", "cc", "parataxis", "punct")
_THING = "anonymity.word.thing"
_WHO = "anonymity.word.who"
_CLOSE = 2  # words and commas between a condition and a reason that the parser hung elsewhere
_CLAUSES = ("ccomp", "acl:relcl")


@dataclass(frozen=True, slots=True)
class Withheld:
    """Words of one sentence about a name: the tokens (indices, in a row), those captured, and whose name it is."""

    rule: AnonymityRule
    tokens: tuple[int, ...]
    anchors: tuple[int, ...]
    bearer: int | None = None

    def span(self, sentence: Sentence) -> Span:
        """The words as characters of the article."""
        return envelope(sentence.tokens[t].span for t in self.tokens)


def find_withheld(sentence: Sentence, rules: RuleSet) -> tuple[Withheld, ...]:
    """What the rules find in a sentence, the longest of those that overlap under one label, in text order.

    Reasons count beside a condition that they hang on or stand next to; those that can stand alone always.
    """
    every = list(_fitting(_matches(sentence, rules), sentence, rules))
    told = [f for f in every if f.rule.label is AnonymityLabel.CONDITION]
    conditions = longest(f for f in told if not _is_purpose(f, told, sentence))
    reasons = [f for f in every if f.rule.label is AnonymityLabel.REASON]
    named = [f for f in every if f.rule.label in IN_THE_NAME]
    causes = [*conditions, *(f for f in named if f.rule.label is AnonymityLabel.MENTION)]
    held = longest(f for f in reasons if f.rule.alone or any(_belongs(f, c, sentence) for c in causes))
    kept = [*(_before(c, held) for c in conditions), *(_outside(r, conditions) for r in held), *longest(named)]
    return tuple(sorted((f for f in kept if f.tokens), key=lambda f: f.tokens))


def _is_purpose(one: Withheld, others: Sequence[Withheld], sentence: Sentence) -> bool:
    """Whether a condition is what another is for (`is not naming her to protect her identity`)."""
    token = sentence.tokens[one.anchors[0]]
    infinitive = any(sentence.tokens[c].upos == "PART" for c in sentence.children(token.index))
    is_purpose = token.deprel == "advcl" and infinitive
    return is_purpose and any(token.head in o.anchors and token.index not in o.tokens for o in others)


def _matches(sentence: Sentence, rules: RuleSet) -> Iterator[tuple[AnonymityRule, Bindings]]:
    """What each rule matches in a sentence; of reasons without a cause only those that can stand alone."""
    independent = rules.matches(AnonymityRule, sentence)
    yield from independent
    if any(rule.label in _CAUSES for rule, _ in independent):
        dependent = (rule for rule in rules.of(AnonymityRule) if rule.dependent)
        yield from ((r, match) for r in dependent for pattern in r.patterns for match in rules.match(pattern, sentence))


def _fitting(
    matches: Iterable[tuple[AnonymityRule, Bindings]], sentence: Sentence, rules: RuleSet
) -> Iterator[Withheld]:
    """What is found by the matches that nothing bars and whose bearer may have a name to withhold."""
    barred: dict[str, frozenset[int]] = {}
    for rule, match in matches:
        if rule.id not in barred:
            barred[rule.id] = frozenset(m[WORDS] for pattern in rule.unless for m in rules.match(pattern, sentence))
        if match[WORDS] not in barred[rule.id] and _fits(rule, match.get(BEARER), sentence, rules):
            yield _withheld(rule, match, sentence)


def _withheld(rule: AnonymityRule, match: Mapping[str, int], sentence: Sentence) -> Withheld:
    anchors = tuple(index for name, index in sorted(match.items()) if name.startswith(WORDS))
    reach = set(_phrase(sentence, match[WORDS])) if rule.extent is Extent.PHRASE else set()
    named = rule.label in IN_THE_NAME
    heads = (*anchors, match[BEARER]) if named and BEARER in match else anchors
    tokens = reach.union(*(_grammar(sentence, head, not named) for head in heads))
    return Withheld(rule, tuple(range(min(tokens), max(tokens) + 1)), anchors, match.get(BEARER))


def _grammar(sentence: Sentence, index: int, with_case: bool = True) -> Iterator[int]:
    """The token and what belongs to it in grammar, its own preposition only if asked for."""
    yield index
    for child in sentence.children(index):
        deprel = sentence.tokens[child].deprel
        if deprel in _FUNCTION and (with_case or deprel not in ("case", "mark")):
            yield from _grammar(sentence, child)


def _phrase(sentence: Sentence, head: int) -> Iterator[int]:
    """The token with all that hangs on it, less the subject of a clause that no conjunction opens."""
    tokens = sentence.tokens
    opened = any(tokens[c].deprel == "mark" for c in sentence.children(head))
    yield head
    for child in sentence.children(head):
        token = tokens[child]
        is_subject = token.relation in ("nsubj", "csubj") and not opened and token.upos != "PRON"
        if token.deprel not in _BESIDE and not is_subject:
            yield from sentence.subtree(child)


def _fits(rule: AnonymityRule, bearer: int | None, sentence: Sentence, rules: RuleSet) -> bool:
    """Whether the bearer may be somebody with a name to withhold."""
    if bearer is None or sentence.tokens[bearer].upos == "PRON":
        return bearer is None or not rules.covers(_THING, sentence, bearer)
    if _is_named(bearer, sentence):
        return False
    speakers = [hit.value.speaker for hit in rules.roles.hits(sentence) if hit.holds(bearer)]
    if speakers:
        return Speaker.PERSON in speakers
    return not rule.person or any(i in rules.hits(_WHO, sentence) for i in sentence.subtree(bearer))


def _is_named(index: int, sentence: Sentence) -> bool:
    below = (sentence.tokens[c] for c in sentence.children(index))
    return sentence.tokens[index].upos == "PROPN" or any(
        token.upos == "PROPN" and token.relation in ("appos", "flat") for token in below
    )


def longest(found: Iterable[Withheld]) -> list[Withheld]:
    """Those that remain when of any that overlap the longest is kept."""
    kept: list[Withheld] = []
    for one in sorted(found, key=_by_length):
        if all(set(one.tokens).isdisjoint(other.tokens) for other in kept):
            kept.append(one)
    return kept


def _by_length(one: Withheld) -> tuple[int, tuple[int, ...], bool, bool, str]:
    return -len(one.tokens), one.tokens, not one.rule.alone, not one.rule.of_named, one.rule.id


def _belongs(reason: Withheld, condition: Withheld, sentence: Sentence) -> bool:
    """Whether a reason hangs on a condition, or stands so close to it that only the parser parts them."""
    if reason.anchors[0] in condition.tokens:
        return False
    token, opens = sentence.tokens[reason.anchors[0]], reason.tokens[0] == 0
    if token.head in condition.anchors:
        return True
    if token.deprel == "xcomp":
        return False  # what a verb needs to be whole is no reason
    behind = reason.anchors[0] > min(condition.anchors)
    if (behind or opens) and token.head in _governors(condition, sentence):
        return True
    if _is_aside(reason, sentence) and token.head in _subjects(condition, sentence):
        return True
    gap = reason.tokens[0] - condition.tokens[-1] - 1
    return reason.anchors[0] > condition.tokens[-1] and gap <= _CLOSE


def _governors(condition: Withheld, sentence: Sentence) -> Iterator[int]:
    """The verb that a condition hangs on, where it is no verb with a report below it."""
    heads = {sentence.tokens[anchor].head for anchor in condition.anchors} - {ROOT, *condition.anchors}
    for head in sorted(heads):
        if not any(sentence.tokens[c].deprel in _CLAUSES for c in sentence.children(head)):
            yield head


def _is_aside(reason: Withheld, sentence: Sentence) -> bool:
    """Whether a comma parts the reason from what it hangs on."""
    first = reason.tokens[0]
    return first > 0 and sentence.tokens[first - 1].upos == "PUNCT"


def _subjects(condition: Withheld, sentence: Sentence) -> Iterator[int]:
    for anchor in condition.anchors:
        yield from (c for c in sentence.children(anchor) if sentence.tokens[c].relation in ("nsubj", "obj"))


def _before(condition: Withheld, reasons: Sequence[Withheld]) -> Withheld:
    """The condition up to the reason that begins inside it."""
    starts = [r.tokens[0] for r in reasons if r.tokens[0] > condition.anchors[0]]
    tokens = tuple(t for t in condition.tokens if t < min(starts, default=t + 1))
    return Withheld(condition.rule, tokens, condition.anchors, condition.bearer)


def _outside(reason: Withheld, conditions: Sequence[Withheld]) -> Withheld:
    """The words of a reason in a row round its head that are no condition's."""
    taken = {a for c in conditions for a in c.anchors if a not in reason.anchors}
    head = reason.anchors[0]
    start = max((t + 1 for t in taken if t < head), default=0)
    end = min((t for t in taken if t > head), default=len(reason.tokens) + reason.tokens[0])
    tokens = tuple(t for t in reason.tokens if start <= t < end)
    return Withheld(reason.rule, tokens, reason.anchors, reason.bearer)
