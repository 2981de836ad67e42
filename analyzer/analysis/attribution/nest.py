"""Which attribution stands in which: of each, the smallest one whose content holds its cue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from analyzer.model.attribution import Attribution
from analyzer.model.span import envelope


def nested(attributions: Iterable[Attribution]) -> tuple[Attribution, ...]:
    """The attributions in text order, each with the number of the smallest one whose content holds its cue."""
    ordered = sorted(attributions, key=lambda a: (envelope((*a.content, *a.cue)), a.cue))
    growing = sorted(range(len(ordered)), key=lambda number: sum(map(len, ordered[number].content)))
    reach = [(n, whole.start, whole.end) for n in growing for whole in [envelope(ordered[n].content or ordered[n].cue)]]
    parents: dict[int, int | None] = {}
    for place, number in enumerate(growing):
        anchor = envelope(ordered[number].cue or ordered[number].content)
        first, last = anchor.start, anchor.end
        around = (n for n, start, end in reach[place + 1 :] if start <= first and last <= end)
        parents[number] = next((n for n in around if any(s.covers(anchor) for s in ordered[n].content)), None)
    return tuple(
        a if a.parent == parents[number] else replace(a, parent=parents[number]) for number, a in enumerate(ordered)
    )
