"""The quotations of a version, each with its speaker and its words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from analyzer.comparison.decision import rule_of
from analyzer.comparison.difference import Words
from analyzer.comparison.drift import CONDITION, HEDGING
from analyzer.comparison.speaker import Speaker, Speakers
from analyzer.comparison.version import Version, covered
from analyzer.comparison.words import Folding, Word
from analyzer.model.report import Statement
from analyzer.model.source import Category
from analyzer.model.span import Span, Spans
from analyzer.rules.kinds import Table
from analyzer.rules.ruleset import RuleSet

NEGATION = "certainty.negation"
NO_NEGATION = "certainty.no-negation"
MOST = 0.6  # share of a quotation that the content of its statement covers
MODAL = "MD"  # the Penn treebank's tag of may, would, ought


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words in quotation marks in a version, the statements they stand in, and who says them.

    `statements` and `speakers` have the innermost first, then those that report it. A quotation that was divided
    ("…," she said, "…") has several spans.
    """

    version: Version
    spans: Spans
    words: Words
    statements: tuple[Statement, ...]
    speakers: tuple[Speaker, ...]

    @property
    def speaker(self) -> Speaker | None:
        """Who says the words."""
        return next(iter(self.speakers), None)

    @property
    def statement(self) -> Statement | None:
        """The statement that the words stand in and whose source can be identified."""
        return next(filter(_identified, self.statements), None)


def find_quoted(version: Version, speakers: Speakers, rules: RuleSet, folding: Folding) -> tuple[Quoted, ...]:
    """The quotations of the version in text order; those inside another and those without a letter are left out."""
    return tuple(_quoted(version, speakers, rules, folding))


def _quoted(version: Version, speakers: Speakers, rules: RuleSet, folding: Folding) -> Iterator[Quoted]:
    for quotation in version.document.layout.quotations:
        words = folding.words(version.text, quotation.words)
        if quotation.nested or not words:
            continue
        statements = _statements(version, quotation.words)
        sources = filter(None, map(version.source, filter(_identified, statements)))
        said_by = tuple(dict.fromkeys(speakers.of(version, source) for source in sources))
        yield Quoted(version, (quotation.words,), _words(version, quotation.words, words, rules), statements, said_by)


def joined(pieces: Sequence[Quoted]) -> Quoted:
    """The quotation whose pieces these are, in text order."""
    words = [piece.words for piece in pieces]
    starts = list(accumulate((len(side.words) for side in words), initial=0))[:-1]

    def places(of: Callable[[Words], frozenset[int]]) -> frozenset[int]:
        return frozenset(start + at for start, side in zip(starts, words, strict=True) for at in of(side))

    return Quoted(
        pieces[0].version,
        tuple(span for piece in pieces for span in piece.spans),
        Words(
            tuple(word for side in words for word in side.words),
            words[0].text,
            telling=places(lambda side: side.telling),
            negations=places(lambda side: side.negations),
            doubts=places(lambda side: side.doubts),
            conditions=places(lambda side: side.conditions),
            breaks=frozenset(starts[1:]),
            conditional=any(side.conditional for side in words),
        ),
        tuple(dict.fromkeys(s for piece in pieces for s in piece.statements)),
        tuple(dict.fromkeys(s for piece in pieces for s in piece.speakers)),
    )


def _words(version: Version, span: Span, words: tuple[Word, ...], rules: RuleSet) -> Words:
    """The words of a quotation with what counts for more among them."""
    doubts, conditions = _hedged(version, span, rules)
    around = [sentence.span for sentence in version.sentences() if sentence.span.overlaps(span)]
    return Words(
        words,
        version.text,
        telling=frozenset(place for place, word in enumerate(words) if word.span.start in version.content),
        negations=negations(tuple(word.folded for word in words), rules),
        doubts=_places(words, doubts),
        conditions=_places(words, [place for place in conditions if span.covers(place)]),
        conditional=any(s.covers(place) and not span.covers(place) for s in around for place in conditions),
    )


def _hedged(version: Version, span: Span, rules: RuleSet) -> tuple[list[Span], list[Span]]:
    """Where in a span words say how sure something is, modal verbs among them, and where in the text on what."""
    table = rule_of(rules, Table, HEDGING)
    modal = [t.span for s in version.sentences() if s.span.overlaps(span) for t in s if t.xpos == MODAL]
    doubts = [place for place in modal if span.covers(place)]
    conditions: list[Span] = []
    for hedge in (hedge for statement in version.report.statements for hedge in statement.hedges):
        decided = table.decide({"type": hedge.type.value, "voice": hedge.voice.value})
        if decided and decided["doubt"] == CONDITION:
            conditions.extend(place for place in hedge.cue.spans if place not in modal)
        elif decided:
            doubts.extend(filter(span.covers, hedge.cue.spans))
    return doubts, conditions


def _places(words: tuple[Word, ...], spans: list[Span]) -> frozenset[int]:
    return frozenset(place for place, word in enumerate(words) if any(s.overlaps(word.span) for s in spans))


def _statements(version: Version, span: Span) -> tuple[Statement, ...]:
    """The statements with most of the quotation, the innermost first."""
    holding = [s for s in version.report.statements if covered(s.content.spans, span) >= MOST * len(span)]
    return tuple(sorted(holding, key=lambda s: sum(map(len, s.content.spans))))


def _identified(statement: Statement) -> bool:
    return statement.source_id is not None and statement.category is not Category.UNVERIFIED


def negations(words: tuple[str, ...], rules: RuleSet) -> frozenset[int]:
    """The places of words that negate, phrases such as "not only" left out."""
    negating = {entry for entry in rules.lexicon(NEGATION).entries if " " not in entry}
    idle = {tuple(entry.split()) for entry in rules.lexicon(NO_NEGATION).entries}
    return frozenset(i for i, word in enumerate(words) if word in negating and words[i : i + 2] not in idle)
