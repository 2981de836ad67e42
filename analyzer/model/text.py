"""An article and its layout: what is story, what is quoted, what was set aside and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from analyzer.model.location import Anchor, Location, line_anchors, locate
from analyzer.model.span import Span, Spans
from analyzer.model.suppression import Suppression


class ArticleFormat(StrEnum):
    """What kind of file an article was read from."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    NINJS = "ninjs"
    JSON_LD = "json-ld"


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


class Place(StrEnum):
    """The part of an article that a layout or origin rule looks at.

    `head` is what stands before the first full paragraph, `lead` the first three paragraphs of the story,
    `tail` what no paragraph of the story follows.
    """

    ANY = "any"
    HEAD = "head"
    LEAD = "lead"
    TAIL = "tail"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says of its article outside the text; None where it says nothing.

    `authors` as the by-line has them; `outlet` is who publishes; `date` the day of publication (YYYY-MM-DD).
    """

    title: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark in the markup that no reader sees: its words, the character of the text it stands before, its place."""

    text: str
    start: int
    location: Location


@dataclass(frozen=True, slots=True)
class Article:
    """A text as it was given, or as it was taken out of a file that is no text.

    Its name (a path, "stdin", or path#number for one of several in a file), its characters, the encoding it was read
    in. `blanked` is the text with every character of markup replaced by a blank, so that offsets stay; None where
    the text has no markup. `anchors` say where the characters stand in a file that is not the text itself,
    `heading` where the title is known to stand, `furniture` which parts are the page round the story, `comments`
    what the markup remarks, `suppressions` what a file beside it says is not to be reported. Raises ValueError
    when text and blanked text differ in length.
    """

    name: str
    text: str
    encoding: str = "utf-8"
    blanked: str | None = None
    format: ArticleFormat = ArticleFormat.TEXT
    metadata: Metadata = Metadata()
    anchors: tuple[Anchor, ...] = ()
    heading: Span | None = None
    furniture: Spans = ()
    comments: tuple[Comment, ...] = ()
    suppressions: tuple[Suppression, ...] = ()

    def __post_init__(self) -> None:
        if self.blanked is not None and len(self.blanked) != len(self.text):
            raise ValueError("blanked text must be as long as the text")

    def locate(self, offset: int) -> Location:
        """Where a person finds the character at `offset` in the file."""
        return locate(self.anchors or line_anchors(self.text), offset)

    @property
    def prose(self) -> str:
        """The characters to read: the text without its markup, every offset as in the text."""
        return self.text if self.blanked is None else self.blanked


@dataclass(frozen=True, slots=True)
class LinePattern:
    """A rule that sets lines aside: a regular expression over a whole stripped line, and where it applies.

    A group `title` in the expression makes its words the title, a group `story` keeps its words as a paragraph;
    only the rest of the line is set aside. `tail` says that everything after the line goes as well. `detector`
    names a detector of `analyzer.reading.detectors` that sees more than one line; the expression, where there
    is one, is then the line that it starts from.
    """

    rule: str
    reason: ExclusionReason
    regex: str = ""
    tail: bool = False
    detector: str = ""
    place: Place = Place.ANY


@dataclass(frozen=True, slots=True)
class OriginPattern:
    """A rule that finds where a text comes from: a regular expression with a group `name`.

    It is searched in paragraphs (`place` lead: the first three, any: all) and in the lines set aside. With
    `excludes`, the words it finds are set aside for that reason.
    """

    rule: str
    kind: ProvenanceKind
    regex: str
    place: Place = Place.ANY
    excludes: ExclusionReason | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the story, white space at its ends left out."""

    span: Span
    kind: ParagraphKind = ParagraphKind.BODY


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks.

    `span` includes the marks, `words` does not; `closed` is False where the closing mark is missing;
    `continues` says that the quotation goes on from the paragraph before; `nested` that it stands inside another.
    """

    span: Span
    words: Span
    closed: bool = True
    continues: bool = False
    nested: bool = False


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A part of the text that is not the story, with the reason and the rule that says so."""

    span: Span
    reason: ExclusionReason
    rule: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """Words by which the text says where it comes from, and the name they give (an agency, an outlet, a place).

    `span` is None where the metadata of the file say so and not the text.
    """

    span: Span | None
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
    def authors(self) -> tuple[str, ...]:
        """Who wrote the article: as its file says, else as its by-lines do."""
        bylines = (origin.name for origin in self.provenance if origin.kind is ProvenanceKind.BYLINE)
        return self.article.metadata.authors or tuple(bylines)

    @property
    def lead(self) -> int:
        """The number (from 1) of the first paragraph of the body, 0 where there is none."""
        return next((n for n, p in enumerate(self.paragraphs, 1) if p.kind is ParagraphKind.BODY), 0)

    @property
    def title(self) -> Span | None:
        """The span of the title, or None."""
        return next((p.span for p in self.paragraphs if p.kind is ParagraphKind.TITLE), None)
