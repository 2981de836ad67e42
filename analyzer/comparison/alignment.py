"""Which quotations of different articles are one quotation: groups of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import networkx as nx

from analyzer.comparison.decision import rule_of
from analyzer.comparison.difference import align
from analyzer.comparison.quotation import Quoted
from analyzer.comparison.speaker import Relation, Speakers
from analyzer.rules.kinds import Threshold
from analyzer.rules.ruleset import RuleSet

RULES: Mapping[Relation, str] = {relation: f"comparison.quotation.{relation.value}" for relation in Relation}
PLAIN = 0.25  # weight of a word that tells nothing, where one that does weighs 1


def groups(quoted: Sequence[Quoted], speakers: Speakers, rules: RuleSet) -> tuple[tuple[Quoted, ...], ...]:
    """Quotations that are versions of one another, in the order of the first of each; none stands alone."""
    graph: nx.Graph[int] = nx.Graph()
    for i, j, score in _pairs(quoted, speakers, rules):
        graph.add_edge(i, j, weight=score)
    found = sorted(sorted(component) for component in nx.connected_components(graph))
    return tuple(tuple(quoted[i] for i in component) for component in found)


def likeness(one: Quoted, other: Quoted) -> Mapping[str, float]:
    """How alike two quotations are.

    `shared`: weight of the words both have in order, as a share of the shorter; `dense`: as a share of the
    stretch between the first and the last of them, on the side where that weighs more; `words`: how many of
    them tell something.
    """
    blocks = [op for op in align(one.words, other.words) if op[0] == "equal"]
    if not blocks:
        return {"shared": 0.0, "dense": 0.0, "words": 0.0}
    matched = sum(_weight(one, i1, i2) for _, i1, i2, _, _ in blocks)
    whole = min(_weight(q, 0, len(q.words.words)) for q in (one, other))
    stretch = max(_weight(one, blocks[0][1], blocks[-1][2]), _weight(other, blocks[0][3], blocks[-1][4]))
    words = sum(place in one.telling for _, i1, i2, _, _ in blocks for place in range(i1, i2))
    return {"shared": matched / whole, "dense": matched / stretch, "words": float(words)}


def same_words(one: Quoted, other: Quoted) -> bool:
    """Whether the two are word for word the same, spelling aside."""
    return [w.folded for w in one.words.words] == [w.folded for w in other.words.words]


def _weight(quoted: Quoted, start: int, end: int) -> float:
    return sum(1.0 if place in quoted.telling else PLAIN for place in range(start, end))


def _pairs(quoted: Sequence[Quoted], speakers: Speakers, rules: RuleSet) -> Iterator[tuple[int, int, float]]:
    """For every quotation and every other article the quotation there that is most like it, where it is enough."""
    best: dict[tuple[int, str], tuple[float, int]] = {}
    for i, j in combinations(range(len(quoted)), 2):
        one, other = quoted[i], quoted[j]
        if one.version.id == other.version.id:
            continue
        score = _score(one, other, speakers, rules)
        for here, there in ((i, j), (j, i)):
            key = (here, quoted[there].version.id)
            if score > best.get(key, (0.0, -1))[0]:
                best[key] = (score, there)
    yield from ((i, j, score) for (i, _), (score, j) in best.items())


def _score(one: Quoted, other: Quoted, speakers: Speakers, rules: RuleSet) -> float:
    """How sure it is that the two are one quotation; 0 where it is not sure enough."""
    relation = speakers.closest(one.speakers, other.speakers)
    if same_words(one, other) and relation is not Relation.OTHER:
        return 2.0
    figures = likeness(one, other)
    enough = rule_of(rules, Threshold, RULES[relation]).holds(figures)
    return (figures["shared"] + figures["dense"]) / 2 if enough else 0.0
