"""Policing: the policy rules of a profile over what was found in an article, as findings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from analyzer.analysis.policing.case import Case, Item
from analyzer.analysis.policing.fingerprint import fingerprint
from analyzer.analysis.policing.judge import judge
from analyzer.model.finding import Finding, Severity, Spot
from analyzer.model.report import Extract
from analyzer.model.span import Span, Spans, cut, envelope
from analyzer.rules.kinds import PolicyRule
from analyzer.rules.kinds.policy import FOUND, About, Once
from analyzer.rules.profile import Profile

LONGEST = 80


@dataclass(frozen=True, slots=True)
class Offence:
    """A rule that holds of an item, and the words at fault."""

    rule: PolicyRule
    item: Item
    words: Spans

    @property
    def group(self) -> str:
        """What offences of one rule have in common that are reported together."""
        if self.rule.once is Once.ARTICLE:
            return ""
        own = self.item.id or self.rule.id
        return next(iter(self.item.sources), own) if self.rule.once is Once.SOURCE else own


def police(case: Case, profile: Profile) -> tuple[Finding, ...]:
    """The findings of an article in text order, each rule once for a source, a statement or the article."""
    rules = [rule for rule in case.rules.of(PolicyRule) if profile.severity(rule) is not Severity.NONE]
    offences = [offence for rule in rules for offence in _offences(rule, case)]
    kept = [offence for offence in offences if not _yields(offence, offences)]
    found = [_finding(group, case, profile) for group in _groups(kept)]
    return tuple(sorted(_told_apart(found), key=lambda f: (f.words.spans[0], -f.severity.rank, f.rule)))


def _offences(rule: PolicyRule, case: Case) -> Iterator[Offence]:
    for item in case.items[rule.about]:
        found = judge(rule.when, item, case)
        if found is not None:
            marks = (found if name == FOUND else item.words[name] for name in rule.mark)
            words = next((spans for spans in marks if spans), _anything(item))
            if words:
                yield Offence(rule, item, words)


def _anything(item: Item) -> Spans:
    return next((spans for spans in item.words.values() if spans), ())


def _yields(offence: Offence, others: Sequence[Offence]) -> bool:
    return any(
        other.rule.id in offence.rule.yields_to and (About.ARTICLE in _kinds(offence, other) or _meet(offence, other))
        for other in others
    )


def _kinds(*offences: Offence) -> set[About]:
    return {offence.rule.about for offence in offences}


def _meet(one: Offence, other: Offence) -> bool:
    """Whether two offences are about one statement, or one is about the source that the other is about."""
    if About.SOURCE in _kinds(one, other):
        return bool({*one.item.sources} & {*other.item.sources})
    return bool({*one.item.statements} & {*other.item.statements})


def _groups(offences: Sequence[Offence]) -> Iterator[list[Offence]]:
    def key(offence: Offence) -> tuple[str, str]:
        return offence.rule.id, offence.group

    for _, group in groupby(sorted(offences, key=key), key=key):
        yield sorted(group, key=lambda offence: envelope(offence.words).start)


def _finding(group: Sequence[Offence], case: Case, profile: Profile) -> Finding:
    first, rule = group[0], group[0].rule
    spot = _spot(first.words, case)
    sentence = _sentence(first.words, case)
    return Finding(
        rule=rule.id,
        title=rule.title,
        severity=profile.severity(rule),
        message=_message(group, spot.words, case),
        words=spot.words,
        location=spot.location,
        end=spot.end,
        sentence=sentence,
        more=tuple(_spot(offence.words, case) for offence in group[1:]),
        statements=tuple(dict.fromkeys(id_ for offence in group for id_ in offence.item.statements)),
        sources=tuple(dict.fromkeys(id_ for offence in group for id_ in offence.item.sources)),
        remedy=rule.remedy,
        why=rule.why,
        policies=rule.policies,
        norm=rule.norm,
        fingerprint=fingerprint(rule.id, spot.words.text, sentence.text),
    )


def _told_apart(findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings, the second and every later one of a fingerprint with its number in it."""
    seen: dict[str, int] = {}
    for finding in sorted(findings, key=lambda f: f.words.spans[0]):
        number = seen[finding.fingerprint] = seen.get(finding.fingerprint, 0) + 1
        yield finding.model_copy(update={"fingerprint": f"{finding.fingerprint}:{number}"})


def _message(group: Sequence[Offence], words: Extract, case: Case) -> str:
    sources = [case.source_by_id[id_].name for id_ in group[0].item.sources]
    name = sources[0] if sources else words.text
    return group[0].rule.message.format(name=_short(name), words=_short(words.text), number=len(group))


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rsplit(" ", 1)[0] + "…"


def _spot(spans: Spans, case: Case) -> Spot:
    article = case.document.layout.article
    last = article.locate(spans[0].end - 1)
    end = replace(last, column=last.column + 1 if last.column else None)
    words = Extract(text=cut(case.document.prose, spans), spans=spans)
    return Spot(words=words, location=article.locate(spans[0].start), end=end)


def _sentence(words: Spans, case: Case) -> Extract:
    """The sentences that the words stand in, those between them included; the words where there are none."""
    sentences = [sentence.span for sentence in case.sentences_of(words)]
    whole = envelope((*words, *sentences))
    return Extract(text=whole.of(case.document.prose), spans=(Span(whole.start, whole.end),))
