"""The network applied, tiny and untrained: what it says fits the words, and company makes no difference."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from safetensors.torch import save_file  # noqa: E402
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers  # noqa: E402

from analyzer.parsing.network.annotate import Annotator  # noqa: E402
from analyzer.parsing.network.encoder import EncoderSize  # noqa: E402
from analyzer.parsing.network.heads import Network, NetworkSize  # noqa: E402
from analyzer.parsing.network.words import MOST_PIECES, WordPieces, marks  # noqa: E402
from analyzer.parsing.sentence import Words  # noqa: E402

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "ferry", "sail", "##s", "##ed", "a", "##a", "."]
LABELS = {
    "upos": ["NOUN", "VERB"],
    "xpos": ["NN", "VB"],
    "feats": ["_", "Number=Sing"],
    "lemma": ["0-", "1-", "2-y"],
    "deprel": ["nsubj", "root", "obj"],
    "ner": ["O", "B-ORG", "E-ORG"],
}


def words(text: str) -> Words:
    forms = tuple(text.split())
    return Words(forms, (True,) * len(forms))


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("network")
    splitter = Tokenizer(models.WordPiece({p: i for i, p in enumerate(PIECES)}, unk_token="[UNK]"))
    splitter.normalizer, splitter.pre_tokenizer = normalizers.BertNormalizer(), pre_tokenizers.BertPreTokenizer()
    splitter.add_special_tokens(PIECES[:5])
    splitter.save(str(folder / "pieces.json"))
    size = NetworkSize(EncoderSize(len(PIECES), 24, 2, 3, 32), {name: len(v) for name, v in LABELS.items()}, 8, 8, 8, 8)
    torch.manual_seed(3)
    network = Network(size)
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.3)
    save_file({k: v.half().contiguous() for k, v in network.state_dict().items()}, folder / "network.safetensors")
    (folder / "network.json").write_text(
        json.dumps({"size": asdict(size), "labels": LABELS, "one_way": {"obj": "before"}})
    )
    (folder / "lemmas.json").write_text(json.dumps({upos: {"sailed": "sail"} for upos in LABELS["upos"]}))
    return folder


SENTENCES = [
    words(text) for text in ("the ferry sails .", "Sailed", "a a a a a a a the the ferry sails FERRY .", "xyz 12 –")
]


def test_every_word_is_annotated(directory: Path) -> None:
    for sentence, said in zip(SENTENCES, Annotator(directory).annotate(SENTENCES), strict=True):
        columns = (said.upos, said.xpos, said.feats, said.lemmas, said.heads, said.deprels, said.ner)
        assert {len(column) for column in columns} == {len(sentence.forms)}
        assert [head == 0 for head in said.heads] == [deprel == "root" for deprel in said.deprels]


def test_a_sentence_is_annotated_the_same_in_any_company(directory: Path) -> None:
    annotator = Annotator(directory)
    alone = [annotator.annotate([sentence])[0] for sentence in SENTENCES]
    assert list(annotator.annotate(SENTENCES)) == alone
    assert list(annotator.annotate(SENTENCES[::-1] * 40))[:4] == alone[::-1]


def test_a_lemma_that_the_treebank_agrees_on_stands(directory: Path) -> None:
    assert Annotator(directory).annotate([words("Sailed")])[0].lemmas == ("sail",)


def test_no_sentence_is_no_annotation(directory: Path) -> None:
    assert Annotator(directory).annotate([]) == ()


def test_a_sentence_of_long_words_fits_the_encoder(directory: Path) -> None:
    sentence = words(" ".join(["a" * 40] * 200))
    (split,) = WordPieces(directory / "pieces.json").split([sentence])
    assert len(split) == 200
    assert sum(map(len, split)) <= MOST_PIECES
    assert len(Annotator(directory).annotate([sentence])[0].heads) == 200


def test_pieces_lie_where_their_words_are(directory: Path) -> None:
    pieces = WordPieces(directory / "pieces.json")
    sentences = [words("the ferry sails ."), words("Sailed")]
    batch = pieces.padded(pieces.split(sentences), [marks(sentence) for sentence in sentences])
    assert batch.pieces.tolist() == [[2, 5, 6, 7, 8, 12, 3], [2, 7, 9, 3, 0, 0, 0]]
    assert batch.first.tolist() == [[1, 2, 3, 5], [1, 0, 0, 0]]
    assert batch.last.tolist() == [[1, 2, 4, 5], [2, 0, 0, 0]]
    assert batch.known.tolist() == [[True] * 5, [True, True, False, False, False]]


def test_case_and_blanks_are_told_apart() -> None:
    forms = ("ferry", "Ferry", "FERRY", "A", "McKay", "12th", ".")
    apart, glued = marks(Words(forms, (True,) * 7)), marks(Words(forms, (False,) * 7))
    assert len({*apart, *glued}) == 14
    assert 0 not in apart
