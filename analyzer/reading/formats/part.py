"""The parts of an article taken out of a file, put together as a text whose characters know their place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from analyzer.model.location import Anchor, Location
from analyzer.model.span import Span
from analyzer.model.text import Article, ArticleFormat, Comment, Metadata

BETWEEN = "\n\n"


class PartRole(Enum):
    """What a part is to the story, as far as the file says."""

    HEADING = auto()
    BODY = auto()
    FURNITURE = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that stand behind one another in the file, and the place of the first."""

    text: str
    location: Location


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, a heading, or a line of the page round the story; never empty."""

    runs: tuple[Run, ...]
    role: PartRole = PartRole.BODY
    comment: bool = False

    @property
    def text(self) -> str:
        """The characters of all runs."""
        return "".join(run.text for run in self.runs)


def article_of_parts(
    name: str, parts: Sequence[Part], format_: ArticleFormat, metadata: Metadata, encoding: str = "utf-8"
) -> Article:
    """The article whose text is the parts with an empty line between them; comments are no part of the text."""
    spans = tuple(_spans(parts))
    told = [(part, span) for part, span in zip(parts, spans, strict=True) if not part.comment]
    return Article(
        name,
        BETWEEN.join(part.text for part, _ in told),
        encoding,
        format=format_,
        metadata=metadata,
        anchors=tuple(_anchors(told)),
        heading=next((span for part, span in told if part.role is PartRole.HEADING), None),
        furniture=tuple(span for part, span in told if part.role is PartRole.FURNITURE),
        comments=tuple(
            Comment(part.text, span.start, part.runs[0].location)
            for part, span in zip(parts, spans, strict=True)
            if part.comment
        ),
    )


def _spans(parts: Iterable[Part]) -> Iterator[Span]:
    """Where each part stands in the text; a comment has the place of the part behind it."""
    start = 0
    for part in parts:
        length = 0 if part.comment else len(part.text)
        yield Span(start, start + length)
        start += length + len(BETWEEN) if length else 0


def _anchors(told: Iterable[tuple[Part, Span]]) -> Iterator[Anchor]:
    for part, span in told:
        start = span.start
        for run in part.runs:
            yield Anchor(start, run.location)
            start += len(run.text)
