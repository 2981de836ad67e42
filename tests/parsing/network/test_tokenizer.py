"""Stanza's tokenizer read by our own code: the same words as Stanza finds, and offsets that hold on any text."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("torch")

from analyzer.parsing.directory import EMBEDDED
from analyzer.parsing.network.tokenizer import Tokenizer

pytestmark = pytest.mark.model

TEXTS = (
    "The mayor said the ferry wouldn't sail. “It’s late,” she told the Larkhaven Post. He didn’t.",
    "Gen. Obi of the U.S. Coast Guard met Mr. Okafor at 9.30 a.m. on Jan. 3; fares rose 4.5% to $1,200.",
    "The engineer—hired in May—said so. ''Again,'' he said (twice) . . .",
    "A first part\nwith a line.\n\nA second part.\n \nA third.",
)


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer(EMBEDDED / "tokenize.pt")


def test_words_are_those_that_stanza_finds(tokenizer: Tokenizer, tmp_path: Path) -> None:
    import stanza

    (tmp_path / "resources.json").write_bytes((EMBEDDED / "resources.json").read_bytes())
    pipeline: Any = stanza.Pipeline(
        "en",
        dir=str(tmp_path),
        processors="tokenize",
        package=None,
        tokenize_model_path=str(EMBEDDED / "tokenize.pt"),
        download_method=None,
        use_gpu=False,
        verbose=False,
    )
    for text in TEXTS:
        theirs = [(t.start_char, t.end_char) for s in pipeline(text).sentences for t in s.tokens]
        ours = [(w.span.start, w.span.end) for paragraph in tokenizer.paragraphs([text])[0] for w in paragraph]
        assert ours == theirs


def test_blank_lines_divide_paragraphs(tokenizer: Tokenizer) -> None:
    (paragraphs,) = tokenizer.paragraphs([TEXTS[3]])
    assert [paragraph[-1].span.of(TEXTS[3]) for paragraph in paragraphs] == [".", ".", "."]


def test_addresses_stay_whole_and_their_full_stop_does_not(tokenizer: Tokenizer) -> None:
    text = "See https://harbour.example/time?table=1,2 or write to desk.one@harbour.example."
    (words,) = tokenizer.paragraphs([text])[0]
    assert [w.span.of(text) for w in words if "harbour" in w.span.of(text)] == [
        "https://harbour.example/time?table=1,2",
        "desk.one@harbour.example",
    ]


@given(st.lists(st.text(st.sampled_from("ab.,'’“ \n\tÀ1-—€\u0301"), max_size=60), max_size=4))
def test_every_visible_character_is_in_one_word_and_no_word_has_a_blank(tokenizer: Tokenizer, texts: list[str]) -> None:
    for text, paragraphs in zip(texts, tokenizer.paragraphs(texts), strict=True):
        words = [word.span for paragraph in paragraphs for word in paragraph]
        assert "".join(span.of(text) for span in words) == re.sub(r"\s", "", text)
        assert not any(c.isspace() for span in words for c in span.of(text))


def test_a_text_is_read_the_same_alone_and_among_others(tokenizer: Tokenizer) -> None:
    alone = [[w.span for p in tokenizer.paragraphs([text])[0] for w in p] for text in TEXTS]
    together = tokenizer.paragraphs([*TEXTS, *TEXTS[::-1]])
    assert [[w.span for p in paragraphs for w in p] for paragraphs in together] == [*alone, *alone[::-1]]


def test_a_file_that_asks_for_more_is_refused(tmp_path: Path) -> None:
    import torch

    kept = torch.load(EMBEDDED / "tokenize.pt", weights_only=False)
    kept["config"] = kept["config"] | {"use_dictionary": True}
    torch.save(kept, tmp_path / "tokenize.pt")
    with pytest.raises(ValueError, match=r"tokenize\.pt asks for more"):
        Tokenizer(tmp_path / "tokenize.pt")


def test_no_word_loses_its_last_letter(tokenizer: Tokenizer) -> None:
    text = (
        "The charity said more money was needed. Its head noted that they don't have any and cannot use water cannon."
    )
    (words,) = tokenizer.paragraphs([text])[0]
    forms = [w.span.of(text) for w in words]
    assert {"Its", "cannon"} <= set(forms)
    assert forms[forms.index("can") : forms.index("can") + 2] == ["can", "not"]
    assert forms[forms.index("do") : forms.index("do") + 2] == ["do", "n't"]
