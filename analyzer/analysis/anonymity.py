"""Anonymity: whose name is withheld, by which words, and with what reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from analyzer.analysis.resolve import Resolution
from analyzer.analysis.withholding import IN_THE_NAME, Withheld, find_withheld
from analyzer.model.attribution import Attribution, Mention
from analyzer.model.source import Trace
from analyzer.model.span import Span, Spans, envelope
from analyzer.model.syntax import Document, Sentence
from analyzer.rules.kinds import Surface
from analyzer.rules.kinds.anonymity import AnonymityLabel
from analyzer.rules.kinds.source_role import Speaker
from analyzer.rules.ruleset import RuleSet

DECLINED = "declined_comment"
_BACK = 2
_SPEAKING = "anonymity.word.speaking"
_OUTLET = "anonymity.word.outlet"
_NAME = "anonymity.word.name"
_WHO = "anonymity.word.who"


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
    cues: Mapping[tuple[Mention, int], Spans]
    withheld: tuple[tuple[Withheld, ...], ...]
    refusals: tuple[Surface, ...]
    rules: RuleSet


def find_anonymity(
    document: Document, attributions: Sequence[Attribution], resolution: Resolution, rules: RuleSet
) -> tuple[Anonymity, ...]:
    """For every entity of a resolution what the article says about its name."""
    cues: dict[tuple[Mention, int], Spans] = {}
    for attribution, entity in zip(attributions, resolution.of, strict=True):
        if attribution.source and entity is not None:
            pair = (attribution.source, entity)
            cues[pair] = (*cues.get(pair, ()), *attribution.cue)
    mentions = tuple(sorted(cues, key=lambda pair: (pair[0].sentence, pair[0].head)))
    withheld = tuple(find_withheld(sentence, rules) for sentence in document.sentences)
    refusals = tuple(rule for rule in rules.of(Surface) if rule.label == DECLINED)
    article = _Article(document, resolution, mentions, cues, withheld, refusals, rules)
    found = {number: Anonymity() for number in range(len(resolution.entities))}
    for number, sentence in enumerate(document.sentences):
        _around(number, sentence, article, found)
    return tuple(_with_phrases(number, found[number], article) for number in found)


def _around(number: int, sentence: Sentence, article: _Article, found: dict[int, Anonymity]) -> None:
    """Adds to `found` the words in a sentence that say something about a source's name."""
    owners = {one: _owner(number, one, one.span(sentence), article) for one in article.withheld[number]}
    conditions = [one for one in owners if one.rule.label is AnonymityLabel.CONDITION]
    for one, own in owners.items():
        trace, owner = Trace(one.span(sentence), one.rule.id), own
        if one.rule.label is AnonymityLabel.REASON and conditions and not one.rule.alone:
            owner = owners[min(conditions, key=lambda c: abs(c.anchors[0] - one.anchors[0]))]
        if owner is not None and one.rule.label is AnonymityLabel.CONDITION:
            found[owner] = replace(found[owner], conditions=(*found[owner].conditions, trace))
        elif owner is not None and one.rule.label is AnonymityLabel.REASON:
            found[owner] = replace(found[owner], reasons=(*found[owner].reasons, trace))
    for rule in article.refusals:
        for span in rule.spans(article.document.text, sentence.span):
            owner = _refuser(number, span, article)
            if owner is not None:
                found[owner] = replace(found[owner], declined=(*found[owner].declined, Trace(span, rule.id)))


def _owner(number: int, one: Withheld, words: Span, article: _Article) -> int | None:
    """The entity whose name words in a sentence are about.

    It is the source whose name the bearer's is, else the one nearest before the words, else the one that goes on;
    where the bearer is somebody who is no source, there is none. Nobody is a source by the wish to stay unnamed alone.
    """
    spoken = [(m, e) for m, e in article.mentions if m.sentence == number and not _only_wishes(e, one, number, article)]
    here = [pair for fits in (_is_unnamed, _may_be_unnamed) for pair in spoken if fits(pair[1], article)]
    sentence = article.document.sentences[number]
    bearer = _holder(one, sentence, article.rules)
    if here and bearer is not None:
        return next((e for m, e in here if _names(m, bearer, number, article)), _taken_up(bearer, here, sentence))
    if here:
        return _nearest([pair for pair in here if _is_unnamed(pair[1], article)] or here, words)
    if any(m.sentence == number for m, _ in article.mentions) or not _goes_on(sentence):
        return None
    return _last(number, article, unnamed=True)


def _refuser(number: int, words: Span, article: _Article) -> int | None:
    """The entity that a refusal to comment is about."""
    here = [(m, e) for m, e in article.mentions if m.sentence == number]
    if here:
        return _nearest(here, words)
    return _last(number, article, unnamed=False) if _goes_on(article.document.sentences[number]) else None


def _nearest(mentions: Sequence[tuple[Mention, int]], words: Span) -> int:
    before = [e for m, e in mentions if envelope(m.spans).start <= words.start]
    return before[-1] if before else mentions[0][1]


