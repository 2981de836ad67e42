"""The articles of a command line: one for each file, or several in a file of JSON, each under a name of its own."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from analyzer.cli.opened import Opened, opened
from analyzer.cli.output import destinations
from analyzer.errors import InputError, UsageError

ITEM = {"@type": "NewsArticle", "headline": "Harbour closes", "articleBody": "The harbour is closed, the mayor said."}


def test_a_list_in_json_is_several_articles_and_a_wrong_file_is_an_error_in_its_place(tmp_path: Path) -> None:
    many, broken = tmp_path / "wire.json", tmp_path / "broken.json"
    many.write_text(json.dumps([ITEM, ITEM]), encoding="utf-8")
    broken.write_text("{", encoding="utf-8")
    found = opened(["a.txt", str(many), str(broken), "b.pdf"])
    assert [one.name for one in found] == ["a.txt", f"{many}#1", f"{many}#2", str(broken), "b.pdf"]
    assert [one.file for one in found] == [Path("a.txt"), many, many, broken, Path("b.pdf")]
    assert isinstance(found[3].given, InputError)
    assert found[4].given == Path("b.pdf")


@pytest.mark.parametrize(("text", "names"), [(json.dumps([ITEM, ITEM]), ["stdin#1", "stdin#2"]), ("Hm.", ["stdin"])])
def test_standard_input_has_a_name_and_no_file(monkeypatch: pytest.MonkeyPatch, text: str, names: list[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    found = opened(["-"])
    assert [one.name for one in found] == names
    assert {one.file for one in found} == {None}


def test_reports_of_several_articles_in_a_file_are_told_apart() -> None:
    wire, given = Path("wire.json"), Path("any")
    articles = [
        Opened("wire.json#1", given, wire, 1),
        Opened("wire.json#2", given, wire, 2),
        Opened("stdin", given, None),
        Opened("odd#name.txt", given, Path("odd#name.txt")),
    ]
    files = destinations(articles, Path("out"), True, ".md")
    assert [file.name for file in files if file] == ["wire-1.md", "wire-2.md", "stdin.md", "odd#name.md"]


def test_a_place_in_a_file_is_told_before_any_work(tmp_path: Path) -> None:
    """Hours of work on an archive must not end in a place that cannot be written."""
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(UsageError, match="file is not a directory"):
        destinations([Opened("a.txt", Path("a.txt"), Path("a.txt"))], file / "a.md", False, ".md")
