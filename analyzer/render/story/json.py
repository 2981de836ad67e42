"""A story as JSON that is checked against its own schema before anybody sees it."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from analyzer.model.story import Story

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def story_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a story, generated from the model."""
    return {"$schema": DIALECT, **Story.model_json_schema(mode="serialization")}


def render_story_json(story: Story) -> str:
    """The story as one JSON object, keys in the order of the model; ends in a line break.

    Raises jsonschema.ValidationError when the object breaks the schema, which is a fault of the analyzer.
    """
    value = json.loads(story.model_dump_json())
    _validator().validate(value)
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


@cache
def _validator() -> Validator:
    return Draft202012Validator(story_schema())
