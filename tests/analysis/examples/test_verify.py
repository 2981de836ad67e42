"""Examples that do not hold are told with what was found in place of what should have been."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from analyzer.analysis.examples.verify import texts_to_parse, verify
from analyzer.errors import ParseMissing
from analyzer.model.syntax import ModelInfo, Sentence
from analyzer.rules import RuleSet, load_rules
from tests.rules.files import LEXICON, SURFACE, write
from tests.trees import tree

SAID = tree("She she PRON 2 nsubj\nsaid say VERB 0 root\nso so ADV 2 advmod\n. . PUNCT 2 punct")
LEFT = tree("She she PRON 2 nsubj\nleft leave VERB 0 root\n. . PUNCT 2 punct")
TREES = {"She said so .": SAID, "She left .": LEFT}


class Trees:
    """A parser of the two sentences."""

    model = ModelInfo("trees", "1")

    def parse(self, texts: Sequence[str]) -> tuple[tuple[Sentence, ...], ...]:
        if not set(texts) <= TREES.keys():
            raise ParseMissing("no parse")
        return tuple((TREES[text],) for text in texts)


def rules(top: Path, lexicon: str) -> RuleSet:
    return load_rules(
        write(top, {"cue/speech.yaml": lexicon.replace("said so.", "said so .").replace("left.", "left .")})
    )


def problems(top: Path, lexicon: str) -> list[tuple[str, str]]:
    return [(f.place, f.problem) for f in verify(rules(top, lexicon), Trees(), ["cue.speech"])]


def test_examples_that_hold_give_no_failure(tmp_path: Path) -> None:
    assert problems(tmp_path, LEXICON) == []


def test_other_words_than_those_expected_fail(tmp_path: Path) -> None:
    assert problems(tmp_path, LEXICON.replace("found: said", "found: so")) == [
        ("matches 1", "found is 'said', not 'so'")
    ]


def test_a_match_that_is_not_found_fails(tmp_path: Path) -> None:
    assert problems(tmp_path, LEXICON.replace("[say,", "[shout,")) == [("matches 1", "nothing was found")]


def test_a_counterexample_that_matches_fails(tmp_path: Path) -> None:
    assert problems(tmp_path, LEXICON.replace("[say,", "[say, leave,")) == [("does_not_match 1", "it finds 'left'")]


def test_a_gap_that_has_closed_fails_and_says_to_move_it_up(tmp_path: Path) -> None:
    gap = "  known_gaps:\n    - {text: She left., why: not yet, found: left}\n"
    counterexample = "    - {text: She left., why: leave is no verb of speech}\n"
    assert problems(tmp_path / "open", LEXICON + gap) == []
    closed = (
        LEXICON.replace("[say,", "[say, leave,").replace(counterexample, "    - {text: She left ., why: x}\n") + gap
    )
    found = dict(problems(tmp_path / "closed", closed))
    assert found["known_gaps 1"] == "it finds 'left': the gap is closed, move the example up to 'matches'"


def test_a_gap_with_other_words_than_those_expected_is_still_open(tmp_path: Path) -> None:
    gap = "  known_gaps:\n    - {text: She said so., why: one day, found: said so}\n"
    assert problems(tmp_path, LEXICON + gap) == []


def test_a_missing_parse_fails_only_the_example_that_needs_it(tmp_path: Path) -> None:
    (failure,) = problems(tmp_path, LEXICON.replace("She said so", "She said it"))
    assert failure == ("matches 1", "no parse is recorded; run `python -m tests.record`")


def test_rules_over_characters_need_no_parse(tmp_path: Path) -> None:
    loaded = load_rules(write(tmp_path, {"anonymity/condition.yaml": SURFACE.replace("found: anonymity", "found: x")}))
    assert texts_to_parse(loaded.get("anonymity.condition")) == ()
    (failure,) = verify(loaded, Trees(), ["anonymity.condition"])
    assert failure.problem == "found is 'anonymity', not 'x'"
    assert str(failure).startswith("anonymity.condition, matches 1: She spoke")
