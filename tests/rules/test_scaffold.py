"""Rules to begin with: each template loads, and its examples hold before anybody has changed it."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from analyzer.analysis.examples.verify import verify
from analyzer.cli.main import app
from analyzer.errors import UsageError
from analyzer.parsing.recorded import RecordedParser
from analyzer.rules import load_rules
from analyzer.rules.scaffold import FOLDERS, rule_path, scaffold, template_kinds
from tests.record import PARSES, scaffolded


def test_every_template_loads_and_its_examples_hold(tmp_path: Path) -> None:
    ids = [rule.id for rule in scaffolded(tmp_path)]
    assert len(ids) == len(template_kinds()) > 5
    assert verify(load_rules(None, tmp_path), RecordedParser(PARSES), ids) == ()


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_folder_tells_the_kind(folder: str) -> None:
    text = scaffold(f"{folder}.loud-headline")
    assert text.startswith(f"id: {folder}.loud-headline\nkind: {FOLDERS[folder]}\n")


@pytest.mark.parametrize(
    ("rule_id", "kind", "problem"),
    [
        ("loud", None, "is not the id of a rule"),
        ("policy.Loud", None, "is not the id of a rule"),
        ("policy/../../loud", None, "is not the id of a rule"),
        ("desk.loud", None, "what kind of rule"),
        ("desk.loud", "polcy", "there is no kind 'polcy'; did you mean 'policy'"),
        ("desk.loud", "measure", "there is no template of the kind 'measure'"),
    ],
)
def test_what_cannot_be_begun_is_one_sentence(rule_id: str, kind: str | None, problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        scaffold(rule_id, kind)


def test_the_command_writes_the_file_where_its_id_says_and_never_over_another(tmp_path: Path) -> None:
    arguments = ["rules", "new", "layout.call-for-letters", "--in", str(tmp_path)]
    done = CliRunner().invoke(app, arguments)
    path = rule_path(tmp_path, "layout.call-for-letters")
    assert (done.exit_code, path) == (0, tmp_path / "layout" / "call-for-letters.yaml")
    tried = CliRunner().invoke(app, ["rules", "test", str(path)])
    assert (tried.exit_code, tried.stdout) == (0, "All examples hold. Rules tested: 1.\n")
    before = path.read_text(encoding="utf-8")
    assert "already" in str(CliRunner().invoke(app, arguments).exception)
    assert path.read_text(encoding="utf-8") == before
