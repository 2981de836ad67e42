"""Clauses beside one another that a parser hung into one another: who says it, and what is told of a subject."""

from __future__ import annotations

from dataclasses import replace

from analyzer.model.syntax import Sentence, Token

_SUBJECTS = {"nsubj", "nsubj:pass"}
_BINDING = {"mark", "cc", "advmod", "aux", "case"}
_BESIDE = {"advcl", "ccomp", "conj"}


def with_clauses_beside(sentence: Sentence) -> Sentence:
    """The sentence with a clause that has a subject of its own and no word that joins it beside the other.

    "The dam is safe, two officials said": such a clause is at times an adjunct, a report or a coordinated clause.
    """
    return sentence.having(replace(t, deprel="parataxis") for t in sentence if _is_beside(sentence, t))


def _is_beside(sentence: Sentence, verb: Token) -> bool:
    """Whether a finite verb hangs on a verb before it, with nothing that makes it a part of that clause.

    An adjunct and a coordinated clause behind a comma; a report behind a semicolon, or one of two words that close a
    headline ("…, aide says").
    """
    if verb.deprel not in _BESIDE or "VerbForm=Fin" not in verb.feats or not 0 <= verb.head < verb.index:
        return False
    words = [i for i in sentence.subtree(verb.index) if sentence.tokens[i].upos != "PUNCT"]
    mark = sentence.tokens[words[0] - 1].form if words[0] else ""
    if verb.deprel == "ccomp":
        return mark == ";" or (mark == "," and _is_tag(sentence, verb, words))
    return mark == "," and _is_unbound(sentence, verb)


def _is_unbound(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb has a subject before it, no word that binds its clause to another, and no place in a list."""
    before = [t for c in sentence.children(verb.index) if (t := sentence.tokens[c]).index < verb.index]
    if any(t.deprel in _BINDING for t in before) or (verb.form == verb.lemma and verb.xpos != "VBP"):
        return False
    others = (c for c in sentence.children(verb.head) if c > verb.index and sentence.tokens[c].deprel == "conj")
    listed = verb.deprel == "conj" and any(others)
    return not listed and any(t.deprel in _SUBJECTS and "PronType=Rel" not in t.feats for t in before)


def _is_tag(sentence: Sentence, verb: Token, words: list[int]) -> bool:
    """Whether a clause that closes a line is a subject and its verb, behind a verb that reports something already."""
    subjects = [t for c in sentence.children(verb.index) if (t := sentence.tokens[c]).deprel == "nsubj"]
    if verb.index != len(sentence) - 1 or len(subjects) != 1:
        return False
    beside = {sentence.tokens[c].deprel for c in sentence.children(verb.head)}
    return sentence.subtree(subjects[0].index) == (*words[:-1],) and bool(beside & {"obj", "iobj", "xcomp"})


def with_subjects_before_participles(sentence: Sentence) -> Sentence:
    """The sentence with the subject before a participle between commas given to the verb behind it.

    "Holm, asked about the dam, left": "Holm" is at times the subject of "asked", and "left" has none.
    """
    return sentence.having(t for clause in sentence for t in _given_on(sentence, clause))


def _given_on(sentence: Sentence, clause: Token) -> list[Token]:
    if clause.deprel != "advcl" or clause.xpos not in {"VBD", "VBN"} or clause.head < clause.index:
        return []
    verb = sentence.tokens[clause.head]
    bare = not any(sentence.tokens[c].relation in {"nsubj", "csubj", "expl"} for c in sentence.children(verb.index))
    before = [t for c in sentence.children(clause.index) if (t := sentence.tokens[c]).index < clause.index]
    subjects = [t for t in before if t.deprel in _SUBJECTS]
    comma = sentence.tokens[clause.index - 1].form == ","
    if not (bare and comma and len(subjects) == 1 and all(t.deprel in {"punct", *_SUBJECTS} for t in before)):
        return []
    return [replace(subjects[0], head=verb.index, deprel="nsubj")]
