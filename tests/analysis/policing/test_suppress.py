"""Suppressions: each covers what it says and no more, and one that is wrong is a finding itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analyzer.analysis.policing.case import Case
from analyzer.analysis.policing.suppress import Verdict, suppress
from analyzer.model.finding import Finding, Severity
from analyzer.model.location import Location
from analyzer.model.suppression import Suppression
from analyzer.model.syntax import Document, ModelInfo
from analyzer.reading import read_text, segment
from analyzer.rules import load_rules
from analyzer.rules.profile import EVERYTHING, Profile, find_profile
from tests.analysis.policing.findings import finding

FIRST = "The pier has been sold, a harbour official said on Monday."
SECOND = "The bank would not comment, another harbour official said."
THIRD = "The mayor left."
RULE = "policy.anon-no-reason"


def judged(text: str, *found: Finding, profile: Profile = EVERYTHING, beside: tuple[Suppression, ...] = ()) -> Verdict:
    """What becomes of the findings in a Markdown text."""
    rules = load_rules()
    article = replace(read_text(text, "a.md"), suppressions=beside)
    layout = segment(article, rules.line_patterns, rules.origin_patterns)
    return suppress(found, Case(Document(layout, (), ModelInfo("none", "")), rules, (), ()), profile)


def rules_of(verdict: Verdict) -> list[str]:
    return [one.rule for one in verdict.findings]


@pytest.mark.parametrize("name", [RULE, "anon-no-reason", f"policy.bare-source, {RULE}"])
def test_a_comment_covers_the_paragraph_behind_it_and_says_why(name: str) -> None:
    text = f"{FIRST}\n\n<!-- analyzer-ignore {name}: agreed\n  with the desk -->\n\n{SECOND}\n\n{THIRD}\n"
    covered, before, after = (finding(text.index(words)) for words in ("another", "sold", "mayor"))
    verdict = judged(text, before, covered, after)
    assert [(one.finding, one.reason, str(one.location)) for one in verdict.suppressed] == [
        (covered, "agreed with the desk", "3:1")
    ]
    assert [one for one in verdict.findings if one.rule == RULE] == [before, after]


def test_a_comment_in_a_paragraph_or_at_its_end_covers_that_paragraph() -> None:
    for comment in (
        f"{FIRST[:20]}<!-- analyzer-ignore {RULE}: why -->{FIRST[20:]}",
        f"{FIRST} <!-- analyzer-ignore {RULE}: why -->",
    ):
        text = f"{THIRD}\n\n{comment}\n\n{SECOND}\n"
        inside, behind = finding(text.index("Monday")), finding(text.index("another"))
        assert [one.finding for one in judged(text, inside, behind).suppressed] == [inside]


def test_a_comment_at_the_head_covers_the_article() -> None:
    text = f"<!-- analyzer-ignore {RULE}: a column -->\n\n{FIRST}\n\n{SECOND}\n"
    both = (finding(text.index("sold")), finding(text.index("another")))
    assert [one.finding for one in judged(text, *both).suppressed] == list(both)


def test_another_rule_is_not_covered_and_the_suppression_is_told_to_be_of_nothing() -> None:
    text = f"{THIRD}\n\n<!-- analyzer-ignore policy.bare-source: why -->\n{FIRST}\n"
    verdict = judged(text, finding(text.index("sold")))
    assert sorted(rules_of(verdict)) == [RULE, "policy.suppression-unused"]
    told = next(one for one in verdict.findings if one.rule == "policy.suppression-unused")
    assert (str(told.location), told.words.text) == ("3:1", "analyzer-ignore policy.bare-source: why")


@pytest.mark.parametrize(
    "comment", [f"analyzer-ignore {RULE}", f"analyzer-ignore {RULE}:", f"analyzer-ignore {RULE}:  "]
)
def test_without_a_reason_it_is_itself_an_error(comment: str) -> None:
    text = f"<!-- {comment} -->\n{FIRST}\n"
    verdict = judged(text, finding(text.index("sold")))
    assert [(one.rule, one.severity) for one in verdict.findings] == [("policy.suppression-no-reason", Severity.ERROR)]
    assert len(verdict.suppressed) == 1


def test_an_entry_beside_the_article_covers_the_finding_with_its_fingerprint_only() -> None:
    entry = Suppression(
        RULE, "agreed", "a.md.ignore.toml", Location(line=1, column=1), fingerprint="0123456789abcdef:1"
    )
    one, two = finding(4), finding(30, fingerprint="0123456789abcdef:2")
    verdict = judged(f"{FIRST}\n", one, two, beside=(entry,))
    assert [(aside.finding, aside.file, aside.in_text) for aside in verdict.suppressed] == [
        (one, "a.md.ignore.toml", False)
    ]
    assert verdict.findings == (two,)


def test_an_entry_of_nothing_is_told_with_its_file_and_line() -> None:
    entry = Suppression(RULE, "agreed", "a.md.ignore.toml", Location(line=7, column=1), fingerprint="beef:1")
    (told,) = judged(f"{FIRST}\n", beside=(entry,)).findings
    assert told.message.endswith("(a.md.ignore.toml:7:1)")


def test_every_profile_keeps_the_rules_about_suppressions_unless_it_says_otherwise() -> None:
    text = f"<!-- analyzer-ignore {RULE}: why -->\n{FIRST}\n"
    profile = find_profile(load_rules(), "nyt")
    assert rules_of(judged(text, profile=profile)) == ["policy.suppression-unused"]
    silent = profile.with_severities({"policy.suppression-unused": Severity.NONE})
    assert rules_of(judged(text, profile=silent)) == []


def test_other_comments_are_left_alone() -> None:
    assert judged(f"<!-- a note, analyzer-ignored -->\n{FIRST}\n") == Verdict((), ())
