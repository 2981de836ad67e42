"""What policy rules can ask of statements, sources and quotations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol

from analyzer.analysis.score import source_facts, statement_facts
from analyzer.model.hedge import Stance
from analyzer.model.report import Claim, ReportSource, Statement, StatementKind
from analyzer.model.source import Identification
from analyzer.model.syntax import Document
from analyzer.model.text import ParagraphKind, Quotation

Fact = str | bool | int | float | tuple[str, ...] | None
WORD = r"[^\W_]+"
REFUSALS = (Stance.DENIED, Stance.NOT_CONFIRMED, Stance.QUESTIONED)


class Surroundings(Protocol):
    """The article that a statement stands in."""

    @property
    def document(self) -> Document:
        """The parsed article."""

    @property
    def house(self) -> frozenset[str]:
        """The names of the newsroom."""

    @property
    def denied(self) -> frozenset[str]:
        """The ids of the statements that another one denies, does not confirm or questions."""

    @property
    def first_quotation(self) -> str:
        """The id of the first statement of the body that is a quotation, empty where there is none."""


def source_item_facts(source: ReportSource, attributed: int, house: frozenset[str]) -> Mapping[str, Fact]:
    """The facts of a source; `attributed` are the words of all outermost attributions, `house` the newsroom's names."""
    return {
        **source_facts(source),
        "strength": source.strength,
        "words": source.words,
        "share": source.words / attributed if attributed else 0.0,
        "rule": tuple(proof.rule for proof in source.evidence),
        "house": of_house(source.name, house),
    }


def of_house(name: str, house: frozenset[str]) -> bool:
    """Whether a name has one of the newsroom's own names in it, case aside."""
    if not house:
        return False
    words = f" {' '.join(re.findall(WORD, name.casefold()))} "
    return any(f" {' '.join(re.findall(WORD, own.casefold()))} " in words for own in house)


def statement_item_facts(
    statement: Statement, source: ReportSource | None, article: Surroundings
) -> Mapping[str, Fact]:
    """The facts of a statement, those of its source behind `source.`."""
    own: dict[str, Fact] = {
        **statement_facts(statement, source),
        "strength": statement.strength,
        "words": statement.words,
        "paragraph": statement.paragraph,
        "lead": statement.paragraph == article.document.layout.lead,
        "first_quotation": statement.id == article.first_quotation,
        "sentences_before_source": _sentences_before(statement, article.document),
        "denied": statement.id in article.denied,
        "rule": tuple(proof.rule for proof in statement.evidence),
    }
    if source is None:
        return own
    return own | {f"source.{name}": fact for name, fact in source_item_facts(source, 0, article.house).items()}


def quotation_facts(quotation: Quotation, document: Document, source: ReportSource | None) -> Mapping[str, Fact]:
    """The facts of words in quotation marks and of the source that they are credited to."""
    words = quotation.words.of(document.prose)
    title = document.layout.title
    where = ParagraphKind.TITLE if title and title.covers(quotation.words) else ParagraphKind.BODY
    return {
        "words": len(words.split()),
        "where": where,
        "nested": quotation.nested,
        "closed": quotation.closed,
        "attributed": source is not None and source.identification is not Identification.NONE,
        "identification": source.identification if source else None,
        "capitalised": any(word[:1].isupper() for word in words.split()),
    }


def claim_facts(claim: Claim) -> Mapping[str, Fact]:
    """The facts of something claimed: whether anybody vouches for it, answers it, or says if it was verified."""
    return {
        "unverified": claim.unverified,
        "verified": bool(claim.verification),
        "answered": any(position.stance in (*REFUSALS, Stance.CONFIRMED) for position in claim.positions),
        "words": len(claim.words.text.split()),
    }


def _sentences_before(statement: Statement, document: Document) -> int:
    """How many sentences of the content end before the first word of the source and of the cue."""
    named = [span.start for words in (statement.source, statement.cue) if words for span in words.spans]
    if statement.kind is not StatementKind.ATTRIBUTION or not named:
        return 0
    first = min(named)
    return sum(document.sentences[n].span.end <= first for n in document.touched(statement.content.spans))
