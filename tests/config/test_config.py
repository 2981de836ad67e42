"""Configuration: the nearest file, every setting with its line, every mistake told where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.config import find_config, read_config, settings_for
from analyzer.config.find import required_config
from analyzer.config.standards import described, profile_for, rules_for
from analyzer.config.table import FailOn
from analyzer.config.toml_file import TomlFile
from analyzer.errors import ConfigError
from analyzer.model.finding import Severity

FULL = """\
# what our desk asks
profile = "ap"
fail-on = "warning"
baseline = "known.json"

[severity]
"policy.anon-no-reason" = "error"

[house]
outlet = "Velmo Gazette"
names = "the Gazette"
partners = [
  "Norden",  # our agency
  "Norden Photo",
]

[[overrides]]
files = ["opinion/**", "*.letter.txt"]
profile = "spj"
severity = { "policy.anon-no-reason" = "none" }

[[overrides]]
files = "opinion/guest/*"
fail-on = "none"
"""


def written(directory: Path, text: str, name: str = "analyzer.toml") -> Path:
    directory.mkdir(parents=True, exist_ok=True)
    path = directory / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_nearest_file_upwards_is_the_only_one(tmp_path: Path) -> None:
    written(tmp_path, 'profile = "ap"')
    near = written(tmp_path / "news", 'profile = "bbc"')
    found = find_config(tmp_path / "news" / "today" / "a.txt")
    assert found is not None
    assert (found.file.path, found.table.profile) == (near, "bbc")


def test_own_file_comes_before_the_project_file_and_a_project_without_the_table_is_passed_over(tmp_path: Path) -> None:
    written(tmp_path, '[project]\nname = "x"\n\n[tool.analyzer]\nprofile = "npr"', "pyproject.toml")
    written(tmp_path / "a", '[tool.other]\nname = "analyzer"', "pyproject.toml")
    found = find_config(tmp_path / "a" / "story.txt")
    assert found is not None
    assert (found.table.profile, found.file.place(("profile",)).line) == ("npr", 4)
    both = tmp_path / "both"
    written(both, '[tool.analyzer]\nprofile = "npr"', "pyproject.toml")
    written(both, 'profile = "ap"')
    assert [found.table.profile for found in (find_config(both / "a.txt"),) if found] == ["ap"]


def test_every_setting_says_where_it_comes_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    config = read_config(written(tmp_path, FULL))
    assert described(settings_for(tmp_path / "opinion" / "guest" / "a.txt", config)) == (
        ("profile", "spj", "analyzer.toml:19"),
        ("fail-on", "none", "analyzer.toml:24"),
        ("baseline", str(tmp_path / "known.json"), "analyzer.toml:4"),
        ("house.outlet", "Velmo Gazette", "analyzer.toml:10"),
        ("house.names", "the Gazette", "analyzer.toml:11"),
        ("house.partners", "Norden", "analyzer.toml:12"),
        ("house.partners", "Norden Photo", "analyzer.toml:12"),
        ("severity.policy.anon-no-reason", "none", "analyzer.toml:20"),
    )


def test_the_command_line_comes_before_the_file_and_the_file_before_what_is_built_in(tmp_path: Path) -> None:
    config = read_config(written(tmp_path, FULL))
    given_ = settings_for(tmp_path / "a.txt", config, profile="nyt", fail_on=FailOn.ERROR)
    assert (given_.profile.value, given_.profile.origin, given_.fail_on.origin) == (
        "nyt",
        "command line",
        "command line",
    )
    plain = settings_for(tmp_path / "a.txt", None)
    assert (plain.profile.value, plain.fail_on.value, plain.profile.origin) == ("default", FailOn.ERROR, "default")


def test_profile_severities_and_house_names_reach_the_profile(tmp_path: Path) -> None:
    settings = settings_for(tmp_path / "a.txt", read_config(written(tmp_path, FULL)))
    profile = profile_for(settings, rules_for(settings))
    assert profile.severities["policy.anon-no-reason"] is Severity.ERROR
    assert profile.house == {"Velmo Gazette", "the Gazette", "Norden", "Norden Photo"}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('profil = "ap"', ":1:1: unknown key 'profil'\n"),
        ('\n[house]\noutlett = "x"', ":3:1: unknown key 'outlett'\n"),
        ('[severity]\n"policy.anon-no-reason" = "fatal"', ":2:2: unknown value 'fatal'\n"),
        ('[[overrides]]\nprofile = "ap"', ":1:"),
        (
            '[[overrides]]\nfiles = "a"\n\n[[overrides]]\nfiles = "b"\nfail-on = "never"',
            ":6:1: unknown value 'never'\n",
        ),
        ('a = "unclosed', ":1:"),
        ('rules = [\n "x",\n', ": not valid TOML"),
        ("profile = 3", ":1:1: "),
    ],
)
def test_a_mistake_is_told_with_file_and_line(tmp_path: Path, text: str, problem: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(ConfigError) as raised:
        read_config(path)
    assert str(raised.value).startswith(str(path))
    assert problem in str(raised.value)
    assert raised.value.exit_code == 2


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ('\nprofile = "app"', 2, "there is no profile 'app'"),
        ('[severity]\n"policy.anon-no-raeson" = "error"', 2, "there is no policy rule 'policy.anon-no-raeson'"),
        ('profile = "ap"\nrules = ["nowhere"]', 2, "no such directory of rules"),
    ],
)
def test_a_name_that_stands_for_nothing_is_told_at_its_line(tmp_path: Path, text: str, line: int, problem: str) -> None:
    settings = settings_for(tmp_path / "a.txt", read_config(written(tmp_path, text)))
    with pytest.raises(ConfigError, match=problem) as raised:
        profile_for(settings, rules_for(settings))
    assert f"analyzer.toml:{line}:" in str(raised.value)


def test_a_file_that_was_asked_for_and_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such configuration file"):
        required_config(tmp_path / "none.toml")


def test_a_newsroom_brings_its_own_rules_and_profile(tmp_path: Path) -> None:
    written(tmp_path / "rules" / "profile", PROFILE, "velmo.yaml")
    settings = settings_for(tmp_path / "a.txt", read_config(written(tmp_path, 'profile = "velmo"\nrules = "rules"')))
    rules = rules_for(settings)
    assert profile_for(settings, rules).severities["policy.anon-no-reason"] is Severity.ERROR
    assert "language.english" in rules.rules


PROFILE = """\
id: profile.velmo
kind: profile
title: What the Gazette asks
extends: profile.ap
severity: {policy.anon-no-reason: error}
"""

KEYS = st.sampled_from(["a", "b", "c"])
VALUES = st.sampled_from(['"x"', "1", "[\n 1, # one\n 2,\n]", '"""\n[b]\n"""', "{ x = 1 }"])


@given(
    st.lists(st.tuples(KEYS, VALUES, st.sampled_from(["", "\n", "# note\n\n"])), max_size=3, unique_by=lambda t: t[0])
)
def test_a_statement_is_found_on_its_first_line_whatever_stands_before_it(rows: list[tuple[str, str, str]]) -> None:
    text = "".join(f"{before}{key} = {value}\n" for key, value, before in rows) + "\n[d]\nlast = 1\n"
    file = TomlFile(Path("x.toml"), text)
    for key, *_ in rows:
        assert text.splitlines()[file.place((key,)).line].startswith(f"{key} =")
    assert text.splitlines()[file.place(("d", "last")).line] == "last = 1"
