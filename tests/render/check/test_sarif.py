"""SARIF logs meet the schema of the standard and say what code hosts need."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from analyzer.model.check import Check, Unread
from analyzer.model.finding import Severity
from analyzer.model.location import Location
from analyzer.model.suppression import Suppressed
from analyzer.render.check.sarif import render_sarif
from tests.render.check.checks import check, finding, spot

SCHEMA = json.loads((Path(__file__).parent / "sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft4Validator(SCHEMA)


def log(checked: Check) -> Any:
    """The log, after the schema of the standard has had its say."""
    value = json.loads(render_sarif(checked))
    VALIDATOR.validate(value)
    return value


def test_the_schema_refuses_what_is_no_sarif() -> None:
    """Else every test here would pass."""
    assert not VALIDATOR.is_valid({"version": "2.1.0", "runs": [{"results": []}]})


@pytest.mark.parametrize("severity", [s for s in Severity if s is not Severity.NONE])
def test_a_log_of_each_severity_meets_the_schema(severity: Severity) -> None:
    result = log(check(finding(severity=severity)))["runs"][0]["results"][0]
    assert result["level"] == severity.value


def test_a_log_without_findings_meets_the_schema() -> None:
    assert log(check())["runs"][0]["results"] == []


def test_a_region_has_line_and_column_and_the_words() -> None:
    result = log(check(finding()))["runs"][0]["results"][0]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]) == (3, 28, 3, 53)
    assert region["snippet"]["text"] == "on condition of anonymity"


def test_a_result_points_at_its_rule_and_is_known_again() -> None:
    run = log(check(finding(), finding(rule="policy.bare-source", title="A source")))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["partialFingerprints"] == {"wordsAndSentence/v1": "0123456789abcdef:1"}


def test_a_rule_has_help_with_reason_remedy_policies_and_norm() -> None:
    text = log(check(finding()))["runs"][0]["tool"]["driver"]["rules"][0]["help"]["text"]
    for said in ("Readers are owed", "Say why", "Associated Press", "Rare in the field"):
        assert said in text


def test_other_places_of_a_finding_are_related_locations() -> None:
    result = log(check(finding(more=(spot(line=9),))))["runs"][0]["results"][0]
    assert result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 9


def test_a_place_without_lines_has_no_region() -> None:
    """A Word document has paragraphs, a PDF lines of a page."""
    place = Location(paragraph=7, column=5)
    location = log(check(finding(location=place, end=place)))["runs"][0]["results"][0]["locations"][0]
    assert "region" not in location["physicalLocation"]
    assert location["message"]["text"] == "paragraph 7:5"


def test_an_article_that_cannot_be_read_is_a_notification() -> None:
    invocation = log(check(unread=(Unread(name="gone.txt", reason="gone.txt: no such file"),)))["runs"][0][
        "invocations"
    ][0]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "gone.txt: no such file"


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("desk/a b.txt", "desk/a%20b.txt"),
        ("/desk/a.txt", "file:///desk/a.txt"),
        ("100%.txt", "100%25.txt"),
    ],
)
def test_names_are_uris(name: str, uri: str) -> None:
    run = log(check(finding(), name=name))["runs"][0]
    assert run["artifacts"][0]["location"]["uri"] == uri


@given(st.text(min_size=1), st.text(min_size=1))
def test_any_words_and_any_name_give_a_valid_log(words: str, name: str) -> None:
    """Control characters, lone quotes, emoji."""
    safe = name.encode("utf-8", "ignore").decode().replace("\0", "") or "a"
    log(check(finding(message=words.encode("utf-8", "ignore").decode()), name=safe))


def test_what_is_suppressed_says_why_and_what_the_baseline_has_is_unchanged() -> None:
    aside = Suppressed(
        finding=finding(rule="policy.bare-source"),
        reason="agreed with the desk",
        file="harbour.txt",
        location=Location(line=2, column=1),
        in_text=True,
    )
    (run,) = log(check(finding(), suppressed=(aside,), known=(finding(rule="policy.anon-in-lead"),)))["runs"]
    new, old, hidden = run["results"]
    assert ("baselineState" in new, "suppressions" in new, old["baselineState"]) == (False, False, "unchanged")
    assert hidden["suppressions"][0]["justification"] == "agreed with the desk"
    assert hidden["suppressions"][0]["kind"] == "inSource"
    assert [run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] for result in run["results"]] == [
        result["ruleId"] for result in run["results"]
    ]
