"""Who says each thing in a news article, and how surely: sourcing analysis over dependency parses.

    from analyzer import analyze
    report = analyze("article.txt")

`analyze` gives the report of one article, `analyze_many` those of many, `load_engine` the parser and the rules that
both can be given, `read_articles` the articles of a file that holds several, and `Report` is what they return. They
are loaded when first used: importing the package is quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from analyzer.engine import Engine, load_engine
    from analyzer.model.report import Report
    from analyzer.pipeline import analyze, analyze_many
    from analyzer.reading import read_articles

__version__ = "0.1.0"
__all__ = ["Engine", "Report", "analyze", "analyze_many", "load_engine", "read_articles"]

_HOMES = {
    "Engine": "analyzer.engine",
    "Report": "analyzer.model.report",
    "analyze": "analyzer.pipeline",
    "analyze_many": "analyzer.pipeline",
    "load_engine": "analyzer.engine",
    "read_articles": "analyzer.reading",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
