"""A story for people: for a terminal and as Markdown."""

from __future__ import annotations

from analyzer.model.story import Story
from analyzer.render.markdown import markdown_page
from analyzer.render.story.outline import story_outline
from analyzer.render.story.wording import heading
from analyzer.render.terminal import NARROW, terminal_page


def render_story_markdown(story: Story) -> str:
    """The story as Markdown text that ends in a line break; no character of the articles is taken for markup."""
    return markdown_page(heading(story), subheading(story), story_outline(story))


def render_story_terminal(story: Story, width: int = NARROW, colour: bool = False) -> str:
    """The story as lines of at most `width` columns; with `colour`, ANSI styles in them."""
    return terminal_page(heading(story), subheading(story), story_outline(story), width, colour)


def subheading(story: Story) -> str:
    """Letter and outlet of every article in a line."""
    return " · ".join(f"{article.id} {article.outlet}" for article in story.articles)
