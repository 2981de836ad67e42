"""Claims as rows: what is claimed, by whom, and who denies it, does not confirm it or questions it."""

from __future__ import annotations

from collections.abc import Iterable

from analyzer.model.hedge import Stance
from analyzer.model.report import Claim, Position, Report
from analyzer.render.wording import CERTAINTIES, in_line

CLAIM_COLUMNS = ("Id", "Claim", "Made by", "Denied by", "Not confirmed by", "Questioned by", "On its being verified")
MADE = (Stance.ASSERTED, Stance.CONFIRMED)
SILENT = "the article says nothing"


def claim_rows(report: Report) -> tuple[tuple[str, ...], ...]:
    """One row for each claim, its cells in the order of CLAIM_COLUMNS."""
    names = {source.id: source.name for source in report.sources}
    return tuple(_row(claim, names) for claim in report.claims)


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
