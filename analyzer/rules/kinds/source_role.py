"""The kind `source-role`: what a source speaks as, read off the words that name it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from analyzer.model.source import Role
from analyzer.rules.kinds.fields import Entries, problem, unique
from analyzer.rules.kinds.rule import Examples, FoundExample, Rule

Names = Annotated[tuple[str, ...], AfterValidator(unique)]


class Speaker(StrEnum):
    """What kind of thing the words name: a person, a body, a document, or nobody in particular."""

    PERSON = "person"
    BODY = "body"
    DOCUMENT = "document"
    NOBODY = "nobody"


class Standing(StrEnum):
    """Whether the words speak for a state; a borrowed standing is that of the body or person named beside them."""

    OFFICIAL = "official"
    PRIVATE = "private"
    BORROWED = "borrowed"


class SourceRole(Rule):
    """Words of a mention that give it a role.

    `heads` are phrases in lower case (lemmas or forms) that hold the head of the mention, `names` proper names with
    capitals as given, `endings` the last words of proper names, `definite` such last words that also stand for the
    whole name behind an article (`the Courier`), `bare` heads that count only in a phrase of one word, `tails` the ends
    of common nouns that no other words of a role hold. A borrowed standing falls back on `alone` where nothing stands
    beside the words. `titled` says that the words are a title, `voice` that the person speaks as the body it serves,
    `withheld` that the word itself says a name is withheld, `alike` that the words are used for one another (`the
    survey` after `a poll`), `asks` that they name what people were asked in.
    """

    kind: Literal["source-role"]
    role: Role
    speaker: Speaker = Speaker.PERSON
    standing: Standing = Standing.PRIVATE
    alone: Standing = Standing.PRIVATE
    titled: bool = True
    voice: bool = False
    withheld: bool = False
    alike: bool = False
    asks: bool = False
    heads: Entries = ()
    bare: Entries = ()
    names: Names = Field(default=())
    endings: Names = Field(default=())
    definite: Names = Field(default=())
    tails: Entries = ()
    examples: Examples[FoundExample]

    @model_validator(mode="after")
    def _has_words(self) -> SourceRole:
        if not (self.heads or self.bare or self.names or self.endings or self.tails):
            raise problem("the rule names no words", "give it heads, names, endings or bare")
        if stray := sorted(set(self.definite) - set(self.endings)):
            raise problem(f"not among the endings: {', '.join(stray)}", "what stands alone also ends a name; add it")
        return self
