"""Fixtures for all tests; tests marked `model` run on one worker, where the models load once, and so do `browser` ones.

Property tests have no deadline, for a busy machine is no failure; the profile `quick` tries fewer examples. On a
server of continuous integration they try the same examples every time; anywhere else they look for new ones.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from analyzer.parsing.protocol import Parser

settings.register_profile("thorough", deadline=None, max_examples=200, derandomize="CI" in os.environ)
settings.register_profile("quick", deadline=None, max_examples=20, derandomize="CI" in os.environ)
settings.load_profile("thorough")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for marker in ("model", "browser"):
            if item.get_closest_marker(marker):
                item.add_marker(pytest.mark.xdist_group(marker))


@pytest.fixture(scope="session")
def embedded_parser() -> Parser:
    """The parser over the embedded models."""
    from analyzer.parsing.open import open_parser

    return open_parser()
