"""The match contract of quotations: what counts as the same, as cut, as changed, and what the guards catch."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.comparison.difference import difference, gravest
from analyzer.model.story import Alteration, Guard
from tests.comparison.quoted import said

WHOLE = "We have not seen the letter that the board sent in March"


def kind(before: str, after: str) -> Alteration:
    """What the one version made of the other comes to."""
    one, other = said(before), said(after)
    return gravest(difference(one, other), one, other)


def guards(before: str, after: str) -> list[Guard]:
    """What the changes turn round."""
    return [edit.guard for edit in difference(said(before), said(after)) if edit.guard]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (WHOLE, Alteration.IDENTICAL),
        ("we haven’t seen the letter that the board sent, in March", Alteration.VARIANT),
        ("We have not seen the letter … in March", Alteration.MARKED),
        ("We have not seen [it] that the board sent in March", Alteration.MARKED),
        ("We have not seen the letter", Alteration.TRUNCATED),
        ("the letter that the board sent in March", Alteration.TRUNCATED),
        (f"As I said, {WHOLE}", Alteration.EXTENDED),
        ("We have not seen the letters that the board sent in March", Alteration.INFLECTED),
        ("We have not seen the letter the board sent in March", Alteration.OMITTED),
        ("We have not seen the rude letter that the board sent in March", Alteration.ADDED),
        ("We have not seen the letter that the board mailed in March", Alteration.SUBSTITUTED),
    ],
)
def test_each_alteration_has_its_name(after: str, expected: Alteration) -> None:
    """One change at a time."""
    assert kind(WHOLE, after) is expected


def test_the_gravest_change_counts() -> None:
    """A quotation that is cut and changed is changed."""
    assert kind(WHOLE, "the note that the board sent in March") is Alteration.SUBSTITUTED


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It is not safe", "It is safe"),
        ("It is safe", "It isn't safe"),
        ("There is no way back", "There is a way back"),
        ("not beyond repair", "beyond repair"),
    ],
)
def test_a_lost_negation_is_caught(before: str, after: str) -> None:
    """Also where it was cut off at the beginning."""
    assert guards(before, after) == [Guard.NEGATION]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It was not only late but empty", "It was late but empty"),
        ("We do not know. The ferry was on its way to the yard", "The ferry was on its way to the yard"),
        ("It should never have sailed", "It should not have sailed"),
    ],
)
def test_not_every_negation_is_one_that_was_lost(before: str, after: str) -> None:
    """ "Not only" negates nothing, a whole sentence may be cut, and one negation may stand for another."""
    assert guards(before, after) == []


def test_a_changed_number_is_caught() -> None:
    """And the same number in words is none."""
    assert guards("It took 12 inspections", "It took 15 inspections") == [Guard.NUMBER]
    assert guards("It took 12 inspections", "It took twelve inspections") == []


WORDS = st.lists(st.sampled_from(["not", "the", "ferry", "was", "late", "12", "…", "harbour"]), max_size=12)


@given(WORDS, WORDS)
def test_the_stretches_make_both_versions(one: list[str], other: list[str]) -> None:
    """Nothing of either version is lost in the difference, in its order."""
    stretches = difference(said(" ".join(one)), said(" ".join(other)))
    assert " ".join(e.before for e in stretches if e.before) == " ".join(one)
    assert " ".join(e.after for e in stretches if e.after) == " ".join(other)


@given(WORDS)
def test_a_version_does_not_differ_from_itself(words: list[str]) -> None:
    """Whatever it says."""
    assert kind(" ".join(words), " ".join(words)) is Alteration.IDENTICAL
