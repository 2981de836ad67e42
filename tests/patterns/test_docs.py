"""The examples of docs/patterns.md give what stands below them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from analyzer.patterns import PatternSyntaxError, find, parse_pattern
from analyzer.patterns.pattern import Attribute, Operator
from tests.trees import tree

TEXT = (Path(__file__).parent.parent.parent / "docs" / "patterns.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)\n```$", TEXT, re.MULTILINE | re.DOTALL)
SENTENCE = tree(next(body for kind, body in BLOCKS if kind == "tree"))


@pytest.mark.parametrize("example", [body for kind, body in BLOCKS if kind == "pattern"])
def test_an_example_finds_what_it_says(example: str) -> None:
    lines = example.splitlines()
    pattern = parse_pattern("\n".join(line for line in lines if not line.startswith("=> ")))
    expected = [line.removeprefix("=> ") for line in lines if line.startswith("=> ")]
    found = [
        ", ".join(f"{name} {SENTENCE.tokens[index].form}" for name, index in bound.items())
        for bound in find(pattern, SENTENCE)
    ]
    assert sorted(found or ["nothing"]) == sorted(expected)


@pytest.mark.parametrize("example", [body for kind, body in BLOCKS if kind == "error"])
def test_an_example_of_a_mistake_is_told_so(example: str) -> None:
    pattern, reason, remedy = example.splitlines()
    with pytest.raises(PatternSyntaxError) as caught:
        parse_pattern(pattern)
    assert (caught.value.reason, caught.value.remedy) == (reason, remedy)


def test_every_attribute_and_operator_is_described() -> None:
    assert [attribute for attribute in Attribute if f"| `{attribute}` |" not in TEXT] == []
    assert [operator for operator in Operator if f"| `A {operator} B` |" not in TEXT] == []
