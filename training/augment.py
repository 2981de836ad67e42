"""Sentences as newspapers write them and treebanks do not: headlines, capitals, other quotation marks, no full stop."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TypeVar

from analyzer.parsing.sentence import Words
from training.data import Tagged, Tree
from training.recipe import Augment

Sentence = TypeVar("Sentence", Tree, Tagged)


def varied(sentence: Sentence, shares: Augment, random: Random) -> Sentence:
    """The sentence, now and then written in another way that keeps its words and its tree."""
    if isinstance(sentence, Tree):
        if random.random() < shares.headline:
            sentence = _headline(sentence, shares)
        elif random.random() < shares.unstopped:
            sentence = _unstopped(sentence)
    words = _cased(_quoted(sentence.words, shares, random), shares, random)
    if random.random() < shares.curly_apostrophes:
        words = Words(tuple(form.replace("'", "’") for form in words.forms), words.spaced)
    if random.random() < shares.all_spaced:
        words = Words(words.forms, tuple(True for _ in words.forms))
    return replace(sentence, words=words)


def _quoted(words: Words, shares: Augment, random: Random) -> Words:
    known = {mark for pair in shares.quotation_pairs[:3] for mark in pair}
    marks = [i for i, form in enumerate(words.forms) if form in known]
    if not marks or len(marks) % 2 or random.random() >= shares.quotation_marks:
        return words
    pair = random.choice(shares.quotation_pairs)
    forms = list(words.forms)
    for turn, place in enumerate(marks):
        forms[place] = pair[turn % 2]
    return Words(tuple(forms), words.spaced)


def _cased(words: Words, shares: Augment, random: Random) -> Words:
    chance = random.random()
    if (chance := chance - shares.capitals) < 0:
        return Words(tuple(form.upper() for form in words.forms), words.spaced)
    if (chance := chance - shares.title_case) < 0:
        return Words(tuple(_titled(form, shares) for form in words.forms), words.spaced)
    if chance - shares.lower_case < 0:
        return Words(tuple(form.lower() for form in words.forms), words.spaced)
    return words


def _titled(form: str, shares: Augment) -> str:
    small = form.lower() in shares.small_words or not form[:1].isalpha()
    return form if small else form[0].upper() + form[1:]


def _unstopped(tree: Tree) -> Tree:
    last = len(tree.heads)
    if last > 2 and tree.xpos[-1] == "." and last not in tree.heads:
        return without(tree, {last})
    return tree


def _headline(tree: Tree, shares: Augment) -> Tree:
    tree = _unstopped(tree)
    words = zip(tree.words.forms, tree.deprels, tree.lemmas, strict=True)
    gone = {
        i
        for i, (form, deprel, lemma) in enumerate(words, 1)
        if (deprel == "det" and form.lower() in shares.articles) or (deprel == "aux:pass" and lemma == "be")
    }
    return without(tree, gone - set(tree.heads))


def without(tree: Tree, gone: set[int]) -> Tree:
    """The tree without some words that nothing hangs on, counted from 1."""
    kept = [i for i in range(1, len(tree.heads) + 1) if i not in gone]
    if len(kept) == len(tree.heads) or not kept:
        return tree
    place = {0: 0} | {old: new for new, old in enumerate(kept, 1)}

    def of(column: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(column[i - 1] for i in kept)

    return Tree(
        words=Words(of(tree.words.forms), (True, *(tree.words.spaced[i - 1] for i in kept[1:]))),
        upos=of(tree.upos),
        xpos=of(tree.xpos),
        feats=of(tree.feats),
        lemmas=of(tree.lemmas),
        heads=tuple(place[tree.heads[i - 1]] for i in kept),
        deprels=of(tree.deprels),
        genre=tree.genre,
        opens=tree.opens,
    )
