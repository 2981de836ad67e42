"""The articles of a command line: one for each file, or several in a file of JSON, each under a name of its own."""

from __future__ import annotations

import json
from pathlib import Path

from analyzer.cli.opened import file_of, opened
from analyzer.cli.output import destinations
from analyzer.errors import InputError

ITEM = {"@type": "NewsArticle", "headline": "Harbour closes", "articleBody": "The harbour is closed, the mayor said."}


def test_a_list_in_json_is_several_articles_and_a_wrong_file_is_an_error_in_its_place(tmp_path: Path) -> None:
    many, broken = tmp_path / "wire.json", tmp_path / "broken.json"
    many.write_text(json.dumps([ITEM, ITEM]), encoding="utf-8")
    broken.write_text("{", encoding="utf-8")
    found = opened(["a.txt", str(many), str(broken), "b.pdf"])
    assert [one.name for one in found] == ["a.txt", f"{many}#1", f"{many}#2", str(broken), "b.pdf"]
    assert isinstance(found[3].given, InputError)
    assert found[4].given == Path("b.pdf")


def test_reports_of_several_articles_in_a_file_are_told_apart() -> None:
    files = destinations(["wire.json#1", "wire.json#2", "-", "odd#name.txt"], Path("out"), True, ".md")
    assert [file.name for file in files if file] == ["wire-1.md", "wire-2.md", "stdin.md", "odd#name.md"]


def test_the_file_of_an_article_is_known_by_its_name() -> None:
    assert file_of("in/wire.json#2") == Path("in/wire.json")
    assert (file_of("-"), file_of("-#2")) == (None, None)
