"""Parses are looked up by the exact characters of the paragraph."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.errors import ModelError, ParseMissing
from analyzer.model.syntax import ModelInfo
from analyzer.parsing import conllu
from analyzer.parsing.recorded import RecordedParser
from tests.trees import tree

FERRIES = tree("Ferries ferry NOUN 2 nsubj\nsail sail VERB 0 root")
TRAINS = tree("Trains train NOUN 2 nsubj\nstop stop VERB 0 root")
MODEL = ModelInfo("by-hand", "1")


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    for name, text, sentence in (("a", "Ferries sail", FERRIES), ("b", "Trains stop", TRAINS)):
        recording = conllu.dumps([conllu.Parse(text, (sentence,), MODEL)])
        (tmp_path / f"{name}.conllu").write_text(recording, encoding="utf-8")
    return tmp_path


def test_texts_get_their_own_parses_in_the_order_given(directory: Path) -> None:
    assert RecordedParser(directory).parse(["Trains stop", "Ferries sail"]) == ((TRAINS,), (FERRIES,))


def test_a_single_file_will_do(directory: Path) -> None:
    assert RecordedParser(directory / "a.conllu").parse(["Ferries sail"]) == ((FERRIES,),)


def test_the_model_is_the_one_that_was_recorded(directory: Path) -> None:
    assert RecordedParser(directory).model == MODEL


def test_white_space_needs_no_recording(directory: Path) -> None:
    assert RecordedParser(directory).parse(["", " \n"]) == ((), ())


def test_a_text_that_was_not_recorded_is_named(directory: Path) -> None:
    with pytest.raises(ParseMissing, match="'Ferries sail ' in"):
        RecordedParser(directory).parse(["Ferries sail", "Ferries sail "])


def test_a_broken_file_is_named(directory: Path) -> None:
    (directory / "c.conllu").write_text("1\tTrams\n", encoding="utf-8")
    with pytest.raises(ModelError, match=r"c\.conllu: line 1 "):
        RecordedParser(directory)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"none\.conllu cannot be read"):
        RecordedParser(tmp_path / "none.conllu")
