"""The transparency report of one article: what leaves the analyzer, validated and frozen."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from analyzer.model.attribution import QuotationType
from analyzer.model.extract import Extract as Extract
from analyzer.model.extract import Frozen as Frozen
from analyzer.model.finding import Finding
from analyzer.model.hedge import Certainty, Commitment, HedgeType, Stance, Voice
from analyzer.model.location import Location
from analyzer.model.mismatch import MismatchKind, MismatchPlace
from analyzer.model.source import Category, Identification, Role, Status, Visibility
from analyzer.model.suppression import Suppressed
from analyzer.model.text import ArticleFormat, ExclusionReason, ParagraphKind, ProvenanceKind


class Evidence(Frozen):
    """The rule behind a verdict and the words it rests on."""

    rule: str
    words: Extract


class ReportHedge(Frozen):
    """A hedge or booster in a statement: its words, its type, whose it is, what it weakens."""

    cue: Extract
    type: HedgeType
    voice: Voice
    scope: Extract | None = None
    rule: str


class StatementKind(StrEnum):
    """Attributed to somebody (or to nobody in particular), or said in the article's own voice."""

    ATTRIBUTION = "attribution"
    ASSERTION = "assertion"


class ReportEvent(Frozen):
    """A predicate of a statement: how sure it is for whoever states it, and for the article."""

    words: Extract
    certainty: Certainty
    article_certainty: Certainty


class Statement(Frozen):
    """An attribution or an assertion: what is said, by whom, by which words, and how surely."""

    id: str
    kind: StatementKind
    where: ParagraphKind
    paragraph: int = Field(ge=1, description="Number of the paragraph in the story; the title counts as one.")
    location: Location | None = Field(default=None, description="Where in the file the content begins.")
    content: Extract
    words: int = Field(default=0, ge=0, description="Words of the content.")
    source: Extract | None = None
    source_id: str | None = None
    cue: Extract | None = None
    quotation: QuotationType | None = None
    category: Category
    strength: int | None = Field(default=None, ge=0, le=4)
    stance: Stance = Stance.ASSERTED
    denies: str | None = Field(default=None, description="The statement that a denial or non-confirmation is about.")
    certainty: Certainty = Field(default=Certainty.CERTAIN, description="How sure it is for whoever states it.")
    article_certainty: Certainty = Field(default=Certainty.CERTAIN, description="How sure the article makes it.")
    commitment: Commitment | None = Field(
        default=None, description="What the article does with the words of the source; nothing for its own."
    )
    events: tuple[ReportEvent, ...] = ()
    hedges: tuple[ReportHedge, ...] = ()
    parent: str | None = None
    plausibility: float | None = Field(
        default=None, ge=0, le=1, description="How likely it is an attribution at all; nothing where not weighed."
    )
    evidence: tuple[Evidence, ...] = ()


class ReportSource(Frozen):
    """A source, where it is mentioned, how it is identified and how much rests on it."""

    id: str
    name: str
    title: str | None = None
    affiliation: str | None = None
    identification: Identification
    visibility: Visibility
    role: Role
    category: Category
    strength: int = Field(ge=0, le=4)
    reason: str = Field(default="", description="Why it is of its category, from the table of categories.")
    status: Status = Status.CURRENT
    declined_comment: bool = False
    mentions: tuple[Extract, ...]
    statements: tuple[str, ...]
    words: int = Field(ge=0, description="Words of the outermost statements attributed to the source.")
    anonymity_condition: Extract | None = None
    anonymity_reason: Extract | None = None
    justification: Extract | None = None
    evidence: tuple[Evidence, ...] = ()


class Position(Frozen):
    """What one statement does with a claim: makes it, confirms, denies, does not confirm or questions it."""

    statement: str
    source_id: str | None = Field(default=None, description="None where nobody is named, or the article speaks.")
    stance: Stance
    certainty: Certainty
    shared: tuple[str, ...] = Field(default=(), description="The terms of the claim that the statement has.")


