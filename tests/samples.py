"""Rebuilds everything generated: `python -m tests.samples`, from the project's root.

That is the schemas, the sample reports, the page of rules and the first screen in the README.
Paragraphs whose parse is not recorded are parsed with the model and recorded, so that the reports can be checked for
drift without it; `--all` records every one anew.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from analyzer.cli.schema import Subject, schema_text
from analyzer.comparison.compare import compare
from analyzer.engine import Engine
from analyzer.model.report import Report
from analyzer.model.story import Story
from analyzer.model.text import Layout
from analyzer.parsing import conllu
from analyzer.parsing.recorded import RecordedParser
from analyzer.pipeline import Examined, analyze, examine_many
from analyzer.reading import read_text, segment
from analyzer.render.html.page import render_html
from analyzer.render.json import render_json
from analyzer.render.markdown import render_markdown
from analyzer.render.story.json import render_story_json
from analyzer.render.story.page import render_story_html
from analyzer.render.story.text import render_story_markdown
from analyzer.render.terminal import render_terminal
from analyzer.rules import RuleSet, load_rules
from analyzer.rules.docs import reference

ROOT = Path(__file__).parent.parent
REPORTS = ROOT / "reports"
README = ROOT / "README.md"
FIRST_SCREEN = re.compile(r"(The first screen of `analyzer report [^`]*`:\n\n```\n).*?(```\n)", re.DOTALL)
PARSES = Path(__file__).parent / "parses" / "reports"
OUTLETS = ("Velmo Herald", "Saltmarsh Post", "Brennick Gazette")  # of the sample story, in its order


def articles() -> tuple[Path, ...]:
    """The sample articles."""
    return tuple(sorted((REPORTS / "articles").glob("*.txt")))


def story_articles() -> tuple[Path, ...]:
    """The articles of the sample story, in the order of their outlets."""
    return tuple(REPORTS / "story" / f"{outlet.lower().replace(' ', '-')}.txt" for outlet in OUTLETS)


@cache
def rules() -> RuleSet:
    """The rules of the package."""
    return load_rules()


@cache
def sample(path: Path) -> Report:
    """The report of a sample article from its recorded parse."""
    return analyze(
        read_text(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT))),
        Engine(RecordedParser(_parses(path)), rules()),
    )


@cache
def examined_sample(path: Path) -> Examined:
    """The parse and the report of a sample article from its recorded parse."""
    article = read_text(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))
    outcome = next(examine_many((article,), Engine(RecordedParser(_parses(path)), rules())))
    assert isinstance(outcome, Examined)
    return outcome


@cache
def sample_story() -> Story:
    """The story of the sample articles in `reports/story` from their recorded parses."""
    return compare([examined_sample(path) for path in story_articles()], OUTLETS, rules())


def expected_files() -> Iterator[tuple[Path, str]]:
    """Everything that is generated, with the text that belongs in it."""
    for subject in Subject:
        yield ROOT / "schemas" / f"{subject}.schema.json", schema_text(subject)
    yield ROOT / "docs" / "rules.md", reference(rules())
    yield README, with_first_screen(README.read_text(encoding="utf-8"))
    for path in articles():
        report = sample(path)
        yield REPORTS / f"{path.stem}.md", render_markdown(report)
        yield REPORTS / f"{path.stem}.html", render_html(report)
        yield REPORTS / f"{path.stem}.json", render_json(report)
    yield REPORTS / "story.md", render_story_markdown(sample_story())
    yield REPORTS / "story.html", render_story_html(sample_story())
    yield REPORTS / "story.json", render_story_json(sample_story())


def with_first_screen(readme: str) -> str:
    """The README with the first screen of the report that it promises."""
    path = next(path for path in articles() if f"`analyzer report {path.relative_to(ROOT)}`" in readme)
    screen = render_terminal(sample(path)).partition("\nFINDINGS")[0].strip()
    return FIRST_SCREEN.sub(lambda match: f"{match[1]}{screen}\n{match[2]}", readme, count=1)


def main(anew: bool) -> None:
    """Nothing; the parses are complete and everything generated is up to date afterwards."""
    for path in (*articles(), *story_articles()):
        _record(path, anew)
    for file, text in expected_files():
        _write(file, text)
        sys.stdout.write(f"{file.relative_to(ROOT)}\n")


def _record(path: Path, anew: bool) -> None:
    layout = _layout(path)
    texts = tuple(dict.fromkeys(paragraph.span.of(layout.article.prose) for paragraph in layout.paragraphs))
    there = _parses(path).exists() and not anew
    known = conllu.loads(_parses(path).read_text(encoding="utf-8")) if there else ()
    parses = {parse.text: parse for parse in known}
    missing = [text for text in texts if text not in parses]
    if missing:
        from analyzer.parsing.open import open_parser

        parser = open_parser()
        found = zip(missing, parser.parse(missing), strict=True)
        parses |= {text: conllu.Parse(text, sentences, parser.model) for text, sentences in found}
    PARSES.mkdir(parents=True, exist_ok=True)
    _write(_parses(path), conllu.dumps(parses[text] for text in texts))


def _layout(path: Path) -> Layout:
    article = read_text(path.read_text(encoding="utf-8"), path.name)
    return segment(article, rules().line_patterns, rules().origin_patterns)


def _parses(path: Path) -> Path:
    return PARSES / f"{path.stem}.conllu"


def _write(file: Path, text: str) -> None:
    part = file.with_name(file.name + ".part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(file)


if __name__ == "__main__":
    main("--all" in sys.argv[1:])
