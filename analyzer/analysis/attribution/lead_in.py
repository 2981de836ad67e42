"""Words before a source that open what is said: "Unless it rains, she said, we sail"; "But, she said, we sail"."""

from __future__ import annotations

from collections.abc import Callable

from analyzer.model.syntax import Sentence

_OPENING = frozenset({"advmod", "cc", "discourse"})


def lead_in_tokens(sentence: Sentence, source: int, cue: int, opens: Callable[[int], bool]) -> frozenset[int]:
    """A condition, a reason or a conjunction at the head of a sentence, where source and cue stand between commas.

    `opens` says whether a word (index) begins such a lead-in; the tree hangs it on the cue, the main verb.
    """
    start = sentence.subtree(source)[0]
    if source > cue or start < 2 or not _between_commas(sentence, start, cue):
        return frozenset()
    for child in sentence.children(cue):
        below, token = sentence.subtree(child), sentence.tokens[child]
        marks = (c for c in sentence.children(child) if sentence.tokens[c].relation == "mark")
        first = child if token.relation in _OPENING else next(marks, None) if token.relation == "advcl" else None
        whole = all(i in below or sentence.tokens[i].upos == "PUNCT" for i in range(start))
        if first is not None and whole and opens(first):
            return frozenset(range(start - 1))
    return frozenset()


def _between_commas(sentence: Sentence, start: int, cue: int) -> bool:
    tokens = sentence.tokens
    return tokens[start - 1].form == "," and cue + 1 < len(tokens) and tokens[cue + 1].form == ","
