"""Trees that no sentence has, mended: what a parser decides word by word can contradict itself."""

from __future__ import annotations

from dataclasses import replace

from analyzer.model.syntax import Sentence, Token

_SUBJECTS = ("nsubj", "nsubj:pass")
_NOMINAL = {"NOUN", "PROPN"}


def mended(sentence: Sentence) -> Sentence:
    """The sentence in which two nouns side by side are one subject and not two ("its secretary general said")."""
    broken = [t for t in sentence if _is_torn(sentence, t)]
    if not broken:
        return sentence
    tokens = list(sentence.tokens)
    for token in broken:
        tokens[token.index] = replace(token, head=token.index + 1, deprel="compound")
    return Sentence(tuple(tokens), sentence.paragraph)


def _is_torn(sentence: Sentence, token: Token) -> bool:
    """Whether a noun and the one right behind it are both subjects of one word."""
    if token.deprel not in _SUBJECTS or token.upos not in _NOMINAL or token.index + 1 >= len(sentence):
        return False
    after = sentence.tokens[token.index + 1]
    return after.upos in _NOMINAL and after.deprel in _SUBJECTS and after.head == token.head
