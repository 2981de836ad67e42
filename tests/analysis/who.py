"""What an article tells of a source, and articles with those of their sources that are checked."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Who:
    """A source by its name, and what the article tells of it."""

    name: str
    title: str | None = None
    body: str | None = None
    tie: str | None = None


@dataclass(frozen=True)
class News:
    """An article and those of its sources that are checked."""

    name: str
    text: str
    sources: tuple[Who, ...]
