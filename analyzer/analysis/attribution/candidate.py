"""Candidates: what one rule makes of one cue, in tokens of a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from analyzer.analysis.attribution.extent import (
    between_tokens,
    clause_tokens,
    complement_tokens,
    condition_behind,
    cue_tokens,
    inserted_tokens,
    is_further_clause,
    is_participle_adjunct,
    leading_tokens,
    phrase_tokens,
    relative_tokens,
    remainder_tokens,
    source_tokens,
    trailing_tokens,
    unquoted,
)
from analyzer.analysis.attribution.lead_in import lead_in_tokens
from analyzer.analysis.attribution.subject import (
    adjoined_tokens,
    is_reduced_passive,
    letter_of,
    name_before,
    strayed_subjects,
    subject_of,
)
from analyzer.analysis.attribution.venue import venue_tokens
from analyzer.model.syntax import Sentence
from analyzer.patterns import Bindings
from analyzer.rules.kinds.dependency import ContentExtent, Dependency, SourceOrigin
from analyzer.rules.ruleset import RuleSet

LETTER = "cue.noun.letter"
OPENER = "cue.opener"
SPEECH = "cue.verb.quoting"
_OBLIGATORY = {SourceOrigin.SUBJECT, SourceOrigin.BEFORE}


@dataclass(frozen=True, slots=True)
class Candidate:
    """An attribution in the making: heads and token sets (indices in the sentence)."""

    rule: Dependency
    cue_head: int
    source_head: int | None
    cue: frozenset[int]
    source: frozenset[int]
    content: frozenset[int]


def candidates(rule: Dependency, sentence: Sentence, rules: RuleSet) -> Iterator[Candidate]:
    """Everything that the patterns of a rule find in a sentence, in no particular order."""
    found = ((rule, bindings) for pattern in rule.patterns for bindings in rules.match(pattern, sentence))
    yield from _sound(found, sentence, rules)


def all_candidates(sentence: Sentence, rules: RuleSet) -> Iterator[Candidate]:
    """Everything that the patterns of all rules find in a sentence, in the order of the rules."""
    yield from _sound(rules.matches(Dependency, sentence), sentence, rules)


def _sound(matches: Iterable[tuple[Dependency, Bindings]], sentence: Sentence, rules: RuleSet) -> Iterator[Candidate]:
    for rule, bindings in matches:
        found = _candidate(rule, bindings, sentence, rules)
        if found.content and (found.source_head is not None or rule.source not in _OBLIGATORY):
            yield found


def _candidate(rule: Dependency, bindings: Mapping[str, int], sentence: Sentence, rules: RuleSet) -> Candidate:
    cue_head = bindings["cue"]
    source_head = _source_head(rule.source, bindings, sentence, rules)
    venue = venue_tokens(sentence, bindings, rules)
    source = source_tokens(sentence, source_head, cue_head) if source_head is not None else frozenset()
    if rule.source is SourceOrigin.BEFORE:
        source = frozenset(range(cue_head))
    if source_head is not None:
        source |= adjoined_tokens(sentence, source_head, cue_head)
    source |= between_tokens(sentence, source, cue_head) | trailing_tokens(sentence, source, cue_head)
    source = unquoted(sentence, source) - _captured_below(bindings, source_head, sentence)
    cue = _cue(bindings, sentence, source)
    content = _content(rule.content, bindings, sentence, source_head) - cue - venue - source
    content -= _spoken_adjunct(sentence, content, cue_head, rules)
    if source_head is not None and content and min(content) > cue_head:
        opens = partial(rules.covers, OPENER, sentence)
        content |= lead_in_tokens(sentence, source_head, cue_head, opens) - source
    return Candidate(rule, cue_head, source_head, cue | _joined(cue, venue), source - cue, content)


def _spoken_adjunct(sentence: Sentence, content: frozenset[int], cue: int, rules: RuleSet) -> frozenset[int]:
    """A participle of speech behind the cue ("…, an official said, speaking by phone"), which tells how it was said."""
    for head in content:
        if sentence.tokens[head].deprel != "advcl" or head < cue or not is_participle_adjunct(sentence, head):
            continue
        if rules.covers(SPEECH, sentence, head):
            below = frozenset(sentence.subtree(head))
            return below if min(i for i in content if i > cue) in below else frozenset()
    return frozenset()


def _captured_below(bindings: Mapping[str, int], source: int | None, sentence: Sentence) -> frozenset[int]:
    """The words of a content that the tree hangs on the source ("was accused by residents of hiding it")."""
    if source is None:
        return frozenset()
    heads = (i for name, i in bindings.items() if name.startswith("content") and i != source)
    return frozenset().union(*(sentence.subtree(i) for i in heads if source in sentence.ancestors(i)))


def _source_head(origin: SourceOrigin, bindings: Mapping[str, int], sentence: Sentence, rules: RuleSet) -> int | None:
    if origin is SourceOrigin.SUBJECT:
        cue = bindings["cue"]
        letter = letter_of(sentence, cue)
        if letter is not None and rules.covers(LETTER, sentence, letter):
            return letter
        return None if is_reduced_passive(sentence, cue) else subject_of(sentence, cue)
    if origin is SourceOrigin.BEFORE:
        return name_before(sentence, bindings["cue"])
    return bindings.get("source")


def _cue(bindings: Mapping[str, int], sentence: Sentence, source: frozenset[int]) -> frozenset[int]:
    """The cue with the words up to a captured noun and a linking preposition, less the source."""
    cue = cue_tokens(sentence, bindings["cue"])
    extra = [index for name, index in bindings.items() if name == "noun" or name.startswith("link")]
    if not extra:
        return cue
    low, high = min(*extra, bindings["cue"]), max(*extra, bindings["cue"])
    return cue | frozenset(range(low, high + 1)) - source


def _content(
    extent: ContentExtent, bindings: Mapping[str, int], sentence: Sentence, source: int | None
) -> frozenset[int]:
    cue = bindings["cue"]
    captured = [index for name, index in bindings.items() if not name.startswith(("content", "link"))]
    others = captured if source is None else [*captured, source]
    if extent is ContentExtent.COMPLEMENTS:
        return complement_tokens(sentence, cue) | relative_tokens(sentence, cue)
    if extent is ContentExtent.CLAUSE:
        return clause_tokens(sentence, cue if source is None else source, cue)
    if extent is ContentExtent.BEHIND:
        return frozenset(range(cue + 1, len(sentence)))
    if extent is ContentExtent.AHEAD:
        return frozenset(range(cue))
    if extent is ContentExtent.REMAINDER:
        return remainder_tokens(sentence, cue, source)
    heads = {index for name, index in bindings.items() if name.startswith("content")}
    if any(sentence.tokens[head].deprel == "ccomp" for head in heads):
        heads |= {c for c in sentence.children(cue) if is_further_clause(sentence, c)}
    heads = {head for head in heads if head < cue or not is_participle_adjunct(sentence, head)}
    if source is not None and source < cue:
        heads |= strayed_subjects(sentence, heads, source, cue)
    content = frozenset().union(*(phrase_tokens(sentence, head, others) for head in heads))
    content -= frozenset().union(*(inserted_tokens(sentence, head, cue) for head in heads))
    content |= relative_tokens(sentence, cue) | leading_tokens(sentence, content, cue)
    return content | condition_behind(sentence, content, cue)


def _joined(cue: frozenset[int], venue: frozenset[int]) -> frozenset[int]:
    """The venue where it directly follows the cue, so that the cue stays in one piece."""
    last = max(cue)
    together = set()
    while last + 1 in venue:
        last += 1
        together.add(last)
    return frozenset(together)
