"""The encoder on PyTorch's layers computes what the one of transformers computes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.model

SENTENCES = [
    ["The", "harbour", "master", "of", "Larkhaven", "didn", "’t", "elaborate", "."],
    ["No", "."],
    ["👩\u200d👩", "café", "x" * 90, "漢字", "Z\u0351\u036b"],
    ["ferry"] * 300,
]


@pytest.fixture(scope="module")
def directory() -> Path:
    from analyzer.parsing.stanza_parser import EMBEDDED

    return EMBEDDED / "encoder"


@pytest.fixture(scope="module")
def reference(directory: Path) -> Any:
    """The network and the tokenizer of transformers."""
    from stanza.models.common import bert_embedding
    from transformers.utils import logging

    logging.disable_progress_bar()
    network, tokenizer = bert_embedding.load_bert(str(directory), local_files_only=True)
    return network.float().eval(), tokenizer


def test_word_pieces_and_their_words_are_the_same(directory: Path, reference: Any) -> None:
    from analyzer.parsing.encoder import WordPieces

    ours = WordPieces(directory)(SENTENCES, padding="longest", is_split_into_words=True)
    theirs = reference[1](SENTENCES, padding="longest", is_split_into_words=True)
    assert ours["input_ids"] == theirs["input_ids"]
    assert ours["attention_mask"] == theirs["attention_mask"]
    for number in range(len(SENTENCES)):
        assert ours.word_ids(number) == theirs.word_ids(batch_index=number)


def test_words_without_a_piece_show(directory: Path, reference: Any) -> None:
    from analyzer.parsing.encoder import WordPieces

    words = ["ferry", "\u00ad"]
    assert WordPieces(directory)(words).input_ids == reference[1](words).input_ids


def test_hidden_states_are_the_same(directory: Path, reference: Any) -> None:
    import torch

    from analyzer.parsing.encoder import Encoder, WordPieces

    pieces = WordPieces(directory)(SENTENCES, padding="longest", is_split_into_words=True)
    ids, mask = torch.tensor(pieces["input_ids"]), torch.tensor(pieces["attention_mask"])
    with torch.no_grad():
        ours = Encoder(directory)(ids, attention_mask=mask).hidden_states
        theirs = reference[0](ids, attention_mask=mask, output_hidden_states=True).hidden_states
    assert len(ours) == len(theirs)
    for mine, other in zip(ours, theirs, strict=True):
        assert torch.allclose(mine[mask.bool()], other[mask.bool()], atol=1e-4)


def test_encoders_of_other_kinds_are_left_to_transformers(directory: Path, tmp_path: Path) -> None:
    from analyzer.parsing.encoder import is_bert

    assert is_bert(directory)
    assert not is_bert(tmp_path)
    for name in ("model.safetensors", "tokenizer.json"):
        shutil.copy(directory / name, tmp_path / name)
    config = json.loads((directory / "config.json").read_text(encoding="utf-8"))
    (tmp_path / "config.json").write_text(json.dumps(config | {"model_type": "roberta"}), encoding="utf-8")
    assert not is_bert(tmp_path)
