"""Lessons: every sentence once, in batches of few shapes, the answers beside their words."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

pytest.importorskip("torch")

from tokenizers import Tokenizer, models, pre_tokenizers

from analyzer.parsing.network.words import WordPieces
from analyzer.parsing.sentence import Words
from training.batches import ENDS, GOES_ON, Passage, lessons, of_one_kind, passages
from training.data import Tagged, Tree
from training.labels import UNKNOWN
from training.recipe import read_recipe

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "ferry"]


@pytest.fixture
def pieces(tmp_path: Path) -> WordPieces:
    splitter = Tokenizer(models.WordPiece({p: i for i, p in enumerate(PIECES)}, unk_token="[UNK]"))
    splitter.pre_tokenizer = pre_tokenizers.Whitespace()
    splitter.save(str(tmp_path / "pieces.json"))
    return WordPieces(tmp_path / "pieces.json")


def test_every_word_is_asked_once_and_padding_never(pieces: WordPieces) -> None:
    lengths = [1, 2, 9, 10, 11, 30, 30, 60]
    sentences = [Passage((Tagged(Words(("ferry",) * n, (True,) * n), ("O",) * n),)) for n in lengths]
    recipe = read_recipe().model_copy(update={"places": 64, "widths": (12, 32, 64), "masked": 0.5})
    known = {"ner": ("O", "S-LOC")}
    found = list(of_one_kind(sentences, pieces, known, recipe, Random(1)))
    assert sum(int((lesson.answers["ner"] != UNKNOWN).sum()) for lesson in found) == sum(lengths)
    assert {tuple(lesson.batch.pieces.shape) for lesson in found} == {(5, 12), (2, 32), (1, 64)}
    for lesson in found:
        assert (lesson.answers["ner"] != UNKNOWN).sum(1).tolist() == list(lesson.batch.words)
        assert (lesson.batch.pieces > 0).sum(1).tolist() == [words + 2 if words else 1 for words in lesson.batch.words]
        assert {pieces.mask, PIECES.index("ferry")} >= set(
            lesson.batch.pieces[0, 1 : 1 + lesson.batch.words[0]].tolist()
        )


def tree(count: int, opens: bool) -> Tree:
    """A chain of `count` words, the last one the root."""
    same = ("x",) * count
    heads = (*range(2, count + 1), 0)
    return Tree(Words(("ferry",) * count, (True,) * count), same, same, same, same, heads, same, opens=opens)


def test_a_whole_paragraph_shows_where_its_sentences_end_and_keeps_their_trees(pieces: WordPieces) -> None:
    plain = dict.fromkeys(("headline", "unstopped", "capitals", "title_case", "lower_case", "all_spaced"), 0.0)
    recipe = read_recipe()
    recipe = recipe.model_copy(
        update={"places": 12, "widths": (12,), "masked": 0.0, "whole": 1.0, "passage": 8}
        | {"augment": recipe.augment.model_copy(update=plain)}
    )
    trees = [tree(2, True), tree(3, False), tree(4, False), tree(1, True)]
    rows = list(passages(trees, pieces, recipe, Random(1)))
    assert [[len(s.words.forms) for s in row.sentences] for row in rows] == [[2, 3], [4], [1]]
    names = ("upos", "xpos", "feats", "lemma", "deprel")
    known = {"ner": ("O",)} | dict.fromkeys(names, ("x", "0-"))
    answers = next(
        lesson.answers for lesson in lessons(trees, [], pieces, known, recipe, 0) if list(lesson.batch.words) == [5]
    )
    assert answers["head"][0, :5].tolist() == [2, 0, 4, 5, 0]
    assert answers["sentence"][0, :5].tolist() == [0, 0, 1, 1, 1]
    assert answers["end"][0, :5].tolist() == [GOES_ON, ENDS, GOES_ON, GOES_ON, UNKNOWN]


def test_a_sentence_alone_teaches_nothing_of_where_sentences_end(pieces: WordPieces) -> None:
    recipe = read_recipe().model_copy(update={"whole": 0.0, "places": 256, "widths": (128,)})
    known = dict.fromkeys(("upos", "xpos", "feats", "lemma", "deprel", "ner"), ("x", "0-"))
    (lesson,) = lessons([tree(2, True), tree(3, False)], [], pieces, known, recipe, 0)
    assert set(lesson.answers["end"].flatten().tolist()) == {UNKNOWN}
