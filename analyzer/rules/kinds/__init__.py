"""The kinds of rules: one frozen class for each value of `kind:`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from analyzer.rules.kinds.anonymity import AnonymityRule
from analyzer.rules.kinds.country import CountryRule
from analyzer.rules.kinds.dependency import Dependency
from analyzer.rules.kinds.embedding import EmbeddingRule
from analyzer.rules.kinds.family import FamilyRule
from analyzer.rules.kinds.hedge import HedgeRule
from analyzer.rules.kinds.layout import LayoutRule
from analyzer.rules.kinds.lexicon import Lexicon
from analyzer.rules.kinds.measure import MeasureRule
from analyzer.rules.kinds.mismatch import MismatchRule
from analyzer.rules.kinds.origin import Origin
from analyzer.rules.kinds.policy import PolicyRule
from analyzer.rules.kinds.profile import ProfileRule
from analyzer.rules.kinds.quotation import QuotationRule
from analyzer.rules.kinds.rule import Rule
from analyzer.rules.kinds.source_role import SourceRole
from analyzer.rules.kinds.spelling import Spelling
from analyzer.rules.kinds.stance import StanceRule
from analyzer.rules.kinds.surface import Surface
from analyzer.rules.kinds.table import Table
from analyzer.rules.kinds.threshold import Threshold
from analyzer.rules.kinds.weighing import Weighing

# Any rule, told apart by its `kind`; the schema of rule files is made from it.
AnyRule = Annotated[
    Lexicon
    | Dependency
    | QuotationRule
    | Surface
    | LayoutRule
    | Origin
    | SourceRole
    | CountryRule
    | FamilyRule
    | HedgeRule
    | AnonymityRule
    | StanceRule
    | EmbeddingRule
    | Table
    | Threshold
    | Weighing
    | Spelling
    | MeasureRule
    | MismatchRule
    | PolicyRule
    | ProfileRule,
    Field(discriminator="kind"),
]

KINDS: dict[str, type[Rule]] = {
    "anonymity": AnonymityRule,
    "country": CountryRule,
    "dependency": Dependency,
    "embedding": EmbeddingRule,
    "family": FamilyRule,
    "hedge": HedgeRule,
    "layout": LayoutRule,
    "lexicon": Lexicon,
    "measure": MeasureRule,
    "mismatch": MismatchRule,
    "origin": Origin,
    "policy": PolicyRule,
    "profile": ProfileRule,
    "quotation": QuotationRule,
    "source-role": SourceRole,
    "spelling": Spelling,
    "stance": StanceRule,
    "surface": Surface,
    "table": Table,
    "threshold": Threshold,
    "weighing": Weighing,
}

__all__ = [
    "KINDS",
    "AnonymityRule",
    "AnyRule",
    "CountryRule",
    "Dependency",
    "EmbeddingRule",
    "FamilyRule",
    "HedgeRule",
    "LayoutRule",
    "Lexicon",
    "MeasureRule",
    "MismatchRule",
    "Origin",
    "PolicyRule",
    "ProfileRule",
    "QuotationRule",
    "Rule",
    "SourceRole",
    "Spelling",
    "StanceRule",
    "Surface",
    "Table",
    "Threshold",
    "Weighing",
]
