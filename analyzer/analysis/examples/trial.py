"""What one rule finds in a text, for its examples."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from analyzer.analysis.assembly.assemble import assemble
from analyzer.analysis.attribution.attribute import attribute, match_rule
from analyzer.analysis.certainty.factuality import cues_of, embedded
from analyzer.analysis.certainty.hedging import find_cues
from analyzer.analysis.classification.withholding import find_withheld
from analyzer.analysis.stages import analysed
from analyzer.model.attribution import Attribution
from analyzer.model.span import merged
from analyzer.model.syntax import Document, ModelInfo, Sentence
from analyzer.model.text import Layout
from analyzer.parsing.document import placed
from analyzer.reading import read_text, segment
from analyzer.rules.kinds import (
    AnonymityRule,
    CountryRule,
    Dependency,
    EmbeddingRule,
    FamilyRule,
    HedgeRule,
    LayoutRule,
    Lexicon,
    MismatchRule,
    Origin,
    PolicyRule,
    QuotationRule,
    Rule,
    SourceRole,
    StanceRule,
    Surface,
)
from analyzer.rules.profile import EVERYTHING
from analyzer.rules.ruleset import RuleSet

# What was found under each name (source, cue, content, found): the words, in pieces.
Finding = Mapping[str, tuple[str, ...]]
FOUND = "found"
COMMENT = "<!--"  # only Markdown has comments


@dataclass(frozen=True, slots=True)
class Trial:
    """A text with its sentences (none for kinds that read characters only), and the rules to try on it.

    `parses` has the sentences of each text of `pieces`, offsets those of the piece.
    """

    text: str
    parses: Sequence[Sequence[Sentence]]
    rules: RuleSet

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of all pieces."""
        return tuple(sentence for parse in self.parses for sentence in parse)


def pieces(rule: Rule, text: str) -> tuple[str, ...]:
    """The texts to parse of an example text: none, itself, or its paragraphs."""
    if isinstance(rule, QuotationRule | PolicyRule | MismatchRule):
        layout = _layout_of(text)
        return tuple(paragraph.span.of(layout.article.prose) for paragraph in layout.paragraphs)
    return (text,) if isinstance(rule, PARSED) else ()


def _layout_of(text: str) -> Layout:
    return segment(read_text(text, "example.md" if COMMENT in text else "example.txt"), (), ())


def find_alone(rule: Rule, trial: Trial) -> tuple[Finding, ...]:
    """What the rule finds: one finding for each attribution for kinds that find them, else all words found as one.

    Hedges, and what withholds a name, are found by all rules together and those of this rule kept, as rules yield to
    each other. A country
    is found under its name.
    """
    if isinstance(rule, Dependency | QuotationRule):
        return tuple(_parts(found, trial.text) for found in _attributions(rule, trial))
    words = tuple(FINDERS[type(rule)](rule, trial))
    return ({FOUND: words},) if words else ()


def _attributions(rule: Dependency | QuotationRule, trial: Trial) -> Iterator[Attribution]:
    """What a pattern finds by itself; what all rules together leave to a detector of speakers."""
    if isinstance(rule, QuotationRule):
        document = _document(trial)
        yield from (found for found in attribute(document, trial.rules) if found.rule == rule.id)
        return
    for sentence in trial.sentences:
        yield from match_rule(rule, sentence, trial.text, trial.rules)


def _document(trial: Trial) -> Document:
    layout = _layout_of(trial.text)
    return Document(layout, placed(layout, iter(trial.parses)), ModelInfo("example", ""))


def _policy(rule: Rule, trial: Trial) -> Iterator[str]:
    """The words at fault of each finding, all rules being in force with their own severity."""
    findings = assemble(analysed(_document(trial), trial.rules), trial.rules, EVERYTHING).findings
    yield from (finding.words.text for finding in findings if finding.rule == rule.id)


def _mismatch(rule: Rule, trial: Trial) -> Iterator[str]:
    found = assemble(analysed(_document(trial), trial.rules), trial.rules).mismatches
    yield from (mismatch.words.text for mismatch in found if mismatch.rule == rule.id)


def _parts(found: Attribution, text: str) -> Finding:
    parts = {"source": found.source.spans if found.source else (), "cue": found.cue, "content": found.content}
    return {name: tuple(span.of(text) for span in spans) for name, spans in parts.items()}


