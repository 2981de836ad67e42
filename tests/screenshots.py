"""Makes the screenshots that the README shows: `python -m tests.screenshots [DIRECTORY]`, with Chromium installed.

Without a directory they go to docs/images/; with one, every sample report is taken light, dark, narrow and on paper as
well, to be looked at. Screenshots differ with the fonts of the machine, so they are not checked for drift.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analyzer.render.html.page import render_html
from tests.browser import browser, chromium, opened
from tests.samples import ROOT, articles, sample

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SCREEN = {"width": 1280, "height": 800}
LOOKS: Mapping[str, Mapping[str, Any]] = {
    "light": {"viewport": SCREEN},
    "dark": {"viewport": SCREEN, "color_scheme": "dark"},
    "narrow": {"viewport": {"width": 390, "height": 844}},
}


def main(folder: Path | None) -> None:
    """Nothing; the pictures are in the folder afterwards. Without Chromium it stops and says what to install."""
    if chromium() is None:
        sys.exit("There is no Chromium here: install the package chromium.")
    place = folder or ROOT / "docs" / "images"
    place.mkdir(parents=True, exist_ok=True)
    with browser() as running:
        if folder is None:
            _readme(running, place)
            return
        for path in articles():
            _every_look(running, path, folder)


def _readme(running: Browser, place: Path) -> None:
    """The first screen, and the article with the evidence of a statement, both of one sample."""
    html = render_html(sample(next(path for path in articles() if path.stem == "dam")))
    file = place / "report.html"
    page = opened(running.new_page(**LOOKS["light"]), html, file)
    page.screenshot(path=place / "first-screen.png")
    label = page.locator(".paragraph .said:not(.nested):has(.hedge) > .tag > a").nth(1)
    label.evaluate("e => window.scrollTo(0, e.getBoundingClientRect().top + scrollY - 420)")
    label.hover()
    page.wait_for_timeout(400)  # evidence fades in
    page.screenshot(path=place / "article.png")
    file.unlink()


def _every_look(running: Browser, path: Path, folder: Path) -> None:
    html = render_html(sample(path))
    for look, settings in LOOKS.items():
        page = opened(running.new_page(**settings), html, folder / f"{path.stem}.html")
        page.screenshot(path=folder / f"{path.stem}-{look}.png", full_page=True)
        if look == "light":
            page.pdf(path=folder / f"{path.stem}.pdf", format="A4", print_background=True)
        page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
