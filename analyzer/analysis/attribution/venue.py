"""Venues: the phrases that say in what form or on what occasion words were said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from analyzer.model.syntax import Sentence
from analyzer.rules.ruleset import RuleSet

VENUE = "cue.venue"
PLACING = "cue.placing"
_INDEFINITE = "Definite=Ind"
_PLURAL = "Number=Plur"


def venue_tokens(sentence: Sentence, bindings: Mapping[str, int], rules: RuleSet) -> frozenset[int]:
    """The indices of the phrases that say where the words of a cue were said: in a statement, at a briefing.

    Less a content below them.
    """
    found: set[int] = set()
    cue, captured = bindings["cue"], set(bindings.values())
    for child in set(sentence.children(cue)) - captured:
        if sentence.tokens[child].relation in {"obl", "nmod"} and rules.covers(VENUE, sentence, child):
            below = sentence.subtree(child)
            found.update(below)
            found.difference_update(*(sentence.subtree(c) for c in captured if c in below))
    for index in captured - {cue}:
        found.update(_behind_object(sentence, index, cue, rules))
    return frozenset(found)


def _behind_object(sentence: Sentence, index: int, cue: int, rules: RuleSet) -> Iterator[int]:
    """The phrase behind an object that says where it was said of it ("denied the charges in a statement").

    Not one that the reader knows: "the charges in the statement" are those that the statement makes.
    """
    token = sentence.tokens[index]
    if token.deprel != "obj" or token.head != cue or index < cue:
        return
    last = sentence.tokens[sentence.children(index)[-1]] if sentence.children(index) else token
    if last.deprel != "nmod" or last.index < index or not rules.covers(VENUE, sentence, last.index):
        return
    words = [sentence.tokens[c] for c in sentence.children(last.index)]
    plural = _PLURAL in last.feats and all(t.deprel not in {"det", "nmod:poss"} for t in words)
    if (plural or any(_INDEFINITE in t.feats for t in words)) and any(
        t.deprel == "case" and rules.covers(PLACING, sentence, t.index) for t in words
    ):
        yield from sentence.subtree(last.index)
