"""Conditions and reasons of anonymity belong to the unnamed source they are about, and to no other."""

from __future__ import annotations

import pytest

from analyzer.analysis.classification.anonymity import DECLINED
from analyzer.model.source import Identification, Source
from analyzer.rules.kinds import Surface
from tests.analysis.stories import STORIES, Told, rules, told

STORY = next(story for story in STORIES if story.name == "anonymity")


def _words(result: Told, source: Source | None, part: str) -> list[str]:
    assert source is not None
    return [trace.span.of(result.document.text) for trace in getattr(source, part)]


def test_condition_and_reason_are_told_apart() -> None:
    result = told(STORY)
    source = result.source("the crane was broken")
    assert _words(result, source, "anonymity_condition") == ["asked not to be named"]
    assert _words(result, source, "anonymity_reason") == ["because he was not authorised to speak publicly"]


def test_a_set_phrase_withholds_a_name_without_condition_or_reason() -> None:
    result = told(STORY)
    source = result.source("the pier would close")
    assert source is not None
    assert source.identification is Identification.ANONYMOUS
    assert source.anonymity_condition == source.anonymity_reason == ()


def test_named_sources_are_never_anonymous() -> None:
    for story in STORIES:
        for source in told(story).sources:
            if source.entity.named:
                assert source.identification is not Identification.ANONYMOUS
                assert not source.anonymity_condition


@pytest.mark.parametrize(
    ("text", "found"), [("The board declined to comment.", True), ("The board declined the offer.", False)]
)
def test_a_refusal_to_comment_is_found_and_other_refusals_are_left(text: str, found: bool) -> None:
    rows = [rule for rule in rules().of(Surface) if rule.label == DECLINED]
    assert rows
    assert any(rule.spans(text) for rule in rows) is found
