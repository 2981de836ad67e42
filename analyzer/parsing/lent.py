"""Words of a reported clause that a parser hung on the verb that reports it, given back to the clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from analyzer.model.syntax import Sentence, Token

_SUBJECTS = {"nsubj", "nsubj:pass", "csubj", "expl"}
_CONTENT = {"ccomp", "obj", "xcomp"}
# What may be the subject of a finite clause, and of a participle.
_NOMINAL = ({"obj"}, {"obj", "iobj"})
_AUXILIARY = {"aux", "cop"}
_ASKING = {"WRB", "WP"}


def with_lent_words(sentence: Sentence) -> Sentence:
    """The sentence with subjects and question words of reported clauses inside them."""
    return sentence.having(t for verb in sentence if verb.upos == "VERB" for t in _given_back(sentence, verb))


def _given_back(sentence: Sentence, verb: Token) -> Iterator[Token]:
    children = [sentence.tokens[child] for child in sentence.children(verb.index)]
    yield from _lent_clause(sentence, verb, children)
    clauses = [c for c in children if c.deprel == "ccomp"]
    if len(clauses) != 1:
        return
    clause = clauses[0]
    below = [sentence.tokens[child] for child in sentence.children(clause.index)]
    subjects = [c for c in children if c.deprel == "nsubj"]
    if not any(c.deprel in _SUBJECTS for c in below):
        yield from (replace(s, head=clause.index) for s in _lent_subject(sentence, verb, clause, subjects))
        yield from _lent_object(sentence, verb, clause, children)
    yield from _lent_question(sentence, verb, clause, children)


def _lent_clause(sentence: Sentence, verb: Token, children: list[Token]) -> Iterator[Token]:
    """The clause before the subject of the verb that reports it, where its own verb was read as a participle.

    "Two writers accused Holm of theft, police said", "Mayor ‘misled’ voters, court finds": "writers" and "police", the
    "mayor" and the "voters" are all hung on the verb that reports.
    """
    subjects = [c for c in children if c.deprel == "nsubj" and c.index < verb.index]
    if len(subjects) != 2:
        return
    first, second = subjects
    start = next(i for i in sentence.subtree(second.index) if sentence.tokens[i].upos != "PUNCT")
    between = [c for c in children if first.index < c.index < start and c.upos != "PUNCT"]
    if any(c.deprel in _CONTENT and c not in between for c in children):
        return
    below = (sentence.tokens[c] for c in sentence.children(first.index))
    read = [
        t
        for t in below
        if t.deprel in {"acl", "amod"} and t.xpos in {"VBD", "VBN"} and _right_behind(sentence, first, t)
    ]
    if read and sentence.tokens[start - 1].form == "," and second.index == verb.index - 1:
        yield replace(read[0], head=verb.index, deprel="ccomp")
        yield from (replace(t, head=read[0].index) for t in (first, *between))


def _right_behind(sentence: Sentence, noun: Token, verb: Token) -> bool:
    """Whether a verb is the next word behind a noun; a mark of quotation may stand between."""
    return verb.index > noun.index and all(t.upos == "PUNCT" for t in sentence.tokens[noun.index + 1 : verb.index])


def _lent_subject(sentence: Sentence, verb: Token, clause: Token, subjects: list[Token]) -> tuple[Token, ...]:
    """The subject of a verb that is that of its clause, which has none.

    Of two ("drivers, she said, have lives in their hands"; "they described it as unsafe, the mayor said") it is the
    first, where the second stands right before the verb behind a mark, or right behind it with the clause before it
    ("Berg, 64, was wary, said two people"); and one right behind the verb, where another stands before it or none can
    ("the poll showed Berg leading").
    """
    inverted = [s for s in subjects if s.index > verb.index and sentence.subtree(s.index)[0] == verb.index + 1]
    behind = [s for s in subjects if verb.index < s.index < clause.index]
    before = [s for s in subjects if s.index < verb.index]
    if clause.upos == "VERB" and len(behind) == 1 and len(before) == 1 and _adjacent(sentence, verb, behind[0], clause):
        return (behind[0],)
    if len(before) == len(inverted) == 1 and before[0].index < clause.index < verb.index:
        return (before[0],)
    if len(before) != 2 or behind:
        return ()
    if clause.index < verb.index:
        first_is_its = clause.upos == "VERB" and before[0].index < clause.index < before[1].index
        return (before[0],) if first_is_its else ()
    return (before[0],) if _in_brackets(sentence, before[1], verb) else ()


def _lent_object(sentence: Sentence, verb: Token, clause: Token, children: list[Token]) -> Iterator[Token]:
    """The subject of a clause that was read as an object of the verb.

    "Found no checks had been made", "shows fighters raising a flag": a finite clause, or a participle, without one. A
    bare verb that closes the sentence is none, it tells who speaks ("one who has seen it said").
    """
    below = [sentence.tokens[child] for child in sentence.children(clause.index)]
    words = [t for t in below if t.upos != "PUNCT"]
    participle = clause.xpos == "VBG"
    opens = [t for t in (*below, clause) if "VerbForm=Fin" in t.feats and (t == clause or t.relation in _AUXILIARY)]
    between = (c for c in children if verb.index < c.index < clause.index)
    objects = [c for c in between if c.deprel in _NOMINAL[participle]]
    if len(objects) != 1 or not words or not (opens or participle) or any(t.deprel == "mark" for t in below):
        return
    first = min((opens or [clause])[0].index, clause.index)
    start = min(i for i in sentence.subtree(clause.index) if sentence.tokens[i].upos != "PUNCT")
    if sentence.subtree(objects[0].index)[-1] == start - 1 and first == start:
        passive = any(t.deprel == "aux:pass" for t in below)
        yield replace(objects[0], head=clause.index, deprel="nsubj:pass" if passive else "nsubj")


def _adjacent(sentence: Sentence, verb: Token, subject: Token, clause: Token) -> bool:
    own = sentence.subtree(subject.index)
    return own[0] == verb.index + 1 and own[-1] < clause.index


def _in_brackets(sentence: Sentence, subject: Token, verb: Token) -> bool:
    """Whether a subject and its verb stand between two commas, as words that only say who speaks do."""
    own = [i for i in sentence.subtree(subject.index) if sentence.tokens[i].upos != "PUNCT"]
    start, end = own[0] - 1, verb.index + 1
    closed = end < len(sentence) and sentence.tokens[end].form == ","
    return start > 0 and sentence.tokens[start].form == "," and closed and own[-1] < verb.index


def _lent_question(sentence: Sentence, verb: Token, clause: Token, children: list[Token]) -> Iterator[Token]:
    """The question word right behind a verb of asking and before its clause ("asked why the trust had closed")."""
    for child in children:
        if child.xpos in _ASKING and child.index == verb.index + 1 and child.index < clause.index:
            yield replace(child, head=clause.index, deprel="advmod" if child.upos == "ADV" else child.deprel)
