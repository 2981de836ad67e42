"""Conditions of policy rules: data over a closed list of fields, measures, counts and words."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Annotated, Any

from pydantic import AfterValidator, Field, model_validator

from analyzer.rules.kinds.fields import RegexText, problem
from analyzer.rules.kinds.rule import Frozen
from analyzer.rules.kinds.table import Cells

SUBJECTS = ("all", "any", "not", "field", "measure", "count", "words")
COMPARISONS = ("equals", "at_least", "at_most")
TESTS = {"field": COMPARISONS, "measure": COMPARISONS, "count": (*COMPARISONS, "where"), "words": ("matches", "has")}
EVERY_TEST = (*COMPARISONS, "where", "matches", "has")
Comparison = Callable[[Any], bool]
_SEVERAL = (tuple, frozenset)


def _some(value: tuple[Any, ...] | None) -> tuple[Any, ...] | None:
    if value is not None and not value:
        raise problem("the list is empty", "write the conditions below it, each with a dash, or leave it out")
    return value


class Condition(Frozen):
    """One of: `all` or `any` of some conditions, `not` a condition, or a test.

    A test names a `field`, a `measure`, a `count` of statements, sources or quotations (those that meet `where`),
    each compared with `equals` (one of several values), `at_least` and `at_most`; or `words`, in which an expression
    `matches` something or that `has` what a lexicon or a surface rule finds.
    """

    all_: Annotated[tuple[Condition, ...] | None, AfterValidator(_some)] = Field(default=None, alias="all")
    any_: Annotated[tuple[Condition, ...] | None, AfterValidator(_some)] = Field(default=None, alias="any")
    not_: Condition | None = Field(default=None, alias="not")
    field: str | None = None
    measure: str | None = None
    count: str | None = None
    where: Condition | None = None
    words: str | None = None
    equals: Cells | None = None
    at_least: float | None = None
    at_most: float | None = None
    matches: RegexText | None = None
    has: str | None = None

    @model_validator(mode="after")
    def _one_subject(self) -> Condition:
        given = {(type(self).model_fields[name].alias or name) for name in self.model_fields_set}
        subjects = [name for name in SUBJECTS if name in given]
        if len(subjects) != 1:
            said = "it has " + " and ".join(f"'{name}'" for name in subjects) if subjects else "it has none"
            raise problem(f"a condition is about one thing: {said}", f"one of: {', '.join(SUBJECTS)}")
        allowed = TESTS.get(subjects[0], ())
        stray = next((name for name in EVERY_TEST if name in given and name not in allowed), None)
        if stray:
            known = f"tests of '{subjects[0]}': {', '.join(allowed)}" if allowed else "conditions go below it"
            raise problem(f"'{stray}' is not a test of '{subjects[0]}'", known)
        tests = {name for name in given if name in allowed} - {"where"}
        if allowed and not tests:
            raise problem(f"nothing is asked of '{subjects[0]}'", f"add one of: {', '.join(allowed)}")
        return self

    @cached_property
    def facts(self) -> tuple[tuple[str, Comparison], ...]:
        """Those of `all` that compare a field: the field, and the comparison."""
        return tuple((part.field, part.compares) for part in self.all_ or () if part.field is not None)

    @cached_property
    def others(self) -> tuple[Condition, ...]:
        """The rest of `all`, in the order in which the least work is done until one does not hold."""
        return tuple(sorted((p for p in self.all_ or () if p.field is None), key=lambda part: part.cost))

    @cached_property
    def cost(self) -> int:
        """The rank of the work that it takes: comparing what is known, looking into words, counting items."""
        below = [part.cost for part in (*(self.all_ or ()), *(self.any_ or ()), *([self.not_] if self.not_ else ()))]
        own = 3 if self.count is not None else 2 if self.has is not None else 1 if self.words is not None else 0
        return max(own, *below) if below else own

    @cached_property
    def compares(self) -> Comparison:
        """Whether a value (for several, one of them) meets `equals`, `at_least` and `at_most`; nothing never does.

        A function made once, as policies compare every fact of an article with every value that they name.
        """
        equals, low, high = self.equals, self.at_least, self.at_most

        def meets(value: Any) -> bool:
            if value is None or (equals is not None and value not in equals):
                return False
            return (low is None or value >= low) and (high is None or value <= high)

        one = meets if equals is None or low is not None or high is not None else equals.__contains__
        return lambda value: any(map(one, value)) if isinstance(value, _SEVERAL) else one(value)
