"""The style sheets: every category has a look of its own, and all text can be read in both colour schemes."""

from __future__ import annotations

import re
from itertools import product

import pytest

from analyzer.model.source import Category
from analyzer.render.html.template import HERE, sheet

TOKENS = sheet("tokens")
SHEETS = sorted(path.stem for path in (HERE / "style").glob("*.css"))
LIGHT, DARK = TOKENS.split("@media (prefers-color-scheme: dark)")
INKS = [str(category) for category in Category]


def colours(scheme: str) -> dict[str, str]:
    """The colours of a scheme by their names; the dark one overrides the light."""
    found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", LIGHT))
    return found | (dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", DARK)) if scheme == "dark" else {})


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2), 0 to 1."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.2), 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_ink_can_be_read_on_everything_it_stands_on(scheme: str) -> None:
    """4.5 to 1 (AA): labels on their wash, on paper and page; text, links and alerts on all grounds."""
    known = colours(scheme)
    pairs = [(ink, ground) for ink in INKS for ground in (f"{ink}-wash", "paper", "page")]
    pairs += list(product(("text", "soft", "accent", "alert", "hedge"), ("paper", "page")))
    pairs += [("text", f"{ink}-wash") for ink in INKS]
    poor = {pair: contrast(known[pair[0]], known[pair[1]]) for pair in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_two_categories_share_a_colour(scheme: str) -> None:
    """Ink and wash are one category's alone."""
    known = colours(scheme)
    for kind in ("", "-wash"):
        used = [known[ink + kind] for ink in INKS]
        assert len(set(used)) == len(used)


def test_no_two_categories_share_a_pattern() -> None:
    """For readers who do not see the colours, and for grey paper."""
    bands = dict(re.findall(r"^\.(\w+) \{.*--band: (.*); \}$", TOKENS, re.MULTILINE))
    assert sorted(bands) == sorted(INKS)
    assert len(set(bands.values())) == len(bands)


@pytest.mark.parametrize("name", SHEETS)
def test_a_style_sheet_needs_nothing_from_elsewhere(name: str) -> None:
    """No import, no font, no picture."""
    assert not re.search(r"@import|@font-face|url\(|</", sheet(name))
