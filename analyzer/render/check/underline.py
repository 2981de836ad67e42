"""A sentence broken into lines, with carets under some of its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from analyzer.model.extract import Extract
from analyzer.model.span import Spans

GAP = "…"


@dataclass(frozen=True, slots=True)
class _Cell:
    """A character as it is shown, and whether it is to be underlined."""

    character: str
    marked: bool


def underlined(sentence: Extract, words: Spans, width: int, most: int) -> tuple[tuple[str, str], ...]:
    """Lines of at most `width` columns with the carets below each, "" where there are none.

    Of more than `most` lines, those are kept that have carets, the first and the neighbours of the first marked.
    """
    rows = [_drawn(row) for row in _wrapped(_cells(sentence, words), max(width, 20))]
    if len(rows) <= most:
        return tuple(rows)
    marked = [number for number, (_, carets) in enumerate(rows) if carets] or [0]
    first = max(min(marked[0] - 1, len(rows) - most), 0)
    kept = rows[first : first + most]
    before = [(GAP, "")] if first else []
    return (*before, *kept, *([(GAP, "")] if first + most < len(rows) else []))


def _cells(sentence: Extract, words: Spans) -> list[_Cell]:
    """The characters of the sentence on one line, those that could drive a terminal left out."""
    start = sentence.spans[0].start
    cells: list[_Cell] = []
    for at, character in enumerate(sentence.text, start):
        marked = any(span.start <= at < span.end for span in words)
        if character.isspace():
            if cells and cells[-1].character != " ":
                cells.append(_Cell(" ", marked))
        elif character.isprintable():
            cells.append(_Cell(character, marked))
    return cells


def _wrapped(cells: Sequence[_Cell], width: int) -> Iterator[Sequence[_Cell]]:
    while cells:
        reach = _reach(cells, width)
        blanks = [i for i in range(min(reach + 1, len(cells))) if cells[i].character == " "]
        end = len(cells) if reach == len(cells) else (blanks[-1] if blanks and blanks[-1] > 0 else reach)
        yield cells[:end]
        cells = cells[end + 1 :] if end < len(cells) and cells[end].character == " " else cells[end:]


def _reach(cells: Sequence[_Cell], width: int) -> int:
    """How many of the cells fit into the width; at least one."""
    used = 0
    for number, cell in enumerate(cells):
        used += cell_len(cell.character)
        if used > width:
            return max(number, 1)
    return len(cells)


def _drawn(row: Sequence[_Cell]) -> tuple[str, str]:
    carets = "".join(("^" if cell.marked else " ") * cell_len(cell.character) for cell in row)
    return "".join(cell.character for cell in row).rstrip(), carets.rstrip()
