"""Claims: what somebody confirms, denies, questions or will not confirm, and who says so."""

from __future__ import annotations

from dataclasses import dataclass

from analyzer.model.hedge import Stance
from analyzer.model.report import Extract, Report, Statement

STANCES = (Stance.ASSERTED, Stance.CONFIRMED, Stance.DENIED, Stance.NOT_CONFIRMED, Stance.QUESTIONED)


@dataclass(frozen=True, slots=True)
class Claim:
    """What is claimed, and the statements that take a stance to it, those that assert it first."""

    words: Extract
    voices: tuple[tuple[Stance, tuple[Statement, ...]], ...]


def claims(report: Report) -> tuple[Claim, ...]:
    """Every claim that somebody does more about than assert it, in text order.

    A denial of a statement of the article belongs to that statement; one of something that nobody in the article
    claims stands alone.
    """
    known = {s.id: s for s in report.statements}
    replies: dict[str, list[Statement]] = {}
    for statement in report.statements:
        if statement.stance is not Stance.ASSERTED:
            about = statement.denies if statement.denies in known else statement.id
            replies.setdefault(about or statement.id, []).append(statement)
    groups = ((known[id_], _together(known[id_], rows)) for id_, rows in replies.items())
    return tuple(
        Claim(about.content, _by_stance(group)) for about, group in sorted(groups, key=lambda g: g[0].content.spans[0])
    )


def _together(about: Statement, replies: list[Statement]) -> tuple[Statement, ...]:
    return (about, *(reply for reply in replies if reply is not about))


def _by_stance(group: tuple[Statement, ...]) -> tuple[tuple[Stance, tuple[Statement, ...]], ...]:
    rows = ((stance, tuple(s for s in group if s.stance is stance)) for stance in STANCES)
    return tuple((stance, said) for stance, said in rows if said)
