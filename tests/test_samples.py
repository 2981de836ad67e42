"""The sample reports: rebuilt from recorded parses they are what lies in reports/."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.model.report import Report
from tests.samples import articles, expected_files, sample


@pytest.fixture(scope="module", params=articles(), ids=lambda path: path.stem)
def report(request: pytest.FixtureRequest) -> Report:
    """The report of each sample article."""
    path: Path = request.param
    return sample(path)


def test_what_is_generated_is_up_to_date() -> None:
    """`make reports` mends a difference; look at it before you commit it."""
    stale = [file.name for file, text in expected_files() if not file.exists() or file.read_text("utf-8") != text]
    assert stale == []


def test_every_letter_of_the_story_is_in_a_statement_or_in_the_remainder(report: Report) -> None:
    """Nothing of a real article is dropped silently: what is not story is set aside with a reason."""
    text = next(path for path in articles() if path.name == Path(report.article.name).name).read_text(encoding="utf-8")
    extracts = [e for s in report.statements for e in (s.content, s.source, s.cue) if e]
    extracts += [*report.remainder, *(part.words for part in report.excluded)]
    there = {i for extract in extracts for span in extract.spans for i in range(span.start, span.end)}
    assert "".join(c for i, c in enumerate(text) if c.isalnum() and i not in there) == ""


def test_every_extract_is_what_stands_in_the_article(report: Report) -> None:
    """Spans point into the text as it was given."""
    text = next(path for path in articles() if path.name == Path(report.article.name).name).read_text(encoding="utf-8")
    for statement in report.statements:
        for extract in filter(None, (statement.content, statement.source, statement.cue)):
            assert extract.text == " … ".join(span.of(text) for span in extract.spans)


def test_every_rule_that_a_report_names_is_told(report: Report) -> None:
    """Title and explanation go with the report, so that it can be read without the tool."""
    told = {rule.id for rule in report.rules}
    named = {proof.rule for row in (*report.statements, *report.sources) for proof in row.evidence}
    named |= {hedge.rule for statement in report.statements for hedge in statement.hedges}
    named |= {row.rule for row in (*report.excluded, *report.provenance)}
    assert named <= told


def test_no_statement_stands_inside_itself(report: Report) -> None:
    """Parents lead to a statement that stands in no other."""
    parents = {s.id: s.parent for s in report.statements}
    for statement in report.statements:
        above, seen = statement.parent, {statement.id}
        while above is not None:
            assert above not in seen
            seen.add(above)
            above = parents[above]


def test_counts_agree(report: Report) -> None:
    """The parts of every measure make its whole, and each source's words are those of its statements."""
    whole = {m.id: m.value for m in report.measures if m.of is None}
    for one, many in (("statements", "statements-by-category"), ("words", "words-by-category")):
        parts = [m.value or 0 for m in report.measures if m.id == f"measure.{many}"]
        assert sum(parts) == whole[f"measure.{one}"]
    outer = [s for s in report.statements if s.parent is None]
    assert sum(s.words for s in report.sources) == sum(s.words for s in outer if s.source_id)