def _last(number: int, article: _Article, unnamed: bool) -> int | None:
    """The source that spoke last, in the sentences before this one."""
    near = [e for m, e in article.mentions if number - _BACK <= m.sentence < number]
    return next((e for e in reversed(near) if not unnamed or _is_unnamed(e, article)), None)


def _holder(one: Withheld, sentence: Sentence, rules: RuleSet) -> int | None:
    """The noun whose name the words are about, where the tree tells.

    It is the bearer, whose name it is, what the clause of the words describes, or the subject of them.
    """
    tokens = sentence.tokens
    owners = (c for a in one.anchors for c in sentence.children(a) if tokens[c].deprel == "nmod:poss")
    bearer = one.bearer if one.bearer is not None else next(owners, None)
    if bearer is not None and tokens[bearer].upos == "NOUN":
        return bearer
    for index in (one.anchors[0], *sentence.ancestors(one.anchors[0])):
        if tokens[index].deprel == "acl:relcl" and index != bearer:
            return tokens[index].head if tokens[tokens[index].head].upos == "NOUN" else None
    if one.rule.label is AnonymityLabel.REASON:
        return None
    subjects = (c for a in one.anchors for c in sentence.children(a) if tokens[c].relation == "nsubj")
    return next((c for c in subjects if c not in one.anchors and _may_be_person(c, sentence, rules)), None)


def _may_be_person(noun: int, sentence: Sentence, rules: RuleSet) -> bool:
    held = [hit.value.speaker for hit in rules.roles.hits(sentence) if hit.holds(noun)]
    is_other = noun in rules.hits(_OUTLET, sentence) or noun in rules.hits(_NAME, sentence)
    return sentence.tokens[noun].upos == "NOUN" and not is_other and (not held or Speaker.PERSON in held)


def _only_wishes(entity: int, one: Withheld, number: int, article: _Article) -> bool:
    """Whether all that makes somebody a source is the wish that withholds the name."""
    tokens, rules = article.document.sentences[number].tokens, article.rules
    wishes = [tokens[i].span for i in one.tokens if i not in rules.hits(_SPEAKING, article.document.sentences[number])]
    cues = [cue for (_, e), spans in article.cues.items() if e == entity for cue in spans]
    return bool(cues) and all(any(cue.overlaps(wish) for wish in wishes) for cue in cues)


def _taken_up(noun: int, here: Sequence[tuple[Mention, int]], sentence: Sentence) -> int | None:
    """The entity for which a pronoun behind a noun stands (`the officials could not be named; they said …`)."""
    return next((e for m, e in here if m.head > noun and sentence.tokens[m.head].upos in ("PRON", "DET")), None)


def _names(mention: Mention, bearer: int, number: int, article: _Article) -> bool:
    sentence = article.document.sentences[number]
    covered = any(span.covers(sentence.tokens[bearer].span) for span in mention.spans)
    return covered or bearer in sentence.subtree(mention.head)


def _is_unnamed(entity: int, article: _Article) -> bool:
    portrait = article.resolution.portraits[entity]
    return portrait.speaker is Speaker.PERSON and not portrait.named


def _may_be_unnamed(entity: int, article: _Article) -> bool:
    """Whether it may be a person whom no rule knows by the noun, or one who speaks for a body."""
    portrait = article.resolution.portraits[entity]
    return portrait.speaker in (Speaker.NOBODY, Speaker.BODY) and not portrait.named


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
    if not _is_unnamed(number, article) and not _may_be_unnamed(number, article):
        return Anonymity(declined=anonymity.declined)
    found = {label: tuple(_in_names(number, label, article)) for label in IN_THE_NAME}
    conditions = (*anonymity.conditions, *found[AnonymityLabel.MENTION])
    return replace(anonymity, conditions=conditions, formulas=tuple(dict.fromkeys(found[AnonymityLabel.FORMULA])))


def _in_names(number: int, label: AnonymityLabel, article: _Article) -> Iterator[Trace]:
    """What rules of a label find in the words that name a source."""
    for mention, entity in article.mentions:
        if entity == number:
            window, sentence = (
                _window(mention, article.document, article.rules),
                article.document.sentences[mention.sentence],
            )
            for one in article.withheld[mention.sentence]:
                if one.rule.label is label and one.span(sentence).overlaps(window):
                    yield Trace(one.span(sentence), one.rule.id)


def _window(mention: Mention, document: Document, rules: RuleSet) -> Span:
    """From the first word of a mention, or the noun that a pronoun describes, to the last word that hangs on it."""
    sentence = document.sentences[mention.sentence]
    own = envelope(mention.spans)
    below = [sentence.tokens[i].span for i in sentence.subtree(mention.head)]
    start = own.start
    if mention.head in rules.hits(_WHO, sentence):
        described = (i for i in sentence.ancestors(mention.head) if sentence.tokens[i].deprel == "acl:relcl")
        start = min((sentence.tokens[sentence.tokens[i].head].span.start for i in described), default=start)
    return Span(min(start, own.start), max(own.end, *(span.end for span in below)))
