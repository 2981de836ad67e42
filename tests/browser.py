"""A headless Chromium for tests of pages; nothing is downloaded, the one of the system is used."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Without these it looks for hosts of its maker at every start, and as root it does not start at all.
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@cache
def chromium() -> str | None:
    """The path of the browser, None where there is none."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def browser() -> Iterator[Browser]:
    """A running browser, closed behind the block."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=chromium(), args=list(QUIET))
        try:
            yield started
        finally:
            started.close()


def opened(page: Page, html: str, file: Path) -> Page:
    """The page with the document, read from a file as a reader would open it."""
    file.write_text(html, encoding="utf-8")
    page.goto(file.as_uri())
    return page
