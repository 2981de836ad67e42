"""Suppressions: what an editor decided not to change, and why."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import Field

from analyzer.model.extract import Frozen
from analyzer.model.finding import Finding
from analyzer.model.location import Location


@dataclass(frozen=True, slots=True)
class Suppression:
    """A rule that is not to be reported, and why; where that is said.

    In the text (`start` is the character it stands before) it holds for a paragraph, at the head for the article;
    in a file beside the article, for the finding with the fingerprint. Without a reason `reason` is empty.
    """

    rule: str
    reason: str
    file: str
    location: Location
    start: int | None = None
    fingerprint: str | None = None


class Suppressed(Frozen):
    """A finding that is not reported, the reason given for that, and where it is given."""

    finding: Finding
    reason: str
    file: str = Field(description="The article, or the file beside it.")
    location: Location
    in_text: bool = Field(description="Whether a comment in the article says so.")
