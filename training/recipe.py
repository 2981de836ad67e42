"""The recipe: every figure of the training, from recipe.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict

RECIPE = Path(__file__).parent / "recipe.toml"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Rate(_Part):
    """Learning rates at their height, and the share of steps until there."""

    encoder: float
    heads: float
    warm_up: float


class Polish(_Part):
    """How many epochs follow at a low rate, whose weights are averaged."""

    epochs: int
    rate: Rate


class Dropout(_Part):
    """The shares of features that are hidden in training."""

    encoder: float
    heads: float


class Augment(_Part):
    """How often a sentence is written another way, and the words this needs."""

    headline: float
    unstopped: float
    capitals: float
    title_case: float
    lower_case: float
    quotation_marks: float
    curly_apostrophes: float
    all_spaced: float
    articles: frozenset[str]
    small_words: frozenset[str]
    quotation_pairs: tuple[tuple[str, str], ...]


class Tokenizer(_Part):
    """How Stanza's tokenizer is trained, and how often a paragraph is printed in another way."""

    steps: int
    check: int
    length: int
    curly: float
    glued_dashes: float
    unstopped: float
    dashes: frozenset[str]


class Blanks(_Part):
    """Words that have no blank before or behind them, for corpora that do not say where blanks are."""

    none_before: frozenset[str]
    none_after: frozenset[str]


class Recipe(_Part):
    """Everything that decides how the network comes out, but for the data."""

    seed: int
    epochs: int
    places: int
    widths: tuple[int, ...]
    tagged_share: float
    longest: int
    whole: float
    passage: int
    masked: float
    rate: Rate
    polish: Polish
    dropout: Dropout
    weights: dict[str, float]
    augment: Augment
    tokenizer: Tokenizer
    blanks: Blanks


def read_recipe(path: Path = RECIPE) -> Recipe:
    """The recipe in a TOML file; raises pydantic's ValidationError for one that is incomplete."""
    return Recipe.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
