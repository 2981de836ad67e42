"""Stories for people: the first screen says what matters, and no article can break the page."""

from __future__ import annotations

from analyzer.model.extract import Extract
from analyzer.model.story import Story
from analyzer.render.story.text import render_story_markdown, render_story_terminal
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
