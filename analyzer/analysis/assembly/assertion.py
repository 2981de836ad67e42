"""Assertions: what the article says in its own voice, and the words that are in no statement at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from analyzer.analysis.attribution.extent import QUOTATION_MARKS
from analyzer.analysis.words import count_words
from analyzer.model.attribution import Attribution
from analyzer.model.span import Cover, Span, Spans, merged, without
from analyzer.model.syntax import CLAUSAL, ROOT, Document, Order, Sentence, Token

# Parts of speech that link to what follows and mean nothing at the end of a part.
LINKS = frozenset({"ADP", "CCONJ", "SCONJ"})
_PARTICLE, _ASKING = "compound:prt", "WRB"
_PARTICIPLES = frozenset({"VBG", "VBN", "VBD"})
FEWEST_WORDS = 3
FEWEST_WORDS_WITHOUT_VERB = 5


def find_assertions(document: Document, attributions: Sequence[Attribution], about: Spans = ()) -> tuple[Spans, ...]:
    """The content of every assertion in text order: sentences, and parts of sentences, that no attribution covers.

    Words `about` a source (why it is not named, how it knows) are no assertion by themselves, but stay in one.
    A part counts when it has three words and a verb, or five words; what only says to whom, where or when a
    source spoke hangs on the cue and does not count. A part that an attribution interrupts is one assertion
    with a discontinuous content.
    """
    covered = merged(span for a in attributions for span in words_of(a))
    cues = merged(span for a in attributions for span in a.cue)
    sources = merged(span for a in attributions if a.source for span in a.source.spans)
    order, told = Order(covered), Cover(about)
    return tuple(
        pieces
        for sentence in document.sentences
        for beside in [about if told.overlaps(sentence.span) else ()]
        for part in _parts(sentence, tuple(covered[n] for n in order.touched((sentence.span,))))
        for rest in [_outside(sentence, part, beside)]
        if rest and _substantial(count_words(document.prose, _pieces(sentence, rest)), sentence, rest, (cues, sources))
        for pieces in [_pieces(sentence, part)]
    )


def _outside(sentence: Sentence, part: tuple[int, ...], about: Spans) -> tuple[int, ...]:
    held = {token.index for token in sentence.touched(about)} if about else ()
    return tuple(index for index in part if index not in held) if held else part


def words_of(attribution: Attribution) -> Spans:
    """The spans of source, cue and content together."""
    source = attribution.source.spans if attribution.source else ()
    return (*source, *attribution.cue, *attribution.content)


def find_remainder(document: Document, stated: Iterable[Span]) -> Spans:
    """The spans of the story outside `stated` from their first to their last letter or digit."""
    rest = without((p.span for p in document.layout.paragraphs), merged(stated))
    return tuple(trimmed for span in rest if (trimmed := _lettered(span, document.prose)))


def _lettered(span: Span, text: str) -> Span | None:
    letters = [i for i in range(span.start, span.end) if text[i].isalnum()]
    return Span(letters[0], letters[-1] + 1) if letters else None


def _parts(sentence: Sentence, covered: Spans) -> list[tuple[int, ...]]:
    """The uncovered tokens, together where they touch or where one is the head of the other."""
    held = {token.index for token in sentence.touched(covered)}
    free = [token.index for token in sentence if token.index not in held]
    part = {index: index for index in free}

    def root(index: int) -> int:
        while part[index] != index:
            index = part[index]
        return index

    for index in free:
        head = sentence.tokens[index].head
        for other in (index - 1, head):
            if other in part and not (other == head != index - 1 and sentence.tokens[index].upos == "PUNCT"):
                part[root(index)] = root(other)
    roots = sorted((root(index), index) for index in free)
    parts = (tuple(i for _, i in group) for _, group in groupby(roots, key=lambda pair: pair[0]))
    return sorted(parts, key=lambda p: p[0])


def _substantial(words: int, sentence: Sentence, part: tuple[int, ...], said: tuple[Spans, Spans]) -> bool:
    """Whether a part says something beside the cues and sources (`said`) that it may hang on."""
    if len(part) == len(sentence):
        return words > 1
    verb = any(sentence.tokens[i].upos in ("VERB", "AUX") for i in part)
    enough = words >= (FEWEST_WORDS if verb else FEWEST_WORDS_WITHOUT_VERB)
    return enough and not all(_circumstance(sentence, top, *said) for top in _tops(sentence, part))


def _tops(sentence: Sentence, part: tuple[int, ...]) -> Iterator[Token]:
    for token in (sentence.tokens[i] for i in part):
        if token.upos != "PUNCT" and token.head not in part:
            yield token


def _circumstance(sentence: Sentence, top: Token, cues: Spans, sources: Spans) -> bool:
    """Whether a word heads a phrase or a participle that tells of a cue or a source ("asked about it", "dated May")."""
    if top.head == ROOT or (top.relation in CLAUSAL and not _is_bare_participle(sentence, top)):
        return False
    beside = sources if top.relation == "acl" else cues
    return any(span.overlaps(sentence.tokens[top.head].span) for span in beside)


def _is_bare_participle(sentence: Sentence, token: Token) -> bool:
    """Whether a participle has neither a subject nor an auxiliary."""
    relations = {sentence.tokens[child].relation for child in sentence.children(token.index)}
    return token.relation in {"acl", "advcl"} and token.xpos in _PARTICIPLES and not relations & {"nsubj", "aux", "cop"}


def _links(token: Token) -> bool:
    return (token.upos in LINKS and token.deprel != _PARTICLE) or token.xpos == _ASKING


def _pieces(sentence: Sentence, part: tuple[int, ...]) -> Spans:
    """The spans of the runs of a part, punctuation at the ends of each left out."""
    runs: list[list[Token]] = []
    for index in part:
        if runs and runs[-1][-1].index == index - 1:
            runs[-1].append(sentence.tokens[index])
        else:
            runs.append([sentence.tokens[index]])
    last = next((t.index for t in reversed(sentence.tokens) if t.upos != "PUNCT"), -1)
    trimmed = (_trimmed(run, run[-1].index >= last) for run in runs)
    return tuple(Span(run[0].span.start, run[-1].span.end) for run in trimmed if run)


def _trimmed(run: list[Token], at_end: bool) -> list[Token]:
    """The run without punctuation at its ends and without linking words that an attribution beside it left over."""
    worded = [i for i, token in enumerate(run) if token.upos != "PUNCT" or token.form.isalnum()]
    while worded and not at_end and _links(run[worded[-1]]):
        worded.pop()
    while worded and run[0].index and run[worded[0]].upos == "CCONJ":
        worded = worded[1:]
    if not worded:
        return []
    first, last = worded[0], worded[-1]
    if sum(token.form in QUOTATION_MARKS for token in run[first : last + 1]) % 2:
        # A quotation is closed behind its full stop, or opened before the first word.
        closing = next((i for i in range(last + 1, len(run)) if run[i].form in QUOTATION_MARKS), None)
        opened = closing is None and first > 0 and run[first - 1].form in QUOTATION_MARKS
        first, last = first - opened, last if closing is None else closing
    return run[first : last + 1]
