"""Lessons: every sentence once, in batches of few shapes, the answers beside their words."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

pytest.importorskip("torch")

from tokenizers import Tokenizer, models, pre_tokenizers

from analyzer.parsing.network.words import WordPieces, Words
from training.batches import of_one_kind
from training.data import Tagged
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
    sentences = [Tagged(Words(("ferry",) * n, (True,) * n), ("O",) * n) for n in lengths]
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
