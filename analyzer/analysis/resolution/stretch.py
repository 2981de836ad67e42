"""Stretches of a sentence: the tokens of a noun phrase without its clauses, and the runs between commas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.analysis.resolution.view import View
from analyzer.model.syntax import ROOT, Sentence

_PREDICATIVE = ("cop", "nsubj", "aux", "mark", "advcl", "cc")
_CLAUSES = ("acl", "advcl", "parataxis", "ccomp", "csubj")
_BEFORE = ("CCONJ", "ADP", "SCONJ", "ADV", "PUNCT")
_BREAKS = (",", "(", ")", "[", "]", "—", "–", "--", ";", ":")


def without_clauses(sentence: Sentence, head: int, tokens: Sequence[int]) -> list[int]:
    """The tokens less those of clauses that hang on the phrase, also where the tree takes them for a noun phrase."""
    kept = set(tokens)
    if any(sentence.tokens[c].deprel == "cop" for c in sentence.children(head)):
        beside = [c for c in sentence.children(head) if sentence.tokens[c].relation in _PREDICATIVE]
        kept -= {i for c in beside for i in sentence.subtree(c)}  # of the clause whose predicate it is
    for index in tokens:
        token = sentence.tokens[index]
        if index != head and token.head in kept and (token.relation in _CLAUSES or _is_whose(sentence, index)):
            kept -= set(sentence.subtree(index)) - {head}
    return sorted(kept)


def _is_whose(sentence: Sentence, index: int) -> bool:
    """Whether what hangs on a noun begins with "whose"."""
    words = (sentence.tokens[i] for i in sentence.subtree(index))
    return next((t.xpos for t in words if t.upos != "PUNCT"), "") == "WP$"


def parts(view: View, tokens: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """The runs of tokens between commas, brackets and gaps; quotation marks at the ends fall away."""
    run: list[int] = []
    for index in tokens:
        token = view.sentence.tokens[index]
        if token.form in _BREAKS or (run and index - run[-1] > 1):
            yield from _run(run, view)
            run = []
        if token.form not in _BREAKS:
            run.append(index)
    yield from _run(run, view)


def _run(run: list[int], view: View) -> Iterator[tuple[int, ...]]:
    while run and view.sentence.tokens[run[0]].upos == "PUNCT":
        run = run[1:]
    while run and view.sentence.tokens[run[-1]].upos in ("PUNCT", "PART"):
        run = run[:-1]
    if run:
        yield tuple(run)


def shortened(view: View, part: tuple[int, ...], head: int) -> tuple[int, ...]:
    """The part less words in front that belong to no noun phrase, such as `both` and prepositions."""
    tokens = view.sentence.tokens
    while part[0] != head and (tokens[part[0]].upos in _BEFORE or tokens[part[0]].relation == "case"):
        part = part[1:]
    return part


def head_of(sentence: Sentence, index: int) -> int:
    """The noun that a relative pronoun stands for: that on which its clause hangs; the pronoun itself when none."""
    at = index
    for _ in range(len(sentence)):
        token = sentence.tokens[at]
        if token.relation == "acl":
            return token.head
        if token.head == ROOT:
            break
        at = token.head
    return index
