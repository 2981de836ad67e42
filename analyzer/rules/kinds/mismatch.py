"""The kind `mismatch`: a headline or lead that says more than the article below it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field, field_validator

from analyzer.model.hedge import Certainty
from analyzer.model.mismatch import MismatchKind, MismatchPlace, Teller, Telling
from analyzer.patterns.syntax import suggestion
from analyzer.rules.kinds.fields import problem
from analyzer.rules.kinds.rule import Examples, FoundExample, Rule

MismatchFacts = Mapping[str, str | bool]
Case = Mapping[str, tuple[bool | str, ...]]
_YES_NO = (True, False)

# Everything that a mismatch rule can ask of a claim of the headline or lead, with the answers there are.
MISMATCH_COLUMNS: Mapping[str, tuple[bool | str, ...]] = {
    "place": tuple(MismatchPlace),
    "teller": (Teller.ARTICLE, Teller.SOURCE, Teller.NOBODY),
    "reserved": _YES_NO,
    "prospective": _YES_NO,
    "certainty": tuple(Certainty),
    "body": tuple(Telling),
    "body_teller": tuple(Teller),
    "body_strength": ("0", "1", "2", "3", "4", ""),
    "body_officeholder": _YES_NO,
    "body_someone": _YES_NO,
    "body_certainty": tuple(Certainty),
    "surer": _YES_NO,
    "answered": _YES_NO,
    "body_quoted": _YES_NO,
    "distanced": _YES_NO,
}


class MismatchRule(Rule):
    """Cases in which a claim of the headline or lead is a mismatch of a kind; one of them must hold.

    `teller` says who makes the claim, `body_teller` who does in the body (the article itself, if it does anywhere),
    `body_strength` the highest strength of their sourcing, `body_officeholder` that one is the unnamed holder of an
    office, `body_someone` that all are single persons whom the article does not name; `surer` that the body leaves
    it less sure wherever it tells it, `answered` that somebody in the body denies, questions or does not confirm
    it, `body_quoted` that its words for it stand in quotation marks, `distanced` that the body's verb keeps a
    distance (claimed, alleged, accused), `reserved` that the headline itself shows a reserve (a question, a colon,
    quotation marks). In the order of their `priority` the first rule of each kind counts.
    """

    kind: Literal["mismatch"]
    mismatch: MismatchKind
    priority: int = 0
    when: tuple[Case, ...] = Field(min_length=1)
    message: str = Field(min_length=1)
    examples: Examples[FoundExample]

    @field_validator("when")
    @classmethod
    def _known(cls, when: tuple[Case, ...]) -> tuple[Case, ...]:
        columns: Mapping[str, tuple[Any, ...]] = MISMATCH_COLUMNS
        for column, answers in (pair for case in when for pair in case.items()):
            if column not in columns:
                raise problem(f"there is nothing called '{column}' to ask", suggestion(column, columns))
            for answer in answers:
                if answer not in columns[column]:
                    known = ", ".join(str(value) for value in columns[column])
                    raise problem(f"'{column}' is never '{answer}'", f"one of: {known}")
        return when

    def holds(self, facts: MismatchFacts) -> bool:
        """Whether one of the cases is that of the facts."""
        return any(all(facts[column] in answers for column, answers in case.items()) for case in self.when)
