"""What every value of a report is made of: frozen models, and words of the article with their place."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from analyzer.model.span import Span


class Frozen(BaseModel):
    """A value of the report: immutable, and no key that the schema does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Extract(Frozen):
    """Words of the article: the text, and the spans it stands at (characters of the text as given)."""

    text: str
    spans: tuple[Span, ...] = Field(min_length=1)
