"""The parser for a directory of models."""

from __future__ import annotations

from pathlib import Path

from analyzer.parsing.directory import EMBEDDED, check, has_network
from analyzer.parsing.protocol import Parser


def open_parser(directory: Path | None = None) -> Parser:
    """A parser over the models in a directory, by default those of the package.

    A directory with a network of ours is read by the analyzer itself, any other one by Stanza. Raises ModelError for
    a directory that lacks a file; files that are broken are found when the first text is parsed. Libraries are
    imported here, which takes seconds.
    """
    found = (directory or EMBEDDED).resolve()
    check(found)
    if has_network(found):
        from analyzer.parsing.network_parser import NetworkParser

        return NetworkParser(found)
    from analyzer.parsing.stanza_parser import StanzaParser

    return StanzaParser(found)
