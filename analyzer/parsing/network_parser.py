"""The parser of the package: a tokenizer and one network for everything behind it (`analyzer/parsing/network`)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

# Before torch loads: threads that wait for each other sleep and do not spin. Spinning makes a parse five times as slow
# where other work shares the cores, and gains nothing where none does.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

from analyzer.errors import ModelError
from analyzer.model.syntax import ModelInfo, Sentence
from analyzer.parsing.directory import EMBEDDED, digest
from analyzer.parsing.network.annotate import Annotator
from analyzer.parsing.network.split import Splitter
from analyzer.parsing.network.tokenizer import Tokenizer
from analyzer.parsing.parse import parse


class NetworkParser:
    """A parser over tokenize.pt and a network in a directory (see `Tokenizer` and `Annotator`).

    Models load once per process, at the first parse, which raises ModelError when they are broken.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self.model = ModelInfo("analyzer-en", digest(directory))

    def parse(self, texts: Sequence[str]) -> tuple[tuple[Sentence, ...], ...]:
        """The sentences of each text; see `Parser.parse`."""
        splitter = load(self._directory)
        return parse(texts, splitter.sentences, splitter.annotator.annotate)


@lru_cache(maxsize=2)
def load(directory: Path) -> Splitter:
    """Tokenizer and network of a directory; raises ModelError when they are broken."""
    try:
        annotator = Annotator(directory)
        tokenizer = Tokenizer(directory / "tokenize.pt", trusted=directory == EMBEDDED.resolve())
        return Splitter(tokenizer, annotator)
    except Exception as error:  # whatever a broken file makes the libraries raise
        raise ModelError(f"the parsing models in {directory} cannot be loaded: {error}") from error
