"""Words on both sides of a comma that a parser read as one noun phrase, where the words behind it say who tells it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from analyzer.model.syntax import ROOT, Sentence, Token

_PLURAL = {"NNS", "NNPS"}
_PRESENT = "Mood=Ind|Tense=Pres|VerbForm=Fin"
_BESIDE = {"compound", "amod", "nmod"}


def with_phrases_cut_at_commas(sentence: Sentence) -> Sentence:
    """The sentence with a noun before a comma that was read as part of a noun behind it as the object it is.

    "…, citing cost, meeting minutes show": nothing is a compound over a comma. What closes the sentence behind a plural
    that is its compound is a verb.
    """
    cut = sentence.having(t for noun in sentence for t in _cut(sentence, noun))
    return cut.having(_closing(cut))


def _cut(sentence: Sentence, noun: Token) -> Iterator[Token]:
    """A noun as the object of the verb right before its phrase, where the noun behind it or its verb is the last word.

    The words of its phrase go with it.
    """
    if noun.deprel != "compound" or noun.upos != "NOUN" or noun.head < noun.index + 2:
        return
    last = max(t.index for t in sentence if t.upos != "PUNCT")
    behind = sentence.tokens[noun.head]
    if sentence.tokens[noun.index + 1].form != "," or last not in (behind.index, behind.head):
        return
    before = [t for c in sentence.children(noun.head) if (t := sentence.tokens[c]).index < noun.index]
    start = min([*sentence.subtree(noun.index), *(t.index for t in before)])
    verb = sentence.tokens[start - 1] if start else noun
    if verb.upos == "VERB" and not any(
        sentence.tokens[c].deprel == "obj" and c < start for c in sentence.children(verb.index)
    ):
        yield replace(noun, head=verb.index, deprel="obj")
        yield from (replace(t, head=noun.index) for t in before if t.upos != "PUNCT")


def _closing(sentence: Sentence) -> Iterator[Token]:
    """The last word as the verb of the plural before it, where both stand alone behind a comma."""
    words = [t for t in sentence if t.upos != "PUNCT"]
    verb, plural = (words[-1], words[-2]) if len(words) > 3 else (None, None)
    if verb is None or plural is None or verb.xpos != "NN" or plural.xpos not in _PLURAL or verb.form != verb.lemma:
        return
    below = [t for c in sentence.children(verb.index) if (t := sentence.tokens[c]).upos != "PUNCT"]
    start = min(sentence.subtree(plural.index)[0], *(t.index for t in below), verb.index)
    alone = all(t.deprel in _BESIDE for t in below) and plural.deprel == "compound" and plural.head == verb.index
    comma = start > 0 and (sentence.tokens[start - 1].form == "," or sentence.tokens[start].form == ",")
    if not (alone and comma) or verb.head == ROOT:
        return
    root = next(t.index for t in sentence if t.head == ROOT)
    yield replace(verb, upos="VERB", xpos="VBP", feats=_PRESENT, head=root, deprel="parataxis")
    yield replace(plural, deprel="nsubj")
    yield from (replace(t, head=plural.index) for t in below if t.index < plural.index)
