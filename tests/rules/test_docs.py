"""docs/rules.md is what the rules make of it."""

from __future__ import annotations

from pathlib import Path

from analyzer.rules import load_rules
from analyzer.rules.docs import reference
from analyzer.rules.kinds import KINDS
from analyzer.rules.kinds.dependency import ContentExtent, SourceOrigin

PAGE = Path(__file__).parent.parent.parent / "docs" / "rules.md"
PATTERNS = PAGE.with_name("patterns.md")


def test_the_page_is_up_to_date() -> None:
    """`make reports` mends a difference."""
    assert PAGE.read_text(encoding="utf-8") == reference(load_rules())


def test_every_kind_and_every_rule_is_on_the_page() -> None:
    text = reference(load_rules())
    assert [kind for kind in KINDS if f"## {kind}\n" not in text] == []
    assert [rule for rule in load_rules().rules if f"| `{rule}` |" not in text] == []


def test_every_origin_of_sources_and_every_extent_of_contents_is_described() -> None:
    """In the table of docs/patterns.md, where writers of rules look."""
    text = PATTERNS.read_text(encoding="utf-8")
    assert [value for value in (*SourceOrigin, *ContentExtent) if f"| `{value}` |" not in text] == []
