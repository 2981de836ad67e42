"""Findings as lines of a report, the most severe first."""

from __future__ import annotations

from analyzer.model.finding import Finding
from analyzer.model.report import Report
from analyzer.render.wording import in_line, plural

LONGEST = 80


def findings_title(report: Report) -> str:
    """The heading: the profile that the article was checked against."""
    return f"Findings (profile {report.profile})"


def finding_lines(report: Report) -> tuple[str, ...]:
    """A line for each finding with severity, place, words, message and what to do; one line where there is none."""
    ordered = sorted(report.findings, key=lambda finding: -finding.severity.rank)
    return tuple(_line(finding) for finding in ordered) or ("Nothing that the profile asks for is amiss.",)


def _line(finding: Finding) -> str:
    more = f" (and {plural(len(finding.more), 'more place')})" if finding.more else ""
    where = finding.location.described or "in the text"
    return (
        f"{finding.severity.value}, {where}{more}: {finding.message}. {finding.remedy} "
        f"[{finding.rule}] “{in_line(finding.words, LONGEST)}”"
    )
