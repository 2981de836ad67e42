"""Clauses that a verb reports and that the tree hung on a word between them, and pronouns that stand for clauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from analyzer.model.syntax import Sentence, Token

_OBJECTS = {"obj", "ccomp", "xcomp", "nsubj:pass"}
_SUBJECTS = {"nsubj", "csubj", "expl"}
_PARTICIPLE = {"VBN", "VBD"}
_THAT = "that"


def with_clauses_behind_participles(sentence: Sentence) -> Sentence:
    """A clause with "that" behind a participle between commas is what the verb before them reports.

    "The Herald reported, citing two sources, that the bridge was safe": it is at times hung on "sources".
    """
    return sentence.having(
        replace(clause, head=participle.head, deprel="ccomp")
        for clause in sentence
        if clause.deprel == "acl" and (participle := _participle_before(sentence, clause)) is not None
    )


def _participle_before(sentence: Sentence, clause: Token) -> Token | None:
    words = [i for i in sentence.subtree(clause.index) if sentence.tokens[i].upos != "PUNCT"]
    first = sentence.tokens[words[0]]
    if first.deprel != "mark" or first.lemma != "that" or first.index == 0:
        return None
    above = (sentence.tokens[i] for i in sentence.ancestors(clause.index))
    participle = next((t for t in above if t.deprel == "advcl"), None)
    if participle is None or participle.xpos != "VBG" or participle.index == 0 or participle.head > participle.index:
        return None
    set_off = all(sentence.tokens[i - 1].form == "," for i in (first.index, participle.index))
    taken = any(sentence.tokens[c].deprel in _OBJECTS for c in sentence.children(participle.head))
    return participle if set_off and not taken else None


def with_clauses_behind_papers(sentence: Sentence) -> Sentence:
    """A clause with "that" behind a paper and its participle is what the verb before them reports.

    "The board said in a statement read on the radio that it was safe": it is at times hung on "read".
    """
    found = [(clause, paper) for clause in sentence if (paper := _paper_before(sentence, clause)) is not None]
    return sentence.having(part for clause, paper in found for part in _behind(sentence, clause, paper))


def _paper_before(sentence: Sentence, clause: Token) -> Token | None:
    """The noun right before the participle that a clause with "that" hangs on, itself hung on a verb before."""
    if clause.deprel != "ccomp" or not 0 < clause.head < clause.index:
        return None
    participle = sentence.tokens[clause.head]
    below = [sentence.tokens[c] for c in sentence.children(participle.index)]
    marked = any(t.deprel == "mark" and t.head == clause.index and t.lemma == _THAT for t in sentence)
    bare = not any(t.relation in _SUBJECTS or t.deprel in {"aux", "aux:pass", "mark", "cop"} for t in below)
    paper = sentence.tokens[participle.index - 1]
    if not (marked and bare) or participle.xpos not in _PARTICIPLE or paper.relation != "obl" or paper.head < 0:
        return None
    hung = participle.head == (paper.index if participle.deprel == "acl" else paper.head)
    verb = sentence.tokens[paper.head]
    others = (sentence.tokens[c] for c in sentence.children(verb.index) if c != participle.index)
    free = verb.upos == "VERB" and not any(t.deprel in _OBJECTS for t in others)
    return paper if hung and free and participle.deprel in {"acl", "ccomp"} else None


def _behind(sentence: Sentence, clause: Token, paper: Token) -> Iterator[Token]:
    yield replace(clause, head=paper.head)
    yield replace(sentence.tokens[clause.head], head=paper.index, deprel="acl")


def with_clauses_right_behind(sentence: Sentence) -> Sentence:
    """A clause with "that" right behind a verb is what the verb reports, and no second verb beside it."""
    return sentence.having(
        replace(verb, deprel="ccomp")
        for verb in sentence
        if verb.deprel == "conj" and 0 <= verb.head < verb.index and _is_right_behind(sentence, verb)
    )


def _is_right_behind(sentence: Sentence, clause: Token) -> bool:
    first = sentence.tokens[clause.head + 1]
    above = sentence.tokens[clause.head]
    return above.upos == "VERB" and (first.lemma, first.deprel, first.head) == (_THAT, "mark", clause.index)


def with_expletives(sentence: Sentence) -> Sentence:
    """An "it" beside a clause that is the subject of the same verb stands for that clause ("It is claimed he left")."""
    clauses = {t.head for t in sentence if t.relation == "csubj"}
    return sentence.having(
        replace(t, deprel="expl")
        for t in sentence
        if t.relation == "nsubj" and t.lemma == "it" and t.head in clauses and t.index < t.head
    )
