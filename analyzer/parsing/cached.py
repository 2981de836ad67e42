"""A parser with a memory on disk, for benchmarks that parse the same corpus again and again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from analyzer.model.syntax import ModelInfo, Sentence
from analyzer.parsing import conllu
from analyzer.parsing.protocol import Parser


class CachedParser:
    """A parser that keeps what another parser gives, one CoNLL-U file for a text, in a directory.

    The name of the file holds the text, the version of the model and that of the code, so a change of either starts
    afresh.
    """

    def __init__(self, parser: Parser, directory: Path) -> None:
        self._parser = parser
        self._directory = directory

    @property
    def model(self) -> ModelInfo:
        """The model of the parser behind the cache."""
        return self._parser.model

    def parse(self, texts: Sequence[str]) -> tuple[tuple[Sentence, ...], ...]:
        """The sentences of each text; the ones not in the directory are parsed in one batch and kept."""
        missing = tuple(dict.fromkeys(t for t in texts if not self._path(t).exists()))
        fresh = dict(zip(missing, self._parser.parse(missing), strict=True)) if missing else {}
        for text, sentences in fresh.items():
            self._keep(text, sentences)
        return tuple(fresh[text] if text in fresh else self._kept(text) for text in texts)

    def _path(self, text: str) -> Path:
        key = f"{self.model.name} {self.model.version} {_code()}\n{text}".encode(errors="surrogatepass")
        name = hashlib.sha256(key).hexdigest()
        return self._directory / name[:2] / f"{name}.conllu"

    def _keep(self, text: str, sentences: tuple[Sentence, ...]) -> None:
        path = self._path(text)
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(f".{os.getpid()}")
        part.write_text(conllu.dumps([conllu.Parse(text, sentences, self.model)]), encoding="utf-8")
        part.replace(path)

    def _kept(self, text: str) -> tuple[Sentence, ...]:
        parses = conllu.loads(self._path(text).read_text(encoding="utf-8"))
        return parses[0].sentences if parses else ()


@cache
def _code() -> str:
    """The SHA-256 of the modules that parse."""
    sources = sorted(Path(__file__).parent.rglob("*.py"))
    return hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()
