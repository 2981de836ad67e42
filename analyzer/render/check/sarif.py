"""A check as SARIF 2.1.0 (OASIS), for code hosts and editors."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from analyzer.model.check import Check, CheckedArticle, Unread
from analyzer.model.extract import Extract
from analyzer.model.finding import Finding, Severity
from analyzer.model.location import Location
from analyzer.model.suppression import Suppressed

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
FINGERPRINT = "wordsAndSentence/v1"


def render_sarif(check: Check) -> str:
    """One SARIF log of one run as JSON text; columns count Unicode code points; ends in a line break."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(check)]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _run(check: Check) -> dict[str, Any]:
    findings = [finding for article in check.articles for finding in _every(article)]
    rules = {finding.rule: finding for finding in reversed(findings)}
    order = {rule: number for number, rule in enumerate(sorted(rules))}
    return {
        "tool": {
            "driver": {
                "name": "analyzer",
                "semanticVersion": check.analyzer,
                "rules": [_rule(rules[rule]) for rule in order],
            }
        },
        "automationDetails": {"id": f"analyzer/{check.profile}/"},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not check.unread,
                "toolExecutionNotifications": [_notification(unread) for unread in check.unread],
            }
        ],
        "artifacts": [{"location": {"uri": _uri(article.name)}} for article in check.articles],
        "results": [result for n, article in enumerate(check.articles) for result in _results(article, n, order)],
        "properties": {"profile": check.profile},
    }


def _rule(finding: Finding) -> dict[str, Any]:
    norm = f"\n\n{finding.norm}" if finding.norm else ""
    asked = f"\n\nAsked for by: {', '.join(finding.policies)}." if finding.policies else ""
    return {
        "id": finding.rule,
        "shortDescription": {"text": finding.title},
        "fullDescription": {"text": finding.why},
        "help": {
            "text": f"{finding.why}\n\n{finding.remedy}{asked}{norm}",
            "markdown": f"{finding.why}\n\n**What to do:** {finding.remedy}{asked}{norm}",
        },
        "defaultConfiguration": {"level": finding.severity.value},
        "properties": {"tags": ["sourcing"], "policies": list(finding.policies)},
    }


def _notification(unread: Unread) -> dict[str, Any]:
    return {
        "level": Severity.ERROR.value,
        "message": {"text": unread.reason},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(unread.name)}}}],
    }


def _every(article: CheckedArticle) -> tuple[Finding, ...]:
    """The findings, those that the baseline has, and those that are suppressed."""
    return (*article.findings, *article.known, *(aside.finding for aside in article.suppressed))


def _results(article: CheckedArticle, number: int, order: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    """A result for each finding; what a baseline has is unchanged, what is suppressed says why and where."""
    known = {id(finding) for finding in article.known}
    asides = {id(aside.finding): aside for aside in article.suppressed}
    for finding in _every(article):
        where = {"uri": _uri(article.name), "index": number}
        result = {
            "ruleId": finding.rule,
            "ruleIndex": order[finding.rule],
            "level": finding.severity.value,
            "message": {"text": f"{finding.message}. {finding.remedy}"},
            "locations": [_location(where, finding.location, finding.end, finding.words)],
            "partialFingerprints": {FINGERPRINT: finding.fingerprint},
            "properties": {"statements": list(finding.statements), "sources": list(finding.sources)},
        }
        others = [
            {"id": n, "message": {"text": "here too"}, **_location(where, spot.location, spot.end, spot.words)}
            for n, spot in enumerate(finding.more, 1)
        ]
        more: dict[str, Any] = {"relatedLocations": others} if others else {}
        if id(finding) in known:
            more["baselineState"] = "unchanged"
        if id(finding) in asides:
            more["suppressions"] = [_suppression(asides[id(finding)])]
        yield result | more


def _suppression(aside: Suppressed) -> dict[str, Any]:
    file = {"physicalLocation": {"artifactLocation": {"uri": _uri(aside.file)}}}
    line = {"region": {"startLine": aside.location.line}} if aside.location.line else {}
    place = {"physicalLocation": file["physicalLocation"] | line}
    kind = "inSource" if aside.in_text else "external"
    return {"kind": kind, "justification": aside.reason, "location": place}


def _location(where: Mapping[str, Any], start: Location, end: Location, words: Extract) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": dict(where)}
    if start.line is None or start.column is None or start.page is not None:
        # A region has lines of a text; for other files the place is said in words.
        return {"physicalLocation": physical, "message": {"text": str(start)}}
    region = {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}
    return {"physicalLocation": physical | {"region": region | {"snippet": {"text": words.text}}}}


def _uri(name: str) -> str:
    """The name as a URI reference, relative where the path is."""
    path = PurePath(name)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
