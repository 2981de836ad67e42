"""Claims as rows: what is claimed, by whom, who answers it; and what headline and lead make of the body, in lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from analyzer.model.hedge import Certainty, Stance
from analyzer.model.report import Claim, Evidence, Mismatch, Position, Report, StatementKind
from analyzer.render.wording import CERTAINTIES, in_line

CLAIM_COLUMNS = ("Id", "Claim", "Made by", "Denied by", "Not confirmed by", "Questioned by", "On its being verified")
MADE = (Stance.ASSERTED, Stance.CONFIRMED)
ANSWERS = (Stance.DENIED, Stance.NOT_CONFIRMED, Stance.QUESTIONED)
ORDER = (*MADE, *ANSWERS)
SILENT = "the article says nothing"
NOBODY = "nobody in the article"


def claim_rows(report: Report) -> tuple[tuple[str, ...], ...]:
    """One row for each claim, its cells in the order of CLAIM_COLUMNS."""
    names = {source.id: source.name for source in report.sources}
    own = frozenset(s.id for s in report.statements if s.kind is StatementKind.ASSERTION)
    return tuple(_row(claim, names, own) for claim in report.claims)


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


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody with a stance to a claim, in one statement or in several; nobody where the source is None."""

    stance: Stance
    source_id: str | None
    positions: tuple[Position, ...]

    @property
    def statements(self) -> tuple[str, ...]:
        """The ids of the statements."""
        return tuple(position.statement for position in self.positions)

    @property
    def levels(self) -> tuple[Certainty, ...]:
        """How sure they are of the claim as it is told, so without its sign; each level once."""
        signed = (position.certainty.value for position in self.positions)
        return tuple(dict.fromkeys(Certainty(value.replace("-", "+")) for value in signed))


def voices(claim: Claim) -> tuple[Voice, ...]:
    """Who makes a claim and who answers it: makers first, then denials, what is not confirmed, and questions."""
    held: dict[tuple[Stance, str | None], list[Position]] = {}
    for position in claim.positions:
        held.setdefault((position.stance, position.source_id), []).append(position)
    found = (Voice(stance, source, tuple(positions)) for (stance, source), positions in held.items())
    return tuple(sorted(found, key=lambda voice: ORDER.index(voice.stance)))


def is_made(claim: Claim) -> bool:
    """Whether anybody makes a claim: some stand in a denial alone."""
    return any(position.stance in MADE for position in claim.positions)


def _row(claim: Claim, names: Mapping[str, str], own: AbstractSet[str]) -> tuple[str, ...]:
    told = voices(claim)
    return (
        claim.id,
        f"“{in_line(claim.words)}”",
        _listed(_maker(v, names, own) for v in told if v.stance in MADE) or NOBODY,
        *(
            _listed(f"{_name(v, names, own)} ({', '.join(v.statements)})" for v in told if v.stance is stance)
            for stance in ANSWERS
        ),
        _listed(f"“{in_line(proof.words)}”" for proof in claim.verification) or (SILENT if claim.unverified else ""),
    )


def _listed(parts: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(parts))


def _maker(voice: Voice, names: Mapping[str, str], own: AbstractSet[str]) -> str:
    verb = ("confirms",) if voice.stance is Stance.CONFIRMED else ()
    told = ", ".join((*voice.statements, *verb, *(CERTAINTIES[level] for level in voice.levels)))
    return f"{_name(voice, names, own)} ({told})"


def _name(voice: Voice, names: Mapping[str, str], own: AbstractSet[str]) -> str:
    """The name of a source; the article where it speaks itself, nobody where it passes something on."""
    nobody = "the article" if own >= {*voice.statements} else "nobody named"
    return " ".join(names.get(voice.source_id or "", nobody).split())
