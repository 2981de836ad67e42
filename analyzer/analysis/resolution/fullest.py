"""The fullest of the titles that an article gives somebody."""

from __future__ import annotations

from collections.abc import Iterable

from analyzer.analysis.resolution.title import Title
from analyzer.analysis.resolution.verdict import of_title
from analyzer.model.span import Span
from analyzer.rules.kinds.source_role import Standing

_APART = 12


def fullest(titles: Iterable[Title]) -> tuple[Title, ...]:
    """The title that tells most, behind a single word also the one behind the name (`Sgt. Holm, a spokesman for …`)."""
    posts = [title for title in titles if title.is_post]
    best = max(posts, key=_weight, default=None)
    if best is None:
        return ()
    beside = [other for other in posts if best.start == best.end and _is_behind(other, best)]
    return (best, *beside[:1])


def words(titles: Iterable[Title], text: str) -> str | None:
    """The words of the titles, None where there are none."""
    return ", ".join(title.words(text) for title in titles) or None


def body(titles: Iterable[Title]) -> Span | None:
    """The body that the last of the titles to name one names."""
    return next((title.affiliation for title in reversed(tuple(titles)) if title.affiliation), None)


def _weight(title: Title) -> tuple[bool, bool, bool, int]:
    """What makes one title tell more than another: its place at the name, an office, its own right, how many words."""
    own = title.hit.value.standing is not Standing.BORROWED
    return (not title.told, of_title(title).official, own, title.end - title.start)


def _is_behind(other: Title, title: Title) -> bool:
    """Whether a title of several words stands behind the name that another stands before."""
    near = other.view.number == title.view.number and 1 < other.start - title.end < _APART
    return near and not other.told and other.end > other.start
