"""The quotations of a version, each with its speaker and its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analyzer.comparison.difference import Words
from analyzer.comparison.speaker import Speaker, Speakers
from analyzer.comparison.version import Version, covered
from analyzer.comparison.words import Folding
from analyzer.model.report import Statement
from analyzer.model.source import Category
from analyzer.model.span import Span
from analyzer.rules.ruleset import RuleSet

NEGATION = "certainty.negation"
NO_NEGATION = "certainty.no-negation"
MOST = 0.6  # share of a quotation that the content of its statement covers


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words in quotation marks in a version, the statement they stand in, and who says them.

    `telling` has the places of the words that tell something; `speakers` the innermost speaker first, then those
    who report him.
    """

    version: Version
    span: Span
    words: Words
    telling: frozenset[int]
    statement: Statement | None
    speakers: tuple[Speaker, ...]

    @property
    def speaker(self) -> Speaker | None:
        """Who says the words."""
        return next(iter(self.speakers), None)


def find_quoted(version: Version, speakers: Speakers, rules: RuleSet, folding: Folding) -> tuple[Quoted, ...]:
    """The quotations of the version in text order; those inside another and those without a letter are left out."""
    return tuple(_quoted(version, speakers, rules, folding))


def _quoted(version: Version, speakers: Speakers, rules: RuleSet, folding: Folding) -> Iterator[Quoted]:
    for quotation in version.document.layout.quotations:
        words = folding.words(version.text, quotation.words)
        if quotation.nested or not words:
            continue
        telling = frozenset(place for place, word in enumerate(words) if word.span.start in version.content)
        statements = _statements(version, quotation.words)
        sources = filter(None, map(version.source, statements))
        said_by = tuple(dict.fromkeys(speakers.of(version, source) for source in sources))
        counted = Words(words, version.text, negations(tuple(word.folded for word in words), rules))
        yield Quoted(version, quotation.words, counted, telling, next(iter(statements), None), said_by)


def _statements(version: Version, span: Span) -> list[Statement]:
    """The statements with most of the quotation and a source that can be identified, the innermost first."""
    holding = [
        statement
        for statement in version.report.statements
        if statement.source_id
        and statement.category is not Category.UNVERIFIED
        and covered(statement.content.spans, span) >= MOST * len(span)
    ]
    return sorted(holding, key=lambda s: sum(map(len, s.content.spans)))


def negations(words: tuple[str, ...], rules: RuleSet) -> frozenset[int]:
    """The places of words that negate, phrases such as "not only" left out."""
    negating = {entry for entry in rules.lexicon(NEGATION).entries if " " not in entry}
    idle = {tuple(entry.split()) for entry in rules.lexicon(NO_NEGATION).entries}
    return frozenset(i for i, word in enumerate(words) if word in negating and words[i : i + 2] not in idle)
