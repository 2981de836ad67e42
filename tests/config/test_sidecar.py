"""The file beside an article: suppressions by rule and fingerprint, with the line of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.config.sidecar import with_sidecar
from analyzer.errors import ConfigError
from analyzer.model.location import Location
from analyzer.model.text import Article

ENTRIES = """\
[[ignore]]
rule = "policy.anon-no-reason"
fingerprint = "0123456789abcdef:1"
reason = "agreed with the desk"

[[ignore]]
rule = "policy.bare-source"
fingerprint = "fedcba9876543210:1"
"""


def test_entries_are_read_with_their_lines(tmp_path: Path) -> None:
    (tmp_path / "a.docx.ignore.toml").write_text(ENTRIES, encoding="utf-8")
    found = with_sidecar(Article(str(tmp_path / "a.docx"), "Words.")).suppressions
    assert [(one.rule, one.fingerprint, one.reason, one.location) for one in found] == [
        ("policy.anon-no-reason", "0123456789abcdef:1", "agreed with the desk", Location(line=1, column=1)),
        ("policy.bare-source", "fedcba9876543210:1", "", Location(line=6, column=1)),
    ]


@pytest.mark.parametrize("name", ["a.docx", "-", "text", "x" * 5000, "a\0b"])
def test_an_article_without_one_stays_as_it_is(name: str) -> None:
    article = Article(name, "Words.")
    assert with_sidecar(article) is article


@pytest.mark.parametrize(
    ("text", "problem"),
    [('[[ignore]]\nrule = "x"', "missing key 'fingerprint'"), ('[[ignored]]\nrule = "x"', "unknown key 'ignored'")],
)
def test_a_mistake_is_told_with_file_and_line(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "a.docx.ignore.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=problem) as raised:
        with_sidecar(Article(str(tmp_path / "a.docx"), "Words."))
    assert str(raised.value).startswith(f"{path}:1:")
