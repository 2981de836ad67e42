"""Judgements of intelligence services: likelihood, confidence, both in one sentence, or neither."""

from __future__ import annotations

import pytest

from tests.analysis.disputes import report


@pytest.mark.parametrize(
    ("text", "likelihood", "confidence", "mixed"),
    [
        ("Lorvania's spy agency assesses that the crew has very likely fled.", ["very-likely"], [], False),
        ("Lorvania's spy agency assesses that the crew has fled, a judgement of high confidence.", [], ["high"], False),
        (
            "Lorvania's spy agency assesses that the crew has very likely fled, a judgement of moderate confidence.",
            ["very-likely"],
            ["moderate"],
            True,
        ),
        ("Lorvania's spy agency believes that the crew has fled.", [], [], False),
    ],
)
def test_a_judgement_has_the_grades_that_its_sentence_gives(
    text: str, likelihood: list[str], confidence: list[str], mixed: bool
) -> None:
    (found,) = report(text).assessments
    assert [proof.rule.rpartition(".")[2] for proof in found.likelihood] == likelihood
    assert [proof.rule.rpartition(".")[2] for proof in found.confidence] == confidence
    assert found.mixed is mixed


def test_what_a_service_reports_or_somebody_else_judges_is_no_assessment() -> None:
    assert report("Lorvania's spy agency said the crew had fled.").assessments == ()
    assert report("Ada Holm said the dam would probably hold.").assessments == ()
