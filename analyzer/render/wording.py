"""The English words for the model's terms, one wording for all renderers."""

from __future__ import annotations

from collections.abc import Mapping

from analyzer.model.attribution import QuotationType
from analyzer.model.finding import Severity
from analyzer.model.hedge import Certainty, Commitment, HedgeType, Stance
from analyzer.model.report import Extract, Measure, ReportSource
from analyzer.model.source import Category, Identification, Role, Status
from analyzer.model.text import ArticleFormat, ProvenanceKind

CATEGORIES: Mapping[Category, str] = {
    Category.NAMED_OFFICIAL: "named official",
    Category.ANONYMOUS_OFFICIAL: "unnamed official",
    Category.SPY_AGENCY: "intelligence service",
    Category.INSTITUTION: "institution",
    Category.NAMED_PERSON: "named person",
    Category.ANONYMOUS_PERSON: "unnamed person",
    Category.MEDIA: "other media",
    Category.DOCUMENT: "document",
    Category.UNVERIFIED: "unverified",
    Category.UNATTRIBUTED: "article's own voice",
}

# What most statements are, left open, is not told.
COMMITMENTS: Mapping[Commitment, str] = {
    Commitment.VOUCHED: "the article vouches for it",
    Commitment.DISTANCED: "the article keeps its distance",
}

CERTAINTIES: Mapping[Certainty, str] = {
    Certainty.CERTAIN: "certain",
    Certainty.CERTAIN_NOT: "certainly not",
    Certainty.PROBABLE: "probable",
    Certainty.PROBABLE_NOT: "probably not",
    Certainty.POSSIBLE: "possible",
    Certainty.POSSIBLE_NOT: "possibly not",
    Certainty.UNKNOWN: "not committed",
}

STANCES: Mapping[Stance, str] = {
    Stance.ASSERTED: "asserts",
    Stance.CONFIRMED: "confirms",
    Stance.DENIED: "denies",
    Stance.NOT_CONFIRMED: "does not confirm",
    Stance.QUESTIONED: "questions",
}

HEDGES: Mapping[HedgeType, str] = {
    HedgeType.EPISTEMIC: "possibility",
    HedgeType.DOXASTIC: "belief",
    HedgeType.INVESTIGATION: "open question",
    HedgeType.CONDITION: "condition",
    HedgeType.DYNAMIC: "ability or prospect",
    HedgeType.EVIDENTIAL: "passed on, not vouched for",
    HedgeType.APPROXIMATOR: "rough figure",
    HedgeType.BOOSTER: "booster",
}

QUOTATIONS: Mapping[QuotationType, str] = {
    QuotationType.DIRECT: "direct quotation",
    QuotationType.MIXED: "partly quoted",
    QuotationType.INDIRECT: "indirect speech",
}

# Shapes beside the words, so that severities differ without colour.
SIGNS: Mapping[Severity, str] = {
    Severity.NONE: "○",
    Severity.NOTE: "●",
    Severity.WARNING: "▲",
    Severity.ERROR: "■",
}

ORIGINS: Mapping[ProvenanceKind, str] = {
    ProvenanceKind.WIRE: "news agency",
    ProvenanceKind.SECOND_HAND: "another outlet's report",
    ProvenanceKind.DATELINE: "place of report",
    ProvenanceKind.BYLINE: "author",
}

FORMATS: Mapping[ArticleFormat, str] = {
    ArticleFormat.TEXT: "a text",
    ArticleFormat.MARKDOWN: "a Markdown text",
    ArticleFormat.HTML: "the text of a web page",
    ArticleFormat.DOCX: "the text of a Word document",
    ArticleFormat.PDF: "the text of a PDF",
    ArticleFormat.NINJS: "the text of a ninjs item",
    ArticleFormat.JSON_LD: "the text of a JSON-LD article",
}

UNNAMED = frozenset({Identification.ANONYMOUS, Identification.UNNAMED_PERSON, Identification.UNNAMED_GROUP})


def spelled(term: str) -> str:
    """A term of the model as words: `unnamed_group` gives `unnamed group`."""
    return term.replace("_", " ")


def in_line(extract: Extract | None, longest: int | None = None) -> str:
    """The words of an extract on one line, cut at a word to at most `longest` characters; empty for None."""
    words = " ".join(extract.text.split()) if extract else ""
    return words if longest is None else shortened(words, longest)


def shortened(words: str, longest: int) -> str:
    """The words, cut behind one to at most `longest` characters."""
    return words if len(words) <= longest else words[: longest - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def percent(part: float, whole: float) -> str:
    """The share as a whole percentage; a dash where the whole is nothing."""
    return f"{100 * part / whole:.0f}%" if whole else "–"


def bar(part: float, whole: float, width: int) -> str:
    """A bar of blocks: `width` of them for the whole; half a block at least for anything above nothing."""
    halves = round(2 * width * part / whole) if whole else 0
    halves = max(halves, 1) if part else 0
    return "█" * (halves // 2) + "▌" * (halves % 2)


def plural(number: int, one: str, many: str | None = None) -> str:
    """The number and the noun that agrees with it: `1 source`, `2 sources`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def among(some: int, number: int, what: str) -> str:
    """How many of a number are something: `2 of them hedged`, `none of them hedged`, of a single one `not hedged`."""
    if number == 1:
        return what if some else f"not {what}"
    return f"{some or 'none'} of them {what}"


def figure(measure: Measure) -> str:
    """The value of a measure as a reader wants it: a percentage, a grade of four, a number."""
    if measure.value is None:
        return "–"
    if measure.label:
        return measure.label
    if measure.unit == "share":
        return percent(measure.value, 1)
    return f"{measure.value:.1f} of 4" if measure.unit == "grade" else f"{measure.value:,.0f}"


def scale_value(measure: Measure) -> str:
    """The words for the value of a scale that a measure is about: a category or an identification."""
    category = next((c for c in Category if c == measure.of), None)
    return CATEGORIES[category] if category else spelled(measure.of or "")


def described(source: ReportSource) -> str:
    """How a source is identified, what it speaks as, how accountable it is, in a line; what is plain is left out."""
    seen = identified(source).removeprefix(f"{CATEGORIES[source.category]}, ").removeprefix("named, ")
    return " · ".join((seen, *filter(None, (role(source),)), f"strength {source.strength} of 4"))


def identified(source: ReportSource) -> str:
    """How the text identifies a source, and how much of it a reader sees."""
    if source.identification is Identification.NONE:
        return "not identified"
    return f"{spelled(source.identification)}, {source.visibility} view"


def role(source: ReportSource) -> str:
    """What a source speaks as, and whether it did so formerly; empty where it is none of the roles that there are."""
    said = "" if source.role is Role.OTHER else spelled(source.role)
    return said if source.status is Status.CURRENT else f"{source.status} {said}".strip()


def who(source: ReportSource) -> str:
    """Name, title and affiliation of a source in a line, each said once."""
    parts = [source.name]
    for part in (source.title, source.affiliation):
        if part and part.lower() not in " ".join(parts).lower():
            parts.append(part)
    return ", ".join(parts)
