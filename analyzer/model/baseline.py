"""Baselines: the findings that a newsroom had when it began, counted, so that only new ones are reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from pydantic import Field

from analyzer.model.extract import Frozen
from analyzer.model.finding import Finding


class BaselineEntry(Frozen):
    """How many findings of one fingerprint there were, and of which rule."""

    rule: str
    count: int = Field(ge=1)


class Baseline(Frozen):
    """The findings there were, by fingerprint; the number that tells findings of one fingerprint apart left out."""

    schema_version: str = "1.0"
    findings: Mapping[str, BaselineEntry] = Field(default_factory=dict)


def baseline_of(findings: Iterable[Finding]) -> Baseline:
    """The baseline that has these findings and no other."""
    every = list(findings)
    counts = Counter(map(_bare, every))
    rules = {_bare(finding): finding.rule for finding in every}
    entries = {print_: BaselineEntry(rule=rules[print_], count=count) for print_, count in sorted(counts.items())}
    return Baseline(findings=entries)


def known(findings: Iterable[Finding], baseline: Baseline) -> tuple[bool, ...]:
    """For each finding whether the baseline has it: the first ones of a fingerprint, as many as it counts."""
    left = Counter({print_: entry.count for print_, entry in baseline.findings.items()})
    out = []
    for finding in findings:
        left[_bare(finding)] -= 1
        out.append(left[_bare(finding)] >= 0)
    return tuple(out)


def _bare(finding: Finding) -> str:
    return finding.fingerprint.partition(":")[0]
