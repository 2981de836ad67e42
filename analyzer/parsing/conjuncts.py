"""The second of two persons who are joined by "and", whom a tree set beside the first instead or cut in two.

"Coach Ada Holm and Rovers captain Olaf Lind said": a parser hangs "captain", with the "and" before it, on "Ada" as
an apposition, or takes the body in front of "captain" for what "and" joins and the rest for something else.
"""

from __future__ import annotations

from dataclasses import replace

from analyzer.model.syntax import Sentence, Token

_NOMINAL = ("NOUN", "PROPN")
_JOINED = ("appos", "conj")


def with_whole_conjuncts(sentence: Sentence) -> Sentence:
    """The sentence with a titled name behind "and" as one conjunct."""
    seconds = (t for t in sentence if t.deprel in _JOINED and 0 <= t.head < t.index and t.upos in _NOMINAL)
    return sentence.having([token for second in seconds for token in _mended(sentence, second)])


def _mended(sentence: Sentence, second: Token) -> tuple[Token, ...]:
    if not _is_named(sentence, second):
        return ()
    if _joining(sentence, second) is not None:
        return () if second.deprel == "conj" else (replace(second, deprel="conj"),)
    start = sentence.subtree(second.index)[0]
    for child in sentence.children(second.head):
        cut, joining = sentence.tokens[child], _joining(sentence, sentence.tokens[child])
        if cut.deprel == "conj" and cut.index < second.index and joining and sentence.subtree(child)[-1] == start - 1:
            moved = (replace(cut, head=second.index, deprel="compound"), replace(joining, head=second.index))
            return (*moved, replace(second, deprel="conj"))
    return ()


def _is_named(sentence: Sentence, token: Token) -> bool:
    """Whether a noun is the first word of a person's name or a title that has one behind it."""
    below = [sentence.tokens[child] for child in sentence.children(token.index)]
    return any(t.deprel == "flat" and t.upos == "PROPN" and t.index > token.index for t in below)


def _joining(sentence: Sentence, token: Token) -> Token | None:
    """The conjunction that opens the phrase of a noun."""
    first = sentence.tokens[sentence.subtree(token.index)[0]]
    return first if first.deprel == "cc" and first.head == token.index else None
