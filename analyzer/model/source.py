"""Sources: the entities that mentions resolve to, and the scales they are put on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from analyzer.model.attribution import Mention
from analyzer.model.span import Span


class Identification(StrEnum):
    """How a text identifies a source (Markkula Center's sourcing scheme)."""

    NAMED = "named"
    ANONYMOUS = "anonymous"
    UNNAMED_PERSON = "unnamed_person"
    UNNAMED_GROUP = "unnamed_group"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    NONE = "none"


class Visibility(StrEnum):
    """How much of a source a reader can see (Culbertson)."""

    FULL = "full"
    PARTIAL = "partial"
    VEILED = "veiled"
    NONE = "none"


class Role(StrEnum):
    """What a source speaks as."""

    OFFICIAL = "official"
    INTELLIGENCE = "intelligence"
    MILITARY = "military"
    LAW_ENFORCEMENT = "law_enforcement"
    JUDICIARY = "judiciary"
    LEGISLATOR = "legislator"
    DIPLOMAT = "diplomat"
    PARTY = "party"
    EXPERT = "expert"
    WITNESS = "witness"
    COMPANY = "company"
    NGO = "ngo"
    MEDIA = "media"
    AUTHOR = "author"
    PUBLIC = "public"
    OTHER = "other"


class Status(StrEnum):
    """Whether the role is held now."""

    CURRENT = "current"
    FORMER = "former"


class Category(StrEnum):
    """The sourcing category of a statement."""

    NAMED_OFFICIAL = "named_official"
    ANONYMOUS_OFFICIAL = "anonymous_official"
    SPY_AGENCY = "spy_agency"
    INSTITUTION = "institution"
    NAMED_PERSON = "named_person"
    ANONYMOUS_PERSON = "anonymous_person"
    MEDIA = "media"
    DOCUMENT = "document"
    UNVERIFIED = "unverified"
    UNATTRIBUTED = "unattributed"


@dataclass(frozen=True, slots=True)
class Trace:
    """Words that a rule found: what an anonymity condition, a reason or a justification rests on."""

    span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Entity:
    """What resolution knows of a source: its mentions, its name or fullest description, title and affiliation.

    `named` says that `name` is a proper name and not a description.
    """

    name: str
    named: bool
    mentions: tuple[Mention, ...]
    title: str | None = None
    affiliation: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A source on all scales, with the rules and words that put it there.

    `reason` is that of the row of the table `source.category` that decided category, strength and visibility.
    Anonymity condition, anonymity reason and justification are spans of the article, empty where the text
    gives none.
    """

    entity: Entity
    identification: Identification
    visibility: Visibility
    role: Role
    category: Category
    strength: int
    reason: str = ""
    status: Status = Status.CURRENT
    declined_comment: bool = False
    anonymity_condition: tuple[Trace, ...] = ()
    anonymity_reason: tuple[Trace, ...] = ()
    justification: tuple[Trace, ...] = ()
    evidence: tuple[Trace, ...] = ()
