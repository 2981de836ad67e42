"""The lemmas that a treebank agrees on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from training.data import Tree

_NAME = "PROPN"


def lemma_table(trees: Sequence[Tree]) -> Mapping[str, Mapping[str, str]]:
    """By part of speech, for each form in lower case its lemma, where all trees give it the same one; no names."""
    seen: dict[tuple[str, str], set[str]] = defaultdict(set)
    for tree in trees:
        for form, upos, lemma in zip(tree.words.forms, tree.upos, tree.lemmas, strict=True):
            seen[upos, form.lower()].add(lemma)
    table: dict[str, dict[str, str]] = defaultdict(dict)
    for (upos, form), lemmas in sorted(seen.items()):
        low = {lemma.lower() for lemma in lemmas}
        if len(low) == 1 and upos != _NAME:
            table[upos][form] = next(iter(lemmas if len(lemmas) == 1 else low))
    return dict(table)
