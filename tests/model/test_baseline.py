"""Baselines: what there was is known again, as often as it was there; everything else is new."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from analyzer.model.baseline import Baseline, baseline_of, known
from analyzer.model.finding import Finding
from tests.analysis.policing.findings import finding

FINDINGS = st.lists(st.sampled_from(["aa:1", "aa:2", "bb:1", "cc:1"]).map(lambda f: finding(fingerprint=f)), max_size=6)


@given(FINDINGS)
def test_a_text_that_has_not_changed_has_nothing_new(findings: list[Finding]) -> None:
    assert all(known(findings, baseline_of(findings)))


@given(FINDINGS)
def test_a_baseline_survives_its_file(findings: list[Finding]) -> None:
    made = baseline_of(findings)
    assert Baseline.model_validate_json(made.model_dump_json()) == made


def test_one_more_of_a_fingerprint_is_new() -> None:
    made = baseline_of([finding(fingerprint="aa:1"), finding(fingerprint="aa:2")])
    again = [finding(fingerprint=f"aa:{number}") for number in (1, 2, 3)]
    assert made.findings["aa"].count == 2
    assert known(again, made) == (True, True, False)
    assert known([finding(fingerprint="bb:1")], made) == (False,)
