"""A story: several outlets' articles on one event, side by side; what leaves a comparison, validated and frozen."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from pydantic import Field

from analyzer.model.extract import Extract, Frozen
from analyzer.model.finding import Severity
from analyzer.model.hedge import Certainty, Stance
from analyzer.model.report import EngineInfo, RuleText
from analyzer.model.source import Category


class StoryArticle(Frozen):
    """An article of the story: the letter that stands for it, its outlet as far as it is known, its size."""

    id: str = Field(description="A, B, C … in the order given.")
    outlet: str = Field(description="The name given with the article, else the name of its file.")
    name: str
    title: str | None
    sha256: str
    words: int
    statements: int
    sources: int
    origin: str = Field(description="The origin that the article goes back to.")
    own_sources: tuple[str, ...] = Field(default=(), description="Sources that no other article of the story has.")


class DriftKind(StrEnum):
    """How the tellings of one claim differ."""

    NAME_DROPPED = "name_dropped"
    ATTRIBUTION_DROPPED = "attribution_dropped"
    BODY_DROPPED = "body_dropped"
    DOUBT_DROPPED = "doubt_dropped"
    SHIELD_DROPPED = "shield_dropped"
    CONDITION_DROPPED = "condition_dropped"
    CONFIRMED = "confirmed"
    NUMBER = "number"
    POLARITY = "polarity"


class Drift(Frozen):
    """A difference between tellings of a claim: `before` has the name, the doubt, the plain verb, `after` has not.

    No order in time is meant. The words are those that make the difference: names of sources, hedges, cues, numbers.
    """

    kind: DriftKind
    before: tuple[str, ...] = Field(min_length=1, description="Articles.")
    after: tuple[str, ...] = Field(min_length=1, description="Articles.")
    before_words: tuple[str, ...]
    after_words: tuple[str, ...]


class Telling(Frozen):
    """How one article tells a claim: who is credited, how surely, in which words."""

    article: str
    statement: str
    words: Extract
    source: str | None = None
    category: Category
    stance: Stance
    certainty: Certainty
    hedges: tuple[str, ...] = ()


class StoryClaim(Frozen):
    """What several articles state, with every telling of it."""

    id: str
    about: tuple[str, ...] = Field(description="The words that the tellings share, the rarest first.")
    tellings: tuple[Telling, ...] = Field(min_length=2)
    drifts: tuple[Drift, ...] = ()


class Alteration(StrEnum):
    """How a quotation differs from the version it is compared with, the least grave first."""

    IDENTICAL = "identical"
    VARIANT = "variant"
    MARKED = "marked"
    EXTENDED = "extended"
    TRUNCATED = "truncated"
    INFLECTED = "inflected"
    OMITTED = "omitted"
    ADDED = "added"
    SUBSTITUTED = "substituted"


class Guard(StrEnum):
    """What a changed word turns round: whether something is so, how many, on what condition, how surely."""

    NEGATION = "negation"
    NUMBER = "number"
    CONDITION = "condition"
    DOUBT = "doubt"


class Edit(Frozen):
    """A stretch of a quotation in two versions: `identical`, or words that one has not or has differently.

    Either side may be empty.
    """

    kind: Alteration
    before: str
    after: str
    guard: Guard | None = None
    plain: bool = Field(default=False, description="Whether no word on either side tells anything, such as the or so.")


class QuotationVersion(Frozen):
    """A quotation as one article prints it, with how it differs from the reference version."""

    article: str
    statement: str | None
    words: Extract
    speaker: str | None = None
    category: Category | None = None
    kind: Alteration
    diff: tuple[Edit, ...] = Field(description="The reference and this version side by side, stretch by stretch.")


class StoryQuotation(Frozen):
    """What one speaker is quoted as saying, in every version; the first is the reference."""

    id: str
    speaker: str | None
    versions: tuple[QuotationVersion, ...] = Field(min_length=2)
    altered: bool = Field(description="Whether words inside quotation marks were left out, added or changed.")


class Agreement(Frozen):
    """In how many of the quotations that an article shares with others it agrees with them, one count a pair."""

    article: str
    shared: int
    agreeing: int


class NodeKind(StrEnum):
    """What an origin is: an article of the story, a news agency, another outlet."""

    ARTICLE = "article"
    AGENCY = "agency"
    OUTLET = "outlet"


class Node(Frozen):
    """Something that articles rest on, or an article."""

    id: str
    kind: NodeKind
    name: str


class EdgeKind(StrEnum):
    """How one text rests on another."""

    WIRE = "wire"
    SECOND_HAND = "second_hand"
    CITES = "cites"
    NEAR_COPY = "near_copy"
    PARAPHRASE = "paraphrase"
    QUOTATION = "quotation"


class Edge(Frozen):
    """One text rests on another: how, whether it says so, and the evidence in words and figures.

    Figures of `near_copy` and `paraphrase`: `told`, the share of the article's sentences that the other tells as
    well; `order`, the share of these that come in the same order; `sentences`, their number; `nearest`, how many of
    them no other article tells as alike; `shingles`, the share of its runs of five words that the other has;
    `phrases`, how many runs of four words only these two have.

    An edge of kind `cites` is about single statements and makes no common origin. One of kind `quotation` says that
    both print a quotation changed in the same way.
    """

    article: str = Field(description="The node that rests on the other.")
    rests_on: str
    kind: EdgeKind
    credited: bool
    words: Extract | None = Field(default=None, description="Words of the article: the credit, the longest run shared.")
    figures: Mapping[str, float] = Field(default_factory=dict)
    rule: str


class Origin(Frozen):
    """An independent origin: where it starts, and the articles that go back to it."""

    id: str
    name: str
    articles: tuple[str, ...] = Field(min_length=1)


class AbsenceKind(StrEnum):
    """What an article leaves out."""

    SOURCE = "source"
    NAME = "name"
    DENIAL = "denial"
    CONDITION = "condition"


class Absence(Frozen):
    """A source, a name, a denial or a condition that some articles carry and others leave out."""

    kind: AbsenceKind
    what: str
    carried_by: tuple[str, ...] = Field(min_length=1)
    missing_from: tuple[str, ...] = Field(min_length=1)
    words: Extract = Field(description="As the first article that carries it has it.")


class SourceTelling(Frozen):
    """A source as one article gives it."""

    article: str
    source: str
    name: str
    category: Category
    words: int


class StorySource(Frozen):
    """A source of the story, as each article that has it gives it."""

    name: str
    tellings: tuple[SourceTelling, ...] = Field(min_length=1)


class StoryFinding(Frozen):
    """A policy that the story, and no single article, shows to be broken."""

    rule: str
    severity: Severity
    articles: tuple[str, ...]
    message: str
    about: str = Field(description="The quotation, the origin or the article that it is about.")


class Story(Frozen):
    """Several articles on one event: what they tell alike and differently, and on whom they rest."""

    schema_version: str = "1.0"
    engine: EngineInfo
    articles: tuple[StoryArticle, ...] = Field(min_length=2)
    quotations: tuple[StoryQuotation, ...]
    agreement: tuple[Agreement, ...]
    claims: tuple[StoryClaim, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    origins: tuple[Origin, ...]
    sources: tuple[StorySource, ...]
    absences: tuple[Absence, ...]
    findings: tuple[StoryFinding, ...]
    rules: tuple[RuleText, ...]
    limits: tuple[str, ...]
