"""Who says each thing in a news article, and how surely: sourcing analysis over dependency parses.

    from analyzer import analyze
    report = analyze("article.txt")

`analyze` gives the report of one article, `analyze_many` those of many; a `Report` is what they return, and
`render_html`, `render_markdown`, `render_terminal` and `render_json` make text of one. `compare_articles` gives the
`Story` that several outlets' articles tell. `load_engine` loads the parser and the rules that all of them can be
given, `read_articles` reads the articles of a file that holds several, and `InputError` says why one cannot be read.
They are loaded when first used: importing the package is quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from analyzer.comparison.articles import compare_articles
    from analyzer.engine import Engine, load_engine
    from analyzer.errors import AnalyzerError, InputError
    from analyzer.model.report import Report
    from analyzer.model.story import Story
    from analyzer.pipeline import analyze, analyze_many
    from analyzer.reading import read_articles
    from analyzer.render.html.page import render_html
    from analyzer.render.json import render_json
    from analyzer.render.markdown import render_markdown
    from analyzer.render.terminal import render_terminal

__version__ = "0.1.0"
__all__ = [
    "AnalyzerError",
    "Engine",
    "InputError",
    "Report",
    "Story",
    "analyze",
    "analyze_many",
    "compare_articles",
    "load_engine",
    "read_articles",
    "render_html",
    "render_json",
    "render_markdown",
    "render_terminal",
]

_HOMES = {
    "AnalyzerError": "analyzer.errors",
    "Engine": "analyzer.engine",
    "InputError": "analyzer.errors",
    "Report": "analyzer.model.report",
    "Story": "analyzer.model.story",
    "analyze": "analyzer.pipeline",
    "analyze_many": "analyzer.pipeline",
    "compare_articles": "analyzer.comparison.articles",
    "load_engine": "analyzer.engine",
    "read_articles": "analyzer.reading",
    "render_html": "analyzer.render.html.page",
    "render_json": "analyzer.render.json",
    "render_markdown": "analyzer.render.markdown",
    "render_terminal": "analyzer.render.terminal",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
