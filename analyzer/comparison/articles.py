"""From articles as they are given to the story that they tell."""

from __future__ import annotations

from collections.abc import Mapping

from analyzer.comparison.compare import compare, require_several
from analyzer.engine import Engine, Given, load_engine
from analyzer.errors import InputError
from analyzer.model.story import Story
from analyzer.pipeline import Examined, examine_many


def compare_articles(articles: Mapping[str, Given], engine: Engine | None = None) -> Story:
    """The story of two articles or more on one event; the keys are what their outlets are called.

    Raises InputError for the first article that cannot be read, RuleError, ModelError, and UsageError when there are
    too few or too many articles, or two of them are the same text.
    """
    require_several(len(articles))
    tools = engine or load_engine()
    examined: list[Examined] = []
    for outcome in examine_many(articles.values(), tools):
        if isinstance(outcome, InputError):
            raise outcome
        examined.append(outcome)
    return compare(examined, tuple(articles), tools.rules)
