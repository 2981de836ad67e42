"""Denials without a word for denying: a source of the body says for certain that a thing is not so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.analysis.claim.ground import Ground, Reply
from analyzer.analysis.claim.overlap import common
from analyzer.analysis.claim.reply import Answered
from analyzer.analysis.mismatch.likeness import Near
from analyzer.model.claim import Proposition
from analyzer.model.hedge import Certainty, Stance
from analyzer.model.report import StatementKind

ENOUGH = 0.5  # share of the terms of what is said not to be so that a claim or what tells it must have


def contradictions(
    claim: Proposition, told: Sequence[Near], below: Sequence[Proposition], ground: Ground
) -> Iterator[Reply]:
    """What other sources of the body say not to be so of what tells a claim ("there were no such talks")."""
    if claim.terms.negated or not told or any(p.terms.negated for p, _ in told):
        return
    tellers = {ground.statements[p.statement].source_id for p, _ in told}
    words = claim.terms.words.union(*(p.terms.words for p, _ in told))
    names = claim.terms.names.union(*(p.terms.names for p, _ in told))
    for proposition in below:
        statement = ground.statements[proposition.statement]
        others = statement.kind is StatementKind.ATTRIBUTION and statement.source_id not in tellers
        if others and _is_denied(proposition, words, names):
            part = Answered(proposition.terms, proposition.spans)
            yield Reply(proposition.statement, proposition.sentence, part, Stance.DENIED, told[0][0])


def _is_denied(proposition: Proposition, words: frozenset[str], names: frozenset[str]) -> bool:
    if not (proposition.main and proposition.terms.negated and proposition.certainty is Certainty.CERTAIN_NOT):
        return False
    shared = common(proposition.terms.words, words)
    return bool(shared - names) and len(shared) >= ENOUGH * len(proposition.terms.words)
