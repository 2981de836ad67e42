"""Who rests on whom as a drawing: origins to the left, what rests on them to the right, one band for each origin.

What is only cited for single statements stands to the right of the article that cites it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from analyzer.model.story import Edge, EdgeKind, Node, NodeKind, Story
from analyzer.render.story.wording import SHORT_EDGES

Cell = tuple[int, int]  # column and row, both from 0
WIDE, HIGH = 208, 52  # of a box, in units of the drawing
ACROSS, DOWN = 184, 18  # between boxes
LABEL = 160  # how wide the label of an arrow may come out
ABOVE, BELOW = -5, 16  # from a line to its label
LONGEST = 24  # characters of a name in a box


@dataclass(frozen=True, slots=True)
class Box:
    """A node with its place (left upper corner) in the drawing."""

    node: Node
    x: int
    y: int

    @property
    def name(self) -> str:
        """The name, cut to what fits."""
        name = " ".join(self.node.name.split())
        return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"


@dataclass(frozen=True, slots=True)
class Arrow:
    """An edge as a curve (the data of an SVG path), with its label and the label's place."""

    edge: Edge
    label: str
    path: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """Boxes and arrows, and the size of the whole."""

    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    width: int
    height: int


def drawing(story: Story) -> Drawing:
    """The drawing of a story's nodes and edges; empty where no article rests on anything."""
    cells = _cells(story)
    boxes = tuple(Box(node, *_corner(cells[node.id])) for node in story.nodes)
    placed = {box.node.id: box for box in boxes}
    arrows = tuple(_arrows(story.edges, placed))
    right = max((*(b.x + WIDE for b in boxes), *(int(a.x) + LABEL // 2 for a in arrows)), default=0)
    return Drawing(boxes, arrows, right, max((b.y + HIGH for b in boxes), default=0))


def _corner(cell: Cell) -> tuple[int, int]:
    return cell[0] * (WIDE + ACROSS), cell[1] * (HIGH + DOWN)


def _cells(story: Story) -> dict[str, Cell]:
    """The cell of each node: each origin has rows of its own, what is only cited stands right of who cites it first."""
    resting = [edge for edge in story.edges if edge.kind is not EdgeKind.CITES]
    cells: dict[str, Cell] = {}
    top = 0
    *bands, cited = _bands(story)
    for members in bands:
        filled = Counter[int]()
        for id_ in members:
            column = _column(id_, resting, frozenset())
            cells[id_] = column, top + filled[column]
            filled[column] += 1
        top += max(filled.values(), default=0)
    for id_ in cited:
        cells[id_] = _free_cell(id_, story.edges, cells)
    return cells


def _free_cell(node: str, edges: Sequence[Edge], cells: Mapping[str, Cell]) -> Cell:
    """One column right of the first article that cites the node, in its row or the first free one below."""
    column, first = next((cells[e.article] for e in edges if e.rests_on == node), (-1, 0))
    taken = set(cells.values())
    return next((column + 1, row) for row in count(first) if (column + 1, row) not in taken)


def _column(node: str, edges: Sequence[Edge], above: frozenset[str]) -> int:
    """How many steps a node is from what it rests on at last; a circle is broken where it closes."""
    below = [e.rests_on for e in edges if e.article == node]
    open_ = [other for other in below if other not in above and other != node]
    return max((1 + _column(other, edges, above | {node}) for other in open_), default=0)


def _bands(story: Story) -> list[list[str]]:
    bands = []
    for origin in story.origins:
        joined = {*origin.articles}
        joined |= {e.rests_on for e in story.edges if e.article in joined and e.kind is not EdgeKind.CITES}
        bands.append([node.id for node in story.nodes if node.id in joined])
    rest = {node.id for node in story.nodes} - {id_ for band in bands for id_ in band}
    return [*bands, [node.id for node in story.nodes if node.id in rest]]


def _arrows(edges: Sequence[Edge], placed: Mapping[str, Box]) -> Iterator[Arrow]:
    """One arrow for all that ties an article to another, drawn as what ties it most; single citations tie least."""
    ties: dict[tuple[str, str], list[Edge]] = {}
    for edge in sorted(edges, key=lambda edge: edge.kind is EdgeKind.CITES):
        ties.setdefault((edge.article, edge.rests_on), []).append(edge)
    for (article, other), found in ties.items():
        label = ", ".join(dict.fromkeys(SHORT_EDGES[edge.kind] for edge in found))
        yield _arrow(
            found[0], label, placed[article], placed[other], lower=(other, article) in ties and article > other
        )


def _arrow(edge: Edge, label: str, start: Box, end: Box, lower: bool) -> Arrow:
    """A curve from side to side; within one column, and to an article that is cited, it comes from below or above.

    The label stands over the line, `lower` under it.
    """
    y1, y2 = start.y + HIGH / 2, end.y + HIGH / 2
    if start.x == end.x or (edge.kind is EdgeKind.CITES and end.node.kind is NodeKind.ARTICLE):
        x1, x2 = start.x + WIDE, end.x + WIDE / 2
        y2 = end.y + (HIGH if end.y < start.y else 0)
        bend = x2 if x2 > x1 else x1 + ACROSS / 2
        return Arrow(edge, label, f"M{x1} {y1} Q{bend} {y1} {x2} {y2}", x1 + LABEL / 2, y1 + 16)
    leftward = end.x < start.x
    x1, x2 = (start.x, end.x + WIDE) if leftward else (start.x + WIDE, end.x)
    middle = (x1 + x2) / 2
    path = f"M{x1} {y1} C{middle} {y1} {middle} {y2} {x2} {y2}"
    return Arrow(edge, label, path, middle, (y1 + y2) / 2 + (BELOW if lower else ABOVE))
