"""`analyzer compare`: formats, names of outlets, and one sentence for each thing that is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import analyzer.engine
from analyzer.cli.main import app
from analyzer.engine import Engine
from analyzer.parsing.recorded import RecordedParser
from tests.samples import PARSES, rules, story_articles

ARTICLES = story_articles()[:2]


@pytest.fixture(autouse=True)
def recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine looks parses up."""
    engine = Engine(RecordedParser(PARSES), rules())
    monkeypatch.setattr(analyzer.engine, "load_engine", lambda model, rules: engine)


def called(*arguments: object) -> Result:
    """What `analyzer compare` does with the arguments."""
    return CliRunner().invoke(app, ["compare", *map(str, arguments)])


def test_the_default_is_for_the_terminal() -> None:
    """Plain text, as output is no terminal here; outlets are called after their files."""
    result = called(*ARTICLES)
    assert result.exit_code == 0
    assert "WHAT THE STORY RESTS ON" in result.stdout
    assert "A velmo-herald · B saltmarsh-post" in result.stdout
    assert "\x1b" not in result.stdout


def test_an_outlet_can_be_named() -> None:
    """NAME=FILE; a name may have blanks."""
    result = called(f"Velmo Herald={ARTICLES[0]}", ARTICLES[1], "--format", "json")
    assert [article["outlet"] for article in json.loads(result.stdout)["articles"]] == [
        "Velmo Herald",
        "saltmarsh-post",
    ]


def test_a_file_with_an_equals_sign_in_its_name_is_a_file(tmp_path: Path) -> None:
    """And no outlet."""
    odd = tmp_path / "a=b.txt"
    odd.write_text(ARTICLES[0].read_text(encoding="utf-8"), encoding="utf-8")
    result = called(odd, ARTICLES[1], "-f", "json")
    assert json.loads(result.stdout)["articles"][0]["outlet"] == "a=b"


@pytest.mark.parametrize(
    ("name", "start"),
    [("out.md", "# One story in 2"), ("out.json", "{"), ("out.txt", "One"), ("out.html", "<!doctype")],
)
def test_the_ending_of_the_file_chooses_the_format(tmp_path: Path, name: str, start: str) -> None:
    """Standard output stays empty."""
    result = called(*ARTICLES, "-o", tmp_path / name)
    assert (result.exit_code, result.stdout) == (0, "")
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)


def told(result: Result) -> str:
    """The error: what the command says on its way out."""
    return str(result.exception)


def test_one_article_is_too_few() -> None:
    """The sentence says what to do with one."""
    result = called(ARTICLES[0])
    assert "needs two articles or more; `analyzer report` reports on one." in told(result)


def test_the_same_article_twice_is_refused() -> None:
    """However its path is written, and under whatever name."""
    result = called(f"One={ARTICLES[0]}", ARTICLES[0].parent / "." / ARTICLES[0].name)
    assert "this article is given twice" in told(result)


def test_the_same_text_twice_is_refused(tmp_path: Path) -> None:
    """In two files."""
    copy = tmp_path / "copy.txt"
    copy.write_bytes(ARTICLES[0].read_bytes())
    assert "this is the same text as" in told(called(ARTICLES[0], copy))


def test_nothing_is_compared_when_an_article_cannot_be_read(tmp_path: Path) -> None:
    """One sentence for each, exit code 3, no file."""
    place = tmp_path / "out.md"
    result = called(*ARTICLES, tmp_path / "missing.txt", "-o", place)
    assert result.exit_code == 3
    assert result.stderr.strip() == f"analyzer: {tmp_path / 'missing.txt'}: there is no such file; check the path."
    assert not place.exists()


def test_a_story_does_not_replace_an_article() -> None:
    """The place given with -o must be another."""
    before = ARTICLES[1].read_bytes()
    assert "an article would be replaced" in told(called(*ARTICLES, "-o", ARTICLES[1]))
    assert ARTICLES[1].read_bytes() == before


def test_more_articles_than_a_table_holds_are_refused() -> None:
    """Sixty can be set side by side."""
    assert "61 articles are more than can be set side by side" in told(called(*(f"{n}.txt" for n in range(61))))
