"""`analyzer explain`: rules by their ids and ends of ids, terms of the glossary, and what is neither."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import analyzer.engine
import analyzer.pipeline
from analyzer.cli.main import app
from analyzer.engine import Given
from analyzer.errors import UsageError
from analyzer.model.report import Report
from analyzer.rules.glossary import defined, known_terms
from tests.render.reports import report, source, statement


def called(subject: str) -> Result:
    """What `analyzer explain` says of the subject."""
    return CliRunner().invoke(app, ["explain", subject])


@pytest.mark.parametrize("subject", ["policy.anon-no-reason", "anon-no-reason"])
def test_a_policy_rule_is_told_with_reason_remedy_policies_profiles_and_examples(subject: str) -> None:
    said = " ".join(called(subject).stdout.split())
    for part in (
        "policy.anon-no-reason (policy)",
        "why: Readers who are asked",
        "remedy: Say why the name is withheld",
        "policies: Associated Press, New York Times",
        "severity by profile:",
        "nyt error",
        "norm: A study of 1,088 stories",
        "It matches:",
        "It does not match:",
    ):
        assert part in said


def test_the_condition_is_told_in_the_words_of_the_file() -> None:
    """A line for each test, those of a group further in."""
    said = called("policy.anon-no-reason").stdout
    assert (
        "when:\n  - all of:\n    - any of:\n      - identification is anonymous\n      - all of:\n"
        "        - identification is unnamed_person\n        - category is anonymous_official\n" in said
    )
    assert "    - number of said is at least 1, counting those with:\n      - all of:\n        - nested is no\n" in said


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("visibility", "how much of the source a reader sees"),
        ("Cue", "tie source to content"),
        ("spy_agency", "an intelligence service"),
        ("veiled", "unnamed, partly described"),
        ("fingerprint", "known again"),
        ("named official", "a named person who speaks for a state"),
    ],
)
def test_a_term_is_told_as_the_glossary_has_it(term: str, words: str) -> None:
    result = called(term)
    assert result.exit_code == 0
    assert words in " ".join(result.stdout.split())
    assert "**" not in result.stdout


def test_an_end_that_several_rules_have_tells_them_all() -> None:
    said = called("accusation").stdout
    assert "attribution.accusation" in said
    assert "wording.accusation" in said


def test_what_is_neither_is_a_usage_error_with_the_nearest_name() -> None:
    result = called("anon-no-raeson")
    assert isinstance(result.exception, UsageError)
    assert "did you mean 'anon-no-reason'?" in str(result.exception)


def test_every_term_of_the_glossary_can_be_told() -> None:
    assert len(known_terms()) > 60
    assert all(defined(term) for term in known_terms())


def test_a_word_is_told_with_the_lexicons_that_have_it() -> None:
    said = called("point out").stdout
    assert "“point out” is an entry of" in said
    assert "cue.verb.speech (Verbs of saying and writing" in said


def chain(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, wanted: str) -> Result:
    """What the command says of a statement of an article, which is read and not parsed."""

    def reports(articles: Iterable[Given], engine: object, profile: str) -> Iterator[Report]:
        yield from (report((statement(1, plausibility=0.93),), (source(),)) for _ in articles)

    monkeypatch.setattr(analyzer.engine, "load_engine", lambda model, rules: None)
    monkeypatch.setattr(analyzer.pipeline, "analyze_many", reports)
    article = tmp_path / "bridge.txt"
    article.write_text("The mayor said the bridge may be safe.\n", encoding="utf-8")
    return CliRunner().invoke(app, ["explain", str(article), wanted])


@pytest.mark.parametrize("wanted", ["S1", "s1"])
def test_a_statement_of_an_article_is_told_from_words_to_category(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, wanted: str
) -> None:
    result = chain(monkeypatch, tmp_path, wanted)
    assert result.exit_code == 0
    assert "attribution: “said”" in result.stdout
    assert "plausibility: 0.93 of 1" in result.stdout
    assert "attribution.weighing" in result.stdout
    assert "category: named official" in result.stdout


def test_a_statement_that_is_not_there_is_a_usage_error_with_those_that_are(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    result = chain(monkeypatch, tmp_path, "S9")
    assert isinstance(result.exception, UsageError)
    assert "from S1 to S1" in str(result.exception)


def test_an_article_without_a_statement_is_a_usage_error_that_says_how_to_list_them(tmp_path: Path) -> None:
    article = tmp_path / "bridge.txt"
    article.write_text("The mayor said the bridge may be safe.\n", encoding="utf-8")
    result = called(str(article))
    assert isinstance(result.exception, UsageError)
    assert "name a statement of it, such as S12" in str(result.exception)
    assert f"`analyzer report --full {article}` lists them" in str(result.exception)
