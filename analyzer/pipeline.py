"""The stages in order: from an article to its transparency report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from analyzer.analysis.assemble import assemble
from analyzer.analysis.attribute import attribute, statements
from analyzer.analysis.classify import classify
from analyzer.analysis.hedging import find_hedges
from analyzer.analysis.resolve import resolve
from analyzer.analysis.result import Analysis
from analyzer.analysis.stance import stances
from analyzer.engine import Engine, Given, article_of, load_engine
from analyzer.errors import InputError
from analyzer.model.report import Report
from analyzer.model.syntax import Document
from analyzer.model.text import Layout
from analyzer.parsing.document import parse_layouts
from analyzer.reading import require_english, segment
from analyzer.rules import RuleSet

ENGLISH = "language.english"
BATCH = 8  # articles whose paragraphs the parser gets at once: enough to keep it busy, few enough to fit in memory


def analyze(article: Given, engine: Engine | None = None) -> Report:
    """The report of an article: a text, the path of one, or an Article. Raises InputError, RuleError, ModelError."""
    outcome = next(analyze_many((article,), engine))
    if isinstance(outcome, InputError):
        raise outcome
    return outcome


def analyze_many(articles: Iterable[Given], engine: Engine | None = None) -> Iterator[Report | InputError]:
    """For each article in order its report, or the error that says why it has none; parsed in batches."""
    tools, rest = engine or load_engine(), iter(articles)
    while batch := tuple(islice(rest, BATCH)):
        layouts = [_layout(article, tools.rules) for article in batch]
        readable = [layout for layout in layouts if isinstance(layout, Layout)]
        documents = iter(parse_layouts(readable, tools.parser))
        for layout in layouts:
            yield layout if isinstance(layout, InputError) else _report(next(documents), tools.rules)


def _layout(given: Given, rules: RuleSet) -> Layout | InputError:
    try:
        article = article_of(given)
        require_english(article.prose, article.name, frozenset(rules.lexicon(ENGLISH).entries))
        return segment(article, rules.line_patterns, rules.origin_patterns)
    except InputError as error:
        return error


def _report(document: Document, rules: RuleSet) -> Report | InputError:
    if not document.sentences:
        return InputError(f"{document.layout.article.name}: there is no sentence; give the text of an article.")
    return assemble(analysed(document, rules), rules)


def analysed(document: Document, rules: RuleSet) -> Analysis:
    """What the stages find about a parsed article."""
    attributions = statements(attribute(document, rules))
    resolution = resolve(document, attributions, rules)
    sources = classify(document, attributions, resolution, rules)
    hedges = find_hedges(document, attributions, rules)
    taken = stances(document, attributions, hedges, rules)
    return Analysis(document, attributions, resolution.of, sources, taken, hedges)
