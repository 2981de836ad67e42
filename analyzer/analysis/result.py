"""What the stages found about an article, before it becomes a report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.analysis.certainty.factuality import Frame
from analyzer.analysis.certainty.stance import StanceOf
from analyzer.model.attribution import Attribution
from analyzer.model.hedge import Hedge
from analyzer.model.source import Source
from analyzer.model.syntax import Document


def source_id(number: int) -> str:
    """The id in the report of the source with this number (from 0)."""
    return f"Src{number + 1}"


@dataclass(frozen=True, slots=True)
class Analysis:
    """A document with its attributions, sources and hedges.

    `of` has the number of the source (in `sources`) of each attribution, None where nobody is named;
    `stances` has one stance for each attribution, `frames` what decides over the events of each sentence.
    """

    document: Document
    attributions: Sequence[Attribution]
    of: Sequence[int | None]
    sources: Sequence[Source]
    stances: Sequence[StanceOf]
    hedges: Sequence[Hedge]
    frames: Sequence[Frame]
