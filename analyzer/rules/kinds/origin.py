"""The kind `origin`: words by which a text says where it comes from."""

from __future__ import annotations

import re
from typing import Literal

from pydantic import field_validator

from analyzer.model.text import ExclusionReason, OriginPattern, Place, ProvenanceKind
from analyzer.rules.kinds.fields import RegexFlag, RegexText, problem, regex_with
from analyzer.rules.kinds.rule import Examples, FoundExample, Rule


class Origin(Rule):
    """A regular expression whose group `name` is the agency, the outlet or the place.

    `place` limits where it is looked for; with `excludes` the words it finds are set aside for that reason.
    """

    kind: Literal["origin"]
    provenance: ProvenanceKind
    flags: tuple[RegexFlag, ...] = ()
    regex: RegexText
    place: Place = Place.ANY
    excludes: ExclusionReason | None = None
    examples: Examples[FoundExample]

    @field_validator("regex")
    @classmethod
    def _names(cls, regex: str) -> str:
        if not re.search(r"\(\?P<name>", regex):
            raise problem("the expression has no group 'name'", "put '(?P<name>' and ')' round the name it finds")
        return regex

    @property
    def origin_pattern(self) -> OriginPattern:
        """The rule as segmentation takes it."""
        regex = regex_with(self.flags, self.regex)
        return OriginPattern(self.id, self.provenance, regex, self.place, self.excludes)
