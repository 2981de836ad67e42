"""`analyze` and `analyze_many`: what they take, what they give, and what they say of what cannot be read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import analyzer
from analyzer.engine import Engine, article_of
from analyzer.errors import InputError
from analyzer.model.report import Report
from analyzer.model.text import Article
from analyzer.parsing.recorded import RecordedParser
from analyzer.pipeline import BATCH, analyze, analyze_many
from analyzer.rules import load_rules
from tests.samples import PARSES, README, articles

ENGINE = Engine(RecordedParser(PARSES), load_rules())
DAM = next(path for path in articles() if path.stem == "dam")


def test_a_path_a_text_and_an_article_give_the_same_statements() -> None:
    """Only the name differs."""
    text = DAM.read_text(encoding="utf-8")
    given = (DAM, str(DAM), text, Article("dam.txt", text))
    first, *others = [analyze(article, ENGINE) for article in given]
    assert all(other.statements == first.statements for other in others)
    assert [other.article.name for other in others] == [str(DAM), "text", "dam.txt"]


def test_the_package_gives_the_functions_without_being_told_where_they_are() -> None:
    """`from analyzer import analyze`; every name that is offered is there, and is that of its home."""
    assert analyzer.analyze is analyze
    assert analyzer.Report is Report
    assert [getattr(analyzer, name).__name__ for name in analyzer.__all__] == analyzer.__all__
    with pytest.raises(AttributeError, match="nothing"):
        analyzer.nothing  # noqa: B018


def test_an_error_takes_the_place_of_its_report_and_the_others_follow(tmp_path: Path) -> None:
    """In order, over more articles than one batch holds."""
    missing = tmp_path / "missing.txt"
    given = [missing, *[DAM] * BATCH, missing, DAM]
    kinds = [type(outcome) for outcome in analyze_many(given, ENGINE)]
    assert kinds == [InputError, *[Report] * BATCH, InputError, Report]


def test_nothing_is_done_before_it_is_asked_for() -> None:
    """Articles are taken a batch at a time, so that any number of them fits in memory."""
    taken = []

    def endless() -> object:
        while True:
            taken.append(DAM)
            yield DAM

    next(analyze_many(endless(), ENGINE))  # type: ignore[arg-type]
    assert len(taken) == BATCH


def test_another_language_is_an_input_error() -> None:
    """Rather than a report without a single attribution."""
    text = "Der Bürgermeister sagte am Montag, die Brücke über den Fluss sei wieder sicher. Er dankte allen Helfern."
    with pytest.raises(InputError, match="not in English"):
        analyze(text, ENGINE)


def test_a_text_without_words_is_an_input_error() -> None:
    """Whether it is empty or only marks."""
    for text in ("   \n ", "* * *\n\n---\n"):
        with pytest.raises(InputError):
            analyze(text, ENGINE)


def test_a_single_word_is_taken_for_a_path() -> None:
    """So that a misspelt file name is told as such."""
    with pytest.raises(InputError, match=r"artcle\.txt: there is no such file"):
        article_of("artcle.txt")
    assert article_of("The bridge was closed.").text == "The bridge was closed."


def test_the_python_of_the_readme_does_what_it_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every block runs as it stands, beside an article and an archive."""
    for name in ("article.txt", "archive/dam.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(DAM.read_bytes())
    (tmp_path / "archive" / "empty.txt").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("analyzer.engine.load_engine", lambda: ENGINE)
    monkeypatch.setattr("analyzer.pipeline.load_engine", lambda: ENGINE)
    for block in re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL):
        exec(block, {})
    said = capsys.readouterr().out
    assert "named_official asserted" in said
    assert "archive/empty.txt: the file is empty" in said
    assert "'policy.anon-no-reason'" in said
    assert (tmp_path / "archive" / "dam.html").read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.model
def test_the_model_reads_an_article_it_has_not_seen() -> None:
    """From bytes to report with the embedded model and no network."""
    report = analyze(
        "Bridge closed\n\nThe mayor of Varnholm, Ilse Brandt, said on Monday the bridge might be unsafe.\n"
    )
    (said,) = [s for s in report.statements if s.cue and s.cue.text.startswith("said")]
    assert said.source is not None
    assert "Brandt" in said.source.text
    assert [hedge.cue.text for hedge in said.hedges] == ["might"]
