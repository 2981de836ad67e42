"""Templates to a page: escaped throughout, its style sheet inlined and admitted by its hash alone."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from analyzer.render.claims import is_made, voices
from analyzer.render.html.article import linked
from analyzer.render.html.chart import composition, proportion
from analyzer.render.wording import (
    CATEGORIES,
    CERTAINTIES,
    COMMITMENTS,
    HEDGES,
    ORIGINS,
    QUOTATIONS,
    SIGNS,
    STANCES,
    described,
    figure,
    in_line,
    percent,
    plural,
    scale_value,
    spelled,
    who,
)

HERE = Path(__file__).parent
# Control characters (Unicode's Cc but tab and line break) and those that turn the direction of writing: they could
# make words of an article look like words of the report.
UNSHOWN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufdd0-\ufdef]")
BLANKS = {ord(character): " " for character in "\r\v\f"}
POLICY = "default-src 'none'; style-src '{}'; img-src data:; base-uri 'none'; form-action 'none'"


def page(template: str, sheets: Sequence[str], values: Mapping[str, Any]) -> str:
    """The page that the template makes of the values, with these style sheets (names in `style/`) in their order.

    Every value is escaped; characters that could not be shown become U+FFFD, one for one. The Content-Security-Policy
    of the page admits its own style sheet and nothing else: no script, no style attribute, no request.
    """
    style = "".join(sheet(name) for name in sheets)
    admitted = POLICY.format(digest(style))
    return _environment().get_template(template).render(style=Markup(style), policy=admitted, **values) + "\n"


def digest(style: str) -> str:
    """The SHA-256 of a style sheet as a source of Content-Security-Policy (CSP Level 3)."""
    return "sha256-" + base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()


def shown(value: Any) -> Any:
    """The value; in a text that is not markup, line ends are made plain and what must not reach a page is U+FFFD."""
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    return UNSHOWN.sub("\ufffd", value.translate(BLANKS))


@cache
def sheet(name: str) -> str:
    """The style sheet of this name, without its comments."""
    text = (HERE / "style" / f"{name}.css").read_text(encoding="utf-8")
    return re.sub(r"\n{2,}", "\n", re.sub(r"/\*.*?\*/\n?", "", text, flags=re.DOTALL))


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.do"],
    )
    made.filters |= {"line": in_line, "percent": percent, "plural": plural, "spelled": spelled, "figure": figure}
    made.globals |= {
        "CATEGORIES": CATEGORIES,
        "CERTAINTIES": CERTAINTIES,
        "COMMITMENTS": COMMITMENTS,
        "HEDGES": HEDGES,
        "ORIGINS": ORIGINS,
        "QUOTATIONS": QUOTATIONS,
        "SIGNS": SIGNS,
        "STANCES": STANCES,
        "scale_value": scale_value,
        "described": described,
        "who": who,
        "composition": composition,
        "is_made": is_made,
        "linked": linked,
        "proportion": proportion,
        "voices": voices,
    }
    return made
