"""The page of a report: it holds what the report says, and an article cannot get anything else into it."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.model.report import Report, ReportExclusion, ReportParagraph
from analyzer.model.text import ExclusionReason, ParagraphKind
from analyzer.render.html.page import render_html
from tests.render.html.shown import Element, read
from tests.render.reports import anonymous, assertion, report, source, statement, words
from tests.samples import articles, sample

APART = frozenset({"tag", "evidence"})  # labels and evidence stand among the words of the article and are none
BREAKS = {(" ", "\r"), (" ", "\v"), (" ", "\f")}
HOSTILE = (
    "</style><script>alert(1)</script>",
    "</title><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "' autofocus onfocus='alert(1)",
    "{{ 7 * 7 }}{% raw %}",
    "<!-- --><svg/onload=alert(1)>",
    "javascript:alert(1)",
    "<base href=//evil.example><meta http-equiv=refresh content=0;url=//evil.example>",
    "&lt;script&gt; &#x3c;b&#x3e;",
    "a\x00b\x1bc\u202egnp.exe\u2066",
)


@pytest.fixture(scope="module", params=articles(), ids=lambda path: path.stem)
def shown(request: pytest.FixtureRequest) -> tuple[str, Report, Element]:
    """The text, the report and the page of each sample article."""
    path: Path = request.param
    made = sample(path)
    return path.read_text(encoding="utf-8"), made, read(render_html(made))


def hostile_report(nasty: str) -> Report:
    """A report in which everything that an article can determine is the nasty text."""
    told = statement(1, nasty, source=words(nasty), cue=words(nasty))
    paragraph = ReportParagraph(kind=ParagraphKind.BODY, words=words(nasty))
    return report(
        (told, assertion(2, nasty)),
        (source(name=nasty, title=nasty), anonymous(2, nasty)),
        nasty,
        paragraphs=(paragraph,),
    )


def test_the_article_is_shown_letter_by_letter(shown: tuple[str, Report, Element]) -> None:
    """Without labels and evidence, each paragraph reads as it stands in the file."""
    text, made, page = shown
    paragraphs = [e.text(APART) for e in page.having("data-paragraph")]
    assert paragraphs == [span.of(text) for p in made.paragraphs for span in p.words.spans]


def test_every_mark_is_where_its_offsets_say(shown: tuple[str, Report, Element]) -> None:
    """The words under each mark are the characters of the file at its offsets."""
    text, _, page = shown
    marks = page.having("data-start")
    assert len(marks) > 50
    for mark in marks:
        start, end = int(mark.attributes["data-start"] or ""), int(mark.attributes["data-end"] or "")
        assert mark.text(APART) == text[start:end]


def test_every_statement_is_marked_in_the_article(shown: tuple[str, Report, Element]) -> None:
    """All of its content, under its id or as a part of it."""
    _, made, page = shown
    ids = {e.attributes["id"] for e in page.having("id")}
    assert {f"in-{s.id}" for s in made.statements} <= ids
    assert {s.id for s in made.statements} | {s.id for s in made.sources} <= ids


def test_every_link_leads_somewhere_on_the_page(shown: tuple[str, Report, Element]) -> None:
    """And no link leads away from it; no two elements have one id."""
    _, _, page = shown
    ids = [e.attributes["id"] for e in page.having("id")]
    assert len(ids) == len(set(ids))
    targets = [e.attributes["href"] or "" for e in page.having("href") if e.tag == "a"]
    assert len(targets) > 100
    assert [target for target in targets if target.removeprefix("#") not in ids or target[0] != "#"] == []
    assert {e.attributes["aria-describedby"] for e in page.having("aria-describedby")} <= set(ids)


def test_parts_set_aside_for_one_reason_stand_in_one_line() -> None:
    """Settings at the top of a file must not push the article off the screen."""
    parts = ((0, "---", "furniture"), (4, "layout: post", "furniture"), (17, "Photo: a pier", "caption"))
    excluded = tuple(
        ReportExclusion(words=words(t, at), reason=ExclusionReason(r), rule="layout.x") for at, t, r in parts
    )
    paragraph = ReportParagraph(kind=ParagraphKind.BODY, words=words("The pier was shut.", 40))
    page = read(render_html(report(excluded=excluded, paragraphs=(paragraph,))))
    lines = [e.text() for e in page.every() if "aside" in e.classes]
    assert [" ".join(line.split()) for line in lines] == ["furniture --- · layout: post", "caption Photo: a pier"]


def test_links_do_not_stand_in_links(shown: tuple[str, Report, Element]) -> None:
    """Browsers would close the outer one and tear the words apart."""
    _, _, page = shown
    assert [e for e in page.every() if e.tag == "a" and any(i.tag == "a" for i in e.every())] == []


def test_the_policy_admits_the_style_sheet_by_its_hash_and_nothing_else() -> None:
    """No script, no style attribute, no request; the hash is that of the text between the tags."""
    html = render_html(report((statement(1),), (source(),)))
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    (style,) = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy.replace("&#39;", "'").split("; ") == [
        "default-src 'none'",
        f"style-src 'sha256-{digest}'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    page = read(html)
    assert page.having("style") == []
    assert {e.tag for e in page.every()}.isdisjoint({"script", "img", "iframe", "object", "embed", "form", "base"})
    assert not re.search(r"url\((?!#)|@import|src=|https?:", html)


@pytest.mark.parametrize("nasty", HOSTILE)
def test_a_hostile_article_is_words_and_nothing_else(nasty: str) -> None:
    """The same elements and attributes as for harmless words, so nothing of the article became markup."""
    harmless = read(render_html(hostile_report("x" * len(nasty))))
    page = read(render_html(hostile_report(nasty)))
    assert [(e.tag, sorted(e.attributes)) for e in page.every()] == [
        (e.tag, sorted(e.attributes)) for e in harmless.every()
    ]


def test_what_cannot_be_shown_is_replaced_one_for_one() -> None:
    """Control characters and those that turn the direction of writing, offsets unmoved."""
    page = read(render_html(hostile_report("a\x00b\x1bc\u202ed")))
    assert [e.text(APART) for e in page.having("data-paragraph")] == ["a\ufffdb\ufffdc\ufffdd"]


def test_windows_line_ends_are_blanks() -> None:
    """A paragraph wrapped by hand on Windows shows no strange characters."""
    page = read(render_html(hostile_report("one\r\ntwo")))
    assert [e.text(APART) for e in page.having("data-paragraph")] == ["one \ntwo"]


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=40).filter(str.strip))
def test_any_words_come_back_from_the_page(text: str) -> None:
    """Escaped and read again they are the same, what cannot be shown aside."""
    paragraph = ReportParagraph(kind=ParagraphKind.BODY, words=words(text))
    html = render_html(
        report((statement(1, text, source=None, cue=None, hedges=()),), (source(),), paragraphs=(paragraph,))
    )
    (told,) = read(html).having("data-paragraph")
    shown = told.text(APART)
    assert len(shown) == len(text)
    assert all(a in (b, "\ufffd") or (a, b) in BREAKS for a, b in zip(shown, text, strict=True))


def test_a_report_without_paragraphs_has_no_links_into_the_article() -> None:
    """One made by another program, say: its statements are shown all the same."""
    page = read(render_html(report((statement(1), assertion(2)), (source(),))))
    ids = {e.attributes["id"] for e in page.having("id")}
    assert "in-S1" not in ids
    assert {(e.attributes["href"] or "")[1:] for e in page.having("href") if e.tag == "a"} <= ids


def test_an_empty_report_is_a_page() -> None:
    """No statement, no source."""
    text = read(render_html(report())).text()
    assert "No source is credited with anything" in text


def test_overlapping_statements_keep_their_words() -> None:
    """Contents that overlap without nesting: every letter once, both marked."""
    text = "one two three four"
    alone = {"source": None, "cue": None, "hedges": ()}
    one, two = statement(1, text[:13], **alone), statement(2, text[4:], **alone)
    two = two.model_copy(update={"content": words(text[4:], 4)})
    paragraph = ReportParagraph(kind=ParagraphKind.BODY, words=words(text))
    page = read(render_html(report((one, two), (source(),), paragraphs=(paragraph,))))
    (told,) = page.having("data-paragraph")
    assert told.text(APART) == text
    assert [e.text(APART) for e in told.having("data-of")] == ["one two three", "two three", " four"]
