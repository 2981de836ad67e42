"""The match contract of quotations: what counts as the same, as cut, as changed, and what the guards catch."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.comparison.difference import Words, difference, gravest
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


def hedged(text: str, doubts: str = "", conditions: str = "", conditional: bool = False) -> Words:
    """A quotation with words in it that cast doubt or name a condition."""
    words = said(text)
    places = [{n for n, w in enumerate(words.words) if w.folded in marked.split()} for marked in (doubts, conditions)]
    return replace(words, doubts=frozenset(places[0]), conditions=frozenset(places[1]), conditional=conditional)


def test_how_sure_somebody_was_is_caught() -> None:
    """A may that became a did; the same may in other company is none."""
    before = hedged("The captain may have slept", doubts="may")
    assert [e.guard for e in difference(before, hedged("The captain did sleep")) if e.guard] == [Guard.DOUBT]
    assert [
        e.guard for e in difference(before, hedged("The captain may have slept well", doubts="may")) if e.guard
    ] == []


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("If the ice holds, you must not sail", "you must not sail", [Guard.CONDITION]),
        ("You must not sail if the ice holds", "You must not sail", [Guard.CONDITION]),
        ("We wait if the ice holds. You must not sail", "You must not sail", []),
    ],
)
def test_a_condition_cut_off_its_sentence_is_caught(before: str, after: str, expected: list[Guard]) -> None:
    """One that went with its whole sentence is not."""
    one = hedged(before, conditions="if")
    assert [edit.guard for edit in difference(one, hedged(after)) if edit.guard] == expected


def test_a_condition_that_stands_outside_the_quotation_is_not_lost() -> None:
    """ "Nobody was to sail", he said, if the ice held."""
    one = hedged("If the ice holds, you must not sail", conditions="if")
    assert [e.guard for e in difference(one, hedged("you must not sail", conditional=True)) if e.guard] == []


def test_a_condition_in_other_words_is_not_lost() -> None:
    """ "If the ice holds" and "should the ice hold" are one condition."""
    one = hedged("If the ice holds, you must not sail", conditions="if")
    other = hedged("Should the ice hold, you must not sail", conditions="should")
    assert [e.guard for e in difference(one, other) if e.guard] == []


def test_a_change_takes_in_the_whole_of_a_contraction() -> None:
    """ "May not" became "didn't", and not "may" "did"."""
    edits = difference(said("He may not sleep"), said("He didn't sleep"))
    assert [(edit.before, edit.after) for edit in edits if edit.kind is Alteration.SUBSTITUTED] == [
        ("may not", "didn't")
    ]


def test_a_beginning_of_plain_words_may_stand() -> None:
    """What is put in behind it makes a longer quotation, one word no more than a changed one."""
    one = replace(said("We often found nothing"), telling=frozenset({1, 2, 3}))
    assert kind_of(replace(said("We found nothing"), telling=frozenset({1, 2})), one) is Alteration.ADDED
    shorter = replace(said("We have found nothing"), telling=frozenset({2, 3}))
    longer = replace(said("We have opened an inquiry and found nothing"), telling=frozenset({2, 4, 6, 7}))
    assert kind_of(shorter, longer) is Alteration.EXTENDED


def kind_of(one: Words, other: Words) -> Alteration:
    """What the one version made of the other comes to."""
    return gravest(difference(one, other), one, other)


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
