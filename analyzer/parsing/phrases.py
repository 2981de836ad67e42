"""Noun phrases that a parser put together wrongly: words joined by hyphens, and two phrases read as one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from analyzer.model.syntax import Sentence, Token

_SUBJECTS = {"nsubj", "nsubj:pass", "csubj", "expl"}
_CLOSING = {'"', "”", "’", "''"}


def with_whole_phrases(sentence: Sentence) -> Sentence:
    """The sentence with hyphenated nouns headed by their first word, and names apart from what they are for."""
    return sentence.having((*_hyphenated(sentence), *_called(sentence)))


def _hyphenated(sentence: Sentence) -> Iterator[Token]:
    """ "The government-in-exile said": the last word is at times hung on the verb as if it stood by itself."""
    tokens = sentence.tokens
    for first in tokens[:-4]:
        hyphen, link, other, last = tokens[first.index + 1 : first.index + 5]
        joined = hyphen.form == other.form == "-" and link.upos == "ADP" and first.span.end == hyphen.span.start
        if not joined or first.upos != "NOUN" or first.head != last.index or last.span.start != other.span.end:
            continue
        verb = tokens[last.head] if last.head >= 0 else None
        lacks = verb is not None and not any(tokens[c].deprel in _SUBJECTS for c in sentence.children(verb.index))
        subject = verb is not None and verb.upos == "VERB" and verb.index > last.index and lacks
        yield replace(first, head=last.head, deprel="nsubj" if subject else last.deprel)
        yield replace(last, head=first.index, deprel="nmod")
        before = (tokens[c] for c in sentence.children(last.index) if c < first.index)
        yield from (replace(t, head=first.index) for t in before)


def _called(sentence: Sentence) -> Iterator[Token]:
    """ "They dismissed as “gossip” reports that …": what is quoted is at times hung on the noun behind it."""
    tokens = sentence.tokens
    for name in tokens:
        noun = tokens[name.head] if name.deprel == "compound" and name.head > name.index + 1 else None
        if noun is None or noun.head < 0 or noun.deprel != "obl" or tokens[noun.index - 1].form not in _CLOSING:
            continue
        cases = [tokens[c] for c in sentence.children(noun.index) if tokens[c].deprel == "case"]
        verb = tokens[noun.head]
        alone = not any(tokens[c].deprel == "obj" for c in sentence.children(verb.index))
        if len(cases) == 1 and cases[0].lemma == "as" and verb.upos == "VERB" and verb.index < cases[0].index and alone:
            yield replace(name, head=verb.index, deprel="obl")
            yield replace(cases[0], head=name.index)
            yield replace(noun, deprel="obj")
