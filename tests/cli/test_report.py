"""`analyzer report`: formats, places, and one sentence for each thing that is wrong."""

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
from analyzer.model.report import Report
from tests.render.reports import assertion, report, source, statement

MADE = report((statement(1), assertion(2)), (source(),))


@pytest.fixture(autouse=True)
def no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Articles are read, but not parsed: each has the same report under its own name."""

    def outcomes(articles: Iterable[Given], engine: object, profile: str) -> Iterator[Report | InputError]:
        for given in articles:
            try:
                name = article_of(given).name
                yield MADE.model_copy(update={"article": MADE.article.model_copy(update={"name": name})})
            except InputError as error:
                yield error

    monkeypatch.setattr(analyzer.engine, "load_engine", lambda model, rules: None)
    monkeypatch.setattr(analyzer.pipeline, "analyze_many", outcomes)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """An article that can be read."""
    path = tmp_path / "bridge.txt"
    path.write_text("The bridge was closed.\n", encoding="utf-8")
    return path


def called(*arguments: object, text: str | None = None) -> Result:
    """What `analyzer report` does with the arguments."""
    return CliRunner().invoke(app, ["report", *map(str, arguments)], input=text)


def test_the_default_is_for_the_terminal(article: Path) -> None:
    """Plain text, as output is no terminal here."""
    result = called(article)
    assert result.exit_code == 0
    assert "WHO THE ARTICLE RESTS ON" in result.stdout
    assert "\x1b" not in result.stdout


def test_full_shows_what_is_folded(article: Path) -> None:
    """On standard output and in a file."""
    place = article.with_name("out.txt")
    assert called(article, "--full", "-o", place).exit_code == 0
    for folded, whole in ((called(article).stdout, called(article, "--full").stdout), ("", place.read_text("utf-8"))):
        assert "the bridge may be safe" in whole
        assert "the bridge may be safe" not in folded
        assert "With --full they are." not in whole


@pytest.mark.parametrize(("format_", "start"), [("md", "# A bridge"), ("json", '{\n  "schema_version"')])
def test_the_format_can_be_chosen(article: Path, format_: str, start: str) -> None:
    """Markdown and JSON."""
    assert called(article, "--format", format_).stdout.startswith(start)


def test_standard_input_is_an_article() -> None:
    """A dash reads what is piped in."""
    result = called("-", "-f", "json", text="The bridge was closed.")
    assert json.loads(result.stdout)["article"]["name"] == "stdin"


def test_several_articles_are_one_json_array(article: Path) -> None:
    """So that standard output is one JSON document."""
    assert [row["article"]["name"] for row in json.loads(called(article, article, "-f", "json").stdout)] == [
        str(article)
    ] * 2


@pytest.mark.parametrize(("name", "start"), [("out.md", "# A bridge"), ("out.json", "{"), ("out.txt", "A bridge\n")])
def test_the_ending_of_the_file_chooses_the_format(article: Path, name: str, start: str) -> None:
    """Unless --format says otherwise; standard output stays empty."""
    place = article.parent / "new" / name
    result = called(article, "-o", place)
    assert (result.exit_code, result.stdout) == (0, "")
    assert place.read_text(encoding="utf-8").startswith(start)


def test_a_directory_gets_a_file_for_each_article(article: Path) -> None:
    """Named after the articles, with the ending of the format; no other file is left behind."""
    other = article.with_name("dam.txt")
    other.write_text("The dam was closed.\n", encoding="utf-8")
    place = article.parent / "out"
    assert called(article, other, "-o", place, "-f", "md").exit_code == 0
    assert sorted(path.name for path in place.iterdir()) == ["bridge.md", "dam.md"]


def test_the_other_articles_are_still_done(article: Path) -> None:
    """One sentence for each article that cannot be read, the exit code of the first, the others' reports written."""
    empty = article.with_name("empty.txt")
    empty.write_bytes(b"")
    binary = article.with_name("photo.txt")
    binary.write_bytes(bytes(range(256)) * 8)
    folder = article.with_name("folder")
    folder.mkdir()
    missing = article.with_name("missing.txt")
    place = article.parent / "out"
    result = called(missing, empty, binary, folder, article, "-o", place, "-f", "json")
    assert result.exit_code == 3
    lines = result.stderr.splitlines()
    assert len(lines) == 4
    for line, path in zip(lines, (missing, empty, binary, folder), strict=True):
        assert line.startswith(f"analyzer: {path}: ")
        assert line.endswith(".")
    assert [path.name for path in place.iterdir()] == ["bridge.json"]


def test_two_articles_of_one_name_are_refused_before_any_work(article: Path, tmp_path: Path) -> None:
    """Rather than the second report replacing the first."""
    result = CliRunner().invoke(app, ["report", str(article), str(article), "-o", str(tmp_path / "out")])
    assert "two articles of one name" in str(result.exception)
    assert not (tmp_path / "out").exists()


def test_a_report_never_replaces_its_article(article: Path) -> None:
    """A slip of the fingers must not cost the article."""
    before = article.read_text(encoding="utf-8")
    assert "an article would be replaced" in str(called(article, "-o", article).exception)
    assert "an article would be replaced" in str(called(article, "-o", article.parent).exception)
    assert article.read_text(encoding="utf-8") == before


def test_several_reports_do_not_go_into_one_file(article: Path) -> None:
    """The second would replace the first; nor does a directory get the name of a file."""
    page = article.with_name("out.html")
    assert "need a directory" in str(called(article, article, "-o", page).exception)
    assert not page.exists()
    file = article.with_name("out.md")
    file.write_text("kept", encoding="utf-8")
    assert "need a directory" in str(called(article, article, "-o", file).exception)
    assert file.read_text(encoding="utf-8") == "kept"


def test_a_place_that_cannot_be_written_is_one_sentence(article: Path) -> None:
    """Exit code 2, and nothing half-written."""
    result = called(article, "-o", article / "out.md")
    assert isinstance(result.exception, UsageError)
    assert "cannot be written" in str(result.exception)


def test_an_ending_that_no_format_has_is_refused(article: Path) -> None:
    """A report for the terminal under the name of a Word document would open nowhere."""
    place = article.with_name("out.docx")
    assert "end it in one of .txt, .md, .html, .json" in str(called(article, "-o", place).exception)
    assert called(article, "-o", place, "-f", "md").exit_code == 0
    assert place.read_text(encoding="utf-8").startswith("# A bridge")


def test_no_article_is_a_usage_error() -> None:
    """Exit code 2, as for every wrong command line."""
    assert called().exit_code == 2
    assert called("a.txt", "--format", "pdf").exit_code == 2
