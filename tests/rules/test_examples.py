"""Every rule finds what its examples say, on recorded parses; `python -m tests.record` records what is missing."""

from __future__ import annotations

import pytest

from analyzer.analysis.examples.trial import FINDERS
from analyzer.analysis.examples.verify import FACTUAL, verify
from analyzer.parsing.recorded import RecordedParser
from analyzer.rules import load_rules
from analyzer.rules.kinds import KINDS, Dependency, QuotationRule, Rule
from tests.record import PARSES, needed, recorded

RULES = load_rules()
PARSER = RecordedParser(PARSES)


@pytest.mark.parametrize("rule_id", RULES.rules)
def test_the_examples_of_a_rule_hold(rule_id: str) -> None:
    failures = verify(RULES, PARSER, [rule_id])
    assert not failures, "\n" + "\n".join(map(str, failures))


def test_no_rule_gives_cause_for_a_warning() -> None:
    assert RULES.warnings == ()


def test_every_recorded_parse_is_one_of_an_example() -> None:
    """Stale recordings are dropped by `python -m tests.record`."""
    assert recorded().keys() <= {text for texts in needed(RULES).values() for text in texts}


@pytest.mark.parametrize("kind", KINDS.values())
def test_the_examples_of_every_kind_can_be_run(kind: type[Rule]) -> None:
    assert kind in FINDERS or kind in (Dependency, QuotationRule, *FACTUAL)
