"""A story as one HTML page: quotations word by word, claims side by side, and who rests on whom as a drawing."""

from __future__ import annotations

from analyzer.model.story import Alteration, Story
from analyzer.render.html.template import page
from analyzer.render.story.attention import attention
from analyzer.render.story.graph import drawing
from analyzer.render.story.wording import (
    ABSENCES,
    EDGES,
    agreement_tells,
    change,
    claim_words,
    drift_line,
    elsewhere,
    heading,
    listed,
    merely_cut,
    overview,
    proof,
)

SHEETS = ("tokens", "base", "chart", "report", "story")


def render_story_html(story: Story) -> str:
    """The story as a page in one file: no script, no request, every word of the articles escaped."""
    values = {
        "story": story,
        "heading": heading(story),
        "overview": overview(story),
        "attention": attention(story),
        "drawing": drawing(story),
        "origins": {origin.id: origin.name for origin in story.origins},
        "shared": tuple(origin for origin in story.origins if len(origin.articles) > 1),
        "names": {node.id: node.name for node in story.nodes},
        "letters": frozenset(article.id for article in story.articles),
        "same": Alteration.IDENTICAL,
        "altered": tuple(quotation for quotation in story.quotations if quotation.altered),
        "unaltered": tuple(quotation for quotation in story.quotations if not quotation.altered),
        "drifting": tuple(claim for claim in story.claims if claim.drifts),
        "alike": tuple(claim for claim in story.claims if not claim.drifts),
        "ABSENCES": ABSENCES,
        "EDGES": EDGES,
        "agreement_tells": agreement_tells(story),
        "change": change,
        "claim_words": claim_words,
        "drift_line": drift_line,
        "elsewhere": elsewhere,
        "listed": listed,
        "merely_cut": merely_cut,
        "proof": proof,
    }
    return page("story.html", SHEETS, values)
