"""An article and its layout: what is story, what is quoted, what was set aside and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from analyzer.model.span import Span


class ExclusionReason(StrEnum):
    """Why a part of the text is not the story."""

    BREADCRUMB = "breadcrumb"
    BYLINE = "byline"
    CAPTION = "caption"
    COMMENTS = "comments"
    CREDIT = "credit"
    DATE = "date"
    DATELINE = "dateline"
    FURNITURE = "furniture"
    HEADING = "heading"
    NEWSLETTER = "newsletter"
    PROMO = "promo"
    RELATED = "related"
    REPEATED_TITLE = "repeated_title"
    RULE_LINE = "rule_line"


class ProvenanceKind(StrEnum):
    """How a text says where it comes from."""

    WIRE = "wire"
    SECOND_HAND = "second_hand"
    DATELINE = "dateline"
    BYLINE = "byline"


class ParagraphKind(StrEnum):
    """The place of a paragraph in the story."""

    TITLE = "title"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Article:
    """A text as it was given: its name (a path or "-"), its characters, the encoding it was read in."""

    name: str
    text: str
    encoding: str = "utf-8"


@dataclass(frozen=True, slots=True)
class LinePattern:
    """A rule that sets lines aside: a regular expression over a stripped line, and where it applies.

    `tail` says that everything after the line goes as well.
    """

    rule: str
    reason: ExclusionReason
    regex: str
    tail: bool = False


@dataclass(frozen=True, slots=True)
class OriginPattern:
    """A rule that finds where a text comes from: a regular expression with a group `name`."""

    rule: str
    kind: ProvenanceKind
    regex: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the story, white space at its ends left out."""

    span: Span
    kind: ParagraphKind = ParagraphKind.BODY


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks.

    `span` includes the marks, `words` does not; `closed` is False where the closing mark is missing;
    `continues` says that the quotation goes on from the paragraph before.
    """

    span: Span
    words: Span
    closed: bool = True
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A part of the text that is not the story, with the reason and the rule that says so."""

    span: Span
    reason: ExclusionReason
    rule: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """Words by which the text says where it comes from, and the name they give (an agency, an outlet, a place)."""

    span: Span
    kind: ProvenanceKind
    name: str
    rule: str


@dataclass(frozen=True, slots=True)
class Layout:
    """An article in its parts; paragraphs in text order, the title first where there is one."""

    article: Article
    paragraphs: tuple[Paragraph, ...]
    quotations: tuple[Quotation, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    provenance: tuple[Provenance, ...] = ()

    @property
    def title(self) -> Span | None:
        """The span of the title, or None."""
        return next((p.span for p in self.paragraphs if p.kind is ParagraphKind.TITLE), None)
