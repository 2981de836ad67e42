"""Offices: what a sentence says that somebody is, was made, or serves as."""

from __future__ import annotations

from collections.abc import Iterator

from analyzer.analysis.resolution.run import Run, run_from
from analyzer.analysis.resolution.scene import Scene, View
from analyzer.model.syntax import Token

_CLAUSES = ("acl", "advcl")
_TIES = ("obl", "nmod")


def offices(scene: Scene, view: View, top: int) -> Iterator[Run]:
    """The runs that may be a title in what is said of the noun or pronoun at token `top`.

    They are a predicate (`Holm is the mayor`, `who has been the mayor`), what somebody was made (`was elected mayor`),
    or serves as (`works nights as a nurse`).
    """
    tokens = view.sentence.tokens
    for clause in _clauses(view, top):
        below = [tokens[c] for c in view.sentence.children(clause)]
        if any(t.upos == "PART" or t.xpos == "MD" for t in below if t.relation in ("aux", "advmod")):
            continue  # `is no doctor`, `will be mayor`
        copulas = [t.index for t in below if t.deprel == "cop" and t.index < clause]
        if copulas and tokens[clause].upos in ("NOUN", "PROPN"):
            yield run_from(scene, view, copulas[0] + 1)
        elif scene.is_word("appointment", tokens[clause]):
            yield from (run_from(scene, view, _start(view, t)) for t in below if t.relation in ("xcomp", "obj"))
        if scene.is_word("office", tokens[clause]) or scene.is_word("appointment", tokens[clause]):
            yield from (run_from(scene, view, case + 1) for case in _served(view, clause))


def _clauses(view: View, top: int) -> Iterator[int]:
    """The clauses that tell of a noun: whose subject it is, those joined to it, and those that hang on the noun."""
    tokens, sentence = view.sentence.tokens, view.sentence
    own = [c for c in sentence.children(top) if c > top and tokens[c].relation in _CLAUSES]
    if tokens[top].relation == "nsubj":
        own.append(tokens[top].head)
        own += [c for c in sentence.children(tokens[top].head) if _is_participle(view, top, c)]
    for clause in own:
        yield clause
        yield from (c for c in sentence.children(clause) if tokens[c].deprel == "conj" and not _has_subject(view, c))


def _is_participle(view: View, top: int, clause: int) -> bool:
    """Whether a clause without a subject stands right behind the noun (`Holm, elected mayor in May, …`)."""
    token = view.sentence.tokens[clause]
    near = top < clause and all(t.upos in ("PUNCT", "PROPN", "NUM") for t in view.sentence.tokens[top + 1 : clause])
    return token.relation == "advcl" and near and not _has_subject(view, clause)


def _has_subject(view: View, clause: int) -> bool:
    return any(view.sentence.tokens[c].relation == "nsubj" for c in view.sentence.children(clause))


def _start(view: View, token: Token) -> int:
    return view.sentence.subtree(token.index)[0]


def _served(view: View, clause: int) -> Iterator[int]:
    """The prepositions before what somebody serves as, on the verb or on words behind it (`for years as mayor`)."""
    tokens, sentence = view.sentence.tokens, view.sentence
    tied = [c for c in sentence.children(clause) if tokens[c].relation in _TIES]
    tied += [g for c in tied for g in sentence.children(c) if tokens[g].relation in _TIES]
    for noun in tied:
        case = next((c for c in sentence.children(noun) if tokens[c].relation == "case"), None)
        if case is not None and tokens[case].form == "as":
            yield case
