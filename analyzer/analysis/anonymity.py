"""Anonymity: whose name is withheld, by which words, and with what reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from analyzer.analysis.resolve import Resolution
from analyzer.model.attribution import Attribution, Mention
from analyzer.model.source import Trace
from analyzer.model.span import Span, envelope
from analyzer.model.syntax import Document, Sentence
from analyzer.rules.kinds import Surface
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.ruleset import RuleSet


class Label(StrEnum):
    """What the words of a surface rule say about a source.

    A mention or a formula counts only in the words that name the source, a ground only beside a condition.
    """

    CONDITION = "anonymity_condition"
    REASON = "anonymity_reason"
    GROUND = "anonymity_ground"
    MENTION = "anonymity_mention"
    FORMULA = "anonymity_formula"
    DECLINED = "declined_comment"


_AROUND = (Label.CONDITION, Label.REASON, Label.GROUND, Label.DECLINED)
_BACK = 2


@dataclass(frozen=True, slots=True)
class Anonymity:
    """What the article says about one source's name: conditions, reasons, set phrases; and a refusal to comment."""

    conditions: tuple[Trace, ...] = ()
    reasons: tuple[Trace, ...] = ()
    formulas: tuple[Trace, ...] = ()
    declined: tuple[Trace, ...] = ()

    @property
    def is_withheld(self) -> bool:
        """Whether any words say that the name is withheld."""
        return bool(self.conditions or self.reasons or self.formulas)


@dataclass(frozen=True)
class _Article:
    document: Document
    attributions: Sequence[Attribution]
    resolution: Resolution
    rules: Mapping[Label, tuple[Surface, ...]]
    mentions: tuple[tuple[Mention, int], ...] = field(default=())


def find_anonymity(
    document: Document, attributions: Sequence[Attribution], resolution: Resolution, rules: RuleSet
) -> tuple[Anonymity, ...]:
    """For every entity of a resolution what the article says about its name."""
    labels = {label: tuple(rule for rule in rules.of(Surface) if rule.label == label) for label in Label}
    pairs = ((a.source, e) for a, e in zip(attributions, resolution.of, strict=True) if a.source and e is not None)
    mentions = tuple(sorted(dict.fromkeys(pairs), key=lambda pair: (pair[0].sentence, pair[0].head)))
    article = _Article(document, attributions, resolution, labels, mentions)
    found = {number: Anonymity() for number in range(len(resolution.entities))}
    for number, sentence in enumerate(document.sentences):
        _around(number, sentence, article, found)
    return tuple(_with_phrases(number, found[number], article) for number in found)


def _around(number: int, sentence: Sentence, article: _Article, found: dict[int, Anonymity]) -> None:
    """Adds to `found` the words in a sentence that say something about a source's name."""
    traces = {label: list(_traces(article.rules[label], sentence.span, article.document.text)) for label in _AROUND}
    conditions = traces[Label.CONDITION]
    for trace in conditions:
        owner = _owner(number, trace.span, article, unnamed=True)
        if owner is not None:
            found[owner] = replace(found[owner], conditions=(*found[owner].conditions, trace))
    for trace in (*traces[Label.REASON], *(traces[Label.GROUND] if conditions else ())):
        owner = _owner(number, trace.span, article, unnamed=True)
        if owner is not None and not any(trace.span.overlaps(t.span) for t in found[owner].reasons):
            found[owner] = replace(found[owner], reasons=(*found[owner].reasons, trace))
    for trace in traces[Label.DECLINED]:
        owner = _owner(number, trace.span, article, unnamed=False)
        if owner is not None:
            found[owner] = replace(found[owner], declined=(*found[owner].declined, trace))


def _traces(rules: Sequence[Surface], window: Span, text: str) -> Iterator[Trace]:
    for rule in rules:
        yield from (Trace(span, rule.id) for span in rule.spans(text, window))


def _owner(number: int, words: Span, article: _Article, unnamed: bool) -> int | None:
    """The entity that words in a sentence are about: the source nearest before them, else the one that goes on."""
    here = [(m, e) for m, e in article.mentions if m.sentence == number and _fits(e, article, unnamed)]
    before = [(m, e) for m, e in here if envelope(m.spans).start <= words.start]
    if here:
        return (before[-1] if before else here[0])[1]
    if any(m.sentence == number for m, _ in article.mentions) or not _goes_on(article.document.sentences[number]):
        return None
    back = [e for m, e in article.mentions if number - _BACK <= m.sentence < number and _fits(e, article, unnamed)]
    return back[-1] if back else None


def _fits(entity: int, article: _Article, unnamed: bool) -> bool:
    portrait = article.resolution.portraits[entity]
    return not unnamed or (portrait.speaker is Speaker.PERSON and not portrait.named)


def _goes_on(sentence: Sentence) -> bool:
    """Whether the subject of the sentence points back: a pronoun, or a noun with a definite article."""
    for token in sentence:
        if token.relation == "nsubj":
            determined = [
                sentence.tokens[c] for c in sentence.children(token.index) if sentence.tokens[c].deprel == "det"
            ]
            return token.upos == "PRON" or any(
                "Definite=Def" in t.feats or "PronType=Dem" in t.feats for t in determined
            )
    return False


def _with_phrases(number: int, anonymity: Anonymity, article: _Article) -> Anonymity:
    """The anonymity with the set phrases in the words that name the source."""
    if not _fits(number, article, unnamed=True):
        return Anonymity(declined=anonymity.declined)
    windows = [_window(mention, article.document) for mention, entity in article.mentions if entity == number]
    text = article.document.text
    named = [t for w in windows for t in _traces(article.rules[Label.MENTION], w, text)]
    formulas = [t for w in windows for t in _traces(article.rules[Label.FORMULA], w, text)]
    return replace(anonymity, conditions=(*anonymity.conditions, *named), formulas=tuple(dict.fromkeys(formulas)))


def _window(mention: Mention, document: Document) -> Span:
    """From the first word of a mention to the last word that hangs on it."""
    sentence = document.sentences[mention.sentence]
    own = envelope(mention.spans)
    below = [sentence.tokens[i].span for i in sentence.subtree(mention.head)]
    return Span(own.start, max(own.end, *(span.end for span in below)))
