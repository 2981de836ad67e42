"""Anonymity: whose name is withheld, by which words, and with what reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from analyzer.analysis.classification.pointing import (
    STANDING_FOR,
    described,
    goes_on,
    holder,
    is_definite,
    is_of_somebody,
    is_on_speaking,
    points_at,
)
from analyzer.analysis.classification.withholding import IN_THE_NAME, Withheld, find_withheld
from analyzer.analysis.resolution.resolve import Resolution
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
_WHO = "anonymity.word.who"
_ASKING = "anonymity.word.asking"
_REFUSING = "anonymity.word.refusing"
_CITING = "anonymity.word.citing"
_ANYONE = "anonymity.word.anyone"


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
    declining = (rule for rule in rules.of(Surface) if rule.label == DECLINED)
    refusals = tuple(rule for rule in declining if rule.may_match(document.text))
    article = _Article(document, resolution, mentions, cues, withheld, refusals, rules)
    found = {number: Anonymity() for number in range(len(resolution.entities))}
    for number, sentence in enumerate(document.sentences):
        _around(number, sentence, article, found)
    return tuple(_with_phrases(number, found[number], article) for number in found)


def _around(number: int, sentence: Sentence, article: _Article, found: dict[int, Anonymity]) -> None:
    """Adds to `found` the words in a sentence that say something about a source's name."""
    about = [one for one in article.withheld[number] if one.rule.label not in IN_THE_NAME]
    owners = {one: _owner(number, one, one.span(sentence), article) for one in about}
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

    It is the source whose name the bearer's is, else the one nearest before the words, else one of the sentences beside
    it; where the bearer is somebody who is no source, there is none. Nobody is a source by the wish to stay unnamed
    alone.
    """
    spoken = [(m, e) for m, e in article.mentions if m.sentence == number and not _only_wishes(e, one, number, article)]
    fits = (_is_unnamed, _may_be_unnamed, lambda e, a: _is_part_named(e, one, a))
    here = [pair for fit in fits for pair in spoken if fit(pair[1], article)]
    sentence = article.document.sentences[number]
    bearer = holder(one, sentence, article.rules)
    if bearer is None and _is_told_of_somebody_before(one, spoken, sentence):
        return _beside(number, one, article)
    if here and bearer is not None:
        named = (e for m, e in here if _names(m, bearer, number, article))
        return next(named, _taken_up(bearer, here, sentence))
    if here:
        return _nearest([pair for pair in here if _is_unnamed(pair[1], article)] or here, words)
    return None if spoken else _beside(number, one, article)


def _is_told_of_somebody_before(one: Withheld, spoken: Sequence[tuple[Mention, int]], sentence: Sentence) -> bool:
    """Whether a pronoun before all sources is the subject of the words (`She wanted no name, as people would talk`)."""
    below = (c for a in one.anchors for c in sentence.children(a) if sentence.tokens[c].relation == "nsubj")
    first = next((c for c in below if "PronType=Prs" in sentence.tokens[c].feats and c not in one.tokens), None)
    return first is not None and bool(spoken) and all(first < mention.head for mention, _ in spoken)


def _beside(number: int, one: Withheld, article: _Article) -> int | None:
    """The entity in the sentences before or behind to which the words point."""
    sentence = article.document.sentences[number]
    pointer = points_at(one, sentence, article.rules)
    if pointer is None:
        return None if is_of_somebody(one, sentence) else _last(number, article, unnamed=True)
    if sentence.tokens[pointer].upos in STANDING_FOR:
        return _last(number, article, unnamed=True)
    before = [(m, e) for m, e in _before(number, article) if _is_unnamed(e, article) or _may_be_unnamed(e, article)]
    told = next((e for m, e in reversed(before) if _is_called(m, pointer, one, sentence, article)), None)
    return _goes_on_behind(number, sentence.tokens[pointer].lemma, article) if told is None else told


def _is_called(mention: Mention, pointer: int, one: Withheld, sentence: Sentence, article: _Article) -> bool:
    """Whether a definite noun may stand for a mention before it.

    It has its noun, or one that fits everybody; whoever asks or speaks may be called by any other.
    """
    noun, rules = sentence.tokens[pointer], article.rules
    if not is_definite(pointer, sentence):
        return False
    if article.document.sentences[mention.sentence].tokens[mention.head].lemma == noun.lemma:
        return True
    speaks = any(i in rules.hits(word, sentence) for word in (_SPEAKING, _ASKING, _REFUSING) for i in one.anchors)
    on_its_own = not described(one, sentence)
    return on_its_own and (speaks or is_on_speaking(one, sentence, rules) or pointer in rules.hits(_ANYONE, sentence))


def _goes_on_behind(number: int, noun: str, article: _Article) -> int | None:
    """The entity that a pronoun or the same noun brings up first in the next sentence."""
    behind = [(m, e) for m, e in article.mentions if m.sentence == number + 1]
    for mention, entity in behind[:1]:
        token = article.document.sentences[number + 1].tokens[mention.head]
        if (token.upos == "PRON" or token.lemma == noun) and (
            _may_be_unnamed(entity, article) or _is_unnamed(entity, article)
        ):
            return entity
    return None


def _refuser(number: int, words: Span, article: _Article) -> int | None:
    """The entity that a refusal to comment is about."""
    here = [(m, e) for m, e in article.mentions if m.sentence == number]
    if here:
        return _nearest(here, words)
    return _last(number, article, unnamed=False) if goes_on(article.document.sentences[number]) else None


def _nearest(mentions: Sequence[tuple[Mention, int]], words: Span) -> int:
    before = [e for m, e in mentions if envelope(m.spans).start <= words.start]
    return before[-1] if before else mentions[0][1]


def _before(number: int, article: _Article) -> list[tuple[Mention, int]]:
    return [(m, e) for m, e in article.mentions if number - _BACK <= m.sentence < number]


def _last(number: int, article: _Article, unnamed: bool) -> int | None:
    """The source that spoke last, in the sentences before this one."""
    near = [e for _, e in reversed(_before(number, article))]
    if not unnamed:
        return next(iter(near), None)
    return next((e for fits in (_is_unnamed, _may_be_unnamed) for e in near if fits(e, article)), None)


def _only_wishes(entity: int, one: Withheld, number: int, article: _Article) -> bool:
    """Whether all that makes somebody a source is the wish that withholds the name."""
    tokens, rules = article.document.sentences[number].tokens, article.rules
    wishes = [tokens[i].span for i in one.tokens if i not in rules.hits(_SPEAKING, article.document.sentences[number])]
    cues = [cue for (_, e), spans in article.cues.items() if e == entity for cue in spans]
    return bool(cues) and all(any(cue.overlaps(wish) for wish in wishes) for cue in cues)


def _taken_up(noun: int, here: Sequence[tuple[Mention, int]], sentence: Sentence) -> int | None:
    """The entity for which a pronoun or the noun itself stands later (`the clerks could not be named; they said …`)."""
    behind = [(sentence.tokens[m.head], e) for m, e in here if m.head > noun]
    same = sentence.tokens[noun].lemma if is_definite(noun, sentence) else None
    return next((e for token, e in behind if token.upos in ("PRON", "DET") or token.lemma == same), None)


def _names(mention: Mention, bearer: int, number: int, article: _Article) -> bool:
    sentence = article.document.sentences[number]
    covered = any(span.covers(sentence.tokens[bearer].span) for span in mention.spans)
    return covered or bearer in sentence.subtree(mention.head)


def _is_unnamed(entity: int, article: _Article) -> bool:
    portrait = article.resolution.portraits[entity]
    return portrait.speaker is Speaker.PERSON and not portrait.named


def _is_part_named(entity: int, one: Withheld, article: _Article) -> bool:
    """Whether the words may keep back a part of its name: a person called by one word, or by another name."""
    portrait = article.resolution.portraits[entity]
    if portrait.speaker is not Speaker.PERSON or not portrait.named or one.rule.label in IN_THE_NAME:
        return False
    return one.rule.of_named or len(portrait.name.split()) == 1


def _may_be_unnamed(entity: int, article: _Article) -> bool:
    """Whether it may be a person whom no rule knows by the noun, or one who speaks for a body."""
    portrait = article.resolution.portraits[entity]
    return portrait.speaker in (Speaker.NOBODY, Speaker.BODY) and not portrait.named


def _with_phrases(number: int, anonymity: Anonymity, article: _Article) -> Anonymity:
    """The anonymity with the set phrases in the words that name the source."""
    if not _is_unnamed(number, article) and not _may_be_unnamed(number, article):
        return replace(anonymity, formulas=tuple(_cited(number, article)))
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
                words = one.span(sentence)
                if one.rule.label is label and words.overlaps(window) and not _is_all_said(words, number, article):
                    yield Trace(words, one.rule.id)
    if label is AnonymityLabel.FORMULA:
        yield from _cited(number, article)


def _is_all_said(words: Span, entity: int, article: _Article) -> bool:
    """Whether set words hold all by which somebody is a source (`people who knew the missing man`)."""
    return all(words.overlaps(cue) for (_, e), cues in article.cues.items() if e == entity for cue in cues)


def _cited(number: int, article: _Article) -> Iterator[Trace]:
    """The set phrases for those whom a source cites for what it says (`citing people familiar with the matter`)."""
    if article.resolution.portraits[number].speaker is Speaker.DOCUMENT:
        return
    for mention in (mention for mention, entity in article.mentions if entity == number):
        sentence = article.document.sentences[mention.sentence]
        citing = article.rules.hits(_CITING, sentence)
        if not citing:
            continue
        verbs = {token.index for token in sentence.inside(article.cues[mention, number])}
        verbs.update(sentence.children(sentence.tokens[mention.head].head))
        for verb in verbs.intersection(citing):
            cited = envelope(sentence.tokens[i].span for i in sentence.subtree(verb))
            for one in article.withheld[mention.sentence]:
                if one.rule.label in IN_THE_NAME and one.span(sentence).overlaps(cited):
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
