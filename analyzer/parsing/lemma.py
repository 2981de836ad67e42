"""Lemmas that the parser's dictionary does not know, from inflection rules and the tree.

The parser looks lemmas up in the words of its treebanks and leaves every other word as it is ("railed",
"firefighters"); its tagger calls some verbs nouns, which the tree gives away by a subject.
"""

from __future__ import annotations

from dataclasses import replace

from lemminflect import getLemma

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
    if kind and lemma.lower() == form and form.isalpha():
        found = getLemma(form, upos=kind)
        lemma = found[0].lower() if found else lemma
    return token if lemma == token.lemma else replace(token, lemma=lemma)


def _acts_as_verb(sentence: Sentence, token: Token) -> bool:
    relations = {sentence.tokens[c].deprel for c in sentence.children(token.index)}
    has_subject = any(r.partition(":")[0] in _SUBJECTS for r in relations)
    return has_subject and not relations & _VERBLESS and token.upos in {"VERB", "NOUN", "ADJ", "PROPN"}
