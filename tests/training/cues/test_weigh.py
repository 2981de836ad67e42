"""Learning how plausible a find is: what is right, which features get weights, and what is written."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml

from tests.analysis.attribution.test_weigh import EATS, INNER, OUTER, document
from training.cues.corpus import Annotated, Marked, characters
from training.cues.weigh import FEWEST, Find, finds, learn, rewritten

TEXT = document(EATS).text


def places(*spans: tuple[int, int]) -> frozenset[int]:
    """The letters in the spans."""
    return characters(spans, TEXT)


@pytest.mark.parametrize(("source", "right"), [("Roe", True), ("Holm", False)])
def test_a_find_is_right_with_the_content_and_the_source_that_annotators_marked(source: str, right: bool) -> None:
    content = places(*((s.start, s.end) for s in OUTER.content))
    at = TEXT.index(source)
    marked = Marked(places((4, 7)), content, places((at, at + len(source))))
    (find,) = finds(Annotated(document(EATS), (marked,)), [OUTER])
    assert find.right is right
    assert ("cue", "eat") in find.features


def test_only_the_outermost_are_finds() -> None:
    assert not list(finds(Annotated(document(EATS), ()), [replace(INNER, parent=0)]))


def test_what_goes_with_right_finds_weighs_for_them_and_rare_features_weigh_nothing() -> None:
    good = Find(frozenset({("cue", "say")}), True)
    bad = Find(frozenset({("cue", "eat")}), False)
    rare = Find(frozenset({("cue", "sing")}), True)
    _, weights = learn([good, bad] * 600 + [rare] * (FEWEST - 1))
    assert weights["cue", "say"] > 0 > weights["cue", "eat"]
    assert ("cue", "sing") not in weights


def test_learning_twice_gives_the_same() -> None:
    given = [Find(frozenset({("cue", "say")}), True), Find(frozenset({("cue", "eat")}), False)] * 50
    assert learn(given) == learn(given)


def test_a_file_keeps_what_was_written_by_hand() -> None:
    before = "id: a\nleast: 0.15\nbias: 9.0\nweights:\n  x: {y: 1.0}\nexamples:\n  matches: []\n"
    after = rewritten(before, 0.5, {("cue", "no"): -1.0, ("cue with preposition", "point to"): 0.25})
    assert yaml.safe_load(after) == {
        "id": "a",
        "least": 0.15,
        "bias": 0.5,
        "weights": {"cue": {"no": -1.0}, "cue with preposition": {"point to": 0.25}},
        "examples": {"matches": []},
    }
