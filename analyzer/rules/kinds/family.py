"""The kind `family`: words that name one kind of event or thing, so that a claim is known again in other words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field, field_validator

from analyzer.rules.kinds.fields import Entry, problem
from analyzer.rules.kinds.rule import Examples, FoundExample, Rule

Groups = tuple[tuple[Entry, ...], ...]


class FamilyRule(Rule):
    """Groups of single words, verbs and the nouns made from them among others; a word belongs to one group.

    The first word of a group stands for it. Words of one stem need not be listed: they are known by the stem.
    """

    kind: Literal["family"]
    groups: Groups = Field(min_length=1)
    examples: Examples[FoundExample]

    @field_validator("groups")
    @classmethod
    def _words_once(cls, groups: Groups) -> Groups:
        seen: set[str] = set()
        for group in groups:
            for word in group:
                if " " in word:
                    raise problem(f"'{word}' is several words", "leave it out; a family has single words")
                if word in seen:
                    raise problem(f"'{word}' stands there twice", "leave one of the two out")
                seen.add(word)
        return groups

    def members(self) -> Iterator[tuple[str, str]]:
        """Each word of each group with the word that stands for the group."""
        yield from ((word, group[0]) for group in self.groups for word in group)
