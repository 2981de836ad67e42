"""The stages in order: what they find about a parsed article."""

from __future__ import annotations

from analyzer.analysis.attribute import attribute, statements
from analyzer.analysis.classify import classify
from analyzer.analysis.factuality import frames
from analyzer.analysis.hedging import find_hedges
from analyzer.analysis.resolve import resolve
from analyzer.analysis.result import Analysis
from analyzer.analysis.stance import stances
from analyzer.model.attribution import Attribution
from analyzer.model.syntax import Document
from analyzer.rules.ruleset import RuleSet


def analysed(document: Document, rules: RuleSet) -> Analysis:
    """What the stages find about a parsed article."""
    return analysed_from(document, statements(document, attribute(document, rules)), rules)


def analysed_from(document: Document, attributions: tuple[Attribution, ...], rules: RuleSet) -> Analysis:
    """What the stages find about a parsed article with these attributions."""
    resolution = resolve(document, attributions, rules)
    sources = classify(document, attributions, resolution, rules)
    hedges = find_hedges(document, attributions, rules)
    read = frames(document, hedges, rules)
    taken = stances(document, attributions, hedges, read, rules)
    return Analysis(document, attributions, resolution.of, sources, taken, hedges, read)
