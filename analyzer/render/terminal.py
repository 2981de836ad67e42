"""A report for a terminal, with rich; readable without colour and at 80 columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from io import StringIO

from rich import box
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text as Line

from analyzer.model.report import Report
from analyzer.render.entry import Entry
from analyzer.render.outline import Block, Items, Section, Table, Text, heading, outline, subheading

NARROW = 80
COLUMN = 15  # a column narrower than this breaks words
SEVERAL_EMPTY = re.compile(r"\n{3,}")


def render_terminal(report: Report, width: int = NARROW, colour: bool = False, full: bool = False) -> str:
    """The report as lines of at most `width` columns; with `colour`, ANSI styles in them.

    Folded sections are counted at the end; with `full` they are shown.
    """
    return terminal_page(heading(report), subheading(report), outline(report), width, colour, full)


def terminal_page(
    title: str, line: str, sections: Sequence[Section], width: int, colour: bool, full: bool = False
) -> str:
    """A title, a line below it and sections as lines of at most `width` columns; see `render_terminal`."""
    out = StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=colour,
        no_color=not colour,
        color_system="standard" if colour else None,
        highlight=False,
        emoji=False,
        markup=False,
        legacy_windows=False,
    )
    console.print(Line(plain(title), style="bold"))
    console.print(Line(plain(line), style="dim"))
    for section in sections:
        for part in _section(section, width) if full or not section.folded else ():
            console.print(part)
    folded = [f"{section.title.lower()} ({section.size})" for section in sections if section.folded and not full]
    if folded:
        console.print(Line(f"\nNot shown: {', '.join(folded)}. With --full they are."), style="dim")
    lines = "\n".join(line.rstrip() for line in out.getvalue().splitlines())
    return SEVERAL_EMPTY.sub("\n\n", lines).rstrip() + "\n"


def plain(words: str) -> str:
    """The words on one line, without the control characters that could drive a terminal."""
    return "".join(c for c in " ".join(words.split()) if c.isprintable())


def _section(section: Section, width: int) -> Iterator[RenderableType]:
    yield Line()
    yield Line(plain(section.title).upper(), style="bold")
    for block in section.blocks:
        yield from _block(block, width)


def _block(block: Block, width: int) -> Iterator[RenderableType]:
    match block:
        case Text(words):
            yield Line(plain(words))
        case Items(items):
            yield _bullets(items)
        case Table():
            yield from (_table(block),) if width >= COLUMN * len(block.columns) else _stacked(block)
        case Entry():
            yield _entry(block)


def _bullets(items: tuple[str, ...]) -> Grid:
    grid = Grid.grid(padding=(0, 1))
    for item in items:
        grid.add_row(Line("-"), Line(plain(item)))
    return grid


def _table(table: Table) -> Grid:
    grid = Grid(box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False)
    for number, column in enumerate(table.columns):
        grid.add_column(Line(column), justify="right" if number in table.numbers else "left", overflow="fold")
    for row in table.rows:
        grid.add_row(*(Line(plain(cell)) for cell in row))
    return grid


def _stacked(table: Table) -> Iterator[RenderableType]:
    """A table too wide for the screen: the first two cells of a row on one line, the others named below."""
    for row in table.rows:
        line = Line()
        line.append(plain(f"{row[0]} {row[1]}"), style="bold")
        named = zip(table.columns[2:], row[2:], strict=True)
        line.append(
            "\n" + plain("; ".join(f"{column.lower()}: {cell}" if column else cell for column, cell in named if cell))
        )
        yield Padding(line, (0, 0, 1, 0))


def _entry(entry: Entry) -> RenderableType:
    line = Line()
    line.append(f"{entry.id} ", style="bold")
    line.append(f"[{entry.category}] ", style="cyan")
    if entry.source or entry.cue:
        line.append(plain(entry.source), style="bold")
        line.append(f" {plain(entry.cue)}: " if entry.source else f"{plain(entry.cue)}: ", style="italic")
    line.append(plain(entry.content))
    line.append("\n" + plain("; ".join(entry.notes)), style="dim")
    return Padding(line, (0, 0, 1, 2 * entry.depth))
