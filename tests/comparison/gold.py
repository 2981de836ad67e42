"""What was planted in an invented story: who changed, dropped and left out what, and who rests on whom."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import yaml
from pydantic import Field

from analyzer.model.extract import Frozen


class Change(StrEnum):
    """What became of a quotation: another meaning, other words for it, a mere cut or another spelling."""

    MEANING = "meaning"
    WORDS = "words"
    NONE = "none"


class Changed(Frozen):
    """A quotation in two articles, each by some of its words."""

    of: str
    in_: str = Field(alias="in")
    said: str
    told: str
    change: Change


class Place(Frozen):
    """A quotation of an article, by some of its words."""

    in_: str = Field(alias="in")
    words: str


class Dropped(Frozen):
    """A claim that one article hedges or credits, and another does not."""

    claim: str
    of: str
    in_: str = Field(alias="in")


class Lacking(Frozen):
    """Words that articles leave out: a denial, a condition."""

    words: str
    lacks: tuple[str, ...]
    who: str = ""


class Nameless(Frozen):
    """A name that articles leave out."""

    name: str
    lacks: tuple[str, ...]


class Gold(Frozen):
    """All that was planted; articles are called after their files, in the order of `outlets`."""

    outlets: Mapping[str, str]
    origins: int
    circle: tuple[str, ...]
    rests: Mapping[str, tuple[str, ...]]
    quotations: tuple[Changed, ...]
    apart: tuple[tuple[Place, Place], ...]
    doubts: tuple[Dropped, ...]
    credits: tuple[Dropped, ...]
    denials: tuple[Lacking, ...]
    conditions: tuple[Lacking, ...]
    names: tuple[Nameless, ...]


def read_gold(folder: Path) -> Gold:
    """What was planted in the story of a folder."""
    return Gold.model_validate(yaml.safe_load((folder / "gold.yaml").read_text(encoding="utf-8")))
