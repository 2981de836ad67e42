"""Overlap of claims: words weighed by rarity, with guards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.analysis.claim.overlap import agree, common, is_same, meet, overlap
from analyzer.model.claim import Quantity, Terms

words = st.frozensets(st.sampled_from(["ferry", "leak", "crew", "harbour", "send", "tunnel"]))


def terms(*words: str, event: str | None = None, **more: object) -> Terms:
    return Terms(frozenset(words), event, **more)  # type: ignore[arg-type]


def test_a_rare_word_counts_for_more_than_one_that_stands_everywhere() -> None:
    weights = {"harbour": 0.1, "leak": 1.0}
    rare = overlap(terms("harbour", "leak"), terms("leak"), weights)
    common = overlap(terms("harbour", "leak"), terms("harbour"), weights)
    assert rare.of_one > 0.9 > 0.1 > common.of_one


def test_a_name_and_the_adjective_made_from_it_are_one() -> None:
    assert overlap(terms("lorvanian", "send"), terms("lorvania", "send"), {}).of_one == 1


@pytest.mark.parametrize(("one", "other"), [("holm", "holmes"), ("brand", "brandish")])
def test_short_or_far_longer_words_are_not_one(one: str, other: str) -> None:
    assert overlap(terms(one), terms(other), {}).of_one == 0


def test_different_numbers_of_the_same_thing_are_no_same_claim() -> None:
    one = terms("send", "crew", event="send", quantities=frozenset({Quantity(1500, "crew")}))
    other = terms("send", "crew", event="send", quantities=frozenset({Quantity(9000, "crew")}))
    found = overlap(one, other, {})
    assert found.numbers == ((Quantity(1500, "crew"), Quantity(9000, "crew")),)
    assert not found.same


def test_numbers_of_different_things_are_not_compared() -> None:
    one = terms("crew", quantities=frozenset({Quantity(12, "crew")}))
    other = terms("crew", quantities=frozenset({Quantity(40, "ferry")}))
    assert overlap(one, other, {}).numbers == ()


@pytest.mark.parametrize(
    ("given_", "told", "differ"),
    [
        (Quantity(1500, "crew"), Quantity(1487, "crew"), False),
        (Quantity(1487, "crew"), Quantity(1478, "crew"), True),
        (Quantity(1487, "crew", rough=True), Quantity(1478, "crew"), False),
        (Quantity(2, "crew"), Quantity(3, "crew"), True),
    ],
)
def test_a_round_or_rough_number_may_be_off_by_a_twentieth(given_: Quantity, told: Quantity, differ: bool) -> None:
    one, other = (terms("crew", quantities=frozenset({q})) for q in (given_, told))
    assert bool(overlap(one, other, {}).numbers) is differ


def test_has_left_and_has_not_left_are_not_the_same() -> None:
    found = overlap(terms("leave", event="leave"), terms("leave", event="leave", negated=True), {})
    assert found.polarity
    assert not found.same


def test_the_same_deed_done_to_something_else_is_another_claim() -> None:
    one = terms("send", "north", "troop", event="send", objects=frozenset({"troop"}))
    other = terms("send", "north", "grain", event="send", objects=frozenset({"grain"}))
    found = overlap(one, other, {"troop": 0.2, "grain": 0.2})
    assert found.objects
    assert not found.same
    assert not found.covers_one


def test_the_same_deed_of_somebody_else_is_another_claim() -> None:
    one = terms("send", "troop", "lorvania", event="send", names=frozenset({"lorvania"}))
    other = terms("send", "troop", "estmark", event="send", names=frozenset({"estmark"}))
    assert not overlap(one, other, {"lorvania": 0.1, "estmark": 0.1}).same


@given(words, words)
def test_shares_lie_between_nothing_and_all_and_turn_with_the_sides(one: frozenset[str], other: frozenset[str]) -> None:
    there, back = overlap(Terms(one), Terms(other), {}), overlap(Terms(other), Terms(one), {})
    assert (there.of_one, there.of_other) == (back.of_other, back.of_one)
    assert 0 <= there.of_one <= 1
    assert (there.of_one == 1) == (bool(one) and one <= other)


def test_the_contrary_of_an_event_is_the_other_polarity_and_its_negation_the_same() -> None:
    one = terms("court", "mine", "block", event="block", contrary=frozenset({"approve"}))
    other = terms("court", "mine", "approve", event="approve", contrary=frozenset({"block"}))
    allowed = overlap(one, other, {})
    assert allowed.opposed
    assert allowed.polarity
    assert allowed.covers_one
    assert overlap(one, terms("court", "mine", "approve", event="approve", negated=True), {}).same


@given(words, words, st.sampled_from([None, "ferries", "send", "sender"]))
def test_what_does_not_meet_covers_nothing_and_has_no_event(
    one: frozenset[str], other: frozenset[str], event: str | None
) -> None:
    first, second = Terms(one, event), Terms(other)
    found = overlap(first, second, {})
    assert meet(first, second) or not (found.covers_one or found.event or found.shared)


def test_a_name_meets_the_adjective_made_from_it() -> None:
    assert meet(terms("lorvanian"), terms("lorvania"))
    assert not meet(terms("holm"), terms("holmes"))


names = st.sampled_from(["holm", "holmes", "lorvania", "lorvanian", "lorvanians", "brand", "brandish", "harbour"])


@given(names, names)
def test_two_terms_are_one_where_sets_of_them_have_them_in_common(one: str, other: str) -> None:
    assert is_same(one, other) == bool(common((one,), (other,)))


@given(st.frozensets(names), st.frozensets(names))
def test_claims_that_have_a_term_in_common_meet(one: frozenset[str], other: frozenset[str]) -> None:
    assert meet(Terms(one), Terms(other)) == bool(common(one, other))


@pytest.mark.parametrize(
    ("one", "other", "rough", "same"),
    [
        (13, 13.2, False, True),
        (600, 587, False, True),
        (100, 112, True, True),
        (4_000, 4_100, False, True),
        (412, 421, False, False),
        (12_000_000, 21_000_000, False, False),
        (30, 13, True, False),
    ],
)
def test_a_rounded_number_is_the_number_it_was_rounded_from(one: float, other: float, rough: bool, same: bool) -> None:
    assert agree(one, other, rough) is agree(other, one, rough) is same
