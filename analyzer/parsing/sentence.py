"""A sentence from the places of its words and what a model says of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from analyzer.model.span import Span
from analyzer.model.syntax import ROOT, Sentence, Token
from analyzer.parsing.lemma import with_lemmas
from analyzer.parsing.mend import mended
from analyzer.parsing.pieces import plain, visible

_LONGEST_WORD = 100  # characters that a model sees of a word; an address can have thousands


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a sentence, and for each whether a blank stands before it."""

    forms: tuple[str, ...]
    spaced: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Annotation:
    """What a model says of a sentence, one value a word; heads count from 1, 0 is the root."""

    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    feats: tuple[str, ...]
    lemmas: tuple[str, ...]
    heads: tuple[int, ...]
    deprels: tuple[str, ...]
    ner: tuple[str, ...]


def written(text: str, words: Sequence[Span]) -> Words:
    """What a model sees of the words of a sentence."""
    forms = (visible(plain(word.of(text)))[:_LONGEST_WORD] or "-" for word in words)
    apart = (before.end < word.start for before, word in pairwise(words))
    return Words(tuple(forms), (True, *apart))


def sentence(text: str, words: Sequence[Span], said: Annotation) -> Sentence:
    """The sentence of these words, as a model annotates them."""
    return Sentence(tuple(_token(text, i, span, said) for i, span in enumerate(words)))


def finished(sentence: Sentence) -> Sentence:
    """The sentence with its tree mended and its lemmas completed."""
    return with_lemmas(mended(sentence))


def _token(text: str, index: int, span: Span, said: Annotation) -> Token:
    form, lemma, head = span.of(text), said.lemmas[index], said.heads[index]
    return Token(
        index=index,
        form=form,
        lemma=lemma if lemma and len(form) <= _LONGEST_WORD else form,
        upos=said.upos[index],
        head=head - 1 if head else ROOT,
        deprel=said.deprels[index],
        span=span,
        xpos=said.xpos[index],
        feats=said.feats[index],
        ner=said.ner[index],
    )
