"""Rules of kind `weighing`: log odds are the sum of the weights that a find has."""

from __future__ import annotations

from math import exp

import pytest

from analyzer.rules.kinds import Weighing

EXAMPLES = {
    "matches": [{"text": "x", "given": {"cue": "say"}}],
    "does_not_match": [{"text": "x", "given": {"cue": "eat"}, "why": "nothing is said"}],
}


def weighing(**given: object) -> Weighing:
    """A rule that speaks for "say" and against "eat"."""
    rule = {
        "id": "attribution.weighing",
        "kind": "weighing",
        "title": "T",
        "least": 0.3,
        "bias": 0.5,
        "weights": {"cue": {"say": 2.0, "eat": -3.0}, "question": {"yes": -0.5}},
        "examples": EXAMPLES,
    }
    return Weighing.model_validate(rule | given)


def test_plausibility_is_the_logistic_function_of_bias_and_weights() -> None:
    assert weighing().plausibility([("cue", "say"), ("question", "yes")]) == pytest.approx(1 / (1 + exp(-2.0)))


def test_what_has_no_weight_counts_nothing() -> None:
    assert weighing().plausibility([("cue", "sing"), ("colour", "red")]) == weighing().plausibility([])


def test_a_find_is_likely_enough_from_least_on() -> None:
    assert weighing().holds({"cue": "say"})
    assert not weighing().holds({"cue": "eat"})
    assert weighing(least=0.0).holds({"cue": "eat"})
