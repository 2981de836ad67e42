"""The explanation of a rule says everything that its file says."""

from __future__ import annotations

from pathlib import Path

from analyzer.rules import load_rules
from analyzer.rules.explain import explain
from tests.rules.files import write


def test_an_explanation_has_title_settings_uses_and_examples(tmp_path: Path) -> None:
    rules = load_rules(write(tmp_path))
    text = explain(rules.get("cue.speech"), rules)
    assert text.startswith("cue.speech (lexicon)\nVerbs of speech\n\n")
    assert "entries: say, point out" in text
    assert "used by: attribution.clausal" in text
    assert "- She said so. [found: said]" in text
    assert "- She left. (leave is no verb of speech)" in text


def test_patterns_are_printed_in_the_pattern_language(tmp_path: Path) -> None:
    rules = load_rules(write(tmp_path))
    text = explain(rules.get("attribution.clausal"), rules)
    assert "- {lemma:@cue.speech}=cue >nsubj {}=source & >ccomp {}=content" in text


def test_figures_in_groups_have_a_line_a_group() -> None:
    rules = load_rules()
    lines = explain(rules.get("attribution.weighing"), rules).splitlines()
    assert "weights:" in lines
    assert any(line.startswith("  - question: yes ") for line in lines)


def test_a_row_of_a_table_is_told_as_question_answer_and_reason() -> None:
    rules = load_rules()
    said = " ".join(explain(rules.get("source.category"), rules).split())
    assert "- identification none: category unverified, strength 0, visibility none (Nobody can be identified.)" in said
    assert "- else: category anonymous_person, strength 1" in said


def test_every_rule_can_be_explained() -> None:
    rules = load_rules()
    for rule in rules.rules.values():
        assert explain(rule, rules).startswith(f"{rule.id} ({rule.kind})\n{rule.title}\n")
