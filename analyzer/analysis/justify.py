"""Justification: the words that tie a source to the story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analyzer.model.source import Trace
from analyzer.model.span import Span, Spans
from analyzer.model.syntax import Document, Sentence, Token
from analyzer.rules.kinds import Surface
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.roles import RoleHit
from analyzer.rules.ruleset import RuleSet

CLAUSE, RELATION = "justification_clause", "justification_relation"
_FEWEST_WORDS = 2
_ONWARD = ("nmod", "flat", "conj", "compound", "list", "dep", "parataxis")


@dataclass(frozen=True, slots=True)
class _Place:
    """A sentence, the words of roles in it, the cues of the article, the rules."""

    text: str
    sentence: Sentence
    roles: tuple[RoleHit, ...]
    cues: Spans
    rules: RuleSet

    def holds_cue(self, index: int) -> bool:
        """Whether the token is part of a cue."""
        return any(span.overlaps(self.sentence.tokens[index].span) for span in self.cues)


def justify(document: Document, places: Sequence[tuple[int, int]], cues: Spans, rules: RuleSet) -> tuple[Trace, ...]:
    """The words that tie a source to the story at the first of its places (sentence, token) that has any.

    They are a clause behind its name, an apposition that is no title, or such words behind its title or behind the
    body that its title names (`founder of Open Piers, a charity that …`). A clause with a cue is what it says.
    """
    for number, head in places:
        sentence = document.sentences[number]
        place = _Place(document.text, sentence, rules.roles.hits(sentence), cues, rules)
        found = tuple(dict.fromkeys(_ties(place, head, frozenset((head,)))))
        if found:
            return found
    return ()


def _ties(place: _Place, head: int, seen: frozenset[int]) -> Iterator[Trace]:
    """The ties at a noun: its own first, then those of the titles and bodies that hang on it."""
    tokens = place.sentence.tokens
    children = [c for c in place.sentence.children(head) if c not in seen]
    named = any(tokens[c].relation == "appos" and tokens[c].ner.endswith("PERSON") for c in children)
    if named and not _is_title(place, head, (own := _own_words(place, head))):
        yield from _traces(place, own, RELATION)
    for child in (c for c in children if c > head):
        token = tokens[child]
        if token.relation == "acl" and not place.holds_cue(child):
            yield from _traces(place, _words(place.sentence, child), CLAUSE)
        elif token.relation == "appos" and not named and _tells(place, child):
            yield from _traces(place, _words(place.sentence, child), RELATION)
        elif token.relation == "appos" or token.relation in _ONWARD:
            yield from _ties(place, child, seen | {child})


def _tells(place: _Place, child: int) -> bool:
    """Whether an apposition says who the source is to the story, and not its name, its age or its title."""
    token, words = place.sentence.tokens[child], _words(place.sentence, child)
    many = len(words.of(place.text).split()) >= _FEWEST_WORDS
    return many and token.upos == "NOUN" and not _is_title(place, child, words)


def _is_title(place: _Place, head: int, words: Span) -> bool:
    """Whether a noun is a post or a trade, and not what somebody is to something in the story (`the bill's author`)."""
    hit = next((h for h in place.roles if h.holds(head)), None)
    if hit is None or not (hit.value.speaker is Speaker.PERSON and hit.value.titled):
        return False
    tokens = place.sentence.tokens
    inside = place.sentence.inside((words,))
    proper = any(t.upos == "PROPN" or t.ner != "O" for t in inside)
    bodies = any(h.value.speaker is Speaker.BODY and words.covers(tokens[h.start].span) for h in place.roles)
    tied = any(_is_complement(tokens[c], tokens) for c in place.sentence.children(head) if not hit.holds(c))
    return proper or bodies or not tied


def _is_complement(token: Token, tokens: Sequence[Token]) -> bool:
    return token.relation == "nmod" and token.upos in ("NOUN", "PRON") and token.index < len(tokens)


def _own_words(place: _Place, head: int) -> Span:
    """The words of a noun phrase before the name that is in apposition to it."""
    tokens = place.sentence.tokens
    names = [c for c in place.sentence.children(head) if tokens[c].relation == "appos" and c > head]
    below = [i for i in place.sentence.subtree(head) if i < min(names, default=head + 1) and tokens[i].upos != "PUNCT"]
    end = max((i for i in below if i >= head), default=head)
    while end > head and tokens[end].relation in ("flat", "compound", "nmod") and tokens[end].head > end:
        end -= 1
    start = next(i for i in below)
    return Span(tokens[start].span.start, tokens[end].span.end)


def _words(sentence: Sentence, index: int) -> Span:
    below = [i for i in sentence.subtree(index) if sentence.tokens[i].upos != "PUNCT"]
    return Span(sentence.tokens[below[0]].span.start, sentence.tokens[below[-1]].span.end)


def _traces(place: _Place, span: Span, label: str) -> Iterator[Trace]:
    for rule in place.rules.of(Surface):
        if rule.label == label:
            yield from (Trace(found.shifted(span.start), rule.id) for found in rule.spans(span.of(place.text)))
