"""The scope of a hedge: the words it weakens, read off the tree (Vincze et al. 2008; Morante and Daelemans 2009)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.model.span import Span, Spans
from analyzer.model.syntax import ROOT, Sentence

# A cue under one of these weakens the phrase or the clause of its head.
MODIFIER = frozenset({"advmod", "amod", "aux", "case", "cc", "compound", "cop", "det", "discourse", "mark", "nummod"})
# A cue that is a predicate or a noun weakens what hangs on it by one of these.
COMPLEMENT = frozenset({"acl", "ccomp", "csubj", "nmod", "obj", "xcomp"})
SUBJECT = frozenset({"nsubj", "csubj"})
# What stands beside a clause, and no modal of the clause reaches.
BESIDE = frozenset({"parataxis", "discourse", "vocative"})


def find_scope(sentence: Sentence, cue: Sequence[int], bound: int | None = None) -> Spans:
    """The spans of what the cue (tokens, the head first) weakens, the cue itself left out.

    `bound` is the head of the scope where a pattern has named it. A modifier weakens its head with all that
    hangs on it, clauses joined to it that have a subject or an auxiliary of their own left out; a predicate
    weakens its complements, and in raising ("appears to be") its subject too.
    """
    tokens = set(_reach(sentence, cue[0], bound)) - set(cue)
    return _runs(sentence, sorted(tokens))


def _reach(sentence: Sentence, head: int, bound: int | None) -> Iterator[int]:
    token = sentence.tokens[head]
    if bound is not None:
        yield from _clause(sentence, bound)
    elif token.relation in MODIFIER and token.head != ROOT:
        yield from _clause(sentence, token.head)
    else:
        yield from _complements(sentence, head)


def _complements(sentence: Sentence, head: int) -> Iterator[int]:
    children = [sentence.tokens[c] for c in sentence.children(head)]
    complements = [c.index for c in children if c.relation in COMPLEMENT]
    raised = [c.index for c in children if c.relation in SUBJECT and any(d.relation == "xcomp" for d in children)]
    if not complements:
        yield from _clause(sentence, head)
    for child in (*complements, *raised):
        yield from _clause(sentence, child)


def _clause(sentence: Sentence, head: int) -> Iterator[int]:
    yield head
    for child in sentence.children(head):
        token = sentence.tokens[child]
        if token.relation in BESIDE or (token.relation == "conj" and _independent(sentence, child)):
            continue
        yield from sentence.subtree(child)


def _independent(sentence: Sentence, head: int) -> bool:
    relations = {sentence.tokens[c].relation for c in sentence.children(head)}
    return bool(relations & (SUBJECT | {"aux", "cop"}))


def _runs(sentence: Sentence, tokens: Sequence[int]) -> Spans:
    """The spans of neighbouring tokens, punctuation at the ends of each left out."""
    runs: list[list[int]] = []
    for index in tokens:
        if runs and runs[-1][-1] == index - 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    trimmed = (_trimmed(sentence, run) for run in runs)
    return tuple(Span(sentence.tokens[r[0]].span.start, sentence.tokens[r[-1]].span.end) for r in trimmed if r)


def _trimmed(sentence: Sentence, run: Sequence[int]) -> Sequence[int]:
    worded = [i for i, index in enumerate(run) if sentence.tokens[index].upos != "PUNCT"]
    return run[worded[0] : worded[-1] + 1] if worded else ()
