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
    A verb with its particle is written with a hyphen (`lay-off`).
    A word that belongs to the group as one part of speech only is written with it (`force:noun`).
    `opposites` are pairs of groups, by their first words, of which one says the contrary of the other. The groups
    of `decisive` (by their first words, else this word of a group alone) name events that are hardly told without one
    of their words. `hints` are
    rows of the first word of a group and other words that may tell of it all the same ("lost her job").
    """

    kind: Literal["family"]
    groups: Groups = Field(min_length=1)
    decisive: tuple[Entry, ...] = ()
    opposites: tuple[tuple[Entry, Entry], ...] = ()
    hints: Groups = ()
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
                    raise problem(f"'{word}' is listed twice", "leave one of the two out")
                seen.add(word)
        return groups

    def contraries(self) -> Iterator[tuple[str, str]]:
        """Each word that stands for a group of a pair of opposites with that of the other, both ways."""
        for one, other in self.opposites:
            yield from ((one, other), (other, one))

    def deciding(self) -> Iterator[str]:
        """The words of the decisive groups, and those that are decisive by themselves."""
        groups = {group[0]: group for group in self.groups}
        yield from (word for entry in self.decisive for word in groups.get(entry, (entry,)))

    def members(self) -> Iterator[tuple[str, str]]:
        """Each word of each group with the word that stands for the group."""
        yield from ((word, group[0]) for group in self.groups for word in group)
