"""Suppressions: findings that an editor gave a reason not to report, and suppressions that are wrong themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from analyzer.analysis.policing.case import Case, Item
from analyzer.analysis.policing.fingerprint import fingerprint
from analyzer.analysis.policing.judge import judge
from analyzer.model.extract import Extract
from analyzer.model.finding import Finding, Severity
from analyzer.model.location import Location
from analyzer.model.span import Span
from analyzer.model.suppression import Suppressed, Suppression
from analyzer.model.text import Article, Layout
from analyzer.rules.kinds import PolicyRule
from analyzer.rules.kinds.policy import About
from analyzer.rules.profile import Profile

IGNORE = re.compile(r"analyzer-ignore\b\s*(?P<rules>[^:]*?)\s*(?::\s*(?P<reason>.*?)\s*)?$", re.DOTALL)
PREFIX = "policy."


class Verdict(NamedTuple):
    """The findings to report, and those that are suppressed."""

    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...]


def suppress(findings: Sequence[Finding], case: Case, profile: Profile) -> Verdict:
    """The findings less those that a suppression covers, and with those that suppressions give cause for.

    A comment `analyzer-ignore rule: reason` covers the findings of the rule in the paragraph that it stands in or
    before, at the head of the article all of them; an entry in the file beside the article covers one finding.
    """
    layout = case.document.layout
    told = tuple(suppressions(layout.article))
    kept = [f for f in findings if not any(_covers(one, f, layout) for one in told)]
    own = [made for one in told for made in _own(one, any(_covers(one, f, layout) for f in findings), case, profile)]
    aside = [_aside(f, next(one for one in told if _covers(one, f, layout))) for f in findings if f not in kept]
    reported = sorted([*kept, *own], key=lambda f: (f.words.spans[0], -f.severity.rank, f.rule))
    return Verdict(tuple(reported), tuple(aside))


def suppressions(article: Article) -> Iterator[Suppression]:
    """What comments in the article and the file beside it say is not to be reported, one for each rule."""
    for comment in article.comments:
        match = IGNORE.match(comment.text)
        for rule in re.split(r"[\s,]+", match["rules"]) if match else ():
            reason = " ".join((match["reason"] or "").split()) if match else ""
            yield Suppression(rule, reason, article.name, comment.location, comment.start)
    yield from article.suppressions


def _covers(one: Suppression, finding: Finding, layout: Layout) -> bool:
    if finding.rule not in (one.rule, PREFIX + one.rule):
        return False
    if one.start is None:
        return finding.fingerprint == one.fingerprint
    start, paragraphs = one.start, layout.paragraphs
    if not paragraphs or start <= paragraphs[0].span.start:
        return True
    paragraph = next((p.span for p in paragraphs if start < p.span.end), None)
    return paragraph is not None and paragraph.overlaps(finding.words.spans[0])


def _aside(finding: Finding, one: Suppression) -> Suppressed:
    in_text = one.start is not None
    return Suppressed(finding=finding, reason=one.reason, file=one.file, location=one.location, in_text=in_text)


def _own(one: Suppression, used: bool, case: Case, profile: Profile) -> Iterator[Finding]:
    """What rules about suppressions find; profiles that do not speak of them leave them as they are."""
    facts = {"reason": bool(one.reason), "used": used}
    item = Item(About.SUPPRESSION, one.rule, facts, {})
    for rule in case.rules.of(PolicyRule):
        severity = profile.severities.get(rule.id, rule.severity)
        asked = rule.about is About.SUPPRESSION and severity is not Severity.NONE
        if asked and judge(rule.when, item, case) is not None:
            yield _finding(rule, severity, one)


def _finding(rule: PolicyRule, severity: Severity, one: Suppression) -> Finding:
    """A finding about a suppression: its words are those of the comment, which are no part of the story."""
    words = Extract(text=_said(one), spans=(Span(one.start or 0, one.start or 0),))
    beside = "" if one.start is not None else f" ({one.file}:{one.location})"
    place = one.location if one.start is not None else Location(line=1, column=1)
    return Finding(
        rule=rule.id,
        title=rule.title,
        severity=severity,
        message=rule.message.format(name=one.rule, words=words.text, number=1) + beside,
        words=words,
        location=place,
        end=place,
        sentence=words,
        remedy=rule.remedy,
        why=rule.why,
        policies=rule.policies,
        fingerprint=f"{fingerprint(rule.id, words.text, one.fingerprint or '')}:1",
    )


def _said(one: Suppression) -> str:
    return f"analyzer-ignore {one.rule}" + (f": {one.reason}" if one.reason else "")
