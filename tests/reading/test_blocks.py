"""Lines become paragraphs: each its own, unless the text was wrapped by hand."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.reading.blocks import Block, find_blocks

FIRST = (
    "The harbour of Velmo froze on Monday for the first time in forty years, and twelve ships had to wait outside "
    "until the pilots found a way through the ice. The council had not expected it, and said so."
)
SECOND = "Nobody was hurt. The ferry to the islands stays where it is, the harbour master told the crowd on the quay."


def _blocks(text: str) -> list[str]:
    return [block.words for block in find_blocks(text, text, lambda _: False)]


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n"])
def test_single_and_double_line_breaks_divide_paragraphs(line_break: str) -> None:
    assert _blocks(FIRST + line_break + SECOND) == [FIRST, SECOND]


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_wrapped_lines_are_one_paragraph(line_break: str) -> None:
    wrapped = "\n\n".join(textwrap.fill(p, 60) for p in (FIRST, SECOND)).replace("\n", line_break)
    assert [" ".join(words.split()) for words in _blocks(wrapped)] == [FIRST, SECOND]


def test_a_short_last_line_ends_a_wrapped_paragraph_without_a_blank_line() -> None:
    wrapped = "\n".join(textwrap.fill(p, 60) for p in (FIRST, SECOND))
    assert [" ".join(words.split()) for words in _blocks(wrapped)] == [FIRST, SECOND]


def test_a_line_in_small_letters_goes_on_with_the_line_before() -> None:
    assert _blocks(f"{FIRST}\nThe council asked the\nships to wait.") == [FIRST, "The council asked the ships to wait."]


def test_a_list_of_short_sentences_stays_a_list() -> None:
    lines = ["Ships wait.", "Pilots sleep.", "The ice grows.", "Nobody sails.", "The town is quiet."]
    assert _blocks("\n".join(lines)) == lines


def test_a_line_that_stands_alone_is_never_joined() -> None:
    text = f"Publisher: Coast\nnews of the day\n{FIRST}"
    alone = find_blocks(text, text, lambda line: line.words.startswith("Publisher"))
    assert [block.words for block in alone] == ["Publisher: Coast", "news of the day", FIRST]


@given(st.text(alphabet="aB. ,:\n\r\t\u2028\xa0\ufeff-", max_size=120))
def test_blocks_cover_every_word_in_order(text: str) -> None:
    blocks = find_blocks(text, text, lambda _: False)
    ends = [0, *(block.span.end for block in blocks)]
    assert all(end <= block.span.start for end, block in zip(ends, blocks, strict=False))
    assert all(len(block.words) == len(block.span) > 0 for block in blocks)
    assert "".join(c for block in blocks for c in block.words if c.isalpha()) == "".join(filter(str.isalpha, text))


def test_a_part_has_no_blanks_at_its_ends() -> None:
    block: Block = find_blocks("  left | right ", "  left | right ", lambda _: False)[0]
    assert block.part(0, 5).words == "left"
    assert block.part(6, 12).span.of("  left | right ") == "right"
