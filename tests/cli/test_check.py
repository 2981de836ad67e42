"""`analyzer check`: exit codes, formats, and where findings go."""

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
from analyzer.errors import InputError, UsageError
from analyzer.model.finding import Severity
from analyzer.model.report import Report
from analyzer.rules.profile import Profile
from tests.render.check.checks import finding
from tests.render.reports import report

FOUND: dict[str, Severity | None] = {"error": Severity.ERROR, "warning": Severity.WARNING, "note": Severity.NOTE}


@pytest.fixture(autouse=True)
def no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Articles are read, but not parsed: each has one finding, of the severity that its name says."""

    def outcomes(articles: Iterable[Given], engine: object, profile: Profile) -> Iterator[Report | InputError]:
        for given in articles:
            try:
                name = article_of(given).name if not isinstance(given, InputError) else ""
                severity = FOUND.get(Path(name).stem)
                found = (finding(severity=severity),) if severity else ()
                made = report(profile=profile.name, findings=found)
                yield made.model_copy(update={"article": made.article.model_copy(update={"name": name})})
            except InputError as error:
                yield error

    monkeypatch.setattr(analyzer.engine, "load_engine", lambda model, rules: None)
    monkeypatch.setattr(analyzer.pipeline, "analyze_many", outcomes)


@pytest.fixture
def articles(tmp_path: Path) -> dict[str, Path]:
    """Articles by the finding that they have."""
    made = {name: tmp_path / f"{name}.txt" for name in (*FOUND, "clean")}
    for path in made.values():
        path.write_text("The bridge was closed.\n", encoding="utf-8")
    return made


def called(*arguments: object) -> Result:
    """What `analyzer check` does with the arguments."""
    return CliRunner().invoke(app, ["check", *map(str, arguments)])


@pytest.mark.parametrize(
    ("name", "fail_on", "code"),
    [
        ("clean", None, 0),
        ("note", None, 0),
        ("warning", None, 0),
        ("error", None, 1),
        ("warning", "warning", 1),
        ("error", "warning", 1),
        ("note", "warning", 0),
        ("error", "none", 0),
        ("clean", "warning", 0),
    ],
)
def test_the_exit_code_is_that_of_the_threshold(
    articles: dict[str, Path], name: str, fail_on: str | None, code: int
) -> None:
    """Errors alone fail by default."""
    options = ("--fail-on", fail_on) if fail_on else ()
    assert called(articles[name], *options).exit_code == code


def test_one_bad_article_of_several_fails_the_check(articles: dict[str, Path]) -> None:
    result = called(articles["clean"], articles["error"])
    assert result.exit_code == 1
    assert "1 error in 2 articles" in result.stdout


def test_an_article_that_cannot_be_read_is_exit_code_3_and_the_others_are_checked(articles: dict[str, Path]) -> None:
    """Even where another has an error: an incomplete check is worse than a failed one."""
    result = called(articles["error"], "missing.txt")
    assert result.exit_code == 3
    assert "1 error in 1 article" in result.stdout
    assert "1 article could not be read" in result.stdout
    assert "missing.txt" in result.stderr


@pytest.mark.parametrize("arguments", [("--fail-on", "never"), ("--format", "pdf"), ("--profile", "tabloid")])
def test_what_the_command_does_not_understand_is_a_usage_error(
    articles: dict[str, Path], arguments: tuple[str, str]
) -> None:
    result = called(articles["clean"], *arguments)
    code = result.exception.exit_code if isinstance(result.exception, UsageError) else result.exit_code
    assert code == 2


@pytest.mark.parametrize(
    ("format_", "begins"),
    [("json", "{"), ("sarif", "{"), ("github", "::error "), ("junit", "<?xml"), ("text", "")],
)
def test_every_format_goes_to_standard_output_and_keeps_the_exit_code(
    articles: dict[str, Path], format_: str, begins: str
) -> None:
    result = called(articles["error"], "--format", format_)
    assert result.exit_code == 1
    assert result.stdout.startswith(begins)
    assert "policy.anon-no-reason" in result.stdout


def test_findings_go_to_a_file_and_nothing_to_standard_output(articles: dict[str, Path], tmp_path: Path) -> None:
    out = tmp_path / "out" / "check.sarif"
    result = called(articles["error"], "-f", "sarif", "-o", out)
    assert (result.exit_code, result.stdout) == (1, "")
    assert json.loads(out.read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_a_check_is_never_written_over_an_article(articles: dict[str, Path]) -> None:
    before = articles["error"].read_bytes()
    result = called(articles["error"], "-o", articles["error"])
    assert isinstance(result.exception, UsageError)
    assert articles["error"].read_bytes() == before


def test_a_baseline_is_never_written_over_an_article(articles: dict[str, Path]) -> None:
    before = articles["error"].read_bytes()
    result = called(articles["error"], "--write-baseline", articles["error"])
    assert isinstance(result.exception, UsageError)
    assert articles["error"].read_bytes() == before


def test_a_baseline_is_written_of_what_could_be_read(articles: dict[str, Path], tmp_path: Path) -> None:
    """One damaged file of an archive does not cost the check of all others; the exit code tells of it."""
    place = tmp_path / "known.json"
    assert called(articles["error"], "missing.txt", "--write-baseline", place).exit_code == 3
    assert called(articles["error"], "--baseline", place).exit_code == 0


@pytest.mark.parametrize(
    ("name", "begins"), [("a.json", "{"), ("a.sarif", "{"), ("a.sarif.json", "{"), ("a.xml", "<?xml"), ("a.txt", "")]
)
def test_the_ending_of_the_file_chooses_the_format(
    articles: dict[str, Path], tmp_path: Path, name: str, begins: str
) -> None:
    assert called(articles["error"], "-o", tmp_path / name).exit_code == 1
    written = (tmp_path / name).read_text(encoding="utf-8")
    assert written.startswith(begins)
    assert ("sarif-2.1.0" in written) is (".sarif" in name)


def test_the_profile_is_in_the_check(articles: dict[str, Path]) -> None:
    assert json.loads(called(articles["clean"], "-p", "ap", "-f", "json").stdout)["profile"] == "ap"


def test_junit_fails_what_the_threshold_fails(articles: dict[str, Path]) -> None:
    assert 'failures="0"' in called(articles["warning"], "-f", "junit").stdout
    assert 'failures="1"' in called(articles["warning"], "-f", "junit", "--fail-on", "warning").stdout
