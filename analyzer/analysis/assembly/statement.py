"""Statements of a report: attributions and assertions in the order of the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from analyzer.analysis.assembly.assertion import find_assertions, words_of
from analyzer.analysis.certainty.certainty import assertion_certainty, is_of_source
from analyzer.analysis.certainty.event import Event, events_of_assertion, events_of_attribution
from analyzer.analysis.certainty.stance import REPLIES, StanceOf
from analyzer.analysis.certainty.vouching import Voucher, vouch
from analyzer.analysis.classification.classify import sourceless
from analyzer.analysis.result import Analysis, source_id
from analyzer.analysis.words import count_words
from analyzer.model.attribution import Attribution
from analyzer.model.hedge import Certainty, Hedge
from analyzer.model.location import Location
from analyzer.model.report import Evidence, Extract, ReportEvent, ReportHedge, Statement, StatementKind
from analyzer.model.source import Category, Trace
from analyzer.model.span import Spans, cut, envelope
from analyzer.model.text import ParagraphKind
from analyzer.rules.kinds import StanceRule
from analyzer.rules.ruleset import RuleSet


def extract(text: str, spans: Spans) -> Extract | None:
    """The words of `text` (the article) in the spans, None where there are no spans."""
    return Extract(text=cut(text, spans), spans=spans) if spans else None


def evidence(text: str, traces: tuple[Trace, ...]) -> tuple[Evidence, ...]:
    """Each trace as the rule and the words it rests on."""
    return tuple(Evidence(rule=t.rule, words=Extract(text=t.span.of(text), spans=(t.span,))) for t in traces)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A statement before it has an id: its content, all its words, the number of its attribution."""

    content: Spans
    words: Spans
    attribution: int | None = None

    @property
    def place(self) -> tuple[int, int]:
        reach = envelope(self.words)
        return reach.start, -reach.end


def make_statements(analysis: Analysis, rules: RuleSet) -> tuple[Statement, ...]:
    """Every attribution and every assertion, numbered S1, S2 … in text order, the outer before the nested."""
    drafts = [_Draft(a.content, words_of(a), i) for i, a in enumerate(analysis.attributions)]
    asserted = find_assertions(analysis.document, analysis.attributions, _about_sources(analysis))
    drafts += [_Draft(content, content) for content in asserted]
    drafts.sort(key=lambda draft: draft.place)
    voucher = vouch(analysis.attributions, analysis.frames, rules)
    ids: Mapping[int | None, str] = {d.attribution: f"S{n}" for n, d in enumerate(drafts, 1)}
    return tuple(
        _assertion(analysis, f"S{n}", draft.content)
        if draft.attribution is None
        else _attributed(analysis, f"S{n}", draft.attribution, ids, voucher, rules)
        for n, draft in enumerate(drafts, 1)
    )


def _about_sources(analysis: Analysis) -> Spans:
    """The words that say why a source is not named and how it knows."""
    return tuple(
        trace.span
        for source in analysis.sources
        for trace in (*source.anonymity_condition, *source.anonymity_reason, *source.justification)
    )


def _assertion(analysis: Analysis, id_: str, content: Spans) -> Statement:
    text = analysis.document.prose
    where = _paragraph(analysis, content)
    hedges = _hedges_in(analysis, content)
    certainty = assertion_certainty(analysis.frames, content, hedges)
    return Statement(
        id=id_,
        kind=StatementKind.ASSERTION,
        where=where.kind,
        paragraph=where.number,
        location=where.location,
        content=Extract(text=cut(text, content), spans=content),
        words=count_words(text, content),
        category=Category.UNATTRIBUTED,
        certainty=certainty,
        article_certainty=certainty,
        events=tuple(_event(text, e, e.certainty) for e in events_of_assertion(analysis.frames, content)),
        hedges=tuple(_hedge(text, hedge) for hedge in hedges),
    )


