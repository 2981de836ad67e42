"""Findings made by hand."""

from __future__ import annotations

from typing import Any

from analyzer.model.extract import Extract
from analyzer.model.finding import Finding, Severity
from analyzer.model.location import Location
from analyzer.model.span import Span


def finding(start: int = 0, rule: str = "policy.anon-no-reason", **changes: Any) -> Finding:
    """A finding of four characters from `start` on."""
    words = Extract(text="word", spans=(Span(start, start + 4),))
    given: dict[str, Any] = {
        "rule": rule,
        "title": "Unnamed",
        "severity": Severity.WARNING,
        "message": "not named",
        "words": words,
        "location": Location(line=1, column=start + 1),
        "end": Location(line=1, column=start + 5),
        "sentence": words,
        "remedy": "Name it.",
        "why": "Readers ask.",
        "fingerprint": "0123456789abcdef:1",
    }
    return Finding(**given | changes)
