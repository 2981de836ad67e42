"""`analyzer config show`, and what a configuration changes in a check: profile, threshold, baseline."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import analyzer.engine
import analyzer.pipeline
from analyzer.cli.main import app
from analyzer.engine import Given, article_of
from analyzer.model.finding import Severity
from analyzer.model.report import Report
from analyzer.rules.profile import Profile
from tests.render.check.checks import finding
from tests.render.reports import report

RULE = "policy.anon-no-reason"
CONFIG = f"""\
fail-on = "warning"

[severity]
"{RULE}" = "warning"

[[overrides]]
files = "opinion/*"
fail-on = "none"
severity = {{ "{RULE}" = "note" }}
"""


@pytest.fixture(autouse=True)
def no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Articles are read, but not parsed: each has two findings of one rule, as severe as its profile says."""

    def outcomes(articles: Iterable[Given], engine: object, profile: Profile) -> Iterator[Report]:
        for given in articles:
            severity = profile.severities.get(RULE, Severity.ERROR)
            found = tuple(finding(severity=severity, fingerprint=f"{mark}:1") for mark in ("aa", "bb"))
            made = report(profile=profile.name, findings=found)
            info = made.article.model_copy(update={"name": article_of(given).name})
            yield made.model_copy(update={"article": info})

    monkeypatch.setattr(analyzer.engine, "load_engine", lambda model, rules: None)
    monkeypatch.setattr(analyzer.pipeline, "analyze_many", outcomes)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A newsroom's directory with a configuration, a story and an opinion; the working directory."""
    (tmp_path / "analyzer.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "opinion").mkdir()
    for name in ("story.txt", "opinion/column.txt"):
        (tmp_path / name).write_text("The bridge was closed.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def called(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def test_settings_are_shown_with_the_lines_they_come_from(desk: Path) -> None:
    shown = called("config", "show", "opinion/column.txt")
    assert shown.exit_code == 0
    assert [line.split() for line in shown.stdout.splitlines()] == [
        ["configuration:", "analyzer.toml"],
        ["profile", "default", "default"],
        ["fail-on", "none", "analyzer.toml:8"],
        [f"severity.{RULE}", "note", "analyzer.toml:9"],
    ]


def test_without_a_configuration_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert called("config", "show").stdout.startswith("configuration: none found\n")


def test_a_wrong_configuration_stops_a_check_with_exit_code_2_before_any_work(desk: Path) -> None:
    (desk / "analyzer.toml").write_text('[severity]\n"policy.none-such" = "error"\n', encoding="utf-8")
    result = called("check", "story.txt")
    assert "analyzer.toml:2:" in str(result.exception)
    assert getattr(result.exception, "exit_code", None) == 2


def test_each_article_is_checked_by_its_own_settings_in_the_order_given(desk: Path) -> None:
    result = called("check", "opinion/column.txt", "story.txt", "opinion/column.txt", "-f", "json")
    articles = json.loads(result.stdout)["articles"]
    assert [(a["name"], a["findings"][0]["severity"], a["fail_on"]) for a in articles] == [
        ("opinion/column.txt", "note", "none"),
        ("story.txt", "warning", "warning"),
        ("opinion/column.txt", "note", "none"),
    ]
    assert result.exit_code == 1
    assert called("check", "opinion/column.txt").exit_code == 0


def test_the_command_line_comes_before_the_configuration(desk: Path) -> None:
    assert called("check", "story.txt", "--fail-on", "error").exit_code == 0
    other = desk / "other.toml"
    other.write_text("", encoding="utf-8")
    assert called("check", "story.txt", "--config", str(other)).exit_code == 1


def test_a_baseline_that_was_written_silences_what_it_has_and_nothing_else(desk: Path) -> None:
    assert called("check", "story.txt", "--write-baseline", "known.json").exit_code == 0
    again = called("check", "story.txt", "--baseline", "known.json")
    assert (again.exit_code, "2 in the baseline" in again.stdout) == (0, True)
    twice = called("check", "story.txt", "story.txt", "--baseline", "known.json", "-f", "json")
    assert [(len(a["findings"]), len(a["known"])) for a in json.loads(twice.stdout)["articles"]] == [(0, 2), (2, 0)]
    assert twice.exit_code == 1


def test_a_configured_baseline_is_used_and_must_be_there(desk: Path) -> None:
    (desk / "analyzer.toml").write_text('baseline = "known.json"\n', encoding="utf-8")
    missing = called("check", "story.txt")
    assert "--write-baseline" in str(missing.exception)
    assert called("check", "story.txt", "--write-baseline", "known.json").exit_code == 0
    assert called("check", "story.txt").exit_code == 0


@pytest.mark.parametrize("text", ["", "{", '{"findings": {"aa": {"rule": "x", "count": 0}}}', "[]"])
def test_what_is_no_baseline_is_one_sentence(desk: Path, text: str) -> None:
    (desk / "bad.json").write_text(text, encoding="utf-8")
    message = str(called("check", "story.txt", "--baseline", "bad.json").exception)
    assert message.startswith("bad.json: this is not a baseline")
    assert "\n" not in message
