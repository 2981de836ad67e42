"""Which articles come before which: what each rests on at last, and the origin it goes back to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import networkx as nx

from analyzer.model.story import Edge, EdgeKind, Origin


class Descent:
    """The order of the articles of a story by who rests on whom, single citations among it."""

    def __init__(self, edges: Sequence[Edge], origins: Sequence[Origin]) -> None:
        self._above = _reached(edges)
        self._taken = _reached([edge for edge in edges if edge.kind is not EdgeKind.CITES])
        self._origins = {article: origin.id for origin in origins for article in origin.articles}

    def above(self, article: str) -> frozenset[str]:
        """Whatever the article rests on, directly or through others; itself where they rest on one another."""
        return self._above.get(article, frozenset())

    def taken(self, article: str) -> frozenset[str]:
        """Whatever the article takes over, single citations left out."""
        return self._taken.get(article, frozenset())

    def origin(self, article: str) -> str:
        """The origin that the article goes back to."""
        return self._origins[article]


def _reached(edges: Sequence[Edge]) -> Mapping[str, frozenset[str]]:
    graph: nx.DiGraph[str] = nx.DiGraph((edge.article, edge.rests_on) for edge in edges)
    return {node: frozenset(nx.descendants(graph, node)) for node in graph}
