"""Evidence of lexicons: how it is written, what is refused, and what `analyzer explain` says of a word."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from analyzer.rules import RuleSet
from analyzer.rules.entry import word_explained
from analyzer.rules.kinds import Lexicon
from analyzer.rules.kinds.evidence import Tally
from tests.rules.test_lookup import SENTENCE, lexicon


def counted(**words: str) -> dict[str, dict[str, str]]:
    return {"attribution.object": words}


def test_a_tally_is_right_of_seen() -> None:
    tally = lexicon("a", entries=("call",), evidence=counted(call="12/15")).evidence["attribution.object"]["call"]
    assert tally == Tally(12, 15)
    assert tally.precision == 0.8
    assert str(tally) == "12/15"


@pytest.mark.parametrize("tally", ["12", "a/b", "3/2", "0/0", [1, 2]])
def test_what_is_no_tally_is_refused(tally: object) -> None:
    with pytest.raises(ValidationError):
        lexicon("a", entries=("call",), evidence=counted(call=tally))  # type: ignore[arg-type]


def test_evidence_is_of_entries_only() -> None:
    with pytest.raises(ValidationError, match="not an entry"):
        lexicon("a", entries=("call",), evidence=counted(cry="1/2"))


def test_a_learnt_word_needs_evidence() -> None:
    with pytest.raises(ValidationError, match="no evidence"):
        lexicon("a", entries=("call",), learnt=("cry",))


def test_learnt_words_are_found_as_entries_are() -> None:
    learnt = lexicon("a", learnt=("point out",), evidence=counted(**{"point out": "3/4"}))
    assert list(RuleSet({"a": learnt}).hits("a", SENTENCE)) == [10]


def test_a_file_holds_evidence_after_it_was_read_and_written() -> None:
    one = lexicon("a", entries=("call",), evidence=counted(call="12/15"))
    assert Lexicon.model_validate(one.model_dump()) == one


def test_a_word_is_told_with_its_lexicons_and_its_counts() -> None:
    frame = lexicon("attribution.object", entries=("x",), title="Source verb topic")
    one = lexicon("cue.a", learnt=("call",), title="Verbs of calling", evidence=counted(call="12/15"))
    said = word_explained("Call", RuleSet({"cue.a": one, "attribution.object": frame}))[0]
    assert "cue.a (Verbs of calling, learnt from counts)" in said
    assert "attribution.object (Source verb topic): 12 of 15 attribute, 80%" in said


def test_of_a_word_in_no_lexicon_nothing_is_told() -> None:
    assert word_explained("ferry", RuleSet({"a": lexicon("a", entries=("call",))})) == []
