"""The claims of short articles: who makes each, who denies it, does not confirm it or questions it."""

from __future__ import annotations

import pytest

from tests.analysis.dispute import Dispute
from tests.analysis.disputes import FIRST, disputes, every_dispute, positions, report, wrong

DISPUTES = disputes()[FIRST]
OTHERS = tuple(dispute for dispute in every_dispute() if dispute not in DISPUTES and not dispute.open)
OPEN = tuple(dispute for dispute in every_dispute() if dispute.open)


@pytest.mark.parametrize("dispute", DISPUTES, ids=lambda dispute: dispute.protects)
def test_each_claim_has_those_who_make_it_and_those_who_answer_it(dispute: Dispute) -> None:
    found = [(claim.words.text, positions(dispute.text, claim)) for claim in report(dispute.text).claims]
    assert len(found) == len(dispute.claims), found
    for (words, told), (expected, positions_) in zip(found, dispute.claims, strict=True):
        assert expected in words
        assert told == positions_


@pytest.mark.parametrize("dispute", OTHERS, ids=lambda dispute: dispute.protects)
def test_claims_are_answered_in_other_words_in_part_and_by_saying_the_contrary(dispute: Dispute) -> None:
    assert not wrong(dispute)


@pytest.mark.parametrize("dispute", OPEN, ids=lambda dispute: dispute.protects)
def test_a_dispute_that_is_open_is_not_read_rightly_as_yet(dispute: Dispute) -> None:
    """One that is read rightly belongs among the others."""
    assert wrong(dispute)


def test_a_denial_points_to_the_statement_that_makes_the_claim() -> None:
    found = report(DISPUTES[0].text).statements
    assert [(s.id, s.denies) for s in found if s.denies] == [("S3", "S1")]


def test_only_a_claim_that_nobody_vouches_for_is_unverified() -> None:
    unverified = {d.protects for d in DISPUTES for claim in report(d.text).claims if claim.unverified}
    assert unverified == {
        "what nobody vouches for is a claim too",
        "a claim that stands in the denial alone is told in its words",
    }


def test_a_position_says_by_which_terms_it_was_matched() -> None:
    claim = report(DISPUTES[0].text).claims[0]
    assert set(claim.positions[1].shared) == {"send"}
