"""Asides: what the article adds about somebody or something that a source mentions last.

"The mayor blamed Holm, who left the council in May": of what stands between a comma and the end of a reported
sentence, a clause that tells more of a name, or an apposition with an article, is mostly the article's, and all the
surer where the words about it are not quoted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from analyzer.analysis.attribution.candidate import Candidate
from analyzer.model.span import Span
from analyzer.model.syntax import Sentence, Token
from analyzer.rules.kinds.dependency import ContentExtent
from analyzer.rules.ruleset import RuleSet

CHECKING = "verification.checking"
NEGATION = "certainty.negation"

_RELATIVE = {"WDT", "WP", "WP$", "WRB"}
_OF_THINGS = {"WDT", "WP$"}
# What may or would follow is thought by whoever is reported, and not added by the article.
_MODAL = "MD"
_BREAKS = {",", "—", "–", "--", "-"}


def without_asides(
    found: Sequence[Candidate],
    sentence: Sentence,
    quoted: Callable[[Span], bool],
    remarks: AbstractSet[int] = frozenset(),
) -> list[Candidate]:
    """The candidates of a sentence, contents cut before an aside at their ends.

    `quoted` tells whether words touch a quotation; quoted words stay, unless somebody else is their source. `remarks`
    are words (indices) that head what the article says of a claim's being verified.
    """
    return [_without_aside(candidate, found, sentence, quoted, remarks) for candidate in found]


def find_remarks(sentence: Sentence, rules: RuleSet) -> frozenset[int]:
    """The heads of clauses that say that nobody could check ("…, and neither claim could be verified")."""
    checking = rules.hits(CHECKING, sentence)
    if not checking:
        return frozenset()
    negations = rules.hits(NEGATION, sentence).keys()
    return frozenset(index for index in checking if _is_unchecked(sentence, index, negations))


def _is_unchecked(sentence: Sentence, index: int, negations: AbstractSet[int]) -> bool:
    """Whether a verb in the passive, or a noun, is negated itself or in its subject."""
    below = [sentence.tokens[c] for c in sentence.children(index)]
    passive = any(c.deprel == "aux:pass" for c in below) and not any(c.deprel == "obl:agent" for c in below)
    near = {c.index for c in below} | {d for c in below for d in sentence.children(c.index)}
    return (passive or sentence.tokens[index].upos == "NOUN") and bool(near & negations)


def _without_aside(
    candidate: Candidate,
    found: Sequence[Candidate],
    sentence: Sentence,
    quoted: Callable[[Span], bool],
    remarks: AbstractSet[int],
) -> Candidate:
    if candidate.rule.content is ContentExtent.BEHIND or not candidate.content:
        return candidate
    words = [i for i in candidate.content if sentence.tokens[i].upos != "PUNCT"]
    last = max(words, default=-1)
    for index in sorted(i for i in words if i > candidate.cue_head):
        token = sentence.tokens[index]
        is_aside = _is_aside(sentence, token, last) or _holds_remark(sentence, token, last, remarks)
        if token.head in candidate.content and is_aside:
            below = frozenset(sentence.subtree(index))
            span = Span(sentence.tokens[min(below)].span.start, sentence.tokens[max(below)].span.end)
            left = candidate.content - below
            answered = any(o.cue_head in below and o.source_head in below for o in found)
            return candidate if not left or (quoted(span) and not answered) else replace(candidate, content=left)
    return candidate


def _is_aside(sentence: Sentence, token: Token, last: int) -> bool:
    """Whether a token heads words about the noun before them that a comma parts from it and that end with `last`."""
    host = sentence.tokens[token.head]
    if token.relation == "parataxis":
        return _is_loose(sentence, token, last)
    if token.relation not in ("acl", "appos") or host.index > token.index or host.upos not in ("NOUN", "PROPN"):
        return False
    words = [i for i in sentence.subtree(token.index) if sentence.tokens[i].upos != "PUNCT"]
    first = sentence.tokens[words[0]]
    if any(sentence.tokens[c].xpos == _MODAL for c in sentence.children(token.index)):
        return False
    if words[-1] != last or first.index == 0 or sentence.tokens[first.index - 1].form not in _BREAKS:
        return False
    if token.relation == "appos":
        return first.upos == "DET" and first.index != token.index and "PronType=Art" in first.feats
    return token.deprel == "acl:relcl" and first.xpos in (_RELATIVE if host.upos == "PROPN" else _OF_THINGS)


def _holds_remark(sentence: Sentence, token: Token, last: int, remarks: AbstractSet[int]) -> bool:
    """Whether a clause behind a comma, up to the end, is what the article says of a claim's being verified."""
    if not remarks or token.relation not in ("conj", "advcl"):
        return False
    children = [sentence.tokens[c] for c in sentence.children(token.index)]
    if any(c.relation == "mark" and c.lemma == "that" for c in children):
        return False
    below = {c.index for c in children if c.relation in ("nsubj", "obj")}
    words = [i for i in sentence.subtree(token.index) if sentence.tokens[i].upos != "PUNCT"]
    set_off = words[0] > 0 and sentence.tokens[words[0] - 1].form in _BREAKS
    return set_off and words[-1] == last and bool(remarks & {token.index, *below})


def _is_loose(sentence: Sentence, token: Token, last: int) -> bool:
    """Whether a noun with a relative clause hangs loosely at the end of what is said: "a claim he denied"."""
    below = [i for i in sentence.subtree(token.index) if sentence.tokens[i].upos != "PUNCT"]
    opened = sentence.tokens[below[0]]
    set_off = opened.index > 0 and sentence.tokens[opened.index - 1].form in _BREAKS
    told = any(sentence.tokens[c].deprel == "acl:relcl" for c in sentence.children(token.index))
    return token.upos == "NOUN" and told and set_off and below[-1] == last and "PronType=Art" in opened.feats
