"""The page of a story: it holds what the story says, and an article cannot get anything else into it."""

from __future__ import annotations

from typing import TypeVar

import pytest
from pydantic import BaseModel

from analyzer.model.extract import Extract
from analyzer.model.span import Span
from analyzer.model.story import DriftKind, Edge, EdgeKind, Node, NodeKind, Story
from analyzer.render.story.graph import WIDE, drawing
from analyzer.render.story.page import render_story_html
from tests.render.html.shown import read
from tests.samples import sample_story

Value = TypeVar("Value", bound=BaseModel)
HOSTILE = (
    "</style><script>alert(1)</script>",
    '" onmouseover="alert(1)" x="',
    "</title></svg><img src=x onerror=alert(1)>",
    "{{ 7 * 7 }}<!-- -->",
    "a\x00b\x1bc\u202egnp.exe\u2066",
)
ALLOWED = {
    "a",
    "article",
    "b",
    "body",
    "br",
    "code",
    "dd",
    "defs",
    "del",
    "details",
    "dl",
    "dt",
    "figcaption",
    "figure",
}
ALLOWED |= {
    "div",
    "footer",
    "g",
    "h1",
    "h2",
    "h3",
    "head",
    "header",
    "html",
    "ins",
    "li",
    "line",
    "link",
    "main",
    "marker",
}
ALLOWED |= {"meta", "p", "path", "pattern", "circle", "rect", "section", "span", "style", "summary", "svg", "table"}
ALLOWED |= {"tbody", "td", "text", "th", "thead", "title", "tr", "ul"}


def changed(value: Value, **fields: object) -> Value:
    """The value with other fields."""
    return value.model_copy(update=fields)


def each(values: tuple[Value, ...], **fields: object) -> tuple[Value, ...]:
    """The values, each with these fields."""
    return tuple(changed(value, **fields) for value in values)


def hostile_story(nasty: str) -> Story:
    """The sample story with the nasty text wherever an article can put one."""
    story = sample_story()
    words = Extract(text=nasty, spans=(Span(0, len(nasty)),))
    versions = [
        each(q.versions, words=words, speaker=nasty, diff=each(q.versions[-1].diff, before=nasty, after=nasty))
        for q in story.quotations
    ]
    tellings = [each(c.tellings, words=words, source=nasty, hedges=(nasty,)) for c in story.claims]
    drifts = [each(c.drifts, before_words=(nasty,), after_words=(nasty,)) for c in story.claims]
    return changed(
        story,
        quotations=tuple(
            changed(q, speaker=nasty, versions=new) for q, new in zip(story.quotations, versions, strict=True)
        ),
        claims=tuple(
            changed(c, about=(nasty,), tellings=told, drifts=differ)
            for c, told, differ in zip(story.claims, tellings, drifts, strict=True)
        ),
        sources=each(story.sources, name=nasty),
        origins=each(story.origins, name=nasty),
        articles=each(story.articles, title=nasty, outlet=nasty),
        nodes=each(story.nodes, name=nasty),
        edges=each(story.edges, words=words),
        absences=each(story.absences, what=nasty, words=words),
        findings=each(story.findings, message=nasty),
    )


@pytest.mark.parametrize("nasty", HOSTILE)
def test_an_article_cannot_inject_anything(nasty: str) -> None:
    """No element, no attribute of an event, no address, no character that is not shown."""
    page = render_story_html(hostile_story(nasty))
    elements = read(page).every()
    assert {e.tag for e in elements} <= ALLOWED
    assert not [name for e in elements for name in e.attributes if name.startswith("on") or name == "style"]
    assert [
        e.attributes["href"] for e in elements if not (e.attributes.get("href") or "#").startswith(("#", "data:,"))
    ] == []
    assert not {"\x00", "\x1b", "\u202e"} & set(page)


