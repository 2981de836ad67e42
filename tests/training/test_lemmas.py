"""The table of lemmas has what trees agree on and nothing else."""

from __future__ import annotations

from analyzer.parsing.sentence import Words
from training.data import Tree
from training.lemmas import lemma_table


def tree(*words: tuple[str, str, str]) -> Tree:
    forms, upos, lemmas = zip(*words, strict=True)
    none = ("_",) * len(forms)
    return Tree(Words(forms, (True,) * len(forms)), upos, none, none, lemmas, (0,) * len(forms), none)


def test_forms_with_one_lemma_are_in_the_table() -> None:
    trees = [
        tree(("Left", "VERB", "leave"), ("left", "ADJ", "left"), ("saw", "VERB", "see")),
        tree(("left", "VERB", "leave"), ("saw", "VERB", "saw"), ("Oslo", "PROPN", "Oslo"), ("I", "PRON", "I")),
    ]
    assert lemma_table(trees) == {"VERB": {"left": "leave"}, "ADJ": {"left": "left"}, "PRON": {"i": "I"}}
