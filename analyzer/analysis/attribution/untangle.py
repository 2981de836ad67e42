"""Contents less what belongs to another attribution of the sentence that the tree hung inside them.

A parser hangs "according to …", "…, as the ministry denied it" or "…, adding that …" now on the cue, now on the
clause it reports; the words are the same, so the content must not depend on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.analysis.attribution.candidate import Candidate
from analyzer.analysis.attribution.extent import behind_comma
from analyzer.model.syntax import Sentence
from analyzer.rules.kinds.dependency import ContentExtent
from analyzer.rules.ruleset import RuleSet

REASON = "cue.reason"
_OWN_SUBJECT = {"nsubj", "nsubj:outer"}
_PARTICIPLE = "VBG"
_FINITE = {"VBD", "VBZ", "VBP"}


def untangled(found: Sequence[Candidate], sentence: Sentence, rules: RuleSet) -> list[Candidate]:
    """The candidates of a sentence, contents cut free of one another; less one that reports but another's cue."""
    freed = [_freed(one, found, sentence, rules) for one in found]
    return [_with_source(one, found, sentence) for one in freed if one.content]


def _freed(one: Candidate, found: Sequence[Candidate], sentence: Sentence, rules: RuleSet) -> Candidate:
    content = one.content
    for other in found:
        if other is not one and other.cue_head in content and not _is_reason(other, sentence, rules):
            content -= _foreign(other, one, sentence)
    return one if content == one.content else replace(one, content=content)


def _foreign(other: Candidate, one: Candidate, sentence: Sentence) -> frozenset[int]:
    """The tokens of `other` that cannot be content of `one`."""
    if other.rule.content is ContentExtent.CLAUSE:
        phrase = _phrase(other, sentence)
        return phrase if one.content - phrase <= other.content else frozenset()
    tag = sentence.tokens[other.cue_head]
    if (tag.deprel, tag.upos) == ("parataxis", "VERB") and one.cue_head in other.content:
        return _phrase(other, sentence)  # "Holm told aides to go, a clerk says": each seems to report the other
    if _set_off(other, sentence) or _coordinated(other, one, sentence):
        return frozenset(sentence.subtree(other.cue_head))
    return frozenset()


def _is_reason(other: Candidate, sentence: Sentence, rules: RuleSet) -> bool:
    """Whether a cue heads a clause of reason, which goes with what it is the reason of ("because voters want it")."""
    marks = (c for c in sentence.children(other.cue_head) if sentence.tokens[c].relation == "mark")
    clause = sentence.tokens[other.cue_head].relation == "advcl"
    return clause and any(rules.covers(REASON, sentence, mark) for mark in marks)


def _phrase(other: Candidate, sentence: Sentence) -> frozenset[int]:
    """The phrase of cue and source with its preposition, and punctuation beside it."""
    heads = [other.cue_head] if other.source_head is None else [other.cue_head, other.source_head]
    whole = {i for head in heads for i in sentence.subtree(head)} - other.content
    beside = {min(whole) - 1, max(whole) + 1} & {t.index for t in sentence if t.upos == "PUNCT"}
    return frozenset(whole | beside)


def _set_off(other: Candidate, sentence: Sentence) -> bool:
    """Whether a cue heads a clause of its own behind a comma: an adjunct with a subject, or a participle."""
    token = sentence.tokens[other.cue_head]
    if other.cue_head < token.head or not behind_comma(sentence, other.cue_head):
        return False
    relations = {sentence.tokens[c].deprel for c in sentence.children(other.cue_head)}
    participle = token.xpos == _PARTICIPLE and "aux" not in relations
    return participle or (token.relation == "advcl" and bool(relations & _OWN_SUBJECT))


def _coordinated(other: Candidate, one: Candidate, sentence: Sentence) -> bool:
    """Whether a verb goes with the cue of `one` and not with the reported verb it hangs on.

    "Officials said that the pact is a threat and pledged that …": it has the tense of the cue and no subject.
    """
    token = sentence.tokens[other.cue_head]
    if token.deprel != "conj" or token.head not in one.content or token.head < one.cue_head:
        return False
    relations = {sentence.tokens[c].deprel for c in sentence.children(other.cue_head)}
    tense = _tense(sentence, other.cue_head)
    like_cue = tense == _tense(sentence, one.cue_head) != _tense(sentence, token.head)
    return like_cue and tense in _FINITE and not relations & (_OWN_SUBJECT | {"aux", "nsubj:pass", "aux:pass"})


def _tense(sentence: Sentence, index: int) -> str:
    """The tag of a verb form; a participle without an auxiliary counts as the past tense it looks like."""
    token = sentence.tokens[index]
    helped = any(sentence.tokens[c].relation == "aux" for c in sentence.children(index))
    return "VBD" if token.xpos == "VBN" and not helped else token.xpos


def _with_source(one: Candidate, found: Sequence[Candidate], sentence: Sentence) -> Candidate:
    """A participle set off from a reported clause speaks for the source of that report, not for its subject.

    So does a verb coordinated with the cue that the tree hangs on the reported verb.
    """
    token = sentence.tokens[one.cue_head]
    set_off = token.xpos == _PARTICIPLE and _set_off(one, sentence)
    around = [o for o in found if o is not one and o.source and token.head in o.content - o.cue]
    beside = [o for o in found if o.cue_head == token.head]
    finite = token.head >= 0 and sentence.tokens[token.head].xpos in _FINITE
    if set_off and finite and any(o.source_head == one.source_head for o in beside if o.source):
        return one  # "…, after the Herald reported, citing two sources, that …"
    if set_off and beside:
        around = [o for o in around if o.rule.content is not ContentExtent.CLAUSE]
    around = [o for o in around if (set_off and o.cue_head < one.cue_head) or _coordinated(one, o, sentence)]
    outer = min(around, key=lambda o: len(o.content), default=None)
    return one if outer is None else replace(one, source=outer.source, source_head=outer.source_head)
