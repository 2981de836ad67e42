"""The pre-commit hook, the example workflow and the samples of the documents do what they say."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from analyzer.config.find import read_config
from analyzer.config.sidecar import with_sidecar
from analyzer.model.text import Article

ROOT = Path(__file__).parent.parent
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
WORKFLOW = yaml.safe_load((ROOT / "examples" / "github-workflow.yml").read_text(encoding="utf-8"))
CONFIGURATION = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
SOUND = "Harbour master Ada Holm said the crane was broken. The port's log of Monday says the same.\n"
UNSOUND = "A harbour official, who spoke on condition of anonymity, said the crane was broken.\n"
RULE = "policy.anon-no-reason"


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory with two articles, one of which breaks a rule, and `analyzer` on the path."""
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "sound.txt").write_text(SOUND, encoding="utf-8")
    (articles / "unsound article.txt").write_text(UNSOUND, encoding="utf-8")
    (tmp_path / "analyzer.toml").write_text(f'[severity]\n"{RULE}" = "error"\n', encoding="utf-8")
    command = tmp_path / "bin" / "analyzer"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "from analyzer.cli.main import run; run()" "$@"\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{command.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def step(name: str) -> Any:
    """The step of the workflow with this name."""
    return next(step for step in WORKFLOW["jobs"]["check"]["steps"] if step.get("name") == name)


def ran(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **environment})


@pytest.mark.model
@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_stops_a_commit_with_an_error_and_lets_others_pass(newsroom: Path, hook: dict[str, Any]) -> None:
    entry = hook["entry"].split()
    stopped = ran(*entry, "articles/sound.txt", "articles/unsound article.txt")
    assert stopped.returncode == 1
    assert f"articles/unsound article.txt:1:31 error {RULE} " in stopped.stdout
    assert ran(*entry, "articles/sound.txt").returncode == 0


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_is_given_articles_and_no_other_files(hook: dict[str, Any]) -> None:
    assert re.search(hook["files"], "articles/story.txt")
    assert re.search(hook["files"], "articles/story.md")
    assert not re.search(hook["files"], "analyzer.toml")
    assert bool(re.search(hook["files"], "story.docx")) is bool(hook.get("additional_dependencies"))


@pytest.mark.model
def test_the_workflow_checks_what_a_pull_request_changes_and_leaves_a_log_to_upload(newsroom: Path) -> None:
    def git(*arguments: str) -> str:
        identity = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org")
        return subprocess.run(["git", *identity, *arguments], capture_output=True, text=True, check=True).stdout.strip()

    git("init", "-q")
    git("add", "articles/sound.txt", "analyzer.toml")
    git("commit", "-qm", "Before")
    base = git("rev-parse", "HEAD")
    git("add", "articles")
    git("commit", "-qm", "An article")
    check = step("Check")
    assert list(check["env"]) == ["BASE"]
    done = ran("bash", "-e", "-c", check["run"], BASE=base)
    assert done.returncode != 0  # xargs has its own code for a command that failed
    log = json.loads((newsroom / step("Upload")["with"]["sarif_file"]).read_text(encoding="utf-8"))
    assert [artifact["location"]["uri"] for artifact in log["runs"][0]["artifacts"]] == [
        "articles/unsound%20article.txt"
    ]
    assert RULE in {result["ruleId"] for result in log["runs"][0]["results"]}
    assert ran("bash", "-e", "-c", check["run"], BASE=git("rev-parse", "HEAD")).returncode == 0


def test_the_pre_commit_example_names_a_hook_there_is() -> None:
    example = yaml.safe_load((ROOT / "examples" / "pre-commit-config.yaml").read_text(encoding="utf-8"))
    named = {hook["id"] for repo in example["repos"] for hook in repo["hooks"]}
    assert named <= {hook["id"] for hook in HOOKS}


def test_the_samples_in_the_page_on_configuration_are_valid(tmp_path: Path) -> None:
    sample, sidecar = re.findall(r"```toml\n(.*?)```", CONFIGURATION, re.DOTALL)
    (tmp_path / "analyzer.toml").write_text(sample, encoding="utf-8")
    table = read_config(tmp_path / "analyzer.toml").table
    assert (table.house.outlet, len(table.overrides), table.severity) != (None, 0, {})
    (tmp_path / "a.docx.ignore.toml").write_text(sidecar, encoding="utf-8")
    assert len(with_sidecar(Article(str(tmp_path / "a.docx"), "Words.")).suppressions) == 1
