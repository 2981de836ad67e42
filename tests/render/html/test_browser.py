"""The page in a real browser: what is seen, reached by keyboard, printed, and what is never asked of the network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from analyzer.model.finding import Severity
from analyzer.render.html.page import render_html
from tests.browser import browser, chromium, opened
from tests.render.html.pages import full
from tests.render.html.test_page import HOSTILE, hostile_report
from tests.samples import articles, sample

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(chromium() is None, reason="there is no Chromium here: install the package chromium"),
]
ARTICLE = next(path for path in articles() if path.stem == "dam")
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 360, "height": 740}
# The words under each mark without labels and evidence, with its offsets and whether it is seen.
MARKS = """() => [...document.querySelectorAll('.story [data-start]')].map(mark => {
  const copy = mark.cloneNode(true);
  copy.querySelectorAll('.tag, .evidence').forEach(apart => apart.remove());
  return [Number(mark.dataset.start), Number(mark.dataset.end), copy.textContent, mark.getClientRects().length > 0];
})"""
SEEN = (
    "id => { const {top} = document.getElementById(id).getBoundingClientRect(); return top >= 0 && top < innerHeight; }"
)
BANDS = """all => all.map(mark => [
  getComputedStyle(mark).backgroundImage.replace(/(rgb|color|oklab)[^)]*\\)/g, ''), mark.textContent
])"""
COLOURS = """() => ['backgroundColor', 'color'].map(
  name => getComputedStyle(document.documentElement)[name].match(/\\d+/g).map(Number)
)"""
OPEN = "document.querySelectorAll('details').forEach(folded => folded.open = true)"


@pytest.fixture(scope="module")
def running() -> Iterator[Browser]:
    """One browser for all tests of the module."""
    with browser() as started:
        yield started


@pytest.fixture(scope="module")
def html() -> str:
    """The page of a sample report."""
    return render_html(sample(ARTICLE))


def at(running: Browser, html: str, folder: Path, **settings: Any) -> Page:
    """The page in a window of its own."""
    return opened(running.new_page(**{"viewport": WIDE} | settings), html, folder / "report.html")


def test_nothing_is_asked_of_the_network_and_nothing_is_blocked(running: Browser, html: str, tmp_path: Path) -> None:
    """The file is all there is, and the policy lets its own style sheet in."""
    page = running.new_page()
    asked, told = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: told.append(message.text))
    opened(page, html, tmp_path / "report.html")
    assert asked == [(tmp_path / "report.html").as_uri()]
    assert told == []
    assert page.locator(".masthead h1").evaluate("e => getComputedStyle(e).fontWeight") == "600"


def test_the_policy_stops_what_gets_in_all_the_same(running: Browser, html: str, tmp_path: Path) -> None:
    """Scripts, style attributes and pictures from elsewhere are dead even where they stand in the page."""
    planted = html.replace(
        "</h1>",
        "</h1><script>window.ran = 1</script><b id=planted style='color: red' onclick='window.ran = 1'>x</b>"
        "<img src='file:///x.png' onerror='window.ran = 1'>",
        1,
    )
    page = at(running, planted, tmp_path)
    page.locator("#planted").click()
    assert page.evaluate("window.ran === undefined")
    assert page.locator("#planted").evaluate("e => getComputedStyle(e).color") != "rgb(255, 0, 0)"


def test_a_hostile_article_runs_nothing(running: Browser, tmp_path: Path) -> None:
    """All hostile words at once: no script, no dialog, no handler, no request."""
    page = running.new_page()
    dialogs, asked = [], []
    page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    page.on("request", lambda request: asked.append(request.url))
    opened(page, render_html(hostile_report(" ".join(HOSTILE))), tmp_path / "report.html")
    assert dialogs == []
    assert len(asked) == 1
    assert page.evaluate("document.scripts.length + document.images.length") == 0
    assert page.evaluate(
        "[...document.querySelectorAll('*')].every(e => [...e.attributes].every(a => !/^on/i.test(a.name)))"
    )


def test_highlights_are_where_the_offsets_say(running: Browser, html: str, tmp_path: Path) -> None:
    """The browser's text of each mark is the file's text at its offsets, and it is seen."""
    text = ARTICLE.read_text(encoding="utf-8")
    marks = at(running, html, tmp_path).evaluate(MARKS)
    assert len(marks) > 80
    assert [(start, end) for start, end, words, seen in marks if words != text[start:end] or not seen] == []


def test_every_category_differs_in_more_than_colour(running: Browser, tmp_path: Path) -> None:
    """In band and label."""
    page = at(running, render_html(full()), tmp_path)
    shown = page.locator(".legend .said").evaluate_all(BANDS)
    bands, labels = zip(*shown, strict=True)
    assert len(shown) == 9
    assert len(set(bands)) == len(set(labels)) == len(shown)


def test_findings_of_every_severity_are_seen(running: Browser, tmp_path: Path) -> None:
    """In the first screen and over the words at fault; no class of theirs hides them."""
    page = at(running, render_html(full()), tmp_path)
    assert page.locator(".breach:visible").count() == len(Severity)
    assert page.locator(".fault:visible").count() == len(Severity)
    assert [mark for mark in page.evaluate(MARKS) if not mark[3]] == []


def test_the_keyboard_reaches_the_evidence_without_scripts(running: Browser, html: str, tmp_path: Path) -> None:
    """Tab from the skip link into the article: evidence opens with the focus and closes behind it."""
    page = at(running, html, tmp_path, java_script_enabled=False)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    notes: list[str] = []
    for _ in range(8):
        page.keyboard.press("Tab")
        shown = page.locator(".story .evidence:visible")
        assert shown.count() <= 1
        notes += shown.all_inner_texts()
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    assert len(notes) >= 3
    assert all("." in note and "“" in page.content() for note in notes)
    assert any("attribution." in note for note in notes)


def test_the_pointer_shows_rule_words_and_reason(running: Browser, html: str, tmp_path: Path) -> None:
    """On a label and on a hedge; nothing is shown before and after."""
    page = at(running, html, tmp_path)
    assert page.locator(".story .evidence:visible").count() == 0
    page.locator(".story .said .tag > a").nth(3).hover()
    (note,) = page.locator(".story .evidence:visible").all_inner_texts()
    assert "attribution." in note
    page.locator(".story .hedge > a").first.hover()
    (note,) = page.locator(".story .evidence:visible").all_inner_texts()
    assert "hedge." in note
    page.locator(".masthead h1").hover()
    assert page.locator(".story .evidence:visible").count() == 0


def test_a_source_leads_to_its_card_and_the_article_stays(running: Browser, html: str, tmp_path: Path) -> None:
    """Also where the card is folded away; and back from a statement to its words."""
    page = at(running, html, tmp_path)
    for key in (sample(ARTICLE).sources[-1].id, sample(ARTICLE).sources[9].id):
        link = page.locator(f".story a.source[href='#{key}']").first
        link.scroll_into_view_if_needed()
        link.hover()
        before = link.bounding_box()
        link.click()
        after = link.bounding_box()
        assert before is not None
        assert after is not None
        assert abs(before["y"] - after["y"]) < 100
        assert page.evaluate(SEEN, key)
    page.locator("#F1 a.place").scroll_into_view_if_needed()
    place = page.locator(".needs .places a.place").first
    place.click()
    assert page.evaluate(SEEN, (place.get_attribute("href") or "")[1:])


def test_a_finding_leads_to_the_words_at_fault(running: Browser, html: str, tmp_path: Path) -> None:
    """From the first screen into the article, and from there back."""
    page = at(running, html, tmp_path)
    page.locator("#F1 a.place").click()
    assert page.evaluate(SEEN, "at-F1")
    start, end = (page.locator(".fault").first.get_attribute(f"data-{name}") for name in ("start", "end"))
    words = sample(ARTICLE).findings[0].words
    assert (int(start or 0), int(end or 0)) == (words.spans[0].start, words.spans[0].end)
    page.locator("#at-F1").click()
    assert page.evaluate(SEEN, "F1")


@pytest.mark.parametrize(
    "settings",
    [{}, {"viewport": NARROW, "color_scheme": "dark"}],
    ids=["light", "narrow and dark"],
)
def test_axe_finds_no_serious_violation(running: Browser, tmp_path: Path, settings: dict[str, Any]) -> None:
    """Contrast of every category, names, roles, nesting: WCAG 2.2 A and AA and more, every folded part open."""
    from axe_playwright_python.sync_playwright import Axe

    page = at(running, render_html(full()), tmp_path, **settings)
    page.evaluate(OPEN)
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    serious = [v for v in found if v["impact"] in ("serious", "critical")]
    assert [(v["id"], v["nodes"][0]["html"][:200], v["nodes"][0]["failureSummary"]) for v in serious] == []


def test_dark_is_dark(running: Browser, html: str, tmp_path: Path) -> None:
    """Paper and text change places."""
    for scheme in ("light", "dark"):
        paper, text = at(running, html, tmp_path, color_scheme=scheme).evaluate(COLOURS)
        assert (sum(paper) > sum(text)) == (scheme == "light")


def test_a_narrow_screen_is_not_wider_than_itself(running: Browser, html: str, tmp_path: Path) -> None:
    """No sideways scrolling, and evidence stays within the screen."""
    page = at(running, html, tmp_path, viewport=NARROW)
    page.evaluate(OPEN)
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    page.locator(".story .said .tag > a").nth(4).focus()
    box = page.locator(".story .evidence:visible").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= NARROW["width"]
    assert box["y"] + box["height"] <= NARROW["height"] + 1


def test_print_shows_everything_and_no_controls(running: Browser, html: str, tmp_path: Path) -> None:
    """Folded parts are open, evidence on demand is not there, and the page becomes paper."""
    page = at(running, html, tmp_path)
    page.emulate_media(media="print")
    last = page.locator("li.card[id^=S]:not([id^=Src])").last
    assert last.evaluate("e => e.checkVisibility({contentVisibilityAuto: true})")
    assert page.locator("#method .prose li").first.evaluate("e => e.getBoundingClientRect().height") > 0
    assert page.locator(".evidence:visible").count() == 0
    assert page.locator(".contents").is_hidden()
    assert page.locator(".panel").evaluate("e => getComputedStyle(e).position") == "static"


def test_paper_comes_out(running: Browser, tmp_path: Path) -> None:
    """As a PDF of a few pages, with the patterns as they are on the screen."""
    paper = at(running, render_html(full()), tmp_path).pdf(format="A4")
    assert paper.startswith(b"%PDF")
    assert 2 <= paper.count(b"/Type /Page\n") <= 8