class Claim(Frozen):
    """Something claimed that somebody answers, or that nobody who can be identified vouches for."""

    id: str
    words: Extract
    terms: tuple[str, ...] = Field(description="What it is about: one term for all words of a family or a stem.")
    unverified: bool = Field(description="Whether all who make it are nobody who can be identified.")
    positions: tuple[Position, ...] = Field(min_length=1)
    verification: tuple[Evidence, ...] = Field(
        default=(), description="What the article says of its being verified; empty where it says nothing."
    )


class Assessment(Frozen):
    """What an intelligence service judges: how likely, and how well founded it thinks its judgement is.

    The words are those of Intelligence Community Directive 203; each rule stands for a degree or a level. `mixed` says
    that both stand in one sentence, which the directive advises against.
    """

    statement: str
    likelihood: tuple[Evidence, ...] = ()
    confidence: tuple[Evidence, ...] = ()
    mixed: bool = False


class Mismatch(Frozen):
    """Words of the headline or lead that say more than the body does of the same claim."""

    id: str
    kind: MismatchKind
    place: MismatchPlace
    statement: str
    words: Extract
    body: tuple[str, ...] = Field(default=(), description="The statements of the body on the same claim.")
    body_words: Extract | None = Field(default=None, description="The words of the one that comes nearest.")
    certainty: Certainty
    body_certainty: Certainty | None = None
    message: str
    rule: str


class Measure(Frozen):
    """A figure over the article, how it is counted, and the statements or sources it was counted from."""

    id: str
    title: str
    of: str | None = Field(
        default=None, description="The category or identification, for a measure with one figure each."
    )
    value: float | None = Field(description="None where the article has nothing to take the figure from.")
    unit: str = Field(description="count, share (0 to 1), words or grade")
    label: str | None = Field(default=None, description="The value in words, for a scale.")
    method: str
    counted: tuple[str, ...] = ()
    norm: str | None = None


class ReportExclusion(Frozen):
    """A part of the text that was set aside as not the story."""

    words: Extract
    reason: ExclusionReason
    rule: str


class ReportProvenance(Frozen):
    """Words by which the text says where it comes from; without words, what the metadata of the file say."""

    words: Extract | None = None
    kind: ProvenanceKind
    name: str
    rule: str


class ReportParagraph(Frozen):
    """A paragraph of the story, its words as they are read: characters of markup are blanks."""

    kind: ParagraphKind
    words: Extract


class ArticleInfo(Frozen):
    """The article as it was given."""

    name: str
    title: str | None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    date: str | None = Field(default=None, description="Day of publication, YYYY-MM-DD.")
    format: ArticleFormat = ArticleFormat.TEXT
    encoding: str
    sha256: str
    characters: int
    words: int = Field(description="Words of the story, what was set aside not counted.")
    paragraphs: int


class EngineInfo(Frozen):
    """What made the report: package, parsing model, rules (number and digest)."""

    analyzer: str
    parser: str
    parser_version: str
    rules: int
    rules_sha256: str


class RuleText(Frozen):
    """What a renderer says of a rule."""

    id: str
    title: str
    explanation: str


class Report(Frozen):
    """A transparency report: who says each thing in an article, and how it is hedged."""

    schema_version: str = "1.0"
    article: ArticleInfo
    engine: EngineInfo
    paragraphs: tuple[ReportParagraph, ...] = Field(
        default=(), description="The story in text order, the title first where there is one."
    )
    statements: tuple[Statement, ...]
    sources: tuple[ReportSource, ...]
    claims: tuple[Claim, ...] = ()
    mismatches: tuple[Mismatch, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    measures: tuple[Measure, ...]
    profile: str = Field(default="default", description="The policy rules that the article was checked against.")
    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    remainder: tuple[Extract, ...] = Field(
        default=(), description="Words of the story in no statement: to whom, where or when something was said."
    )
    excluded: tuple[ReportExclusion, ...]
    provenance: tuple[ReportProvenance, ...]
    rules: tuple[RuleText, ...]
    limits: tuple[str, ...]
