"""Claims and mismatches as renderers show them."""

from __future__ import annotations

from analyzer.model.hedge import Certainty, Stance
from analyzer.model.mismatch import MismatchKind, MismatchPlace
from analyzer.model.report import Claim, Evidence, Mismatch, Position, StatementKind
from analyzer.render.claims import CLAIM_COLUMNS, NOBODY, SILENT, claim_rows, mismatch_lines, voices
from analyzer.render.html.page import render_html
from analyzer.render.markdown import render_markdown
from analyzer.render.terminal import render_terminal
from tests.render.reports import report, source, statement, words

MADE = Position(statement="S1", source_id="Src1", stance=Stance.CONFIRMED, certainty=Certainty.POSSIBLE)
DENIED = Position(statement="S2", source_id="Src2", stance=Stance.DENIED, certainty=Certainty.CERTAIN_NOT)
CLAIM = Claim(
    id="C1", words=words("the <dam> leaks"), terms=("dam", "leak"), unverified=False, positions=(MADE, DENIED)
)
RUMOUR = Claim(
    id="C2",
    words=words("the crew fled"),
    terms=("crew", "flee"),
    unverified=True,
    positions=(Position(statement="S3", stance=Stance.ASSERTED, certainty=Certainty.UNKNOWN),),
)
SURER = Mismatch(
    id="M1",
    kind=MismatchKind.HEDGE_DROPPED,
    place=MismatchPlace.HEADLINE,
    statement="S1",
    words=words("Dam leaks"),
    body=("S2",),
    body_words=words("the dam may leak"),
    certainty=Certainty.CERTAIN,
    body_certainty=Certainty.POSSIBLE,
    message="surer than any statement of the body",
    rule="mismatch.hedge-dropped",
)
SPEAKERS = (source(1), source(2, "Otto Lind"))


def test_a_claim_is_a_row_with_everybody_in_the_column_of_what_they_do_with_it() -> None:
    (row,) = claim_rows(report((statement(1), statement(2)), SPEAKERS, claims=(CLAIM,)))
    told = dict(zip(CLAIM_COLUMNS, row, strict=True))
    assert told["Claim"] == "“the <dam> leaks”"
    assert told["Made by"] == "Ilse Brandt (S1, confirms, possible)"
    assert told["Denied by"] == "Otto Lind (S2)"
    assert told["On its being verified"] == ""


def test_silence_on_a_claim_of_nobody_is_told() -> None:
    (row,) = claim_rows(report(claims=(RUMOUR,)))
    assert row[2] == "nobody named (S3, not committed)"
    assert row[-1] == SILENT
    said = RUMOUR.model_copy(
        update={"verification": (Evidence(rule="verification.not-verified", words=words("not verified")),)}
    )
    assert claim_rows(report(claims=(said,)))[0][-1] == "“not verified”"


def test_a_mismatch_is_a_line_with_headline_body_and_rule() -> None:
    (line,) = mismatch_lines(report(mismatches=(SURER,)))
    assert line == (
        "headline “Dam leaks” (S1, certain): surer than any statement of the body; "
        "body “the dam may leak” (S2, possible); mismatch.hedge-dropped"
    )


def test_both_stand_in_what_people_read() -> None:
    made = report((statement(1), statement(2)), SPEAKERS, claims=(CLAIM,), mismatches=(SURER,))
    assert "the \\<dam\\> leaks" in render_markdown(made)
    assert "surer than any statement" in render_markdown(made)
    assert "Otto Lind (S2)" in render_terminal(made, width=200)


def test_statements_of_one_source_on_a_claim_stand_together_and_makers_first() -> None:
    again = DENIED.model_copy(update={"statement": "S3"})
    told = voices(CLAIM.model_copy(update={"positions": (DENIED, again, MADE)}))
    assert [(voice.stance, voice.statements) for voice in told] == [
        (Stance.CONFIRMED, ("S1",)),
        (Stance.DENIED, ("S2", "S3")),
    ]


def test_a_claim_that_stands_in_a_denial_alone_is_made_by_nobody() -> None:
    denied = CLAIM.model_copy(update={"positions": (DENIED,)})
    assert claim_rows(report(claims=(denied,)))[0][2] == NOBODY
    assert NOBODY in render_html(report((statement(1), statement(2)), SPEAKERS, claims=(denied,)))


def test_the_article_is_named_where_it_makes_a_claim_itself() -> None:
    own = statement(3).model_copy(update={"kind": StatementKind.ASSERTION, "source_id": None})
    assert claim_rows(report((own,), claims=(RUMOUR,)))[0][2] == "the article (S3, not committed)"


def test_what_nobody_does_with_any_claim_has_no_column() -> None:
    text = render_terminal(report((statement(1), statement(2)), SPEAKERS, claims=(CLAIM,)), width=200)
    assert "Denied by" in text
    assert "Questioned by" not in text
