"""The stages in order: from an article to its transparency report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from analyzer.analysis.assembly.assemble import assemble
from analyzer.analysis.stages import analysed
from analyzer.config.sidecar import with_sidecar
from analyzer.engine import Engine, Given, article_of, load_engine
from analyzer.errors import InputError
from analyzer.garbage import undisturbed
from analyzer.model.report import Report
from analyzer.model.syntax import Document
from analyzer.model.text import Layout
from analyzer.parsing.document import parse_layouts
from analyzer.reading import require_english, segment
from analyzer.rules import RuleSet
from analyzer.rules.profile import DEFAULT, Profile, find_profile

ENGLISH = "language.english"
BATCH = 8  # articles whose paragraphs the parser gets at once: enough to keep it busy, few enough to fit in memory


def analyze(article: Given, engine: Engine | None = None, profile: str | Profile = DEFAULT) -> Report:
    """The report of an article (a text, the path of one, or an Article), checked against a profile of policy rules.

    Raises InputError, RuleError, ModelError, and UsageError when there is no such profile.
    """
    outcome = next(analyze_many((article,), engine, profile))
    if isinstance(outcome, InputError):
        raise outcome
    return outcome


def analyze_many(
    articles: Iterable[Given | InputError], engine: Engine | None = None, profile: str | Profile = DEFAULT
) -> Iterator[Report | InputError]:
    """For each article in order its report, or the error that says why it has none; parsed in batches.

    What could not be read before stays the error that it is. Raises RuleError, ModelError, and UsageError when there
    is no such profile.
    """
    for outcome in examine_many(articles, engine, profile):
        yield outcome.report if isinstance(outcome, Examined) else outcome


@dataclass(frozen=True, slots=True)
class Examined:
    """An article's parse and its report: what a comparison of several needs."""

    document: Document
    report: Report


def examine_many(
    articles: Iterable[Given | InputError], engine: Engine | None = None, profile: str | Profile = DEFAULT
) -> Iterator[Examined | InputError]:
    """For each article in order its parse with its report, or the error that says why it has none.

    Raises as `analyze_many` does.
    """
    tools, rest = engine or load_engine(), iter(articles)
    chosen = find_profile(tools.rules, profile) if isinstance(profile, str) else profile
    while batch := tuple(islice(rest, BATCH)):
        with undisturbed():
            layouts = [_layout(article, tools.rules) for article in batch]
        readable = [layout for layout in layouts if isinstance(layout, Layout)]
        documents = iter(parse_layouts(readable, tools.parser))
        for layout in layouts:
            yield layout if isinstance(layout, InputError) else _examined(next(documents), tools.rules, chosen)


def _layout(given: Given | InputError, rules: RuleSet) -> Layout | InputError:
    if isinstance(given, InputError):
        return given
    try:
        article = with_sidecar(article_of(given))
        require_english(article.prose, article.name, frozenset(rules.lexicon(ENGLISH).entries))
        return segment(article, rules.line_patterns, rules.origin_patterns)
    except InputError as error:
        return error


def _examined(document: Document, rules: RuleSet, profile: Profile) -> Examined | InputError:
    if not document.sentences:
        return InputError(f"{document.layout.article.name}: there is no sentence; give the text of an article.")
    with undisturbed():
        return Examined(document, assemble(analysed(document, rules), rules, profile))
