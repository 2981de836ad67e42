"""On whom each article rests: what it credits, what it retells, and how many independent origins there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import networkx as nx

from analyzer.comparison.credit import Credits
from analyzer.comparison.decision import rule_of
from analyzer.comparison.resemblance import Resemblance
from analyzer.comparison.version import Version
from analyzer.model.extract import Extract
from analyzer.model.story import Edge, EdgeKind, Node, NodeKind, Origin
from analyzer.rules.kinds import Threshold
from analyzer.rules.ruleset import RuleSet

NEAR_COPY = "comparison.origin.near-copy"
PARAPHRASE = "comparison.origin.paraphrase"
PARTLY = "comparison.origin.partly"
FURTHER = "comparison.origin.further"
KINDS: Mapping[str, EdgeKind] = {
    NEAR_COPY: EdgeKind.NEAR_COPY,
    PARAPHRASE: EdgeKind.PARAPHRASE,
    PARTLY: EdgeKind.PARAPHRASE,
}


def retellings(
    versions: Sequence[Version], found: Sequence[Resemblance], credits: Credits, rules: RuleSet
) -> tuple[Edge, ...]:
    """For each article that takes over another the edge to the one it is closest to, and to any from which it has more.

    They make no circle.

    Of two that resemble each other the one rests on the other that credits it; else the one that credits no
    agency on the one that does; else the one that is shorter on what both tell, for whoever retells condenses.
    Two that credit one agency rest on that and not on each other.
    """
    by_id = {version.id: version for version in versions}
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(by_id)
    edges = []
    for resemblance in sorted(found, key=lambda r: -r.closeness):
        rule, one, other = _rule(resemblance, rules), resemblance.article, resemblance.other
        if rule is None or nx.has_path(graph, other, one):
            continue
        if graph.out_degree(one) and not rule_of(rules, Threshold, FURTHER).holds(resemblance.figures):
            continue
        if _rests(resemblance, found, credits):
            graph.add_edge(one, other)
            edges.append(_retelling(by_id[one], resemblance, rule, credits))
    return tuple(sorted(edges, key=lambda edge: edge.article))


def find_origins(nodes: Sequence[Node], edges: Sequence[Edge]) -> tuple[Origin, ...]:
    """The independent origins: articles that hang together rest on one; `cites` does not join.

    One is called after the agency in it, else after what the others rest on.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(node.id for node in nodes)
    graph.add_edges_from((e.article, e.rests_on) for e in edges if e.kind is not EdgeKind.CITES)
    articles = [node.id for node in nodes if node.kind is NodeKind.ARTICLE]
    parts = (set(part) for part in nx.weakly_connected_components(graph))
    joined = sorted((sorted(part & set(articles)), part) for part in parts if part & set(articles))
    return tuple(
        Origin(id=f"O{number}", name=_name(graph, part, nodes), articles=tuple(members))
        for number, (members, part) in enumerate(joined, 1)
    )


def circles(nodes: Sequence[Node], edges: Sequence[Edge]) -> tuple[tuple[str, ...], ...]:
    """Articles that rest on one another in a circle, of those that hang together the shortest, from its first on."""
    articles = {node.id for node in nodes if node.kind is NodeKind.ARTICLE}
    graph: nx.DiGraph[str] = nx.DiGraph((e.article, e.rests_on) for e in edges if {e.article, e.rests_on} <= articles)
    knots = (graph.subgraph(knot) for knot in nx.strongly_connected_components(graph) if len(knot) > 1)
    found = (tuple(_shortest(knot)) for knot in knots)
    return tuple(sorted(cycle[(at := cycle.index(min(cycle))) :] + cycle[:at] for cycle in found))


def _shortest(knot: nx.DiGraph[str]) -> list[str]:
    """The shortest circle among articles each of which rests on every other: a way back along one of the edges."""
    ways = (nx.shortest_path(knot, other, one) for one, other in sorted(knot.edges))
    return min(ways, key=len)


def _name(graph: nx.DiGraph[str], part: set[str], nodes: Sequence[Node]) -> str:
    inside = [node for node in nodes if node.id in part]
    ends = [node for node in inside if not graph.out_degree(node.id)] or inside
    agencies = [node for node in inside if node.kind is NodeKind.AGENCY]
    return (agencies or ends)[0].name


def _rule(resemblance: Resemblance, rules: RuleSet) -> str | None:
    """The first rule by which the one takes over the other."""
    return next((rule for rule in KINDS if rule_of(rules, Threshold, rule).holds(resemblance.figures)), None)


def _rests(resemblance: Resemblance, found: Sequence[Resemblance], credits: Credits) -> bool:
    """Whether the first of the two rests on the second and not the other way round."""
    one, other = resemblance.article, resemblance.other
    if credits.agencies(one) & credits.agencies(other):
        return False
    for sign in (credits.credited, lambda a, b: bool(credits.agencies(b)) and not credits.agencies(a)):
        if sign(one, other) != sign(other, one):
            return sign(one, other)
    back = next(r for r in found if (r.article, r.other) == (other, one))
    return (resemblance.figures["fuller"], other) >= (back.figures["fuller"], one)


def _retelling(version: Version, resemblance: Resemblance, rule: str, credits: Credits) -> Edge:
    example = resemblance.example
    return Edge(
        article=version.id,
        rests_on=resemblance.other,
        kind=KINDS[rule],
        credited=credits.credited(version.id, resemblance.other),
        words=Extract(text=example.of(version.text), spans=(example,)) if example else None,
        figures={name: round(value, 3) for name, value in resemblance.figures.items()},
        rule=rule,
    )
