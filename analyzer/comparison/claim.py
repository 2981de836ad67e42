"""What several articles state: statements aligned across articles by the words that tell something."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from analyzer.comparison.decision import rule_of
from analyzer.comparison.version import Version
from analyzer.model.report import Statement
from analyzer.model.text import ParagraphKind
from analyzer.rules.kinds import Threshold
from analyzer.rules.ruleset import RuleSet

SAME = "comparison.claim.same"
OTHER_NUMBER = "comparison.claim.number"
MOST = 0.7  # share of the telling words of a statement that one inside it repeats
FEWEST = 2  # telling words: a statement of fewer ("the report") says nothing by itself


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement of a version, with its telling words and its numbers among them."""

    version: Version
    statement: Statement
    keys: frozenset[str]
    numbers: frozenset[str]


Weights = Mapping[str, float]
Claim = tuple[Stated, ...]


def find_claims(versions: Sequence[Version], rules: RuleSet) -> tuple[tuple[Claim, ...], Weights]:
    """Statements of different articles that make one claim, one an article, and the weights they were weighed by.

    Pairs are joined from the most alike on; a statement joins a claim when it is alike to what is in it already.
    """
    stated = [one for version in versions for one in _stated(version)]
    weights = rarity([one.keys for one in stated])
    scores = {(i, j): score for i, j, score in _scored(stated, weights, rules)}
    members: dict[int, set[int]] = {}
    for i, j in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        joined = members.get(i, {i}) | members.get(j, {j})
        if _one_each(joined, stated) and all(pair in scores for pair in combinations(sorted(joined), 2)):
            for member in joined:
                members[member] = joined
    found = {tuple(sorted(group)) for group in members.values()}
    return tuple(tuple(stated[i] for i in group) for group in sorted(found)), weights


def rarity(texts: Sequence[frozenset[str]]) -> Weights:
    """The weight of each word over texts: the logarithm of their number over the number that has it, plus one."""
    having = Counter(key for keys in texts for key in keys)
    return {key: math.log((len(texts) + 1) / count) for key, count in having.items()}


def alike(one: frozenset[str], other: frozenset[str], weights: Weights) -> float:
    """Twice the weight of the words of both over the weight of the words of each (Dice), 0 to 1."""
    # fsum: sets have no order, and a sum that depends on one would not be the same in every run.
    whole = math.fsum(weights[key] for keys in (one, other) for key in keys)
    return 2 * math.fsum(weights[key] for key in one & other) / whole if whole else 0.0


def _stated(version: Version) -> Iterator[Stated]:
    keys = {s.id: frozenset(version.keys_in(s.content.spans)) for s in version.report.statements}
    for statement in version.report.statements:
        said = keys[statement.id]
        if statement.where is ParagraphKind.TITLE or len(said) < FEWEST:
            continue
        # "said that it had confirmed that …": what stands inside says nearly the same, and whoever is outside vouches.
        if len(said) < MOST * len(keys.get(statement.parent or "", ())) or statement.parent is None:
            yield Stated(version, statement, said, frozenset(key for key in said if key[:1].isdigit()))


def _scored(stated: Sequence[Stated], weights: Weights, rules: RuleSet) -> Iterator[tuple[int, int, float]]:
    same, other_number = (rule_of(rules, Threshold, rule_id) for rule_id in (SAME, OTHER_NUMBER))
    for i, j in combinations(range(len(stated)), 2):
        one, other = stated[i], stated[j]
        if one.version.id == other.version.id or not one.keys & other.keys:
            continue
        score = alike(one.keys, other.keys, weights)
        figures = {"alike": score, "words": float(len(one.keys & other.keys))}
        if (other_number if numbers_differ(one, other) else same).holds(figures):
            yield i, j, score


def numbers_differ(one: Stated, other: Stated) -> bool:
    """Whether each has a number that the other has not."""
    return bool(one.numbers - other.numbers and other.numbers - one.numbers)


def _one_each(members: set[int], stated: Sequence[Stated]) -> bool:
    articles = [stated[i].version.id for i in members]
    return len(articles) == len(set(articles))
