"""How good a network is on sentences whose words are given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from analyzer.parsing.network.annotate import Annotator
from analyzer.parsing.sentence import Annotation
from training.data import Tagged, Tree


def scores(annotator: Annotator, trees: Sequence[Tree], tagged: Sequence[Tagged]) -> dict[str, float]:
    """Accuracies in per cent of tags, lemmas, heads and labelled heads, and the F1 of entities."""
    right: Counter[str] = Counter()
    for tree, said in zip(trees, annotator.annotate([tree.words for tree in trees]), strict=True):
        right += _right(tree, said)
    found = {
        name: round(100 * right[name] / right["words"], 2) for name in ("upos", "xpos", "feats", "lemma", "uas", "las")
    }
    return found | {"ner": entities(annotator, tagged)}


def _right(tree: Tree, said: Annotation) -> Counter[str]:
    heads = list(map(int.__eq__, said.heads, tree.heads))
    columns = {
        "upos": (said.upos, tree.upos),
        "xpos": (said.xpos, tree.xpos),
        "feats": (said.feats, [feats.replace("_", "") if feats == "_" else feats for feats in tree.feats]),
        "lemma": (said.lemmas, tree.lemmas),
    }
    found = {name: sum(map(str.__eq__, mine, theirs)) for name, (mine, theirs) in columns.items()}
    labels = map(str.__eq__, said.deprels, tree.deprels)
    las = sum(head and label for head, label in zip(heads, labels, strict=True))
    return Counter(found | {"words": len(heads), "uas": sum(heads), "las": las})


def entities(annotator: Annotator, tagged: Sequence[Tagged]) -> float:
    """The F1 of entities in per cent, right in both words and kind, on given words."""
    said, gold, both = 0, 0, 0
    for sentence, annotation in zip(tagged, annotator.annotate([s.words for s in tagged]), strict=True):
        mine, theirs = spans(annotation.ner), spans(sentence.tags)
        said, gold, both = said + len(mine), gold + len(theirs), both + len(mine & theirs)
    return round(200 * both / max(said + gold, 1), 2)


def spans(tags: Sequence[str]) -> set[tuple[int, int, str]]:
    """The entities of BIOES tags: first word, last word, kind."""
    found, start = set(), 0
    for at, tag in enumerate(tags):
        if tag[0] in "BS":
            start = at
        if tag[0] in "ES":
            found.add((start, at, tag[2:]))
    return found
