"""Which quotations of different articles are one quotation: groups of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby

import networkx as nx

from analyzer.comparison.claim import Claim
from analyzer.comparison.decision import rule_of
from analyzer.comparison.difference import Opcode, align
from analyzer.comparison.quotation import Quoted, joined
from analyzer.comparison.speaker import Relation, Speakers
from analyzer.rules.kinds import Threshold
from analyzer.rules.ruleset import RuleSet

RULES: Mapping[Relation, str] = {relation: f"comparison.quotation.{relation.value}" for relation in Relation}
INSIDE = "comparison.quotation.inside"
CONTEXT = "comparison.quotation.context"
RUN = "comparison.quotation.run"
PLAIN = 0.25  # weight of a word that tells nothing, where one that does weighs 1
AGAIN = 0.5  # share of a quotation that another of the article repeats
SURE = 0.8  # score from which one quotation of an article may be another's of the same article as well
Place = tuple[str, str]  # an article and a statement of it


@dataclass(frozen=True, slots=True)
class Pair:
    """Two quotations (by their number) that can be one: how surely, and the stretch of each that agrees."""

    one: int
    other: int
    score: float
    stretches: tuple[range, range]


def groups(
    quoted: Sequence[Quoted], claims: Sequence[Claim], speakers: Speakers, rules: RuleSet
) -> tuple[tuple[Quoted, ...], ...]:
    """Quotations that are versions of one another, in the order of the first of each; none stands alone."""
    told = {(s.version.id, s.statement.id): number for number, claim in enumerate(claims) for s in claim}
    graph: nx.Graph[int] = nx.Graph()
    graph.add_edges_from((pair.one, pair.other) for pair in _matched(quoted, _pairs(quoted, told, speakers, rules)))
    found = sorted(sorted(component) for component in nx.connected_components(graph))
    return tuple(tuple(_whole([quoted[i] for i in component])) for component in found)


def _whole(group: Sequence[Quoted]) -> Iterator[Quoted]:
    """The quotations of a group, those of one article that are pieces of one joined; one printed twice stays twice."""
    for _, found in groupby(group, key=lambda quoted: quoted.version.id):
        pieces: list[Quoted] = []
        for quoted in found:
            again = any(likeness(p, quoted, _blocks(p, quoted))["shared"] >= AGAIN for p in pieces)
            if again:
                yield quoted
            else:
                pieces.append(quoted)
        yield joined(pieces) if len(pieces) > 1 else pieces[0]


def _blocks(one: Quoted, other: Quoted) -> Sequence[Opcode]:
    return [op for op in align(one.words, other.words) if op[0] == "equal"]


def likeness(one: Quoted, other: Quoted, blocks: Sequence[Opcode]) -> Mapping[str, float]:
    """How alike two quotations are whose words agree in these blocks.

    `shared`: weight of the words both have in order, as a share of the shorter; `dense`: as a share of the
    stretch between the first and the last of them, on the side where that weighs more; `words`: how many of
    them tell something; `run`: how many stand together at most.
    """
    if not blocks:
        return {"shared": 0.0, "dense": 0.0, "words": 0.0, "run": 0.0}
    matched = sum(_weight(one, i1, i2) for _, i1, i2, _, _ in blocks)
    whole = min(_weight(q, 0, len(q.words.words)) for q in (one, other))
    stretch = max(_weight(one, blocks[0][1], blocks[-1][2]), _weight(other, blocks[0][3], blocks[-1][4]))
    words = sum(place in one.words.telling for _, i1, i2, _, _ in blocks for place in range(i1, i2))
    run = max(i2 - i1 for _, i1, i2, _, _ in blocks)
    return {"shared": matched / whole, "dense": matched / stretch, "words": float(words), "run": float(run)}


def same_words(one: Quoted, other: Quoted) -> bool:
    """Whether the two are word for word the same, spelling aside."""
    return [w.folded for w in one.words.words] == [w.folded for w in other.words.words]


def _weight(quoted: Quoted, start: int, end: int) -> float:
    return sum(1.0 if place in quoted.words.telling else PLAIN for place in range(start, end))


def _matched(quoted: Sequence[Quoted], pairs: Iterator[Pair]) -> Iterator[Pair]:
    """The pairs that hold, the surest first: of one article, quotations that are parts of one are different parts."""
    taken: dict[tuple[int, str], list[range]] = {}
    for pair in sorted(pairs, key=lambda pair: (-pair.score, pair.one, pair.other)):
        keys = (pair.one, quoted[pair.other].version.id), (pair.other, quoted[pair.one].version.id)
        sides = tuple(zip(keys, pair.stretches, strict=True))
        if pair.score >= SURE or not any(_overlap(r, stretch) for key, stretch in sides for r in taken.get(key, ())):
            for key, stretch in sides:
                taken.setdefault(key, []).append(stretch)
            yield pair


def _overlap(one: range, other: range) -> bool:
    return max(one.start, other.start) < min(one.stop, other.stop)


def _pairs(quoted: Sequence[Quoted], told: Mapping[Place, int], speakers: Speakers, rules: RuleSet) -> Iterator[Pair]:
    """Every two quotations of different articles whose words agree enough."""
    stems = [frozenset(q.words.stems) for q in quoted]
    claims = [{told[key] for s in q.statements if (key := (q.version.id, s.id)) in told} for q in quoted]
    for i, j in combinations(range(len(quoted)), 2):
        one, other = quoted[i], quoted[j]
        if one.version.id == other.version.id or not stems[i] & stems[j]:
            continue
        blocks = _blocks(one, other)
        if not blocks:
            continue
        score = _score(one, other, blocks, bool(claims[i] & claims[j]), speakers, rules)
        if score:
            first, last = blocks[0], blocks[-1]
            yield Pair(i, j, score, (range(first[1], last[2]), range(first[3], last[4])))


def _score(
    one: Quoted, other: Quoted, blocks: Sequence[Opcode], one_claim: bool, speakers: Speakers, rules: RuleSet
) -> float:
    """How sure it is that the two are one quotation; 0 where it is not sure enough."""
    relation = speakers.closest(one.speakers, other.speakers)
    if same_words(one, other) and relation is not Relation.OTHER:
        return 2.0
    figures = likeness(one, other, blocks)
    asked = [RULES[relation]]
    asked += [INSIDE] if relation in (Relation.SAME, Relation.ALIKE) else []
    asked += [CONTEXT] if one_claim else []
    asked += [RUN] if relation is not Relation.OTHER else []
    enough = any(rule_of(rules, Threshold, rule).holds(figures) for rule in asked)
    return (figures["shared"] + figures["dense"]) / 2 if enough else 0.0
