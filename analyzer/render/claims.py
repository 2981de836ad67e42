"""Claims as rows: what is claimed, by whom, who answers it; and what headline and lead make of the body, in lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from analyzer.model.hedge import Stance
from analyzer.model.report import Claim, Evidence, Mismatch, Position, Report
from analyzer.render.wording import CERTAINTIES, in_line

CLAIM_COLUMNS = ("Id", "Claim", "Made by", "Denied by", "Not confirmed by", "Questioned by", "On its being verified")
MADE = (Stance.ASSERTED, Stance.CONFIRMED)
SILENT = "the article says nothing"


def claim_rows(report: Report) -> tuple[tuple[str, ...], ...]:
    """One row for each claim, its cells in the order of CLAIM_COLUMNS."""
    names = {source.id: source.name for source in report.sources}
    return tuple(_row(claim, names) for claim in report.claims)


def mismatch_lines(report: Report) -> Iterator[str]:
    """One line for each mismatch: the words, what is wrong with them, and what the body says."""
    return map(_mismatch_line, report.mismatches)


def _mismatch_line(mismatch: Mismatch) -> str:
    above = (
        f"{mismatch.place} “{in_line(mismatch.words, 90)}” ({mismatch.statement}, {CERTAINTIES[mismatch.certainty]})"
    )
    said = f" “{in_line(mismatch.body_words, 90)}”" if mismatch.body_words else ""
    level = [CERTAINTIES[mismatch.body_certainty]] if mismatch.body_certainty else []
    where = ", ".join((*mismatch.body, *level))
    below = f"; body{said} ({where})" if where else ""
    return f"{above}: {mismatch.message}{below}; {mismatch.rule}"


def assessment_lines(report: Report) -> Iterator[str]:
    """One line for each judgement of an intelligence service: how likely, how well founded, or that neither is said."""
    titles = {rule.id: rule.title for rule in report.rules}
    words = {statement.id: in_line(statement.content, 90) for statement in report.statements}
    for assessment in report.assessments:
        grades = [*_grades(assessment.likelihood, titles), *_grades(assessment.confidence, titles)]
        told = "; ".join(grades) or "neither likelihood nor confidence is given"
        mixed = "; both stand in one sentence" if assessment.mixed else ""
        yield f"{assessment.statement} “{words.get(assessment.statement, '')}”: {told}{mixed}"


def _grades(proofs: Iterable[Evidence], titles: dict[str, str]) -> Iterator[str]:
    return (f"“{in_line(proof.words)}” ({titles.get(proof.rule, proof.rule)})" for proof in proofs)


def _row(claim: Claim, names: dict[str, str]) -> tuple[str, ...]:
    made = [p for p in claim.positions if p.stance in MADE]
    return (
        claim.id,
        f"“{in_line(claim.words)}”",
        _listed(_maker(p, names) for p in made) or "nobody in the article",
        *(
            _listed(_named(p, names) for p in claim.positions if p.stance is stance)
            for stance in (Stance.DENIED, Stance.NOT_CONFIRMED, Stance.QUESTIONED)
        ),
        _listed(f"“{in_line(proof.words)}”" for proof in claim.verification) or (SILENT if claim.unverified else ""),
    )


def _listed(parts: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(parts))


def _maker(position: Position, names: dict[str, str]) -> str:
    verb = ", confirms" if position.stance is Stance.CONFIRMED else ""
    return f"{_name(position, names)} ({position.statement}{verb}, {CERTAINTIES[position.certainty]})"


def _named(position: Position, names: dict[str, str]) -> str:
    return f"{_name(position, names)} ({position.statement})"


def _name(position: Position, names: dict[str, str]) -> str:
    return " ".join(names.get(position.source_id or "", "nobody named").split())
