"""A report as Markdown (GitHub's), every word of the article escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from analyzer.model.report import Report
from analyzer.render.entry import Entry
from analyzer.render.outline import Block, Items, Section, Table, Text, heading, outline, subheading

SPECIAL = re.compile(r"([\\`*_\[\]<>|~$&])")
# Only at the start of a line: numbers of lists, bullets, headings, underlines of headings.
LEADING = re.compile(r"^(\d*)(?=[.)](?:\s|$)|(?<!\d)[-+=#:])")


def render_markdown(report: Report) -> str:
    """The report as Markdown text that ends in a line break; no character of the article is taken for markup."""
    return markdown_page(heading(report), subheading(report), outline(report))


def markdown_page(title: str, line: str, sections: Iterable[Section]) -> str:
    """A title, a line below it and sections as Markdown text that ends in a line break, every word escaped."""
    lines = [f"# {escape(title)}", "", escape(line), ""]
    for section in sections:
        lines += _section(section)
    return "\n".join(lines).rstrip() + "\n"


def escape(words: str) -> str:
    """The words on one line, with a backslash before every character that Markdown or HTML would read as markup."""
    return LEADING.sub(r"\1\\", SPECIAL.sub(r"\\\1", " ".join(words.split())))


def _section(section: Section) -> Iterator[str]:
    yield from (f"## {escape(section.title)}", "")
    if section.folded:
        yield from (f"<details><summary>{section.size}</summary>", "")
    for before, block in zip((None, *section.blocks), section.blocks, strict=False):
        if before is not None and not (isinstance(before, Entry) and isinstance(block, Entry)):
            yield ""
        yield from _block(block)
    if section.folded:
        yield from ("", "</details>")
    yield ""


def _block(block: Block) -> Iterator[str]:
    match block:
        case Text(words):
            yield escape(words)
        case Items(items):
            yield from (f"- {escape(item)}" for item in items)
        case Table():
            yield from _table(block)
        case Entry():
            yield from _entry(block)


def _table(table: Table) -> Iterator[str]:
    rules = ("---:" if i in table.numbers else "---" for i in range(len(table.columns)))
    yield f"| {' | '.join(map(escape, table.columns))} |"
    yield f"| {' | '.join(rules)} |"
    yield from (f"| {' | '.join(map(escape, row))} |" for row in table.rows)


def _entry(entry: Entry) -> Iterator[str]:
    indent = "  " * entry.depth
    credit = " ".join(filter(None, (_strong(entry.source), _stressed(entry.cue))))
    said = f"{credit}: {escape(entry.content)}" if credit else escape(entry.content)
    yield f"{indent}- {escape(entry.id)} · {escape(entry.category)} · {said}"
    yield f"{indent}  <br>{escape('; '.join(entry.notes))}"


def _strong(words: str) -> str:
    return f"**{escape(words)}**" if words else ""


def _stressed(words: str) -> str:
    return f"*{escape(words)}*" if words else ""
