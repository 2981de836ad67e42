"""Markdown to prose of the same length: every character of markup becomes a blank."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from analyzer.model.location import LINE_BREAK, line_anchors, locate
from analyzer.model.text import Comment

# Front matter stays in sight: its lines are read as labelled lines and set aside by a rule.
FRONT_MATTER = re.compile(r"\A---[ \t]*(?:\r\n?|\n)(?:.*?(?:\r\n?|\n))??(?:---|\.\.\.)[ \t]*(?=\r|\n|\Z)", re.DOTALL)
COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
CODE = frozenset({"fence", "code_block"})
READABLE = frozenset({"text", "text_special", "code_inline"})


def blank_markup(text: str) -> str:
    """`text` with markup replaced by blanks, line breaks kept: as long as `text`, offsets unchanged.

    Kept are front matter and the words of headings, paragraphs, lists, quotations and links; blanked are marks,
    addresses, images, code blocks and HTML. Markdown is read by the CommonMark rules of markdown-it-py.
    """
    start = front_matter_end(text)
    keep = bytearray(len(text))
    keep[:start] = b"\1" * start
    for begin, end in _words(text, start):
        keep[begin:end] = b"\1" * (end - begin)
    return "".join(c if keep[i] or c in "\r\n" else " " for i, c in enumerate(text))


def remarks(text: str) -> tuple[Comment, ...]:
    """The HTML comments outside of code, each before what is on its line, else before what follows."""
    if "<!--" not in text:
        return ()
    start = front_matter_end(text)
    code = [(a, b) for token, a, b in _tokens(text, start) if token.type in CODE]
    return tuple(
        Comment(match[1].strip(), _held(text, match), locate(line_anchors(text), match.start()))
        for match in COMMENT.finditer(text, start)
        if not any(begin <= match.start() < end for begin, end in code)
    )


def _held(text: str, comment: re.Match[str]) -> int:
    """The character that a comment stands before: the first of its line where the line begins with other words."""
    line = max(text.rfind("\n", 0, comment.start()), text.rfind("\r", 0, comment.start())) + 1
    before = text[line : comment.start()]
    return line + len(before) - len(before.lstrip()) if before.strip() else comment.end()


def front_matter_end(text: str) -> int:
    """Where the settings between two lines of dashes at the very top end; 0 where there are none."""
    front = FRONT_MATTER.match(text)
    return front.end() if front else 0


def _words(text: str, start: int) -> Iterator[tuple[int, int]]:
    for token, begin, end in _tokens(text, start):
        if token.type == "inline" and token.children:
            yield from _pieces(text, token.children, begin, end)


def _tokens(text: str, start: int) -> Iterator[tuple[Token, int, int]]:
    """The blocks behind the front matter, each with the characters that its lines begin and end at."""
    # One to one, so that the line numbers of the library are ours: it counts \n only.
    body = LINE_BREAK.sub("\n", text[start:])
    starts = [start, *(match.end() for match in LINE_BREAK.finditer(text, start)), len(text)]
    parser = MarkdownIt("commonmark").disable("text_join")
    for token in parser.parse(body):
        if token.map:
            first, last = token.map
            yield token, starts[first], starts[min(last, len(starts) - 1)]


def _pieces(text: str, children: list[Token], cursor: int, end: int) -> Iterator[tuple[int, int]]:
    for child in children:
        if child.type == "image":
            cursor = _after_image(text, cursor, end)
        if child.type not in READABLE:
            continue
        wanted = child.markup if child.type == "text_special" else child.content
        at = text.find(wanted, cursor, end) if wanted else -1
        if at >= 0:
            yield at, at + len(wanted)
            cursor = at + len(wanted)


def _after_image(text: str, cursor: int, end: int) -> int:
    """The place behind an image, so that its alternative text is not taken for words of the paragraph."""
    close = text.find(")", text.find("](", cursor, end), end)
    return close + 1 if close >= 0 else cursor
