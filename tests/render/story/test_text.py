"""Stories for people: the first screen says what matters, and no article can break the page."""

from __future__ import annotations

from analyzer.model.extract import Extract
from analyzer.model.finding import Severity
from analyzer.model.story import Origin, Story
from analyzer.render.story.attention import attention
from analyzer.render.story.text import render_story_markdown, render_story_terminal
from analyzer.render.story.wording import overview, strangers
from tests.samples import sample_story


def with_title(title: str) -> Story:
    """The sample story, its first article under another title."""
    story = sample_story()
    first = story.articles[0].model_copy(update={"title": title})
    return story.model_copy(update={"articles": (first, *story.articles[1:])})


def test_the_first_screen_has_origins_and_alterations() -> None:
    """Before any table of quotations or claims."""
    screen = render_story_markdown(sample_story()).partition("## Quotations")[0]
    assert "3 articles, 2 independent origins" in screen
    assert "“not” left out" in screen
    assert "B credits nobody" in screen


def test_a_changed_word_is_marked_in_its_place() -> None:
    """As word diffs are written, escaped for Markdown."""
    assert r"left the \[-harbour-\] {+port+} with that {+old+} engine" in render_story_markdown(sample_story())


def test_markup_in_an_article_stays_text() -> None:
    """A title cannot start a heading, a link or a tag."""
    text = render_story_markdown(with_title("<b>[x](y)</b> | `z`"))
    assert r"\<b\>\[x\](y)\</b\> \| \`z\`" in text


def test_a_terminal_is_not_driven_by_an_article() -> None:
    """Control characters are left out, lines are no wider than the screen, colour only where it is asked for."""
    text = render_story_terminal(with_title("red \x1b[31malert\x07"), width=80)
    assert "\x1b" not in text
    assert "\x07" not in text
    assert max(map(len, text.splitlines())) <= 80
    assert "\x1b[" in render_story_terminal(sample_story(), colour=True)


def test_a_story_without_anything_in_common_is_told_so() -> None:
    """Nothing stands out, and no empty section is shown."""
    bare = {"quotations": (), "agreement": (), "claims": (), "edges": (), "sources": (), "absences": (), "findings": ()}
    text = render_story_markdown(sample_story().model_copy(update=bare))
    assert "Nothing stands out." in text
    assert "## Quotations" not in text


def test_an_extract_over_several_lines_is_one_row() -> None:
    """A line break inside a table would end it."""
    story = sample_story()
    claim = story.claims[4]
    words = Extract(text="one\n\ntwo", spans=claim.tellings[0].words.spans)
    broken = claim.model_copy(update={"tellings": (claim.tellings[0].model_copy(update={"words": words}),) * 2})
    text = render_story_markdown(story.model_copy(update={"claims": (broken,)}))
    assert "one two" in text


def test_articles_that_share_nothing_are_told_to_be_no_story() -> None:
    """All of them, or the one that strayed in."""
    story = sample_story()
    parted = tuple(
        Origin(id=f"O{number}", name=article.outlet, articles=(article.id,))
        for number, article in enumerate(story.articles)
    )
    bare = {"quotations": (), "claims": (), "edges": (), "origins": parted}
    assert "not one story, it seems" in overview(story.model_copy(update=bare))
    assert strangers(story) == ()
    stray = story.articles[0].model_copy(update={"id": "D"})
    assert "Nothing is shared by D" in overview(story.model_copy(update={"articles": (*story.articles, stray)}))


def test_what_each_article_did_stands_under_its_name() -> None:
    """The gravest first; what is no worse than a word such as "any" last."""
    post = next(notice for notice in attention(sample_story()) if notice.article and notice.article.id == "B")
    assert "“not” left out" in post.points[0].words
    assert post.points[0].severity is Severity.ERROR
    assert [point.severity.rank for point in post.points] == sorted(
        (p.severity.rank for p in post.points), reverse=True
    )
    assert any("does not say so" in point.words for point in post.points)


def test_a_mere_cut_is_no_deletion() -> None:
    """Words left away at an end are three dots, unless the rest hung on them."""
    text = render_story_markdown(sample_story())
    assert r"\[…\] no record of any such letter" in text
