"""Measures: counted as their rules say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from analyzer.analysis.score import score
from analyzer.errors import RuleError
from analyzer.model.hedge import HedgeType, Stance, Voice
from analyzer.model.report import Measure, ReportHedge, ReportSource, Statement
from analyzer.model.source import Category, Identification, Visibility
from analyzer.rules import RuleSet, load_rules
from analyzer.rules.kinds import MeasureRule
from tests.render.reports import anonymous, assertion, source, statement, words

RULES = load_rules()
NO_HEDGE: dict[str, Any] = {"hedges": ()}

SOURCES = (
    source(1),
    anonymous(2),
    anonymous(3, anonymity_reason=words("because she fears for her post")),
    source(4, "Tarn", identification=Identification.ORGANISATION, category=Category.INSTITUTION, strength=3),
)
STATEMENTS = (
    statement(1, "five words of the mayor", strength=4),
    statement(2, "ten words " * 5, source_id="Src2", category=Category.ANONYMOUS_OFFICIAL, strength=2),
    statement(3, "inside the other", source_id="Src3", parent="S2", **NO_HEDGE),
    statement(4, "five words that nobody says", source=None, source_id=None, category=Category.UNVERIFIED, strength=0),
    statement(
        5, "it did so", source_id="Src4", stance=Stance.DENIED, category=Category.INSTITUTION, strength=3, **NO_HEDGE
    ),
    assertion(6, "seven words of the article itself indeed"),
)


def measured(
    name: str,
    statements: tuple[Statement, ...] = STATEMENTS,
    sources: tuple[ReportSource, ...] = SOURCES,
    of: str | None = None,
) -> Measure:
    """The measure of that id without `measure.`."""
    every = score(statements, sources, RULES)
    (found,) = [m for m in every if m.id == f"measure.{name}" and m.of == of]
    return found


def test_nested_statements_are_counted_once() -> None:
    """What stands in another statement is not counted again."""
    assert measured("statements").counted == ("S1", "S2", "S4", "S5", "S6")
    assert measured("words").value == 5 + 10 + 5 + 3 + 7


def test_statements_and_words_by_category() -> None:
    """One figure for each category, zeros included, together the whole."""
    every = [m for m in score(STATEMENTS, SOURCES, RULES) if m.id == "measure.words-by-category"]
    assert [m.of for m in every] == [str(c) for c in Category]
    assert sum(m.value or 0 for m in every) == measured("words").value
    assert measured("statements-by-category", of="unverified").counted == ("S4",)


def test_sources_by_identification() -> None:
    """Each source once."""
    assert measured("sources").value == 4
    assert measured("sources-by-identification", of="anonymous").counted == ("Src2", "Src3")


def test_strength_is_weighted_with_words() -> None:
    """The mean over attributed statements that stand in no other; assertions have no weight."""
    assert measured("sourcing-strength").value == pytest.approx((5 * 4 + 10 * 2 + 5 * 0 + 3 * 3) / 23, abs=1e-4)


def test_strength_of_an_article_that_credits_nobody_is_no_figure() -> None:
    """Nothing divided by nothing is not zero."""
    assert measured("sourcing-strength", (assertion(1),), ()).value is None
    assert measured("unnamed-share", (), ()).value is None


@pytest.mark.parametrize(("named", "grade"), [(0, 0), (1, 1), (2, 2), (3, 2), (4, 3), (9, 3)])
def test_the_transparency_scale_has_four_steps(named: int, grade: int) -> None:
    """None, one, two or three, four or more fully identified persons."""
    people = tuple(source(n) for n in range(1, named + 1))
    partial = source(99, visibility=Visibility.PARTIAL)
    found = measured("transparency-scale", (), (*people, partial))
    assert found.value == grade
    assert found.label is not None
    assert found.label.endswith("source" if grade < 2 else "sources")


def test_the_unnamed_share_is_of_attributed_words() -> None:
    """Ten of the twenty-three words that anybody is credited with."""
    assert measured("unnamed-share").value == pytest.approx(10 / 23, abs=1e-4)


def test_anonymity_with_a_reason_is_not_counted_against_the_article() -> None:
    """Only the source without one is, and the norm stands beside it."""
    found = measured("anonymous-without-reason")
    assert found.counted == ("Src2",)
    assert found.norm is not None
    assert "1.3%" in found.norm


def test_unverified_denied_and_unattributed() -> None:
    """Each lists the statements it was counted from."""
    assert measured("unverified").counted == ("S4",)
    assert measured("denied").counted == ("S5",)
    assert measured("unattributed").value == pytest.approx(7 / 30, abs=1e-4)


def test_a_booster_is_no_hedge() -> None:
    """Clearly does not soften."""
    clearly = ReportHedge(cue=words("clearly"), type=HedgeType.BOOSTER, voice=Voice.SOURCE, rule="hedge.booster")
    assert measured("hedged", (statement(1), statement(2, hedges=(clearly,))), SOURCES).counted == ("S1",)


def test_every_measure_has_a_method_and_none_is_a_verdict() -> None:
    """A figure without its method, or one that claims to know the truth, is not published."""
    for rule in RULES.of(MeasureRule):
        assert rule.method.endswith(".")
        assert "credib" not in rule.title.lower()
        assert "accura" not in rule.title.lower()


@pytest.mark.parametrize("rule", RULES.of(MeasureRule), ids=lambda rule: str(rule.id))
def test_the_examples_of_a_measure_are_counted_or_not(rule: MeasureRule) -> None:
    """The facts of each example decide as the rule file says."""
    assert all(rule.holds(example.given) for example in rule.examples.matches)
    assert not any(rule.holds(example.given) for example in rule.examples.does_not_match)


def test_a_measure_that_asks_for_what_there_is_not_is_refused(tmp_path: Path) -> None:
    """The error names the line and the nearest column."""
    text = (Path("rules") / "measure" / "denied.yaml").read_text(encoding="utf-8")
    (tmp_path / "measure").mkdir()
    (tmp_path / "measure" / "denied.yaml").write_text(
        text.replace("where: {stance:", "where: {stanse:"), encoding="utf-8"
    )
    with pytest.raises(RuleError, match=r"denied\.yaml:\d+.*(\n.*)*stanse(.*\n)*.*stance"):
        load_rules(tmp_path)


def test_rules_without_measures_give_none() -> None:
    """A newsroom may leave them all out."""
    assert score(STATEMENTS, SOURCES, RuleSet({})) == ()
