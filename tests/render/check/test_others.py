"""Checks as JUnit XML, GitHub annotations, JSON and text."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from analyzer.model.check import Unread
from analyzer.model.extract import Extract
from analyzer.model.finding import Severity
from analyzer.model.location import Location
from analyzer.model.span import Span
from analyzer.render.check.github import render_github
from analyzer.render.check.json import check_schema, render_check_json
from analyzer.render.check.junit import render_junit
from analyzer.render.check.terminal import render_check
from analyzer.render.check.underline import underlined
from tests.render.check.checks import check, finding, spot

TEXT = st.text(alphabet=st.characters(codec="utf-8"))


def suites(xml: str) -> ElementTree.Element:
    """The root of the XML."""
    return ElementTree.fromstring(xml.encode())


def test_findings_at_the_threshold_fail_and_others_pass() -> None:
    root = suites(render_junit(check(finding(severity=Severity.ERROR), finding())))
    assert (root.get("tests"), root.get("failures")) == ("2", "1")
    cases = root.findall("testsuite/testcase")
    assert [bool(case.findall("failure")) for case in cases] == [True, False]
    assert "on condition of anonymity" in (cases[1].findtext("system-out") or "")


def test_with_no_threshold_nothing_fails() -> None:
    assert suites(render_junit(check(finding(severity=Severity.ERROR), fail_on=Severity.NONE))).get("failures") == "0"


def test_an_article_without_findings_is_a_passed_case() -> None:
    """A build server takes no case at all for a broken run."""
    cases = suites(render_junit(check())).findall("testsuite/testcase")
    assert [len(case) for case in cases] == [0]


def test_an_unread_article_is_an_error_case() -> None:
    root = suites(render_junit(check(unread=(Unread(name="gone.txt", reason="no such file"),))))
    assert root.get("errors") == "1"
    assert root.find("testsuite/testcase/error") is not None


@given(TEXT, TEXT)
def test_any_words_give_wellformed_xml(message: str, name: str) -> None:
    suites(render_junit(check(finding(message=message), name=name, fail_on=Severity.WARNING)))


def test_an_annotation_has_file_lines_columns_and_title() -> None:
    line = render_github(check(finding()))
    assert line.startswith(
        "::warning file=harbour.txt,line=3,endLine=3,col=28,endColumn=53,title=policy.anon-no-reason%3A "
    )
    assert line.endswith("::no name for “A port official”, and no word why%0ASay why the name is withheld.\n")


def test_an_annotation_over_lines_has_no_columns() -> None:
    """GitHub refuses them."""
    line = render_github(check(finding(end=Location(line=4, column=2))))
    assert "endLine=4" in line
    assert "col=" not in line


@given(TEXT, TEXT)
def test_nothing_in_an_annotation_can_begin_another(message: str, name: str) -> None:
    """A line break or `::` in a name would be a command of its own."""
    text = render_github(check(finding(message=message), name=name))
    assert text.index("\n") == len(text) - 1
    assert "\r" not in text
    assert re.match(r"::warning file=[^:,]*,line=3,endLine=3,col=28,endColumn=53,title=[^:,]*::", text)


def test_an_article_that_cannot_be_read_is_an_annotation() -> None:
    """The job fails for it, and its page should say why."""
    text = render_github(check(unread=(Unread(name="gone.txt", reason="gone.txt: there is no such file."),)))
    assert text == "::error file=gone.txt,title=cannot be read::gone.txt: there is no such file.\n"


def test_severities_have_the_commands_of_github() -> None:
    text = render_github(check(*(finding(severity=s) for s in (Severity.ERROR, Severity.WARNING, Severity.NOTE))))
    assert [line[2 : line.index(" ")] for line in text.splitlines()] == ["error", "warning", "notice"]


def test_json_meets_the_published_schema_and_counts() -> None:
    value = json.loads(render_check_json(check(finding(), finding(severity=Severity.ERROR))))
    Draft202012Validator(check_schema()).validate(value)
    assert value["counts"] == {"note": 0, "warning": 1, "error": 1}
    assert value["articles"][0]["findings"][0]["location"]["line"] == 3


def test_a_line_of_text_is_file_place_severity_rule_message() -> None:
    first = render_check(check(finding())).splitlines()[0]
    assert first == ("harbour.txt:3:28 warning policy.anon-no-reason no name for “A port official”, and no word why")


def test_carets_stand_under_the_words() -> None:
    lines = render_check(check(finding())).splitlines()
    at = lines[1].index("on condition of anonymity")
    assert lines[2] == f"{'':4}|{'':{at - 5}}{'^' * len('on condition of anonymity')}"


def test_text_has_remedy_policies_norm_other_places_and_the_total() -> None:
    text = render_check(check(finding(more=(spot(line=9),))))
    for said in (
        "also: at 9:28",
        "do: Say why",
        "for: Associated Press",
        "norm: Rare",
        "1 warning in 1 article (profile ap)",
    ):
        assert said in text


def test_text_has_no_escapes_unless_colour_is_asked_for() -> None:
    assert "\x1b" not in render_check(check(finding(message="a\x1b[31mb")))
    assert "\x1b[" in render_check(check(finding()), colour=True)


def test_a_clean_check_says_so() -> None:
    assert render_check(check()) == "No findings in 1 article (profile ap)\n"


@pytest.mark.parametrize("width", [20, 33, 80])
def test_a_long_sentence_is_broken_within_the_width_and_keeps_the_marked_words(width: int) -> None:
    words = " ".join(f"word{n}" for n in range(60))
    at = words.index("word40")
    rows = underlined(Extract(text=words, spans=(Span(7, 7 + len(words)),)), (Span(7 + at, 7 + at + 6),), width, 4)
    assert all(len(line) <= width for line, _ in rows)
    marked = [line[carets.index("^") : len(carets)] for line, carets in rows if carets]
    assert marked == ["word40"]


@given(TEXT.filter(lambda text: bool(text.strip())), st.integers(0, 200), st.integers(1, 60))
def test_carets_cover_the_printable_characters_of_the_words(text: str, start: int, length: int) -> None:
    """Whatever blanks and control characters are left out."""
    at = min(start, len(text) - 1)
    span = Span(50 + at, 50 + min(at + length, len(text)))
    rows = underlined(Extract(text=text, spans=(Span(50, 50 + len(text)),)), (span,), 40, 10_000)
    shown = "".join(line for line, _ in rows)
    assert "".join(c for c in text if c.isprintable() and not c.isspace()) == shown.replace(" ", "")
