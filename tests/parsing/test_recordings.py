"""The recorded parses that tests and samples rest on are those of the models in the package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from analyzer.parsing import conllu

if TYPE_CHECKING:
    from analyzer.parsing.protocol import Parser

pytestmark = pytest.mark.model

RECORDINGS = sorted((Path(__file__).parent.parent / "parses").rglob("*.conllu"))


def test_the_models_still_give_what_was_recorded(embedded_parser: Parser) -> None:
    """Record anew with `--all` when this fails; one word in a hundred may differ between processors."""
    recorded = [parse for file in RECORDINGS for parse in conllu.loads(file.read_text(encoding="utf-8"))]
    assert {parse.model for parse in recorded} == {embedded_parser.model}
    fresh = embedded_parser.parse([parse.text for parse in recorded])
    words = [(t.span, t.head, t.deprel, t.lemma, t.upos) for p in recorded for s in p.sentences for t in s]
    now = [(t.span, t.head, t.deprel, t.lemma, t.upos) for sentences in fresh for s in sentences for t in s]
    assert len(words) == len(now)
    assert sum(one != other for one, other in zip(words, now, strict=True)) <= len(words) // 100
