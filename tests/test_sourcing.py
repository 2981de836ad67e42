"""The export for a sourcing corpus takes sources for what its annotators take them for."""

from __future__ import annotations

import pytest

from analyzer.parsing.document import parse_layout
from analyzer.parsing.recorded import RecordedParser
from analyzer.reading import read_text, segment
from benchmarks.export import EXPORTS
from tests.analysis.articles import PARSES
from tests.analysis.identified import COUNTED
from tests.analysis.portraits import document, rules
from tests.analysis.resolved import RESOLVED


@pytest.mark.parametrize(("text", "kind", "name"), COUNTED, ids=[text for text, _, _ in COUNTED])
def test_a_source_counts_as_the_annotators_count_it(text: str, kind: str, name: str) -> None:
    rows = EXPORTS["sourcing"](document(text), rules())["statements"]
    assert isinstance(rows, list)
    assert (kind, name) in [(row["type"], row["name"]) for row in rows]


def test_a_sentence_that_mentions_the_next_speaker_belongs_to_what_that_one_says() -> None:
    story = next(story for story in RESOLVED if story.name == "another-agency")
    layout = segment(read_text(story.text, "story.txt"), (), ())
    rows = EXPORTS["sourcing"](parse_layout(layout, RecordedParser(PARSES)), rules())["statements"]
    assert isinstance(rows, list)
    (said,) = [row["spans"] for row in rows if row["name"] == "Brindle Coastal Commission"]
    assert story.text[said[0][0] :].startswith("Another agency")
