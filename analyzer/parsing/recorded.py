"""A parser that looks parses up: for tests without a model, and for anybody who brings trees of their own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from analyzer.errors import ModelError, ParseMissing
from analyzer.model.syntax import ModelInfo, Sentence
from analyzer.parsing import conllu


class RecordedParser:
    """A parser over recorded parses: a CoNLL-U file, or every *.conllu file of a directory.

    A paragraph is looked up by its exact characters. `model` is the model of the first recording. Raises
    ModelError when a file cannot be read.
    """

    def __init__(self, *paths: Path) -> None:
        self._where = ", ".join(map(str, paths)) or "no file"
        parses = [parse for path in paths for file in _files(path) for parse in _read(file)]
        self._sentences = {parse.text: parse.sentences for parse in parses}
        self.model = parses[0].model if parses else ModelInfo("recorded", "none")

    def __contains__(self, text: str) -> bool:
        return not text.strip() or text in self._sentences

    def parse(self, texts: Sequence[str]) -> tuple[tuple[Sentence, ...], ...]:
        """The recorded sentences of each text. Raises ParseMissing when one was not recorded."""
        return tuple(map(self._recorded, texts))

    def _recorded(self, text: str) -> tuple[Sentence, ...]:
        if text not in self:
            raise ParseMissing(f"no parse is recorded for {text!r} in {self._where}; record it with the parsing model.")
        return self._sentences.get(text, ())


def _files(path: Path) -> Iterable[Path]:
    return sorted(path.rglob("*.conllu")) if path.is_dir() else (path,)


def _read(path: Path) -> tuple[conllu.Parse, ...]:
    try:
        return conllu.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ModelError(f"{path} cannot be read: {error}.") from error
    except ModelError as error:
        raise ModelError(f"{path}: {error}") from error
