"""Checks by hand, for renderers."""

from __future__ import annotations

from typing import Any

from analyzer.model.check import Check, CheckedArticle, Unread
from analyzer.model.extract import Extract
from analyzer.model.finding import Finding, Severity, Spot
from analyzer.model.location import Location
from analyzer.model.span import Span

SENTENCE = "A port official, who spoke on condition of anonymity, said the crane was broken."
WORDS = "on condition of anonymity"


def extract(words: str, inside: str = SENTENCE, start: int = 100) -> Extract:
    """Words of a sentence that begins at `start`."""
    at = start + inside.index(words)
    return Extract(text=words, spans=(Span(at, at + len(words)),))


def spot(words: str = WORDS, line: int = 9) -> Spot:
    """The words in a line of their own."""
    at = SENTENCE.index(words) + 1
    return Spot(
        words=extract(words),
        location=Location(line=line, column=at),
        end=Location(line=line, column=at + len(words)),
    )


def finding(**changes: Any) -> Finding:
    """An unnamed source without a reason, or what the changes make of it."""
    here = spot(line=3)
    given: dict[str, Any] = {
        "rule": "policy.anon-no-reason",
        "title": "Unnamed, and no word why",
        "severity": Severity.WARNING,
        "message": "no name for “A port official”, and no word why",
        "words": here.words,
        "location": here.location,
        "end": here.end,
        "sentence": Extract(text=SENTENCE, spans=(Span(100, 100 + len(SENTENCE)),)),
        "statements": ("S2",),
        "sources": ("Src1",),
        "remedy": "Say why the name is withheld.",
        "why": "Readers are owed the reason.",
        "policies": ("Associated Press",),
        "norm": "Rare in the field.",
        "fingerprint": "0123456789abcdef:1",
    }
    return Finding(**given | changes)


def check(*findings: Finding, name: str = "harbour.txt", unread: tuple[Unread, ...] = (), **changes: Any) -> Check:
    """A check of one article with these findings."""
    counts = {s: sum(f.severity is s for f in findings) for s in Severity if s is not Severity.NONE}
    article = CheckedArticle(name=name, title="A crane", sha256="0" * 64, findings=findings, **changes)
    return Check(analyzer="0.1.0", profile="ap", articles=(article,), unread=unread, counts=counts)
