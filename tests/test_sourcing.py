"""The export for a sourcing corpus takes sources for what its annotators take them for."""

from __future__ import annotations

import pytest

from benchmarks.export import EXPORTS
from tests.analysis.identified import COUNTED
from tests.analysis.portraits import document, rules


@pytest.mark.parametrize(("text", "kind", "name"), COUNTED, ids=[text for text, _, _ in COUNTED])
def test_a_source_counts_as_the_annotators_count_it(text: str, kind: str, name: str) -> None:
    rows = EXPORTS["sourcing"](document(text), rules())["statements"]
    assert isinstance(rows, list)
    assert (kind, name) in [(row["type"], row["name"]) for row in rows]
