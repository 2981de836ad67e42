"""Profiles: which severity each policy rule has, and what is wrong with one that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.errors import RuleError, UsageError
from analyzer.model.finding import Severity
from analyzer.rules import load_rules
from analyzer.rules.kinds import PolicyRule
from analyzer.rules.profile import find_profile, profile_names
from tests.rules.files import write

RULES = load_rules()
POLICY = """\
id: policy.{name}
kind: policy
title: X
about: source
when: {when}
mark: mention
severity: warning
message: "x"
why: x
remedy: x
examples:
  matches:
    - {{text: A., found: A}}
  does_not_match:
    - {{text: B., why: b}}
"""
PROFILE = "id: profile.{name}\nkind: profile\ntitle: X\n{rest}"
ANY = "{field: words, at_least: 1}"


def policy(name: str = "one", when: str = ANY) -> dict[str, str]:
    """A policy rule's file."""
    return {f"policy/{name}.yaml": POLICY.format(name=name, when=when)}


def profile(name: str, rest: str) -> dict[str, str]:
    """A profile's file."""
    return {f"profile/{name}.yaml": PROFILE.format(name=name, rest=rest)}


def test_the_profiles_of_newsrooms_are_there() -> None:
    assert set(profile_names(RULES)) >= {
        "default", "ap", "reuters", "bbc", "npr", "nyt", "guardian", "spj", "strict",
    }  # fmt: skip


@pytest.mark.parametrize("name", profile_names(RULES))
def test_every_profile_has_a_rule_in_force(name: str) -> None:
    chosen = find_profile(RULES, name)
    assert any(chosen.severity(rule) is not Severity.NONE for rule in RULES.of(PolicyRule))


def test_a_profile_of_a_newsroom_holds_the_rules_that_its_policy_asks_for() -> None:
    """By the names in the rules: what AP does not ask for is not in its profile."""
    names = {"ap": "Associated Press", "reuters": "Reuters", "npr": "NPR", "nyt": "New York Times", "bbc": "BBC"}
    names |= {"guardian": "Guardian", "spj": "SPJ Code of Ethics"}
    for profile_name, newsroom in names.items():
        chosen = find_profile(RULES, profile_name)
        for rule in RULES.of(PolicyRule):
            asked = newsroom in rule.policies
            assert chosen.severity(rule) is Severity.NONE or asked, f"{profile_name}: {rule.id}"


def test_the_default_has_the_severity_that_the_rules_give_themselves_or_leaves_them_out() -> None:
    """What it leaves out is in the profile of some newsroom."""
    chosen, strict = find_profile(RULES), find_profile(RULES, "strict")
    for rule in RULES.of(PolicyRule):
        assert chosen.severity(rule) in (rule.severity, Severity.NONE)
        assert strict.severity(rule) is not Severity.NONE


def test_strict_is_never_milder_than_the_default() -> None:
    strict, default = find_profile(RULES, "strict"), find_profile(RULES)
    assert all(strict.severity(r).rank >= default.severity(r).rank for r in RULES.of(PolicyRule))
    assert all(strict.severity(r) is not Severity.NOTE for r in RULES.of(PolicyRule))


def test_a_profile_that_is_not_there_is_told_with_the_nearest_name() -> None:
    with pytest.raises(UsageError, match="there is no profile 'bcc'; did you mean 'bbc'"):
        find_profile(RULES, "bcc")


def test_a_profile_extends_another_and_what_it_says_itself_counts(tmp_path: Path) -> None:
    files = policy("one") | policy("two") | policy("three")
    files |= profile("house", "severity: {policy.one: error, policy.two: note}\n")
    files |= profile("desk", "extends: profile.house\nothers: own\nseverity: {policy.two: none}\n")
    rules = load_rules(write(tmp_path, files))
    chosen = {r.id: find_profile(rules, "desk").severity(r) for r in rules.of(PolicyRule)}
    assert chosen == {"policy.one": "error", "policy.two": "none", "policy.three": "warning"}


def test_rules_that_a_profile_does_not_list_do_not_apply(tmp_path: Path) -> None:
    rules = load_rules(write(tmp_path, policy("one") | profile("house", "severity: {}\n")))
    assert find_profile(rules, "house").severity(rules.of(PolicyRule)[0]) is Severity.NONE


CASES = [
    ("{field: wrods, at_least: 1}", "there is no field 'wrods' of a source", "did you mean 'words'?"),
    ("{field: role, at_least: 1}", "'role' is not a number", "compare it with 'equals'"),
    ("{field: role, equals: offical}", "'role' is never 'offical'", "one of: official"),
    ("{field: words, equals: many}", "'words' is a number", "write a number"),
    ("{field: rule, equals: source.role.spies}", "there is no rule 'source.role.spies'", ""),
    ("{measure: measure.sorces, equals: 1}", "there is no measure 'measure.sorces'", ""),
    ("{count: quotes, at_least: 1}", "there is no count 'quotes' for a source", "did you mean 'quotations'?"),
    (
        "{count: said, where: {field: share, at_least: 1}, equals: 1}",
        "no field 'share' of a statement",
        "did you mean 'where'?",
    ),
    ("{words: mentoin, matches: x}", "there is no words 'mentoin' of a source", "did you mean 'mention'?"),
    ("{words: mention, has: cue.sepech}", "no lexicon or surface rule 'cue.sepech'", "did you mean 'cue.speech'?"),
    ("{words: mention, equals: x}", "'equals' is not a test of 'words'", "tests of 'words': matches, has"),
    ("{field: words}", "nothing is asked of 'field'", "add one of"),
    ("{field: words, measure: x, equals: 1}", "it has 'field' and 'measure'", "one of: all"),
    ("{equals: 1}", "it has none", "one of: all"),
    ("{all: []}", "the list is empty", ""),
    ("{words: mention, matches: '(a'}", "bad regular expression", ""),
    ("{fields: words, equals: 1}", "unknown key 'fields'", "did you mean 'field'?"),
]


@pytest.mark.parametrize(("when", "reason", "remedy"), CASES, ids=[case[0] for case in CASES])
def test_a_wrong_condition_is_told_with_line_caret_and_remedy(
    tmp_path: Path, when: str, reason: str, remedy: str
) -> None:
    write(tmp_path, policy("one", when))
    with pytest.raises(RuleError) as caught:
        load_rules(tmp_path)
    message = str(caught.value)
    assert message.splitlines()[0].endswith(reason) or reason in message.splitlines()[0]
    assert "one.yaml:5:" in message
    assert remedy in message


def test_a_message_may_only_use_names_that_there_are(tmp_path: Path) -> None:
    files = policy("one")
    files["policy/one.yaml"] = files["policy/one.yaml"].replace('message: "x"', 'message: "{nmae}"')
    with pytest.raises(RuleError, match=r"'\{nmae\}' is not a word that a message can use"):
        load_rules(write(tmp_path, files))


@pytest.mark.parametrize(
    ("rest", "reason"),
    [
        ("severity: {policy.on: error}\n", "there is no policy rule 'policy.on'"),
        ("severity: {policy.one: fatal}\n", "unknown value 'fatal'"),
        ("extends: profile.hause\n", "there is no profile 'profile.hause'"),
        ("extends: profile.house\n", "the profile extends itself"),
    ],
)
def test_a_wrong_profile_is_told(tmp_path: Path, rest: str, reason: str) -> None:
    with pytest.raises(RuleError, match=reason):
        load_rules(write(tmp_path, policy("one") | profile("house", rest)))
