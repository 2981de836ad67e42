"""Lemmas that the parser does not know, from a dictionary of inflections, its rules, and the tree.

A parser knows the lemmas of its treebanks; it guesses those of other words ("quipped") or leaves them as they are. Its
tagger calls some verbs nouns, which the tree gives away by a subject.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from lemminflect import getAllLemmas, getLemma

from analyzer.model.syntax import Sentence, Token

_INFLECTED = {"VERB": "VERB", "AUX": "VERB", "NOUN": "NOUN"}
_SUBJECTS = ("nsubj", "csubj")
_VERBLESS = {"cop", "det", "amod", "nmod:poss"}


def with_lemmas(sentence: Sentence) -> Sentence:
    """The sentence with lower-case lemmas, and inflected forms that came back unchanged reduced to their lemma."""
    return Sentence(tuple(_relemmatised(sentence, t) for t in sentence.tokens), sentence.paragraph)


def _relemmatised(sentence: Sentence, token: Token) -> Token:
    lemma = token.lemma.lower() if token.upos != "PROPN" else token.lemma
    kind = "VERB" if _acts_as_verb(sentence, token) else _INFLECTED.get(token.upos)
    form = token.form.lower()
    unchanged = lemma.lower() == form
    if kind and form.isalpha() and (known := _known(form, kind, unchanged)):
        lemma = lemma if lemma in known and not unchanged else known[0]
    return token if lemma == token.lemma else replace(token, lemma=lemma)


@lru_cache(maxsize=20_000)
def _known(form: str, kind: str, unchanged: bool) -> tuple[str, ...]:
    """The lemmas that the dictionary has of a form; for one that came back unchanged, what the rules make of it."""
    found = getLemma(form, upos=kind) if unchanged else getAllLemmas(form, upos=kind).get(kind, ())
    return tuple(lemma.lower() for lemma in found)


def _acts_as_verb(sentence: Sentence, token: Token) -> bool:
    relations = {sentence.tokens[c].deprel for c in sentence.children(token.index)}
    has_subject = any(r.partition(":")[0] in _SUBJECTS for r in relations)
    return has_subject and not relations & _VERBLESS and token.upos in {"VERB", "NOUN", "ADJ", "PROPN"}
