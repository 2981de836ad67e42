"""A story as JSON is whole, valid and read back as the same story."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from analyzer.model.story import Story
from analyzer.render.story.json import render_story_json, story_schema
from tests.samples import sample_story


def test_json_is_read_back_as_the_same_story() -> None:
    """Nothing is lost on the way."""
    assert Story.model_validate_json(render_story_json(sample_story())) == sample_story()


def test_the_schema_is_valid_and_closed() -> None:
    """A key that it does not know is an error."""
    Draft202012Validator.check_schema(story_schema())
    value = json.loads(render_story_json(sample_story())) | {"verdict": "true"}
    with pytest.raises(ValidationError):
        Draft202012Validator(story_schema()).validate(value)
