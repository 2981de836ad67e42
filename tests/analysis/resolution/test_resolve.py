"""Mentions of one source come to one entity, and two sources stay two."""

from __future__ import annotations

import pytest

from analyzer.analysis.resolution.resolve import resolve
from analyzer.parsing.recorded import RecordedParser
from tests.analysis.articles import ARTICLES, PARSES
from tests.analysis.documents import attribution, document
from tests.analysis.resolved import BEHIND
from tests.analysis.stories import STORIES, rules, told
from tests.analysis.story import Story
from tests.trees import tree

CASES = [(story, words, name) for story in STORIES for words, name, _ in story.told]


READ = [(story, words, name, kind) for story in ARTICLES for words, name, kind in story.told]


@pytest.mark.parametrize(("story", "words", "name", "kind"), READ, ids=[f"{s.name}: {w}" for s, w, _, _ in READ])
def test_a_statement_of_an_article_resolves_to_its_source(story: Story, words: str, name: str, kind: str) -> None:
    source = told(story, RecordedParser(PARSES)).outermost(words)
    assert source is not None
    assert (source.entity.name, source.identification) == (name, kind)


@pytest.mark.parametrize(("text", "words", "name"), BEHIND, ids=[words for _, words, _ in BEHIND])
def test_a_document_or_an_official_has_behind_it_whom_the_text_tells(text: str, words: str, name: str | None) -> None:
    source = told(Story(words, text, ()), RecordedParser(PARSES)).outermost(words)
    assert source is not None
    assert source.entity.affiliation == name


def _story(name: str) -> Story:
    return next(story for story in STORIES if story.name == name)


@pytest.mark.parametrize(("story", "words", "name"), CASES, ids=[f"{s.name}: {w}" for s, w, _ in CASES])
def test_a_statement_resolves_to_the_source_that_the_story_means(story: Story, words: str, name: str) -> None:
    source = told(story).source(words)
    assert source is not None
    assert source.entity.name == name


def test_surname_full_name_and_pronoun_are_mentions_of_one_entity() -> None:
    sources = told(_story("surname")).sources
    assert [source.entity.name for source in sources].count("Ada Holm") == 1
    assert len(next(s for s in sources if s.entity.name == "Ada Holm").entity.mentions) >= 3


def test_two_unnamed_sources_stay_two_entities() -> None:
    names = [source.entity.name for source in told(_story("official-twice")).sources]
    assert {"A senior Norwegian official", "A Danish diplomat"} <= set(names)


def test_a_title_is_kept_as_the_text_gives_it() -> None:
    source = told(_story("surname")).source("the old bridge was safe")
    assert source is not None
    assert source.entity.title == "Harbour Minister"


def test_an_office_that_the_article_fills_is_its_holder() -> None:
    source = told(_story("office")).source("the flood was over")
    assert source is not None
    assert source.entity.named
    assert source.entity.title == "Brindle Mayor"


def test_a_document_belongs_to_the_body_that_issued_it() -> None:
    source = told(_story("statement")).source("The trains would stop")
    assert source is not None
    assert source.entity.affiliation == "Portugal's foreign ministry"


def test_an_attribution_without_a_source_has_no_entity() -> None:
    rain = tree("It it PRON 2 nsubj\nrained rain VERB 0 root")
    doc = document(rain)
    resolution = resolve(doc, (attribution(doc.text, "rained"),), rules())
    assert resolution.of == (None,)
    assert resolution.entities == ()


def test_a_pronoun_with_nobody_before_it_is_kept_as_it_stands() -> None:
    doc = document(tree("She she PRON 2 nsubj\nsaid say VERB 0 root\nno no INTJ 2 discourse"))
    resolution = resolve(doc, (attribution(doc.text, "no", "said", "She"),), rules())
    assert [entity.name for entity in resolution.entities] == ["She"]
    assert not resolution.entities[0].named


def test_entities_stand_in_the_order_of_their_first_statement() -> None:
    for story in STORIES:
        numbers = [number for number in told(story).of if number is not None]
        assert list(dict.fromkeys(numbers)) == sorted(set(numbers))


@pytest.mark.parametrize(
    ("story", "words", "issuer"),
    [("poll", "the levy was unpopular", "Brindle Gazette"), ("poll", "they would stay at home", "Brindle Gazette")],
)
def test_a_document_has_the_issuer_that_its_name_gives_wherever_it_is_taken_up(
    story: str, words: str, issuer: str
) -> None:
    source = told(_story(story)).source(words)
    assert source is not None
    assert source.entity.affiliation == issuer


def test_a_coordinated_predicate_is_a_title() -> None:
    source = told(_story("title-behind-and")).source("the race was off")
    assert source is not None
    assert source.entity.title == "director of the Lind Rowing Club"


@pytest.mark.parametrize(
    ("words", "title", "body"),
    [
        ("The beds were full", "nurse at the harbour clinic", "clinic"),
        ("the trial was over", "judge", "court"),
        ("Nobody came", "director of sales", "Civic Harbour"),
        ("the fee was too high", "Sen.", "D-Brindle"),
        ("the law was old", "judge in the north", None),
    ],
)
def test_a_title_is_found_wherever_it_stands_and_without_whose_it_is(words: str, title: str, body: str | None) -> None:
    source = told(_story("posts")).source(words)
    assert source is not None
    assert (source.entity.title, source.entity.affiliation) == (title, body)


def test_the_people_of_a_firm_have_it_for_their_body() -> None:
    source = told(_story("firm-of-lawyers")).source("nobody had read the contract")
    assert source is not None
    assert source.entity.affiliation == "Lofoten Partners"
