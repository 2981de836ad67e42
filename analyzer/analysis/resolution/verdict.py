"""Verdicts: the role and the standing that words give, their own or borrowed from what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.analysis.resolution.scene import ORGANISATION, PLACE, View
from analyzer.analysis.resolution.title import Title
from analyzer.model.source import Role, Trace
from analyzer.rules.kinds.source_role import Speaker, Standing
from analyzer.rules.roles import RoleHit


@dataclass(frozen=True, slots=True)
class Verdict:
    """Role and standing, and what they rest on."""

    role: Role
    official: bool
    evidence: tuple[Trace, ...]


def of_title(title: Title) -> Verdict:
    """Role and standing by the words of a title and those of the body that it belongs to (`the union's secretary`)."""
    body, tokens = title.affiliation, title.view.sentence.tokens
    own = [t.index for t in tokens if body and body.covers(t.span)]
    return verdict_on(title.view, title.hit, (*own, *range(title.start, title.end + 1)))


def verdict_on(view: View, hit: RoleHit, part: Sequence[int]) -> Verdict:
    """Role and standing of words in their phrase; borrowed ones come from what stands beside them."""
    rule = hit.value
    trace = Trace(view.span(hit.start, hit.end), rule.id)
    if rule.standing is not Standing.BORROWED:
        return Verdict(rule.role, rule.standing is Standing.OFFICIAL, (trace,))
    lender = _lender(view, hit, part)
    if lender:
        role = lender.value.role
        span = view.span(lender.start, lender.end)
        official = Standing.OFFICIAL in (lender.value.standing, lender.value.alone)
        return Verdict(role, official, (trace, Trace(span, lender.value.id)))
    if any(f.end in part for f in view.countries) or _has(view, part, PLACE):
        return Verdict(Role.OFFICIAL, True, (trace,))
    if _has(view, part, ORGANISATION):
        return Verdict(rule.role if rule.alone is Standing.PRIVATE else Role.OTHER, False, (trace,))
    return Verdict(rule.role, rule.alone is Standing.OFFICIAL, (trace,))


def _lender(view: View, hit: RoleHit, part: Sequence[int]) -> RoleHit | None:
    """The body or the person that a title is borrowed from: the nearest words of a role beside it."""
    others = [h for h in view.hits if h.start in part and h is not hit and _lends(h)]
    bodies = [h for h in others if h.value.speaker is Speaker.BODY and not _is_within(view, h, others)]
    people = [h for h in others if h.value.speaker is Speaker.PERSON and h.value.titled]
    return min(bodies or people, key=lambda h: abs(h.start - hit.start), default=None)


def _is_within(view: View, hit: RoleHit, others: Sequence[RoleHit]) -> bool:
    """Whether the words stand in a name that ends in others of a body (`Holm Union School District` is no union)."""
    name = view.name(hit.start)
    if name is None or hit.end >= name.end:
        return False
    return any(h.end == name.end and h.value.speaker is Speaker.BODY for h in others)


def _lends(hit: RoleHit) -> bool:
    return Standing.BORROWED is not hit.value.standing or hit.value.alone is Standing.OFFICIAL


def _has(view: View, part: Sequence[int], label: str) -> bool:
    return any(n.label == label and n.start in part for n in view.names)
