"""Counts of words in slots: how often a frame finds a word as its cue, and how often annotators agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from analyzer.analysis.attribution.attribute import best
from analyzer.analysis.attribution.candidate import Candidate, candidates
from analyzer.model.syntax import Document, Sentence
from analyzer.rules import RuleSet
from analyzer.rules.kinds import Dependency
from analyzer.rules.kinds.evidence import Tally
from analyzer.rules.kinds.lexicon import WordMatch
from training.cues.corpus import SAME, Annotated, Characters, Marked, dice
from training.cues.slot import Opened, Slot, opened

Tallies = Mapping[Slot, Mapping[str, Tally]]
_PARTICLE = "compound:prt"
_Find = tuple[Slot, str, bool]


def tallies(articles: Iterable[Annotated], rules: RuleSet) -> Tallies:
    """The tally of each word in each slot.

    A word counts where its frame would decide: no frame of higher priority has the same cue (for a word that the
    lexicons of the slot lack, no frame at all), and the cue stands in nothing that somebody else says, for of nested
    attributions annotators mark the outermost.
    """
    frames = tuple(opened(rules))
    seen: Counter[tuple[Slot, str]] = Counter()
    right: Counter[tuple[Slot, str]] = Counter()
    for article in articles:
        for slot, word, agreed in _finds(article, frames, rules):
            seen[slot, word] += 1
            right[slot, word] += agreed
    found: dict[Slot, dict[str, Tally]] = {}
    for (slot, word), number in sorted(
        seen.items(), key=lambda item: (item[0][0].frame, item[0][0].lexicons, item[0][1])
    ):
        found.setdefault(slot, {})[word] = Tally(right[slot, word], number)
    return found


def _finds(article: Annotated, frames: Sequence[Opened], rules: RuleSet) -> Iterator[_Find]:
    said = frozenset[int]().union(*(marked.content for marked in article.marked))
    for sentence in article.document.sentences:
        taken = _taken(sentence, rules)
        known = set[tuple[Slot, int]]()
        for frame in frames:
            for candidate in candidates(frame.rule, sentence, rules):
                head = candidate.cue_head
                if (frame.slot, head) not in known and _decides(frame, sentence, head, taken, rules):
                    known.add((frame.slot, head))
                    if sentence.tokens[head].span.start not in said:
                        word = _word(frame.slot, sentence, head, rules)
                        yield frame.slot, word, _agreed(candidate, sentence, article)


def _decides(frame: Opened, sentence: Sentence, head: int, taken: Mapping[int, int], rules: RuleSet) -> bool:
    if head not in taken:
        return True
    held = any(rules.covers(lexicon, sentence, head) for lexicon in frame.slot.lexicons)
    return held and taken[head] <= frame.rule.priority


def _taken(sentence: Sentence, rules: RuleSet) -> dict[int, int]:
    """The priority of the rule that has each cue of a sentence, by the tokens of the cue."""
    every = best(c for rule in rules.of(Dependency) for c in candidates(rule, sentence, rules))
    return {token: one.rule.priority for one in every for token in one.cue}


def _word(slot: Slot, sentence: Sentence, head: int, rules: RuleSet) -> str:
    """The word as an entry has it: its form or its lemma, with its particles."""
    formal = rules.lexicon(slot.home).match is WordMatch.FORM
    token = sentence.tokens[head]
    particles = [t for t in sentence if t.head == head and t.deprel == _PARTICLE and t.index > head]
    return " ".join([token.form if formal else token.lemma, *(p.form for p in particles)]).lower()


def _agreed(candidate: Candidate, sentence: Sentence, article: Annotated) -> bool:
    """Whether annotators marked an attribution with this cue and with most of this content."""
    cue = _characters([candidate.cue_head], sentence, article.document)
    content = _characters(candidate.content, sentence, article.document)
    return any(cue & marked.cue and _alike(content, marked, sentence) for marked in article.marked)


def _alike(content: Characters, marked: Marked, sentence: Sentence) -> bool:
    """Whether the content is the marked one as far as that stands in the sentence; quotations go on beyond it."""
    span = sentence.span
    return dice(content, frozenset(i for i in marked.content if span.start <= i < span.end)) >= SAME


def _characters(tokens: Iterable[int], sentence: Sentence, document: Document) -> Characters:
    spans = (sentence.tokens[i].span for i in tokens)
    return frozenset(i for span in spans for i in range(span.start, span.end) if document.text[i].isalnum())
