"""The kind `policy`: what newsrooms ask of sourcing, as conditions over a report."""

from __future__ import annotations

import string
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Literal

from pydantic import Field, field_validator

from analyzer.model.finding import Severity
from analyzer.model.mismatch import MismatchKind, MismatchPlace
from analyzer.model.source import Identification
from analyzer.model.text import ParagraphKind, ProvenanceKind
from analyzer.rules.kinds.condition import Condition
from analyzer.rules.kinds.fields import problem
from analyzer.rules.kinds.measure import COLUMNS, Population
from analyzer.rules.kinds.rule import Examples, FoundExample, Rule, Texts


class About(StrEnum):
    """What a policy rule is asked of."""

    ARTICLE = "article"
    SOURCE = "source"
    STATEMENT = "statement"
    QUOTATION = "quotation"
    CLAIM = "claim"
    SUPPRESSION = "suppression"
    MISMATCH = "mismatch"


class Once(StrEnum):
    """How often a rule reports: for each thing it holds of, once for a source, once for an article."""

    EACH = "each"
    SOURCE = "source"
    ARTICLE = "article"


NUMBER: tuple[Any, ...] = ()  # the field is a number; any may be asked
_YES_NO = (True, False)

_SOURCE: Mapping[str, tuple[Any, ...]] = {
    **COLUMNS[Population.SOURCES],
    "strength": NUMBER,
    "words": NUMBER,
    "share": NUMBER,
    "rule": ("rule",),
    "house": _YES_NO,
}
_STATEMENT: Mapping[str, tuple[Any, ...]] = {
    **COLUMNS[Population.STATEMENTS],
    "strength": NUMBER,
    "words": NUMBER,
    "paragraph": NUMBER,
    "lead": _YES_NO,
    "first_quotation": _YES_NO,
    "sentences_before_source": NUMBER,
    "denied": _YES_NO,
    "answered": _YES_NO,
    "rule": ("rule",),
}

# Everything that a policy rule can ask, with the answers there are; NUMBER for numbers, `rule` for ids of rules.
FIELDS: Mapping[About, Mapping[str, tuple[Any, ...]]] = {
    About.ARTICLE: {
        "words": NUMBER,
        "paragraphs": NUMBER,
        "titled": _YES_NO,
        "provenance": tuple(ProvenanceKind),
    },
    About.SOURCE: _SOURCE,
    About.STATEMENT: {**_STATEMENT, **{f"source.{name}": answers for name, answers in _SOURCE.items()}},
    About.QUOTATION: {
        "words": NUMBER,
        "where": tuple(ParagraphKind),
        "nested": _YES_NO,
        "closed": _YES_NO,
        "attributed": _YES_NO,
        "capitalised": _YES_NO,
        "identification": tuple(Identification),
    },
    About.CLAIM: {"unverified": _YES_NO, "verified": _YES_NO, "answered": _YES_NO, "words": NUMBER},
    About.SUPPRESSION: {"reason": _YES_NO, "used": _YES_NO},
    About.MISMATCH: {"kind": tuple(MismatchKind), "place": tuple(MismatchPlace)},
}

# The words that a rule can look into or mark.
WORDS: Mapping[About, tuple[str, ...]] = {
    About.ARTICLE: ("title", "lead", "opening", "story"),
    About.SOURCE: ("name", "mention", "mentions", "condition", "reason", "justification", "said", "sentences"),
    About.STATEMENT: ("content", "source", "cue", "whole", "sentence", "name", "accused"),
    About.QUOTATION: ("words", "before", "source", "sentence"),
    About.CLAIM: ("words", "sentence"),
    About.SUPPRESSION: ("comment",),
    About.MISMATCH: ("words", "sentence"),
}
FOUND = "found"

# What can be counted: in the article; what a source said, or what a claim is made in; what stands inside a statement.
COUNTED: Mapping[About, Mapping[str, About]] = {
    about: {
        "statements": About.STATEMENT,
        "sources": About.SOURCE,
        "quotations": About.QUOTATION,
        **({"said": About.STATEMENT} if about in (About.SOURCE, About.CLAIM) else {}),
        **({"inside": About.STATEMENT, "beside": About.STATEMENT} if about is About.STATEMENT else {}),
    }
    for about in About
}

NAMES = ("name", "words", "number")


class PolicyRule(Rule):
    """What newsrooms ask of sourcing: `when` holds `about` something, there is a finding.

    `mark` names the words at fault, the first that are there; `found` are those that `has` found.
    `once` says how often it is reported. It is not reported of a source or statement that a rule in `yields_to`
    is reported of. `severity` applies where a profile does not set another.
    """

    kind: Literal["policy"]
    about: About
    when: Condition
    mark: Texts
    once: Once = Once.EACH
    yields_to: Texts = ()
    severity: Severity
    message: str = Field(min_length=1)
    why: str = Field(min_length=1)
    remedy: str = Field(min_length=1)
    policies: tuple[str, ...] = ()
    norm: str | None = None
    examples: Examples[FoundExample]

    @field_validator("message")
    @classmethod
    def _names(cls, message: str) -> str:
        try:
            names = [name for _, name, _, _ in string.Formatter().parse(message) if name is not None]
        except ValueError:
            raise problem("the message is malformed", "write '{{' for a brace that stands for itself") from None
        for name in names:
            if name not in NAMES:
                raise problem(f"'{{{name}}}' is not a word that a message can use", f"known: {', '.join(NAMES)}")
        return message
