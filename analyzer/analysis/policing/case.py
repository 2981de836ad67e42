"""The case of an article: its statements, sources and quotations as items with facts and words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from analyzer.analysis.policing.accused import accused, answers
from analyzer.analysis.policing.facts import (
    REFUSALS,
    Fact,
    claim_facts,
    of_house,
    quotation_facts,
    source_item_facts,
    statement_item_facts,
)
from analyzer.analysis.policing.sayings import quotation_words, source_words, statement_words
from analyzer.model.attribution import QuotationType
from analyzer.model.report import Claim, Mismatch, ReportSource, Statement, StatementKind
from analyzer.model.span import Span, Spans
from analyzer.model.syntax import Document, Sentence
from analyzer.model.text import ParagraphKind, Provenance, ProvenanceKind
from analyzer.rules.kinds.policy import About
from analyzer.rules.ruleset import RuleSet


@dataclass(frozen=True)
class Item:
    """Something that policy rules are asked of: its facts and words, the statements and sources it is about."""

    about: About
    id: str
    facts: Mapping[str, Fact]
    words: Mapping[str, Spans]
    statements: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Case:
    """An article, what was found in it, and the rules that its words can be looked up in."""

    document: Document
    rules: RuleSet
    statements: Sequence[Statement]
    sources: Sequence[ReportSource]
    measures: Mapping[str, float | None] = field(default_factory=dict)
    claims: Sequence[Claim] = ()
    house: frozenset[str] = frozenset()
    mismatches: Sequence[Mismatch] = ()

    @cached_property
    def items(self) -> Mapping[About, tuple[Item, ...]]:
        """Everything that there is of each kind, in text order."""
        return {
            About.ARTICLE: (self._article(),),
            About.SOURCE: tuple(self._source(source) for source in self.sources if source.statements),
            About.STATEMENT: tuple(self._statement(statement) for statement in self.statements),
            About.QUOTATION: tuple(self._quotations()),
            About.CLAIM: tuple(self._claim(claim) for claim in self.claims),
            About.SUPPRESSION: (),  # asked of when all else is known
            About.MISMATCH: tuple(self._mismatch(mismatch) for mismatch in self.mismatches),
        }

    @cached_property
    def _statement_items(self) -> Mapping[str, Item]:
        return {item.id: item for item in self.items[About.STATEMENT]}

    def counted(self, item: Item, name: str) -> tuple[Item, ...]:
        """The items that a count of this name is taken over, as seen from an item."""
        if name == "said":
            return tuple(self._statement_items[s] for s in item.statements)
        if name == "inside":
            return tuple(self._statement_items[s.id] for s in self.statements if s.parent == item.id)
        if name == "beside":
            return tuple(other for other in self.items[About.STATEMENT] if other.id != item.id)
        return self.items[About(name.removesuffix("s"))]

    def sentences_of(self, spans: Spans) -> tuple[Sentence, ...]:
        """The sentences that any of the spans overlaps."""
        return tuple(self.document.sentences[number] for number in self.document.touched(spans))

    @cached_property
    def by_id(self) -> Mapping[str, Statement]:
        """Statements by their id."""
        return {statement.id: statement for statement in self.statements}

    @cached_property
    def source_by_id(self) -> Mapping[str, ReportSource]:
        """Sources by their id."""
        return {source.id: source for source in self.sources}

    @cached_property
    def denied(self) -> frozenset[str]:
        """The ids of the statements that another one denies, does not confirm or questions."""
        return frozenset(s.denies for s in self.statements if s.denies and s.stance in REFUSALS)

    @cached_property
    def first_quotation(self) -> str:
        """The id of the first statement of the body that is a quotation, empty where there is none."""
        direct = (s for s in self.statements if s.quotation is QuotationType.DIRECT and s.parent is None)
        return next((s.id for s in direct if s.where is ParagraphKind.BODY), "")

    def _article(self) -> Item:
        layout = self.document.layout
        body = [p.span for p in layout.paragraphs if p.kind is ParagraphKind.BODY]
        words = sum(len(p.span.of(self.document.prose).split()) for p in layout.paragraphs)
        facts: dict[str, Fact] = {
            "words": words,
            "paragraphs": len(layout.paragraphs),
            "titled": layout.title is not None,
            "provenance": tuple(ProvenanceKind(p.kind) for p in layout.provenance if not _own_report(p, self.house)),
        }
        first = self.sentences_of(tuple(body[:1]))[:1]
        said: dict[str, Spans] = {
            "title": (layout.title,) if layout.title else (),
            "lead": tuple(body[:1]),
            "opening": tuple(sentence.span for sentence in first),
            "story": tuple(p.span for p in layout.paragraphs),
        }
        return Item(About.ARTICLE, "", facts, said)

    def _source(self, source: ReportSource) -> Item:
        attributed = sum(s.words for s in self.statements if s.parent is None and s.kind is StatementKind.ATTRIBUTION)
        said = [self.by_id[id_] for id_ in source.statements]
        words = source_words(source, said, self.sentences_of)
        facts = source_item_facts(source, attributed, self.house)
        return Item(About.SOURCE, source.id, facts, words, source.statements, (source.id,))

    def _statement(self, statement: Statement) -> Item:
        source = self.source_by_id.get(statement.source_id or "")
        blamed = accused(statement, self.document, self.rules.roles)
        said = bool(blamed) and answers(blamed, statement, self.document, self.sources)
        facts = {**statement_item_facts(statement, source, self), "answered": said}
        words = {**statement_words(statement, source, self.sentences_of), "accused": blamed}
        return Item(
            About.STATEMENT, statement.id, facts, words, (statement.id,), (source.id,) if source is not None else ()
        )

    def _mismatch(self, mismatch: Mismatch) -> Item:
        sentences = tuple(sentence.span for sentence in self.sentences_of(mismatch.words.spans))
        facts = {"kind": mismatch.kind, "place": mismatch.place}
        words = {"words": mismatch.words.spans, "sentence": sentences}
        return Item(About.MISMATCH, mismatch.id, facts, words, (mismatch.statement,))

    def _quotations(self) -> list[Item]:
        found = []
        for number, quotation in enumerate(self.document.layout.quotations, 1):
            holders = [s for s in self.statements if s.kind is StatementKind.ATTRIBUTION and _holds(s, quotation.words)]
            inner = min(holders, key=lambda s: s.words, default=None)
            source = self.source_by_id.get(inner.source_id or "") if inner else None
            facts = quotation_facts(quotation, self.document, source)
            words = quotation_words(quotation, inner, self.sentences_of)
            ids = tuple(dict.fromkeys(s.source_id for s in holders if s.source_id))
            found.append(Item(About.QUOTATION, f"Q{number}", facts, words, tuple(s.id for s in holders), ids))
        return found

    def _claim(self, claim: Claim) -> Item:
        words = claim.words.spans
        said = {"words": words, "sentence": tuple(sentence.span for sentence in self.sentences_of(words))}
        return Item(About.CLAIM, claim.id, claim_facts(claim), said, tuple(p.statement for p in claim.positions))


def _own_report(origin: Provenance, house: frozenset[str]) -> bool:
    """Whether what the text calls another outlet's report is the newsroom's own, or its agency's."""
    return origin.kind is ProvenanceKind.SECOND_HAND and of_house(origin.name, house)


def _holds(statement: Statement, words: Span) -> bool:
    spans = statement.content.spans
    near = spans[0].start < words.end and words.start < spans[-1].end  # at a glance, as most statements are far away
    return near and any(span.overlaps(words) for span in spans)
