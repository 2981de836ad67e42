"""Markdown reports: nothing of the article is taken for markup, and everything is there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from analyzer.render.markdown import escape, render_markdown
from tests.render.reports import anonymous, assertion, report, source, statement, words

HOSTILE = "a | b `c` <script>alert(1)</script> **d** [e](http://f) &amp; # g ~~h~~ \\|"


def shown(markdown: str) -> str:
    """What a reader sees of a line of Markdown."""
    (inline,) = [
        token for token in MarkdownIt("gfm-like", {"linkify": False}).parse(markdown) if token.type == "inline"
    ]
    assert all(child.type in ("text", "text_special") for child in inline.children or ())
    return "".join(child.content for child in inline.children or ())


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cf"]), min_size=1))
def test_escaped_text_reads_as_it_was_written(text: str) -> None:
    """Whatever the words are, the reader sees them and no markup, blanks aside."""
    flat = " ".join(text.split())
    if flat:
        assert shown(escape(text)) == flat


@given(st.text("0123456789.)-+*#=:>_`|<&[]!~$ \\ab", min_size=1))
def test_escaped_markup_reads_as_it_was_written(text: str) -> None:
    """The same, with little else than the characters that Markdown knows."""
    flat = " ".join(text.split())
    if flat:
        assert shown(escape(text)) == flat


def test_hostile_words_stay_in_their_cell() -> None:
    """A name with pipes, backticks and HTML neither breaks the source table nor becomes an element."""
    text = render_markdown(report((statement(1, HOSTILE),), (source(name=HOSTILE),), title=HOSTILE))
    html = MarkdownIt("gfm-like", {"linkify": False}).render(text)
    assert "<script>" not in html
    assert "<a " not in html
    (row,) = [line for line in text.splitlines() if line.startswith("| Src1")]
    assert row.replace(r"\|", "").count("|") == 9


def test_all_sections_stand_in_reading_order() -> None:
    """Who it rests on and what needs attention come first, the limits last."""
    text = render_markdown(report((statement(1), assertion(2)), (source(), anonymous(2))))
    titles = [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")]
    assert titles[:2] == ["Who the article rests on", "What needs attention"]
    assert titles[-1] == "Limits"
    assert {"Measures", "Sources", "Statements", "Set aside as not the story"} <= set(titles)


def test_every_statement_is_shown_with_what_it_rests_on() -> None:
    """Source, cue, content, category, stance, certainty, hedge with its rule, rule of the attribution."""
    text = render_markdown(report((statement(1),), (source(),)))
    for part in ("**The mayor** *said*: the bridge may be safe", "named official", "asserts", "possible", "“may”"):
        assert part in text
    assert "hedge.modal" in text
    assert "found by attribution.clausal-complement" in text


def test_a_nested_statement_stands_under_its_parent() -> None:
    """The indent of the list shows the nesting, and the note names the parent."""
    text = render_markdown(report((statement(1), statement(2, parent="S1")), (source(),)))
    assert "\n  - S2 " in text
    assert "inside S1" in text


def test_line_breaks_in_words_do_not_break_lines() -> None:
    """A quotation that runs over paragraphs stays one item."""
    text = render_markdown(report((statement(1, "first\n\nsecond"),), (source(),), remainder=(words("x\ny"),)))
    assert "first second" in text
    assert "- x y" in text


def test_long_lists_are_folded() -> None:
    """A fold opens and closes, says how much is in it, and what is in it is still Markdown."""
    text = render_markdown(report((statement(1), assertion(2)), (source(),)))
    fold = text.partition("## Statements\n\n")[2].partition("</details>")[0]
    assert fold.startswith("<details><summary>2</summary>\n\n- S1")
    assert text.count("<details>") == text.count("</details>")
