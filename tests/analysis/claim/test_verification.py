"""What an article says of verification, with the claim that it is about."""

from __future__ import annotations

import pytest

from analyzer.model.report import Claim
from tests.analysis.disputes import report

ALLEGED = "The treasurer of the club allegedly took the money."
ACCUSED = "The warden is accused of selling the keys of the tower."


def claims(*sentences: str) -> tuple[Claim, ...]:
    return report("\n\n".join(sentences)).claims


@pytest.mark.parametrize(
    ("remark", "words"),
    [
        ("The allegation could not be independently verified.", "could not be independently verified"),
        ("The report has not been confirmed.", "has not been confirmed"),
    ],
)
def test_a_bare_remark_behind_a_claim_is_about_it(remark: str, words: str) -> None:
    (claim,) = claims(ALLEGED, remark)
    assert [proof.words.text for proof in claim.verification] == [words]


def test_a_remark_in_the_sentence_of_a_claim_is_about_it() -> None:
    (claim,) = claims(
        "Unconfirmed reports of looting in the harbour reached the town on Monday, and the shops were closed."
    )
    assert [proof.rule for proof in claim.verification] == ["verification.unconfirmed"]


def test_a_remark_that_names_something_else_is_not_about_it() -> None:
    (claim,) = claims(ALLEGED, "The harbour office could not confirm the new timetable of the night ferry to Brindle.")[
        :1
    ]
    assert claim.verification == ()


def test_silence_is_told_by_there_being_no_remark() -> None:
    (claim,) = claims(ALLEGED, "The club meets on Friday.")
    assert claim.unverified
    assert claim.verification == ()


def test_an_accusation_without_an_accuser_is_a_claim_of_nobody() -> None:
    (claim,) = claims(ACCUSED, "The tower is closed.")
    assert claim.unverified
    assert "selling the keys" in claim.words.text


def test_a_claim_that_nobody_answers_is_told_where_the_article_says_that_no_evidence_was_given() -> None:
    (claim,) = claims("The mayor said that the ferry had been sold for a crown. He offered no evidence.")
    assert [proof.words.text for proof in claim.verification] == ["offered no evidence"]


def test_if_true_is_about_the_claim_before_it() -> None:
    (claim,) = claims(
        "State television said Estmark had moved two frigates into the strait.",
        "If true, it would be the first such move in six years.",
    )
    assert "moved two frigates" in claim.words.text
    assert [proof.words.text for proof in claim.verification] == ["If true"]


def test_if_confirmed_is_not_about_what_follows_from_it() -> None:
    found = claims(
        "The club meets on Friday.",
        "The move, if confirmed, would end talks on fish that are expected to resume in May.",
    )
    assert all(claim.verification == () for claim in found)


def test_a_reply_that_names_its_claim_is_no_remark_on_another() -> None:
    found = claims(ALLEGED, "The mission could not confirm the sale of the pumps.")
    assert [claim.verification for claim in found if "money" in claim.words.text] == [()]


def test_that_letters_could_not_be_confirmed_is_a_remark() -> None:
    (claim,) = claims(
        "The emails, whose authenticity the paper has not been able to confirm, say the mayor sold the pumps."
    )
    assert [proof.words.text for proof in claim.verification] == ["has not been able to confirm"]
