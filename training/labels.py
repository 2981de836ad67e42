"""The values that each head of the network chooses from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from analyzer.parsing.network.lemmas import UNCHANGED, script
from training.data import Tagged, Tree

Labels = Mapping[str, tuple[str, ...]]
_RARE_SCRIPT = 2  # scripts seen less often are noise of the treebank
UNKNOWN = -100  # the number of a label that is not among the values: no loss, as PyTorch counts


def labels(trees: Sequence[Tree], tagged: Sequence[Tagged]) -> Labels:
    """The values by head, the most frequent first, ties by name."""
    scripts = Counter(s for tree in trees for s in scripts_of(tree))
    return {
        "upos": _ranked(Counter(v for tree in trees for v in tree.upos)),
        "xpos": _ranked(Counter(v for tree in trees for v in tree.xpos)),
        "feats": _ranked(Counter(v for tree in trees for v in tree.feats)),
        "lemma": _ranked(Counter({s: n for s, n in scripts.items() if n >= _RARE_SCRIPT or s == UNCHANGED})),
        "deprel": _ranked(Counter(v for tree in trees for v in tree.deprels)),
        "ner": _ranked(Counter(v for sentence in tagged for v in sentence.tags)),
    }


def one_way(trees: Sequence[Tree]) -> dict[str, str]:
    """The relations whose head always stands "before" the word, or always "behind" it."""
    sides: dict[str, set[str]] = {}
    for tree in trees:
        for word, (head, deprel) in enumerate(zip(tree.heads, tree.deprels, strict=True), 1):
            if head:
                sides.setdefault(deprel, set()).add("before" if head < word else "behind")
    return {deprel: next(iter(found)) for deprel, found in sorted(sides.items()) if len(found) == 1}


def scripts_of(tree: Tree) -> tuple[str, ...]:
    """The lemma script of each word."""
    return tuple(map(script, tree.words.forms, tree.lemmas))


def _ranked(counts: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(counts, key=lambda value: (-counts[value], value)))


def numbered(values: Iterable[str], known: Sequence[str]) -> list[int]:
    """The number of each value among the known ones; UNKNOWN for one that is not."""
    places = {value: place for place, value in enumerate(known)}
    return [places.get(value, UNKNOWN) for value in values]
