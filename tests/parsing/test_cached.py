"""A parse is asked for once, and kept on disk for each model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from analyzer.model.syntax import ModelInfo, Sentence
from analyzer.parsing.cached import CachedParser
from tests.trees import tree

FERRIES = tree("Ferries ferry NOUN 2 nsubj\nsail sail VERB 0 root")


class Counting:
    """Parses every text that is not blank as `FERRIES`, and keeps what it was asked."""

    def __init__(self, version: str = "1") -> None:
        self.model = ModelInfo("counting", version)
        self.asked: list[str] = []

    def parse(self, texts: Sequence[str]) -> tuple[tuple[Sentence, ...], ...]:
        self.asked.extend(texts)
        return tuple((FERRIES,) if text.strip() else () for text in texts)


def test_a_text_is_parsed_once(tmp_path: Path) -> None:
    parser = Counting()
    texts = ["Ferries sail", "", "Ferries sail"]
    first = CachedParser(parser, tmp_path).parse(texts)
    second = CachedParser(parser, tmp_path).parse(texts)
    assert first == second == ((FERRIES,), (), (FERRIES,))
    assert parser.asked == ["Ferries sail", ""]


def test_another_version_of_the_model_parses_anew(tmp_path: Path) -> None:
    CachedParser(Counting(), tmp_path).parse(["Ferries sail"])
    newer = Counting("2")
    CachedParser(newer, tmp_path).parse(["Ferries sail"])
    assert newer.asked == ["Ferries sail"]


def test_nothing_half_written_is_left(tmp_path: Path) -> None:
    CachedParser(Counting(), tmp_path).parse(["Ferries sail"])
    assert {path.suffix for path in tmp_path.rglob("*") if path.is_file()} == {".conllu"}
