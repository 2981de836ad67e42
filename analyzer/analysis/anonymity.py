"""Anonymity: whose name is withheld, by which words, and with what reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from analyzer.analysis.resolve import Resolution
from analyzer.analysis.withholding import IN_THE_NAME, Withheld, find_withheld
from analyzer.model.attribution import Attribution, Mention
from analyzer.model.source import Trace
from analyzer.model.span import Span, envelope
from analyzer.model.syntax import Document, Sentence
from analyzer.rules.kinds import Surface
from analyzer.rules.kinds.anonymity import AnonymityLabel
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.ruleset import RuleSet

DECLINED = "declined_comment"
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
    resolution: Resolution
    mentions: tuple[tuple[Mention, int], ...]
    withheld: tuple[tuple[Withheld, ...], ...]
    refusals: tuple[Surface, ...]


def find_anonymity(
    document: Document, attributions: Sequence[Attribution], resolution: Resolution, rules: RuleSet
) -> tuple[Anonymity, ...]:
    """For every entity of a resolution what the article says about its name."""
    pairs = ((a.source, e) for a, e in zip(attributions, resolution.of, strict=True) if a.source and e is not None)
    mentions = tuple(sorted(dict.fromkeys(pairs), key=lambda pair: (pair[0].sentence, pair[0].head)))
    withheld = tuple(find_withheld(sentence, rules) for sentence in document.sentences)
    refusals = tuple(rule for rule in rules.of(Surface) if rule.label == DECLINED)
    article = _Article(document, resolution, mentions, withheld, refusals)
    found = {number: Anonymity() for number in range(len(resolution.entities))}
    for number, sentence in enumerate(document.sentences):
        _around(number, sentence, article, found)
    return tuple(_with_phrases(number, found[number], article) for number in found)


def _around(number: int, sentence: Sentence, article: _Article, found: dict[int, Anonymity]) -> None:
    """Adds to `found` the words in a sentence that say something about a source's name."""
    for one in article.withheld[number]:
        trace = Trace(one.span(sentence), one.rule.id)
        owner = _owner(number, trace.span, article, unnamed=True, bearer=one.bearer)
        if owner is not None and one.rule.label is AnonymityLabel.CONDITION:
            found[owner] = replace(found[owner], conditions=(*found[owner].conditions, trace))
        elif owner is not None and one.rule.label is AnonymityLabel.REASON:
            found[owner] = replace(found[owner], reasons=(*found[owner].reasons, trace))
    for rule in article.refusals:
        for span in rule.spans(article.document.text, sentence.span):
            owner = _owner(number, span, article, unnamed=False)
            if owner is not None:
                found[owner] = replace(found[owner], declined=(*found[owner].declined, Trace(span, rule.id)))


def _owner(number: int, words: Span, article: _Article, unnamed: bool, bearer: int | None = None) -> int | None:
    """The entity that words in a sentence are about.

    It is the source whose name the bearer's is, else the one nearest before the words, else the one that goes on;
    where the bearer is somebody who is no source, there is none.
    """
    here = [(m, e) for m, e in article.mentions if m.sentence == number and _fits(e, article, unnamed)]
    if here and bearer is not None and article.document.sentences[number].tokens[bearer].upos == "NOUN":
        return next((e for m, e in here if _names(m, bearer, number, article)), None)
    before = [(m, e) for m, e in here if envelope(m.spans).start <= words.start]
    if here:
        return (before[-1] if before else here[0])[1]
    if any(m.sentence == number for m, _ in article.mentions) or not _goes_on(article.document.sentences[number]):
        return None
    back = [e for m, e in article.mentions if number - _BACK <= m.sentence < number and _fits(e, article, unnamed)]
    return back[-1] if back else None


def _names(mention: Mention, bearer: int, number: int, article: _Article) -> bool:
    token = article.document.sentences[number].tokens[bearer]
    return any(span.covers(token.span) for span in mention.spans)


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
    found = {label: tuple(_in_names(number, label, article)) for label in IN_THE_NAME}
    conditions = (*anonymity.conditions, *found[AnonymityLabel.MENTION])
    return replace(anonymity, conditions=conditions, formulas=tuple(dict.fromkeys(found[AnonymityLabel.FORMULA])))


def _in_names(number: int, label: AnonymityLabel, article: _Article) -> Iterator[Trace]:
    """What rules of a label find in the words that name a source."""
    for mention, entity in article.mentions:
        if entity == number:
            window, sentence = _window(mention, article.document), article.document.sentences[mention.sentence]
            for one in article.withheld[mention.sentence]:
                if one.rule.label is label and one.span(sentence).overlaps(window):
                    yield Trace(one.span(sentence), one.rule.id)


def _window(mention: Mention, document: Document) -> Span:
    """From the first word of a mention to the last word that hangs on it."""
    sentence = document.sentences[mention.sentence]
    own = envelope(mention.spans)
    below = [sentence.tokens[i].span for i in sentence.subtree(mention.head)]
    return Span(own.start, max(own.end, *(span.end for span in below)))