def _attributed(
    analysis: Analysis, id_: str, index: int, ids: Mapping[int | None, str], voucher: Voucher, rules: RuleSet
) -> Statement:
    text, attribution = analysis.document.prose, analysis.attributions[index]
    number, stance = analysis.of[index], analysis.stances[index]
    speaker = analysis.sources[number] if number is not None else None
    category, strength = (speaker.category, speaker.strength) if speaker else sourceless(rules)
    where = _paragraph(analysis, attribution.content)
    return Statement(
        id=id_,
        kind=StatementKind.ATTRIBUTION,
        where=where.kind,
        paragraph=where.number,
        location=where.location,
        content=Extract(text=cut(text, attribution.content), spans=attribution.content),
        words=count_words(text, attribution.content),
        source=extract(text, attribution.source.spans) if attribution.source else None,
        source_id=source_id(number) if number is not None else None,
        cue=extract(text, attribution.cue),
        quotation=attribution.quotation,
        category=category,
        strength=strength,
        stance=stance.stance,
        certainty=stance.certainty,
        article_certainty=voucher.value(index, stance.certainty),
        commitment=voucher.of[index],
        events=tuple(_events(analysis, index, voucher, rules)),
        hedges=tuple(_hedge(text, hedge) for hedge in _hedges_in(analysis, (*attribution.cue, *attribution.content))),
        parent=ids[attribution.parent] if attribution.parent is not None else None,
        plausibility=None if attribution.plausibility is None else round(attribution.plausibility, 2),
        evidence=tuple(_proofs(text, attribution, stance)),
    )


def _events(analysis: Analysis, index: int, voucher: Voucher, rules: RuleSet) -> Iterator[ReportEvent]:
    """The events that an attribution itself states, not those of statements in it; a reply has the claim it answers."""
    text, attribution = analysis.document.prose, analysis.attributions[index]
    answers = analysis.stances[index].stance in REPLIES
    within = [a for a in analysis.attributions if a.parent == index and not (answers and a.source is None)]
    nested = [span for a in within for span in a.content]
    rule = rules.rules.get(analysis.stances[index].rule or "")
    decided = rule if isinstance(rule, StanceRule) else None
    found = events_of_attribution(
        analysis.frames, attribution, nested, decided, lambda hedge: is_of_source(hedge, attribution)
    )
    for event in found:
        yield _event(text, event, voucher.value(index, event.certainty))


def _event(text: str, event: Event, article: Certainty) -> ReportEvent:
    words = Extract(text=event.span.of(text), spans=(event.span,))
    return ReportEvent(words=words, certainty=event.certainty, article_certainty=article)


def _proofs(text: str, attribution: Attribution, stance: StanceOf) -> Iterator[Evidence]:
    """The rules that found the attribution and its stance, and the words that they went by."""
    words = attribution.cue or attribution.content
    for rule in filter(None, (attribution.rule, stance.rule)):
        yield Evidence(rule=rule, words=Extract(text=cut(text, words), spans=words))


def _hedge(text: str, hedge: Hedge) -> ReportHedge:
    cue = Extract(text=hedge.cue.of(text), spans=(hedge.cue,))
    return ReportHedge(cue=cue, type=hedge.type, voice=hedge.voice, scope=extract(text, hedge.scope), rule=hedge.rule)


def _hedges_in(analysis: Analysis, words: Spans) -> tuple[Hedge, ...]:
    """The hedges whose cue lies in the words."""
    first = bisect_left(analysis.hedges, envelope(words).start, key=_start) if words else 0
    last = bisect_left(analysis.hedges, envelope(words).end, key=_start) if words else 0
    return tuple(hedge for hedge in analysis.hedges[first:last] if any(span.covers(hedge.cue) for span in words))


def _start(hedge: Hedge) -> int:
    return hedge.cue.start


class _Place(NamedTuple):
    """The number (from 1) and the kind of a paragraph of the story, and where in the file the words in it begin."""

    number: int
    kind: ParagraphKind
    location: Location


def _paragraph(analysis: Analysis, content: Spans) -> _Place:
    """The paragraph that the content begins in."""
    paragraphs = analysis.document.layout.paragraphs
    number = max(bisect_right(paragraphs, content[0].start, key=lambda p: p.span.start) - 1, 0)
    location = analysis.document.layout.article.locate(content[0].start)
    return _Place(number + 1, paragraphs[number].kind, location)
