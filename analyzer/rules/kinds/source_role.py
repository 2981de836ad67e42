"""The kind `source-role`: what a source speaks as, read off the words that name it."""

from __future__ import annotations

from typing import Literal

from analyzer.model.source import Identification, Role
from analyzer.rules.kinds.rule import Examples, FoundExample, Rule


class SourceRole(Rule):
    """Words of a mention that give it a role.

    `heads` are phrases (lemmas) that the head with the words right before it ends in, `phrases` stand
    anywhere in the mention, `names` are proper names matched as whole words, capitals as given. `body` says
    that an institution speaks and not a person.
    """

    kind: Literal["source-role"]
    role: Role
    identification: Identification | None = None
    official: bool = False
    body: bool = False
    heads: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    examples: Examples[FoundExample]
