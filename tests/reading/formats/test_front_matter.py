"""Front matter: title, authors, outlet and date, by the names that site generators use."""

from __future__ import annotations

import pytest

from analyzer.model.text import Metadata
from analyzer.reading import read_text


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        (
            "title: Harbour closes\nauthor: Mara Lindqvist\ndate: 2025-03-03\noutlet: Velmo Gazette",
            Metadata("Harbour closes", ("Mara Lindqvist",), "Velmo Gazette", "2025-03-03"),
        ),
        (
            "authors: [{name: Mara Lindqvist}, Jon Hale]\ndate: 2025-03-03T10:00:00Z",
            Metadata(None, ("Mara Lindqvist", "Jon Hale"), None, "2025-03-03"),
        ),
        ("date: next week", Metadata()),
        ("title: [unclosed", Metadata()),
        ("just words", Metadata()),
    ],
)
def test_metadata_are_read_and_what_cannot_be_is_left(front: str, expected: Metadata) -> None:
    assert read_text(f"---\n{front}\n---\n\nThe harbour is closed.\n", "a.md").metadata == expected


def test_comments_outside_of_code_are_kept_and_are_no_prose() -> None:
    text = "The harbour.\n\n<!-- first -->\nThe ice <!-- second --> grows.\n\n```\n<!-- code -->\n```\n"
    article = read_text(text, "a.md")
    assert [(c.text, str(c.location)) for c in article.comments] == [("first", "3:1"), ("second", "4:9")]
    assert "first" not in article.prose
    assert article.text[article.comments[0].start :].startswith("\nThe ice")
    assert article.text[article.comments[1].start :].startswith("The ice")
