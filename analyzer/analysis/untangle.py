"""Contents less what belongs to another attribution of the sentence that the tree hung inside them.

A parser hangs "according to …", "…, as the ministry denied it" or "…, adding that …" now on the cue, now on the
clause it reports; the words are the same, so the content must not depend on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.analysis.candidate import Candidate
from analyzer.model.syntax import Sentence
from analyzer.rules.kinds.dependency import ContentExtent

_OWN_SUBJECT = {"nsubj", "nsubj:outer"}


def untangled(found: Sequence[Candidate], sentence: Sentence) -> list[Candidate]:
    """The candidates of a sentence, contents cut free of one another."""
    return [_participle(_freed(one, found, sentence), found, sentence) for one in found]


def _freed(one: Candidate, found: Sequence[Candidate], sentence: Sentence) -> Candidate:
    content = one.content
    for other in found:
        if other is not one and other.cue_head in content:
            content -= _foreign(other, one, sentence)
    return one if content == one.content or not content else replace(one, content=content)


def _foreign(other: Candidate, one: Candidate, sentence: Sentence) -> frozenset[int]:
    """The tokens of `other` that cannot be content of `one`."""
    if other.rule.content is ContentExtent.CLAUSE:
        wider = len(other.content) > len(one.content)
        return other.cue | other.source if wider else frozenset()
    if _set_off(other, sentence):
        return frozenset(sentence.subtree(other.cue_head))
    return frozenset()


def _set_off(other: Candidate, sentence: Sentence) -> bool:
    """Whether a cue heads a clause of its own behind a comma: an adjunct with a subject, or a participle."""
    token = sentence.tokens[other.cue_head]
    first = sentence.subtree(other.cue_head)[0]
    if token.relation != "advcl" or first == 0 or sentence.tokens[first - 1].upos != "PUNCT" or first < token.head:
        return False
    relations = {sentence.tokens[c].deprel for c in sentence.children(other.cue_head)}
    return "VerbForm=Ger" in token.feats or bool(relations & _OWN_SUBJECT)


def _participle(one: Candidate, found: Sequence[Candidate], sentence: Sentence) -> Candidate:
    """A participle set off from a reported clause speaks for the source of that report, not for its subject."""
    token = sentence.tokens[one.cue_head]
    if "VerbForm=Ger" not in token.feats or not _set_off(one, sentence):
        return one
    around = [o for o in found if o is not one and o.source and token.head in o.content]
    around = [o for o in around if token.head not in o.cue]
    outer = min(around, key=lambda o: len(o.content), default=None)
    return one if outer is None else replace(one, source=outer.source, source_head=outer.source_head)
