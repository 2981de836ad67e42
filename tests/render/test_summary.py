"""Who an article rests on: what is counted, and in which order."""

from __future__ import annotations

import pytest

from analyzer.model.report import ReportSource
from analyzer.model.source import Category, Identification, Role, Status, Visibility
from analyzer.render.summary import by_category, lead, overview, standing, weightiest
from analyzer.render.wording import described
from tests.render.reports import anonymous, assertion, report, source, statement, words

TWO = (source(), source(2, "Odo Prenn"))


def test_the_lead_says_how_much_rests_on_whom() -> None:
    """Share of the words, number of sources, and how many a reader can hold to account."""
    told = report((statement(1), assertion(2, "The old bridge was shut")), (source(), anonymous(2)))
    assert lead(told) == "50% of this article rests on 2 sources, 1 of them fully identified."
    assert lead(report((statement(1),), (anonymous(),))) == (
        "100% of this article rests on 1 source, not fully identified."
    )
    assert lead(report((assertion(1),))) == "No source is credited with anything in this article."


def test_the_overview_counts_outer_statements_only() -> None:
    """A statement inside another is not counted twice."""
    inner = statement(2, parent="S1")
    assert overview(report((statement(1), inner), TWO)) == "1 statement, hedged; 1 more inside these."
    assert overview(report((statement(1),), TWO)) == "1 statement, hedged."
    assert overview(report((assertion(1), assertion(2)))) == "2 statements, none of them hedged."


def test_categories_come_largest_first_and_empty_ones_not_at_all() -> None:
    """The table answers who speaks most; what nobody is credited with comes last, however much it is."""
    rumour = statement(3, "it was to be torn down in a week", category=Category.UNVERIFIED, source_id=None)
    told = (assertion(1, "The old bridge was closed on Monday night"), statement(2), rumour)
    assert [row[0] for row in by_category(report(told, TWO))] == ["unverified", "named official", "article's own voice"]


def test_words_that_say_why_and_how_are_told_once() -> None:
    """A reason is often all that says how a source knows."""
    why, how = words("as she is a witness", 30), words("who is a witness", 100)
    assert standing(anonymous(anonymity_reason=why, justification=why)) == ("reason: “as she is a witness”",)
    assert standing(anonymous(anonymity_reason=why, justification=how))[-1] == (
        "how the source knows: “who is a witness”"
    )


@pytest.mark.parametrize(
    ("given", "line"),
    [
        (source(), "full view · official · strength 4 of 4"),
        (anonymous(), "anonymous, veiled view · official · strength 2 of 4"),
        (
            source(category=Category.DOCUMENT, identification=Identification.DOCUMENT, role=Role.OTHER),
            "full view · strength 4 of 4",
        ),
        (
            source(identification=Identification.NONE, visibility=Visibility.NONE),
            "not identified · official · strength 4 of 4",
        ),
        (anonymous(role=Role.OTHER, status=Status.FORMER), "anonymous, veiled view · former · strength 2 of 4"),
    ],
)
def test_a_source_is_described_without_what_is_plain(given: ReportSource, line: str) -> None:
    """That a named person is named, or that a role is none of those that there are."""
    assert described(given) == line


def test_weightiest_sources_come_first() -> None:
    """By words, not by mention."""
    assert [s.name for s in weightiest((source(words=2), source(2, "Odo Prenn", words=9)))] == [
        "Odo Prenn",
        "Ilse Brandt",
    ]
