"""The kind `dependency`: patterns over dependency trees that find attributions."""

from __future__ import annotations

import string
from enum import StrEnum
from typing import Any, Literal

from pydantic import ConfigDict, Field, ValidationInfo, field_validator, model_validator

from analyzer.model.hedge import Stance
from analyzer.rules.kinds.fields import CuePatterns, problem
from analyzer.rules.kinds.rule import Example, Examples, Rule, Texts


class SourceOrigin(StrEnum):
    """Where the source stands.

    Captured by the pattern; the subject of the cue, its own or a lent one; all that stands before the cue; nowhere.
    """

    CAPTURED = "captured"
    SUBJECT = "subject"
    BEFORE = "before"
    NONE = "none"


class ContentExtent(StrEnum):
    """How far the content reaches.

    The subtree of its captures; everything after the cue that completes it; the clause that the cue phrase
    stands in; what the sentence holds besides source and cue; all that stands behind the cue (in
    the first sentence of a paragraph, to its end) or ahead of it.
    """

    SUBTREE = "subtree"
    COMPLEMENTS = "complements"
    CLAUSE = "clause"
    REMAINDER = "remainder"
    BEHIND = "behind"
    AHEAD = "ahead"


class AttributionExample(Example):
    """A text, and the words of the attribution in it; a list where they are discontinuous."""

    source: Texts | None = None
    cue: Texts | None = None
    content: Texts | None = None


def _one_pattern(schema: dict[str, Any]) -> None:
    schema["properties"]["pattern"] = {"type": "string", "description": "Short for one of `patterns`."}
    schema["required"] = [key for key in schema.get("required", ()) if key != "patterns"]


class Dependency(Rule):
    """Patterns of which each finds source, cue and content as captures of these names.

    Where two rules find the same attribution, the one of higher `priority` is kept.
    """

    model_config = ConfigDict(json_schema_extra=_one_pattern)

    kind: Literal["dependency"]
    patterns: CuePatterns = Field(min_length=1)
    message: str
    priority: int = 0
    stance: Stance | None = None
    source: SourceOrigin = SourceOrigin.CAPTURED
    content: ContentExtent = ContentExtent.SUBTREE
    attitude: bool = Field(default=False, description="The article ascribes an attitude; nothing is said or written.")
    examples: Examples[AttributionExample]

    @model_validator(mode="before")
    @classmethod
    def _from_one(cls, data: Any) -> Any:
        if not isinstance(data, dict) or "pattern" not in data:
            return data
        if "patterns" in data:
            raise problem("both 'pattern' and 'patterns' are given", "move the one pattern into 'patterns'")
        return {**{key: value for key, value in data.items() if key != "pattern"}, "patterns": (data["pattern"],)}

    @field_validator("message")
    @classmethod
    def _captured(cls, message: str, info: ValidationInfo) -> str:
        captures = _captures(info)
        try:
            names = [name for _, name, _, _ in string.Formatter().parse(message) if name is not None]
        except ValueError as error:
            raise problem(f"the message is malformed: {error}", "write '{{' for a brace") from None
        for name in names:
            if captures and name not in captures | {"source", "content"}:
                remedy = f"captured: {', '.join(sorted(captures))}"
                raise problem(f"'{{{name}}}' is not captured by the pattern", remedy, message.find("{" + name))
        return message


def _captures(info: ValidationInfo) -> frozenset[str]:
    """The names that the patterns capture; empty when the patterns themselves were wrong."""
    return frozenset[str]().union(*(pattern.captures for pattern in info.data.get("patterns", ())))
