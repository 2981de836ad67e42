"""The stages in order: what they find about a parsed article."""

from __future__ import annotations

from analyzer.analysis.attribution.attribute import attribute, statements
from analyzer.analysis.attribution.nest import nested
from analyzer.analysis.certainty.factuality import frames
from analyzer.analysis.certainty.hedging import find_hedges
from analyzer.analysis.certainty.stance import stances
from analyzer.analysis.classification.classify import classify
from analyzer.analysis.resolution.resolve import resolve
from analyzer.analysis.result import Analysis
from analyzer.model.attribution import Attribution
from analyzer.model.source import Source
from analyzer.model.span import Cover
from analyzer.model.syntax import Document
from analyzer.rules.ruleset import RuleSet


def analysed(document: Document, rules: RuleSet) -> Analysis:
    """What the stages find about a parsed article."""
    return analysed_from(document, statements(document, attribute(document, rules)), rules)


def analysed_from(document: Document, attributions: tuple[Attribution, ...], rules: RuleSet) -> Analysis:
    """What the stages find about a parsed article with these attributions."""
    resolution = resolve(document, attributions, rules)
    sources = classify(document, attributions, resolution, rules)
    said, of = _without_wishes(attributions, resolution.of, sources)
    hedges = find_hedges(document, said, rules)
    read = frames(document, hedges, rules)
    taken = stances(document, said, hedges, read, rules)
    return Analysis(document, said, of, sources, taken, hedges, read)


def _without_wishes(
    attributions: tuple[Attribution, ...], of: tuple[int | None, ...], sources: tuple[Source, ...]
) -> tuple[tuple[Attribution, ...], tuple[int | None, ...]]:
    """The attributions, and whose they are, less the wish to stay unnamed and the reason for it, unless all are such.

    "Who asked that her name not be used" is told with the source; it is nothing that the source says of the story.
    """
    about = Cover(t.span for s in sources for t in (*s.anonymity_condition, *s.anonymity_reason))
    kept = [n for n, a in enumerate(attributions) if not (a.cue and about.covers(a.cue[0]))]
    owners = {of[n] for n in kept}
    kept = [n for n in range(len(of)) if n in set(kept) or of[n] not in owners]
    if len(kept) == len(attributions):
        return attributions, of
    return nested(attributions[n] for n in kept), tuple(of[n] for n in kept)
