"""Policing: what is reported once, what gives way, where findings stand and by what they are known again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analyzer.analysis.assembly.assemble import assemble
from analyzer.analysis.stages import analysed
from analyzer.model.finding import Finding, Severity
from analyzer.model.report import Report
from analyzer.model.text import Article
from analyzer.parsing.document import parse_layout
from analyzer.parsing.recorded import RecordedParser
from analyzer.reading import segment
from analyzer.rules import load_rules
from analyzer.rules.profile import EVERYTHING, Profile
from tests.record import PARSES

RULES = load_rules()
PARSER = RecordedParser(PARSES)
# Paragraphs of examples, so that their parses are recorded.
UNNAMED = "A harbour official, who spoke on condition of anonymity, said the crane was broken."
LOADED = "The mayor claimed that the old bridge was safe."
HEARSAY = "The owner reportedly sold the pier."
BELIEVED = "The convoy is believed to have crossed the river."
PLAIN = "Harbour master Ada Holm said the crane was broken."
BARE = "A source said the crane was broken."
FRAGMENT = "The mayor said the report was “baseless”."
RUNWAY = "The pilots said the runway was “too short” for the new aircraft."


def reported(*paragraphs: str, profile: Profile = EVERYTHING, between: str = "\n\n") -> Report:
    """The report of an article of these paragraphs."""
    article = Article("harbour.txt", between.join(paragraphs))
    return assemble(analysed(parse_layout(segment(article, (), ()), PARSER), RULES), RULES, profile)


def found(report: Report, rule: str) -> list[Finding]:
    """The findings of a rule."""
    return [finding for finding in report.findings if finding.rule == f"policy.{rule}"]


def test_a_rule_is_reported_once_for_an_article_with_the_other_places() -> None:
    (finding,) = found(reported(BELIEVED, PLAIN, HEARSAY), "weasel-passive")
    assert finding.words.text == "is believed"
    assert [spot.words.text for spot in finding.more] == ["reportedly"]
    assert finding.more[0].location.line == 5


def test_findings_are_in_text_order() -> None:
    starts = [f.words.spans[0].start for f in reported(UNNAMED, LOADED, BARE, HEARSAY).findings]
    assert starts == sorted(starts)
    assert len(starts) > 3


def test_a_finding_names_the_source_and_the_statements_it_is_about() -> None:
    report = reported(PLAIN, UNNAMED)
    (finding,) = found(report, "anon-no-reason")
    (source,) = (s for s in report.sources if s.id in finding.sources)
    assert source.name == "A harbour official"
    assert finding.statements == source.statements


@pytest.mark.parametrize("between", ["\n\n", "\r\n\r\n", "\r\r"])
def test_line_and_column_are_those_an_editor_shows(between: str) -> None:
    """Whatever ends the lines."""
    (finding,) = found(reported(PLAIN, LOADED, between=between), "loaded-verb")
    column = LOADED.index("claimed") + 1
    assert (finding.location.line, finding.location.column) == (3, column)
    assert (finding.end.line, finding.end.column) == (3, column + len("claimed"))


def test_the_sentence_shown_covers_the_words() -> None:
    for finding in reported(UNNAMED, LOADED, HEARSAY, FRAGMENT).findings:
        assert all(finding.sentence.spans[0].covers(span) for span in finding.words.spans)


def test_a_fingerprint_stays_when_text_is_put_before_and_behind() -> None:
    """The article opens with the named source both times, as a rule on openings depends on what stands there."""
    before = {f.rule: f.fingerprint for f in reported(PLAIN, LOADED, UNNAMED).findings}
    after = {f.rule: f.fingerprint for f in reported(PLAIN, RUNWAY, LOADED, UNNAMED, PLAIN).findings}
    assert before
    assert {rule: after[rule] for rule in before} == before


def test_a_fingerprint_changes_with_the_sentence() -> None:
    one, other = (found(reported(text), "fragment-quote")[0].fingerprint for text in (FRAGMENT, RUNWAY))
    assert one != other


def test_findings_alike_in_rule_words_and_sentence_are_told_apart_by_number() -> None:
    prints = [f.fingerprint for f in found(reported(PLAIN, LOADED, BARE, LOADED, BARE), "loaded-verb")]
    prints += [f.fingerprint for f in found(reported(PLAIN, BARE, LOADED, BARE), "bare-source")]
    assert len(prints) == len(set(prints))
    assert all(p.rpartition(":")[2].isdigit() for p in prints)


def test_a_rule_gives_way_to_another_but_not_to_one_that_the_profile_leaves_out() -> None:
    without = EVERYTHING.with_severities({"policy.single-anon-basis": Severity.NONE})
    opening = "A senior port official said on Monday that the northern pier would be sold."
    second = "The official said the price had been agreed in March."
    assert found(reported(opening, second), "single-anon-basis")
    assert not found(reported(opening, second), "anon-in-lead")
    assert found(reported(opening, second, profile=without), "anon-in-lead")


def test_the_severity_is_that_of_the_profile_and_none_switches_off() -> None:
    strict = EVERYTHING.with_severities({"policy.loaded-verb": Severity.ERROR})
    assert found(reported(LOADED, profile=strict), "loaded-verb")[0].severity is Severity.ERROR
    off = EVERYTHING.with_severities({"policy.loaded-verb": Severity.NONE})
    assert not found(reported(LOADED, profile=off), "loaded-verb")
    assert not reported(LOADED, UNNAMED, profile=replace(EVERYTHING, others=Severity.NONE)).findings


def test_the_report_names_the_profile_and_the_rules_that_fired() -> None:
    report = reported(UNNAMED, profile=Profile("desk"))
    assert report.profile == "desk"
    assert {f.rule for f in report.findings} <= {rule.id for rule in report.rules}


def test_every_finding_says_why_what_to_do_and_where_it_comes_from() -> None:
    for finding in reported(UNNAMED, LOADED, HEARSAY, FRAGMENT, BARE).findings:
        assert finding.why
        assert finding.remedy
        assert finding.policies
        assert "{" not in finding.message
