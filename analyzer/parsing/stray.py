"""The subject of a verb that closes a sentence or stands amid it, where the tree hung it into the clause before.

"The bridge is safe, a person close to the mayor said", "The bridge will shut, the minister, Ada Holm, has told MPs":
the phrase between the comma behind a clause and a verb without a subject is who speaks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from analyzer.model.syntax import Sentence, Token

_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "expl")
_OBJECTS = {"obj", "iobj", "ccomp", "xcomp"}
_NOMINAL = {"NOUN", "PROPN", "PRON"}
_CLAUSES = {"ccomp", "parataxis", "advcl", "conj"}
_ASTRAY = {
    "parataxis",
    "appos",
    "obl",
    "obl:unmarked",
    "nmod:unmarked",
    "obj",
    "conj",
    "dep",
    "nmod",
    "list",
    "vocative",
}
_CLOSING = {",", "”", "’", '"', "''", "'", "—", "–", "?", "!"}
_BEFORE_VERB = {"aux", "aux:pass", "advmod"}
_FINITE = "VerbForm=Fin"


def with_subjects_from_clauses(sentence: Sentence) -> Sentence:
    """The sentence with the phrase before a closing verb as its subject, and what is right behind it as who is told."""
    changed: list[Token] = []
    for verb in sentence:
        if verb.upos != "VERB" or not _is_finite(sentence, verb):
            continue
        below = [sentence.tokens[child] for child in sentence.children(verb.index)]
        if any(t.deprel in _SUBJECTS and t.index < verb.index for t in below):
            changed += _told(verb, below)
        elif (stray := _stray(sentence, verb, below)) is not None:
            told = [replace(t, deprel="iobj") for t in below if t.index > verb.index and t.deprel in _SUBJECTS]
            changed += [replace(stray, head=verb.index, deprel="nsubj"), *told]
    return sentence.having(changed)


def with_tags_between(sentence: Sentence) -> Sentence:
    """The sentence with who speaks between a subject and its verb as the subject of the verb of speech.

    "Prices, a report by the bank found, rose": no past tense hangs on a noun without a subject of its own.
    """
    found = [pair for verb in sentence if (pair := _tag_between(sentence, verb)) is not None]
    return sentence.having(token for pair in found for token in pair)


def _tag_between(sentence: Sentence, verb: Token) -> tuple[Token, Token] | None:
    if verb.relation != "acl" or verb.xpos != "VBD" or not 0 <= verb.head < verb.index:
        return None
    below = (sentence.tokens[c] for c in sentence.children(verb.index))
    behind = sentence.tokens[verb.index + 1 : verb.index + 2]
    if any(t.deprel in _SUBJECTS for t in below) or not behind or behind[0].form != ",":
        return None
    beside = (sentence.tokens[c] for c in sentence.children(verb.head))
    source = next((t for t in beside if t.deprel == "appos" and _stands_between(sentence, t, verb)), None)
    if source is None:
        return None
    return replace(verb, deprel="parataxis"), replace(source, head=verb.index, deprel="nsubj")


def _is_finite(sentence: Sentence, verb: Token) -> bool:
    first = (sentence.tokens[c] for c in sentence.children(verb.index) if c < verb.index)
    return _FINITE in verb.feats or any(t.deprel in _BEFORE_VERB and _FINITE in t.feats for t in first)


def _told(verb: Token, below: list[Token]) -> Iterator[Token]:
    """A second subject right behind a verb that a clause hangs on: "…, the author told a conference"."""
    behind = [t for t in below if t.index > verb.index and t.deprel == "nsubj"]
    claused = any(t.deprel in _CLAUSES and t.index < verb.index for t in below)
    if claused and len(behind) == 1 and not any(t.deprel in _OBJECTS and t.index > verb.index for t in below):
        yield replace(behind[0], deprel="iobj")


def _stray(sentence: Sentence, verb: Token, below: list[Token]) -> Token | None:
    """The head of the phrase that ends right before a verb without subject and hangs in the clause before the verb."""
    inside = _clause_before(sentence, verb, below)
    inverted = any(t.deprel in _SUBJECTS for t in below)
    found = (t for t in inside if _is_astray(t) and _stands_between(sentence, t, verb))
    return next((t for t in found if not inverted or _is_second(sentence, t)), None)


def _clause_before(sentence: Sentence, verb: Token, below: list[Token]) -> list[Token]:
    """The words of the clause that hangs on the verb, or that the verb hangs on as if it were beside it."""
    clause = next((t for t in reversed(below) if t.index < verb.index and t.deprel in _CLAUSES), None)
    if clause is not None:
        return [sentence.tokens[i] for i in sentence.subtree(clause.index)]
    if verb.deprel != "parataxis" or verb.head > verb.index:
        return []
    own = set(sentence.subtree(verb.index))
    return [sentence.tokens[i] for i in sentence.subtree(verb.head) if i not in own]


def _is_second(sentence: Sentence, subject: Token) -> bool:
    """Whether a subject stands behind a verb that has one before it."""
    others = (sentence.tokens[c] for c in sentence.children(subject.head))
    return subject.deprel in _SUBJECTS[:2] and any(t.deprel in _SUBJECTS and t.index < subject.head for t in others)


def _is_astray(token: Token) -> bool:
    """Whether a word hangs where the subject of a later verb may have been hung; no subject stands behind its verb."""
    return token.deprel in _ASTRAY or (token.deprel in _SUBJECTS[:2] and token.index > token.head)


def _stands_between(sentence: Sentence, token: Token, verb: Token) -> bool:
    """Whether a bare noun phrase reaches from a closing mark to the verb with its auxiliaries."""
    own = sentence.subtree(token.index)
    marks = {i for i in own if sentence.tokens[i].deprel == "punct" and sentence.tokens[i].form in _CLOSING}
    first = min(i for i in own if not all(j in marks for j in own if j <= i))
    bare = not any(sentence.tokens[c].deprel in {"case", "mark", "cc"} for c in sentence.children(token.index))
    before = sentence.tokens[first - 1].form if first else ""
    return token.upos in _NOMINAL and bare and before in _CLOSING and _reaches(sentence, own[-1] + 1, verb)


def _reaches(sentence: Sentence, end: int, verb: Token) -> bool:
    gap = [t for t in sentence.tokens[end : verb.index] if t.head != verb.index or t.deprel not in _BEFORE_VERB]
    return end <= verb.index and len(gap) < 2 and all(t.form == "," for t in gap)
