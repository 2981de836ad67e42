"""Keys: what all references to one entity have in common."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class By(StrEnum):
    """How an entity is told from all others in the article."""

    PERSON = "person"  # by its number in the cast
    COUNTRY = "country"  # by name
    BODY = "body"  # by the words of its fullest name
    SERVICE = "service"  # an intelligence service, by the country it serves
    WORDS = "words"  # by the lemmas of the words that describe it
    PLACE = "place"  # by where it was first mentioned (sentence, token): somebody new
    PRONOUN = "pronoun"  # by a pronoun that stands for nobody named before
    NARRATOR = "narrator"  # the article's own I, or its own we
    MEMBERS = "members"  # by the keys of its members


class Key(NamedTuple):
    """The key of an entity: how it is told from others, and by what."""

    by: By
    parts: tuple[str, ...] = ()
    members: tuple[Key, ...] = ()

    @property
    def number(self) -> int:
        """The first part as a number, as the key of a person has it."""
        return int(self.parts[0])


def joined(members: list[Key]) -> Key:
    """The key of several entities that speak together, whatever their order."""
    return Key(By.MEMBERS, members=tuple(sorted(members, key=repr)))
