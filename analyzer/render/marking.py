"""Marks on a text: spans that nest, touch and overlap, as pieces and as trees of which no letter is lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from analyzer.model.span import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of the article and what stands in it: `kind` (content, source, cue, hedge) and the `key` of its owner.

    `part` counts from 0 the spans of one owner and kind.
    """

    span: Span
    kind: str
    key: str
    part: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of the article that the same marks cover, the outermost mark first."""

    span: Span
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A mark over what stands in it, or, without a mark, characters of the article.

    `first` is false for what overlaps have cut off: the mark has begun in an earlier node.
    """

    span: Span
    mark: Mark | None = None
    inner: tuple[Node, ...] = ()
    first: bool = True


def pieces(within: Span, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """The characters of `within` in pieces, cut wherever a mark begins or ends; together they are `within`.

    Marks outside of it and empty ones are left out. A mark that begins earlier is further out; of two that begin
    together the longer is; of two on the same words the one that comes first in `marks`.
    """
    here = sorted(
        (m for m in marks if len(m.span) and m.span.overlaps(within)), key=lambda m: (m.span.start, -m.span.end)
    )
    ends = {min(max(at, within.start), within.end) for m in here for at in (m.span.start, m.span.end)}
    cuts = sorted({within.start, within.end} | ends)
    spans = (Span(start, end) for start, end in pairwise(cuts))
    return tuple(Piece(span, tuple(m for m in here if m.span.covers(span))) for span in spans)


def tree(within: Span, marks: Iterable[Mark]) -> tuple[Node, ...]:
    """The characters of `within` as trees: each mark over the pieces that it covers.

    Where two marks overlap and neither holds the other, the later one is cut in two, its second node not `first`.
    """
    begun: set[Mark] = set()
    return _nodes(pieces(within, marks), 0, begun)


def _nodes(row: Sequence[Piece], depth: int, begun: set[Mark]) -> tuple[Node, ...]:
    nodes: list[Node] = []
    for mark, run in groupby(row, key=lambda piece: piece.marks[depth] if len(piece.marks) > depth else None):
        under = tuple(run)
        if mark is None:
            nodes += [Node(piece.span) for piece in under]
            continue
        first = mark not in begun
        begun.add(mark)
        span = Span(under[0].span.start, under[-1].span.end)
        nodes.append(Node(span, mark, _nodes(under, depth + 1, begun), first))
    return tuple(nodes)