def test_every_link_leads_somewhere_on_the_page() -> None:
    """What needs attention leads to the quotation, claim, origin or article that it is about."""
    story = sample_story()
    elements = read(render_story_html(story)).every()
    ids = [e.attributes["id"] for e in elements if "id" in e.attributes]
    targets = {(e.attributes["href"] or "").removeprefix("#") for e in elements if e.tag == "a"}
    assert len(ids) == len(set(ids))
    assert targets <= set(ids)
    assert {finding.about for finding in story.findings} <= targets
    surer = {DriftKind.DOUBT_DROPPED, DriftKind.ATTRIBUTION_DROPPED}
    assert {claim.id for claim in story.claims for drift in claim.drifts if drift.kind in surer} <= targets
    assert {article.id for article in story.articles} <= set(ids)


def test_a_claim_is_told_in_words_of_an_article() -> None:
    """In its heading, and where it needs attention."""
    story = sample_story()
    claim = next(claim for claim in story.claims if claim.drifts)
    first = " ".join(claim.tellings[0].words.text.split())[:40].strip('"“')
    page = " ".join(read(render_story_html(story)).text().split())
    assert page.count(f"“{first}") >= 2


def test_what_two_agree_on_tells_nothing_of_either() -> None:
    """How often outlets agree is told of three or more."""
    story = sample_story()
    two = story.model_copy(update={"articles": story.articles[:2]})
    assert "agrees with most others" in render_story_html(story)
    assert "agrees with most others" not in render_story_html(two)


def test_the_page_asks_for_nothing() -> None:
    """Its policy admits its own style sheet alone."""
    page = render_story_html(sample_story())
    policy = next(e for e in read(page).every() if e.attributes.get("http-equiv") == "Content-Security-Policy")
    assert (policy.attributes["content"] or "").startswith("default-src 'none'")
    assert "<script" not in page
    assert "http://" not in page
    assert "https://" not in page


def test_every_changed_word_is_marked_as_deletion_and_insertion() -> None:
    """For readers of the screen and of the source alike; what turns a quotation round is set off."""
    elements = read(render_story_html(sample_story())).every()
    gone = {e.text() for e in elements if e.tag == "del"}
    new = {e.text() for e in elements if e.tag == "ins"}
    assert {"harbour", "any", "not"} <= gone
    assert {"port", "old"} <= new
    assert [e.text() for e in elements if "guarded" in e.classes] == ["not"]


def test_the_drawing_has_every_node_and_edge() -> None:
    """Origins stand left of what rests on them, no two boxes on one place."""
    story = sample_story()
    made = drawing(story)
    place = {box.node.id: (box.x, box.y) for box in made.boxes}
    assert place.keys() == {node.id for node in story.nodes}
    assert len(set(place.values())) == len(place)
    assert place["X1"][0] < place["A"][0] < place["B"][0]
    assert len(made.arrows) == len(story.edges)
    assert all(0 <= box.x < box.x + WIDE <= made.width and 0 <= box.y < made.height for box in made.boxes)


def test_what_is_only_cited_stands_right_of_the_article_that_cites_it() -> None:
    """So that no box stands between the two; each has a place of its own."""
    story = sample_story()
    cited = tuple(Node(id=f"X{n}", kind=NodeKind.OUTLET, name=f"Outlet {n}") for n in (8, 9))
    edges = tuple(Edge(article="A", rests_on=node.id, kind=EdgeKind.CITES, credited=True, rule="r") for node in cited)
    made = drawing(changed(story, nodes=(*story.nodes, *cited), edges=(*story.edges, *edges)))
    place = {box.node.id: (box.x, box.y) for box in made.boxes}
    between = [x for x, _ in place.values() if place["A"][0] < x < place["X8"][0]]
    assert place["A"][0] < place["X8"][0] == place["X9"][0]
    assert between == []
    assert len(set(place.values())) == len(place)


def test_a_circle_can_be_drawn() -> None:
    """It is broken where it closes, and nothing loops for ever."""
    story = sample_story()
    ring = tuple(
        Edge(article=one, rests_on=other, kind=EdgeKind.SECOND_HAND, credited=True, rule="r")
        for one, other in ("AB", "BC", "CA")
    )
    assert len(drawing(story.model_copy(update={"edges": ring})).arrows) == 3
