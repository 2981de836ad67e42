"""One outlet's version of the story: its report, its parse, and the words that are compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from string import ascii_uppercase

from analyzer.comparison.words import Folding
from analyzer.model.report import Report, ReportSource, Statement
from analyzer.model.span import Span
from analyzer.model.syntax import Document, Sentence, Token
from analyzer.rules.ruleset import RuleSet

CONTENT = frozenset({"ADJ", "ADV", "NOUN", "NUM", "PROPN", "VERB", "X"})
PLAIN = "comparison.word.plain"
# Words that name a claim (allegation, report) and not what it claims.
CLAIM_NOUN = "stance.lexicon.claim-noun"


@dataclass(frozen=True, slots=True)
class Version:
    """An article of the story: its letter, what its outlet is called, its parse, its report.

    `keys` has for every word that tells something (character offset of its start) what it is looked up by;
    `content` the offsets of all nouns, verbs, adjectives, adverbs, names and numbers.
    """

    id: str
    outlet: str
    document: Document
    report: Report
    keys: Mapping[int, str] = field(repr=False)
    content: frozenset[int] = field(repr=False)

    @property
    def text(self) -> str:
        """The prose of the article."""
        return self.document.prose

    def source(self, statement: Statement) -> ReportSource | None:
        """The source of a statement of the article."""
        return next((s for s in self.report.sources if s.id == statement.source_id), None)

    def keys_in(self, spans: Iterable[Span]) -> tuple[str, ...]:
        """The keys of the words in the spans, in text order."""
        within = tuple(spans)
        return tuple(key for at, key in self.keys.items() if any(s.start <= at < s.end for s in within))

    def sentences(self) -> Iterator[Sentence]:
        """The sentences of the body; the title is left out."""
        title = self.document.layout.title
        for sentence in self.document.sentences:
            if title is None or not title.covers(sentence.span):
                yield sentence


def make_version(
    id_: str, outlet: str, document: Document, report: Report, rules: RuleSet, folding: Folding
) -> Version:
    """The version of the story that a document and its report are."""
    keys = dict(pair for sentence in document.sentences for pair in _keys(sentence, rules, folding))
    content = frozenset(t.span.start for sentence in document.sentences for t in sentence if _tells(t))
    return Version(id_, outlet, document, report, keys, content)


def _keys(sentence: Sentence, rules: RuleSet, folding: Folding) -> Iterator[tuple[int, str]]:
    """Each telling word of a sentence by its offset; a country is known under one name."""
    idle = {*rules.hits(PLAIN, sentence), *rules.hits(CLAIM_NOUN, sentence)}
    countries = {hit.start: hit for hit in rules.roles.countries(sentence)}
    inside = {index for hit in countries.values() for index in hit.tokens}
    for token in sentence:
        if token.index in countries:
            yield token.span.start, countries[token.index].value.name
        elif token.index not in inside and token.index not in idle and _tells(token):
            yield token.span.start, folding.key(token.lemma if token.upos in ("NOUN", "VERB") else token.form)


def _tells(token: Token) -> bool:
    return token.upos in CONTENT and any(c.isalnum() for c in token.form)


def covered(spans: Iterable[Span], part: Span) -> int:
    """How many characters of `part` the spans cover."""
    return sum(max(0, min(s.end, part.end) - max(s.start, part.start)) for s in spans)


def letters(articles: Sequence[str]) -> tuple[str, ...]:
    """A, B, C … for the articles, in the order given; AA, AB … follow on Z."""
    rounds = ("", *ascii_uppercase)
    return tuple(
        rounds[n // len(ascii_uppercase)] + ascii_uppercase[n % len(ascii_uppercase)] for n in range(len(articles))
    )
