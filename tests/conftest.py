"""Fixtures for all tests; tests marked `model` run on one worker, where the models load once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from analyzer.parsing.stanza_parser import StanzaParser


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("model"):
            item.add_marker(pytest.mark.xdist_group("model"))


@pytest.fixture(scope="session")
def stanza_parser() -> StanzaParser:
    """The parser over the embedded models."""
    from analyzer.parsing.stanza_parser import StanzaParser

    return StanzaParser()
