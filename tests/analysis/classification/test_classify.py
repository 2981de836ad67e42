"""Sources get the category, standing and grade that their words and the table give them."""

from __future__ import annotations

import pytest

from analyzer.analysis.classification.classify import sourceless
from analyzer.model.source import Category, Identification, Role, Visibility
from analyzer.rules.kinds import Table
from tests.analysis.stories import STORIES, rules, told
from tests.analysis.story import Story

CASES = [(story, words, category) for story in STORIES for words, _, category in story.told]


@pytest.mark.parametrize(("story", "words", "category"), CASES, ids=[f"{s.name}: {w}" for s, w, _ in CASES])
def test_a_statement_has_the_category_of_who_speaks(story: Story, words: str, category: str) -> None:
    source = told(story).source(words)
    assert source is not None
    assert source.category == category


def test_a_named_official_is_fully_visible_and_of_the_highest_grade() -> None:
    source = told(STORIES[0]).source("the old bridge was safe")
    assert source is not None
    assert (source.identification, source.visibility, source.strength) == (Identification.NAMED, Visibility.FULL, 4)


def test_an_unnamed_spokeswoman_counts_as_the_company_she_speaks_for() -> None:
    source = told(next(s for s in STORIES if s.name == "spokeswoman")).source("the flight was late")
    assert source is not None
    assert (source.identification, source.role) == (Identification.ORGANISATION, Role.COMPANY)


def test_every_source_says_by_which_words_and_rule_it_got_its_role() -> None:
    for story in STORIES:
        result = told(story)
        for source in result.sources:
            for trace in source.evidence:
                assert trace.rule in rules().rules
                assert trace.span.of(result.document.text).strip()


def test_what_nobody_says_is_unverified() -> None:
    assert sourceless(rules()) == (Category.UNVERIFIED, 0)


@pytest.mark.parametrize("identification", list(Identification))
@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("official", [True, False])
def test_the_table_decides_every_case(identification: Identification, role: Role, official: bool) -> None:
    table = rules().get("source.category")
    assert isinstance(table, Table)
    facts = {"identification": identification.value, "role": role.value, "official": official}
    verdict = table.decide(facts)
    assert Category(str(verdict["category"]))
    assert Visibility(str(verdict["visibility"]))
    assert 0 <= int(verdict["strength"]) <= 4
