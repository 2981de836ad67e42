"""A text, and who is the source of what in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Story:
    """A text, and for words of its statements the name of their source, its category and more where it matters."""

    name: str
    text: str
    told: tuple[tuple[str, str, str], ...]
