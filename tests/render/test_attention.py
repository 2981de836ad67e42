"""What needs attention: each note fires on what it is about, and stays silent otherwise; findings come first."""

from __future__ import annotations

from analyzer.model.finding import Severity
from analyzer.model.hedge import Stance
from analyzer.model.report import Report, ReportProvenance
from analyzer.model.source import Category, Identification, Visibility
from analyzer.model.text import ParagraphKind, ProvenanceKind
from analyzer.render.attention import attention, breaches
from tests.render.reports import anonymous, assertion, finding, report, source, statement, words

TWO = (source(), source(2, "Odo Prenn"))


def noted(about: Report) -> tuple[str, ...]:
    """The notes on a report as text."""
    return tuple(map(str, attention(about)))


def test_a_well_sourced_article_needs_no_attention() -> None:
    """Two fully identified people, nothing denied."""
    assert noted(report((statement(1), statement(2, source_id="Src2")), TWO)) == ()


def test_one_source_is_told() -> None:
    """A story that rests on one voice."""
    assert noted(report((statement(1),), (source(),))) == (
        "The article rests on one source: Ilse Brandt, mayor, Varnholm.",
    )


def test_no_source_is_told() -> None:
    """A story that credits nothing to anybody."""
    assert noted(report((assertion(1),))) == ("No statement is credited to a source.",)


def test_nobody_fully_identified_is_told() -> None:
    """Names without titles do not make a source that a reader can hold to account."""
    partial = source(visibility=Visibility.PARTIAL)
    notes = noted(report((statement(1),), (partial, partial.model_copy(update={"id": "Src2"}))))
    assert notes == ("No person is identified by both name and title or affiliation.",)


def test_anonymity_is_a_note_only_where_the_reason_is_missing() -> None:
    """A reason given silences the note."""
    silent = anonymous(3)
    told = anonymous(4, anonymity_reason=words("because she fears for her post"))
    assert noted(report((statement(1),), (*TWO, silent))) == (
        "Anonymous, and the text does not say why: a senior official (S3).",
    )
    assert noted(report((statement(1),), (*TWO, told))) == ()


def test_unnamed_groups_are_named_apart_from_the_anonymous() -> None:
    """Critics are not withheld, they are just not named."""
    critics = anonymous(3, "critics", identification=Identification.UNNAMED_GROUP)
    assert noted(report((), (*TWO, critics))) == ("Persons or groups whom the text does not name: critics (S3).",)


def test_many_unnamed_sources_are_counted_after_the_weightiest() -> None:
    """The note stays one line."""
    crowd = tuple(anonymous(n, f"official {n}", words=n) for n in range(3, 9))
    (note,) = noted(report((), (*TWO, *crowd)))
    assert "official 8 (S8); official 7 (S7)" in note
    assert note.endswith("; 2 more.")


def test_unverified_statements_are_listed() -> None:
    """Those credited to nobody, with their numbers."""
    rumour = statement(3, category=Category.UNVERIFIED, source=None, source_id=None)
    assert noted(report((rumour,), TWO)) == ("1 statement credited to nobody who can be identified (S3).",)


def test_an_unverified_headline_is_told_first() -> None:
    """The headline is what most readers see."""
    head = statement(1, where=ParagraphKind.TITLE, category=Category.UNVERIFIED, source=None, source_id=None)
    assert noted(report((head,), TWO))[0] == "The headline rests on a source that the text does not name (S1)."


def test_who_denies_and_who_does_not_confirm_are_told_apart() -> None:
    """Each speaker once, with all the statements."""
    denials = [statement(n, "the claim", stance=Stance.DENIED, denies="S1") for n in (2, 3)]
    other = statement(4, "the report", stance=Stance.NOT_CONFIRMED, source_id="Src2")
    nobody = statement(5, "the rest", stance=Stance.DENIED, source=None, source_id=None)
    assert noted(report((statement(1), *denials, other, nobody), TWO)) == (
        "Denied by: Ilse Brandt (S2, S3); nobody in particular (S5).",
        "Not confirmed by: Odo Prenn (S4).",
    )


def test_another_outlets_report_is_told() -> None:
    """Second-hand origin, each outlet once."""
    origin = ReportProvenance(
        words=words("according to the Courier"), kind=ProvenanceKind.SECOND_HAND, name="Courier", rule="origin.outlet"
    )
    assert noted(report((statement(1),), TWO, provenance=(origin, origin))) == (
        "The text passes on another outlet's report: Courier.",
    )


def test_declined_comment_is_told() -> None:
    """Silence is information."""
    notes = noted(report((statement(1),), (source(), source(2, "Tarn Hydraulics", declined_comment=True))))
    assert notes == ("Declined to comment: Tarn Hydraulics.",)


def test_findings_of_one_rule_stand_together_the_severest_rule_first() -> None:
    """However often a rule is broken, it is one thing to attend to."""
    late = finding("policy.b", Severity.ERROR)
    made = breaches(report((), (), findings=(finding("policy.a"), late, finding("policy.a"))))
    assert [(b.rule, b.severity, len(b.findings)) for b in made] == [
        ("policy.b", Severity.ERROR, 1),
        ("policy.a", Severity.WARNING, 2),
    ]


def test_what_a_finding_tells_is_not_told_again() -> None:
    """The note on the unnamed leaves out the sources of findings."""
    one, other = anonymous(3), anonymous(4, "a guard")
    assert noted(report((), (*TWO, one, other), findings=(finding(sources=("Src3",)),))) == (
        "Anonymous, and the text does not say why: a guard (S4).",
    )
    assert noted(report((statement(1),), (source(),), findings=(finding(sources=("Src1",)),))) == ()
