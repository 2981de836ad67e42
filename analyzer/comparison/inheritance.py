"""Which article has its quotations from which: two that print the same alteration, and somebody else the words.

A change that two copies share shows that one was made from the other, as common errors do among manuscripts
(Lachmann's method; Maas 1960).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from analyzer.comparison.descent import Descent
from analyzer.comparison.difference import ALTERED, difference
from analyzer.comparison.quotation import Quoted
from analyzer.comparison.story_quotation import altered, reference_of
from analyzer.model.extract import Extract
from analyzer.model.span import cut
from analyzer.model.story import Edge, EdgeKind, Edit

INHERITED = "comparison.policy.quote-altered"


def inherited(groups: Sequence[Sequence[Quoted]], descent: Descent) -> tuple[Edge, ...]:
    """For two articles that print one alteration and are not of one origin yet, an edge from one to the other.

    The one that cites the other has the words from it, else the one whose quotations are the shorter; of equals the
    one given later.
    """
    shared: dict[tuple[str, str], list[tuple[Quoted, Quoted]]] = {}
    for group in groups:
        for one, other in _pairs(group, reference_of(group, descent)):
            shared.setdefault((one.version.id, other.version.id), []).append((one, other))
    return tuple(
        _edge(pairs, descent) for (one, other), pairs in shared.items() if descent.origin(one) != descent.origin(other)
    )


def _pairs(group: Sequence[Quoted], reference: Quoted) -> Iterator[tuple[Quoted, Quoted]]:
    """Two of different articles that differ from the reference, a third's, in the same way."""
    changed = [q for q in group if q.version.id != reference.version.id and altered(reference, q)]
    for one, other in combinations(changed, 2):
        apart = one.version.id != other.version.id and not altered(one, other)
        if apart and _telling(reference, one) & _telling(reference, other):
            yield one, other


def _telling(reference: Quoted, quoted: Quoted) -> frozenset[str]:
    """The words that the version put in, of changes that tell something."""
    edits = (e for e in difference(reference.words, quoted.words) if e.kind in ALTERED and _tells(e))
    return frozenset(word for edit in edits for word in edit.after.lower().split())


def _tells(edit: Edit) -> bool:
    return bool(edit.after) and (not edit.plain or edit.guard is not None)


def _edge(pairs: Sequence[tuple[Quoted, Quoted]], descent: Descent) -> Edge:
    lengths = [sum(len(pair[side].words.words) for pair in pairs) for side in (0, 1)]
    one, other = (quoted.version.id for quoted in pairs[0])
    cited = [other in descent.above(one), one in descent.above(other)]
    first = cited[0] if cited[0] != cited[1] else lengths[0] < lengths[1]
    later, earlier = pairs[0] if first else reversed(pairs[0])
    return Edge(
        article=later.version.id,
        rests_on=earlier.version.id,
        kind=EdgeKind.QUOTATION,
        credited=earlier.version.id in descent.above(later.version.id),
        words=Extract(text=cut(later.version.text, later.spans), spans=later.spans),
        rule=INHERITED,
    )
