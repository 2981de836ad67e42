"""How surely each thing is said along the article: a block for each statement, as wide as its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from analyzer.model.hedge import Certainty, HedgeType
from analyzer.model.report import Report, Statement
from analyzer.model.span import envelope
from analyzer.render.html.chart import proportion
from analyzer.render.summary import outer

# Steps of a scale that a reader can tell apart; what is certainly not so is as certain as what is.
LEVELS: Mapping[Certainty, int] = {
    Certainty.CERTAIN: 4,
    Certainty.CERTAIN_NOT: 4,
    Certainty.PROBABLE: 3,
    Certainty.PROBABLE_NOT: 3,
    Certainty.POSSIBLE: 2,
    Certainty.POSSIBLE_NOT: 2,
    Certainty.UNKNOWN: 1,
}


@dataclass(frozen=True, slots=True)
class Block:
    """A statement in the strip: where it begins, how wide it is and where its hedges stand, in per cent of the strip.

    `level` is its certainty, from 1 (not committed) to 4 (certain).
    """

    statement: Statement
    start: float
    width: float
    level: int
    hedges: tuple[float, ...]


def strip(report: Report) -> tuple[Block, ...]:
    """The statements that stand in no other, in text order, side by side over the whole strip."""
    statements = [s for s in outer(report) if s.words]
    whole = sum(s.words for s in statements)
    blocks: list[Block] = []
    sofar = 0
    for statement in statements:
        start, width = proportion(sofar, whole), proportion(statement.words, whole)
        blocks.append(Block(statement, start, width, LEVELS[statement.certainty], _hedges(statement, start, width)))
        sofar += statement.words
    return tuple(blocks)


def _hedges(statement: Statement, start: float, width: float) -> tuple[float, ...]:
    """Where in the block the hedges stand, those beside the content at its near end."""
    reach = envelope(statement.content.spans)
    cues = [envelope(h.cue.spans).start for h in statement.hedges if h.type is not HedgeType.BOOSTER]
    places = (min(max(cue, reach.start), reach.end) - reach.start for cue in cues)
    return tuple(round(start + width * place / max(len(reach), 1), 2) for place in places)
