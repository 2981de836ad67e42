"""What the analyzer asks of a parser."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from analyzer.model.syntax import ModelInfo, Sentence


class Parser(Protocol):
    """A parser of English paragraphs into Universal Dependencies."""

    @property
    def model(self) -> ModelInfo:
        """The name and the version of what parses."""
        ...

    def parse(self, texts: Sequence[str]) -> tuple[tuple[Sentence, ...], ...]:
        """The sentences of each text, in the order given.

        One text is one paragraph. Spans count characters of their own text, and a token's form is the text in
        its span. A text without a visible character has no sentence. Raises ModelError.
        """
        ...
