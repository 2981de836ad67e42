"""Speakers for quotations that no pattern has claimed: the cue beside them, the text before, the speaker before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from analyzer.analysis.attribution.extent import bridged, cue_tokens, source_tokens, spans_of
from analyzer.analysis.attribution.introduced import introduction, is_introduced
from analyzer.analysis.attribution.quoting import unclaimed
from analyzer.analysis.attribution.signed import signature
from analyzer.analysis.attribution.subject import nominal_beside, subject_of
from analyzer.model.attribution import Attribution, Mention, QuotationType
from analyzer.model.span import Span, Spans, envelope
from analyzer.model.syntax import ROOT, Document, Sentence
from analyzer.model.text import Quotation
from analyzer.rules.ruleset import RuleSet

SPEECH = "cue.verb.quoting"
SAYING = "cue.verb.speech"
_OPEN_ENDS = ("?", "!", ",")
_MARKS = " \t\r\n\"'”’»"
_FINITE = {"VBD", "VBZ", "VBP"}
_OBJECTS = {"obj", "iobj", "ccomp", "xcomp"}
BESIDE_CUE = "attribution.quotation.beside-cue"
CARRIED = "attribution.quotation.carried"


@dataclass(frozen=True, slots=True)
class _Cue:
    """A place where a cue stands: its distance from a quotation (characters), and what it would become."""

    distance: int
    attribution: Attribution
    known: int | None


def with_speakers(document: Document, attributions: tuple[Attribution, ...], rules: RuleSet) -> tuple[Attribution, ...]:
    """The attributions with every unclaimed quotation given to a speaker, where the text gives one."""
    for quotation in unclaimed(document, attributions):
        attributions = _claimed(quotation, document, attributions, rules)
    return attributions


def _claimed(
    quotation: Quotation, document: Document, attributions: tuple[Attribution, ...], rules: RuleSet
) -> tuple[Attribution, ...]:
    first = _sentence_at(document, quotation.words.start)
    last = _sentence_at(document, quotation.words.end - 1)
    if first is None or last is None:
        return attributions
    cue = min(
        _cues(quotation, _sentences_of(quotation, first, last, document), document, attributions, rules),
        key=_distance,
        default=None,
    )
    introduced = is_introduced(document.text, quotation)
    clause = introduction(quotation, document) if introduced and cue is None else None
    if introduced and cue is None and (clause is None or clause.sentence != first):
        cue = min(_cues(quotation, [first - 1], document, attributions, rules), key=_distance, default=None)
    if cue is None and (signed := signature(quotation, document)) is not None:
        return (*attributions, signed)
    if cue is not None:
        return _added(cue, quotation, document, attributions)
    if clause is not None:
        return (*attributions, clause)
    before = _speaker_before(quotation, document, attributions)
    if before is None:
        return attributions
    return _continued(before, quotation, document, attributions)


def _sentences_of(quotation: Quotation, first: int, last: int, document: Document) -> range:
    """The sentences of a quotation, and the one behind where that one belongs to it.

    A question or an exclamation ends a sentence for a parser, though its speaker follows: “Is it safe?” she asked.
    So does a full stop before a sentence that tells who spoke and nothing else: “It is safe.” Holm said.
    """
    asked = document.prose[: quotation.words.end].rstrip()[-1:] in _OPEN_ENDS
    behind = document.sentences[last + 1 : last + 2]
    same = bool(behind) and behind[0].paragraph == document.sentences[last].paragraph
    return range(first, last + 2 if same and (asked or _only_names(behind[0])) else last + 1)


def _only_names(sentence: Sentence) -> bool:
    """Whether the sentence is a subject and a verb and nothing more."""
    below = {t.relation for t in sentence if t.head != ROOT and sentence.tokens[t.head].head == ROOT}
    return "nsubj" in below and below <= {"nsubj", "punct", "advmod", "aux"}


def _distance(cue: _Cue) -> int:
    return cue.distance


def _cues(
    quotation: Quotation,
    sentences: Sequence[int],
    document: Document,
    attributions: Sequence[Attribution],
    rules: RuleSet,
) -> Iterator[_Cue]:
    """Cues outside the quotation in the sentences: those of attributions, and verbs of speech with a subject."""
    taken = set()
    for number, attribution in enumerate(attributions):
        if attribution.sentence in sentences and attribution.cue and attribution.cue_head is not None:
            taken.add((attribution.sentence, attribution.cue_head))
            span = document.sentences[attribution.sentence].tokens[attribution.cue_head].span
            verb = rules.covers(SPEECH, document.sentences[attribution.sentence], attribution.cue_head)
            if verb and not attribution.attitude and _is_outside(span, quotation, document):
                yield _Cue(_gap(span, quotation.span), attribution, number)
    for index in (i for i in sentences if i >= 0):
        sentence = document.sentences[index]
        verbs = {*rules.hits(SPEECH, sentence), *_governing(quotation, sentence, document)}
        heading = document.text[quotation.span.end : quotation.span.end + 1] == ":"
        for token in (sentence.tokens[head] for head in sorted(verbs)):
            free = (index, token.index) not in taken and token.upos in {"VERB", "AUX", "NOUN"}
            free = free and not (heading and not rules.covers(SAYING, sentence, token.index))
            if free and _is_outside(token.span, quotation, document):
                yield from _new_cue(quotation, document, index, token.index)


def _governing(quotation: Quotation, sentence: Sentence, document: Document) -> Iterator[int]:
    """Verbs of whatever meaning that have the quotation for their object and beside it a subject alone.

    "“Who guards the gate?” the mayor posed": the comma, question mark or exclamation mark at the end of a quotation
    shows that the sentence goes on to tell who spoke, also where a parser ends one there and the next begins small.
    """
    if document.prose[: quotation.words.end].rstrip()[-1:] not in _OPEN_ENDS:
        return
    inside = {t.index for t in sentence.touched((quotation.words,))}
    small = not inside and sentence.tokens[0].form.islower()
    for token in sentence:
        if token.xpos not in _FINITE or token.index in inside:
            continue
        below = [sentence.tokens[c] for c in sentence.children(token.index)]
        objects = {t.index in inside for t in below if t.relation in _OBJECTS}
        hung = token.head in inside if token.deprel == "parataxis" else token.head == ROOT and small
        if (hung or True in objects) and False not in objects and any(t.deprel == "nsubj" for t in below):
            yield token.index


def _new_cue(quotation: Quotation, document: Document, index: int, verb: int) -> Iterator[_Cue]:
    sentence = document.sentences[index]
    subject = subject_of(sentence, verb)
    if subject is None or not _is_outside(sentence.tokens[subject].span, quotation, document):
        subject = nominal_beside(sentence, verb)
    if subject is None or not _is_outside(sentence.tokens[subject].span, quotation, document):
        return
    cue = cue_tokens(sentence, verb)
    source = source_tokens(sentence, subject, verb) - cue
    inside = {t.index for t in sentence.touched((quotation.span,))}
    spans = spans_of(sentence, source - inside, document.text)
    if not spans:
        return
    attribution = Attribution(
        BESIDE_CUE,
        index,
        (),
        QuotationType.DIRECT,
        spans_of(sentence, cue, document.text),
        verb,
        Mention(spans, index, subject),
    )
    yield _Cue(_gap(sentence.tokens[verb].span, quotation.span), attribution, None)


def _is_outside(span: Span, quotation: Quotation, document: Document) -> bool:
    """Whether the words stand outside of the quotation, and of every other one that does not hold it."""
    others = (q for q in document.layout.quotations if q == quotation or not q.span.covers(quotation.span))
    return not any(q.span.overlaps(span) for q in others)


def _gap(span: Span, quotation: Span) -> int:
    return max(quotation.start - span.end, span.start - quotation.end)


def _added(
    cue: _Cue, quotation: Quotation, document: Document, attributions: tuple[Attribution, ...]
) -> tuple[Attribution, ...]:
    grown = _with_quotation(cue.attribution, quotation, document)
    if cue.known is None:
        return (*attributions, grown)
    return tuple(grown if number == cue.known else a for number, a in enumerate(attributions))


def _with_quotation(attribution: Attribution, quotation: Quotation, document: Document) -> Attribution:
    own = (*attribution.cue, *(attribution.source.spans if attribution.source else ()))
    return replace(attribution, content=bridged((*attribution.content, quotation.span), document.text, own))


def _speaker_before(quotation: Quotation, document: Document, attributions: Sequence[Attribution]) -> int | None:
    """The number of the last attribution before the quotation.

    It stands in the paragraph of the quotation or, where that one is all quoted, in the paragraph before. What is told
    of a speaker (`said Holm, of a group that aims …`) or within what somebody says gives no speaker.
    """
    here = _paragraph_at(document, quotation.span.start)
    sourced = [(n, envelope((*a.content, *a.cue))) for n, a in enumerate(attributions) if a.source and a.content]
    earlier = [(reach.end, -reach.start, n) for n, reach in sourced if reach.start < quotation.span.start]
    for end, _, number in sorted(earlier, reverse=True):
        if _is_quoted(attributions[number], document) or _is_inside(attributions[number], attributions):
            continue
        there = _paragraph_at(document, max(end - 1, 0))
        if there == here or (there == here - 1 and _goes_on(document, here, quotation)):
            return number
        if there < here - 1:
            return None
    return None


def _is_inside(attribution: Attribution, attributions: Sequence[Attribution]) -> bool:
    """Whether the cue stands in the source or in the content of another attribution that is longer."""
    size = sum(map(len, attribution.content))
    return any(
        part.covers(word)
        for other in attributions
        if other != attribution and other.cue
        for part in (*(other.source.spans if other.source else ()), *_larger(other, size))
        for word in attribution.cue[:1]
    )


def _larger(attribution: Attribution, size: int) -> Spans:
    return attribution.content if sum(map(len, attribution.content)) > size else ()


def _is_quoted(attribution: Attribution, document: Document) -> bool:
    """Whether the cue or the source is itself in quotation marks: words of a quotation are no speaker of the next."""
    words = attribution.cue or (attribution.source.spans if attribution.source else ())
    return any(q.words.overlaps(span) for q in document.layout.quotations for span in words)


def _goes_on(document: Document, paragraph: int, quotation: Quotation) -> bool:
    """Whether the paragraph holds no word before the quotation, and is no heading: one that ends without a stop."""
    words = document.layout.paragraphs[paragraph].span
    alone = not any(c.isalnum() for c in document.text[words.start : quotation.span.start])
    heading = not any(c.isalnum() for c in document.text[quotation.span.end : words.end])
    return alone and not (heading and document.text[quotation.words.start : words.end].rstrip(_MARKS)[-1:].isalnum())


def _continued(
    number: int, quotation: Quotation, document: Document, attributions: tuple[Attribution, ...]
) -> tuple[Attribution, ...]:
    """The quotation joined to a quoted content before it, or given to its speaker as a content of its own."""
    before = attributions[number]
    quoted = any(q.span.overlaps(span) for q in document.layout.quotations for span in before.content)
    if quoted:
        grown = _with_quotation(before, quotation, document)
        return tuple(grown if n == number else a for n, a in enumerate(attributions))
    sentence = _sentence_at(document, quotation.words.start)
    assert sentence is not None
    carried = Attribution(CARRIED, sentence, (quotation.span,), QuotationType.DIRECT, source=before.source)
    return (*attributions, carried)


def _sentence_at(document: Document, offset: int) -> int | None:
    return next(iter(document.touched((Span(offset, offset + 1),))), None)


def _paragraph_at(document: Document, offset: int) -> int:
    paragraphs = document.layout.paragraphs
    return next((i for i, p in enumerate(paragraphs) if p.span.start <= offset < p.span.end), len(paragraphs))