def _lexicon(rule: Rule, trial: Trial) -> Iterator[str]:
    for sentence in trial.sentences:
        for tokens in sorted(trial.rules.hits(rule.id, sentence).values()):
            yield _words(sentence, tokens, trial.text)


def _family(rule: Rule, trial: Trial) -> Iterator[str]:
    assert isinstance(rule, FamilyRule)
    members = dict(rule.members())
    for token in (token for sentence in trial.sentences for token in sentence):
        if members.keys() & {token.lemma.lower(), token.form.lower()}:
            yield token.span.of(trial.text)


def _hedge(rule: Rule, trial: Trial) -> Iterator[str]:
    for sentence in trial.sentences:
        for cue in find_cues(sentence, trial.rules):
            if cue.rule.id == rule.id:
                yield _words(sentence, cue.tokens, trial.text)


def _stance(rule: Rule, trial: Trial) -> Iterator[str]:
    assert isinstance(rule, StanceRule)
    for sentence in trial.sentences:
        for cue in sorted(cues_of(rule, sentence, trial.rules)):
            yield sentence.tokens[cue].span.of(trial.text)


def _embedding(rule: Rule, trial: Trial) -> Iterator[str]:
    """The words that are embedded, those of the rule among all rules."""
    for sentence in trial.sentences:
        for event, (_, found) in sorted(embedded(sentence, trial.rules).items()):
            if found.id == rule.id:
                yield sentence.tokens[event].span.of(trial.text)


def _anonymity(rule: Rule, trial: Trial) -> Iterator[str]:
    assert isinstance(rule, AnonymityRule)
    for sentence in trial.sentences:
        found = find_withheld(sentence, trial.rules)
        yield from (one.span(sentence).of(trial.text) for one in found if one.rule.id == rule.id)


def _role(rule: Rule, trial: Trial) -> Iterator[str]:
    for sentence in trial.sentences:
        for hit in trial.rules.roles.hits(sentence):
            if hit.value.id == rule.id:
                yield _words(sentence, range(hit.start, hit.end + 1), trial.text)


def _country(rule: Rule, trial: Trial) -> Iterator[str]:
    for sentence in trial.sentences:
        for hit in trial.rules.roles.countries(sentence):
            yield hit.value.name


def _surface(rule: Rule, trial: Trial) -> Iterator[str]:
    assert isinstance(rule, Surface)
    yield from (span.of(trial.text) for span in rule.spans(trial.text))


def _layout(rule: Rule, trial: Trial) -> Iterator[str]:
    """What the rule sets aside among all rules, else by itself, as others may have taken its words before it."""
    assert isinstance(rule, LayoutRule)
    for patterns, name in product((trial.rules.line_patterns, (rule.line_pattern,)), ("example.txt", "example.md")):
        article = read_text(trial.text, name)
        exclusions = segment(article, patterns, ()).exclusions
        found = [exclusion.span.of(article.text) for exclusion in exclusions if exclusion.rule == rule.id]
        if found:
            yield from found
            return


def _origin(rule: Rule, trial: Trial) -> Iterator[str]:
    assert isinstance(rule, Origin)
    found = re.search(rule.origin_pattern.regex, trial.text)
    if found:
        yield found[0].strip()


def _words(sentence: Sentence, indices: Iterable[int], text: str) -> str:
    spans = merged((sentence.tokens[index].span for index in indices), gap=" ", text=text)
    return " ".join(span.of(text) for span in spans)


FINDERS: Mapping[type[Rule], Callable[[Rule, Trial], Iterator[str]]] = {
    AnonymityRule: _anonymity,
    CountryRule: _country,
    EmbeddingRule: _embedding,
    FamilyRule: _family,
    HedgeRule: _hedge,
    LayoutRule: _layout,
    Lexicon: _lexicon,
    Origin: _origin,
    MismatchRule: _mismatch,
    PolicyRule: _policy,
    SourceRole: _role,
    StanceRule: _stance,
    Surface: _surface,
}
PARSED = (
    AnonymityRule,
    CountryRule,
    Dependency,
    EmbeddingRule,
    FamilyRule,
    HedgeRule,
    Lexicon,
    SourceRole,
    StanceRule,
)
