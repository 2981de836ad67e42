"""Texts to sentences in batches of bounded size, whatever splits and annotates them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from analyzer.model.span import Span
from analyzer.model.syntax import Sentence
from analyzer.parsing.pieces import blocks, bounded, plain, trimmed, visible
from analyzer.parsing.sentence import Annotation, Words, finished, sentence, written

Split = Callable[[Sequence[str]], Sequence[Iterable[Iterable[Span]]]]  # texts to their sentences as words
Annotate = Callable[[Sequence[Words]], Iterable[Annotation]]
Finish = Callable[[Sentence], Sentence]
_Piece = tuple[int, tuple[Span, ...]]  # the number of a text, and the words of a sentence in it

_TEXTS = 500  # blocks of text that are split at a time
_WORDS = 20_000  # words in memory at a time


def parse(
    texts: Sequence[str], split: Split, annotate: Annotate, finish: Finish = finished
) -> tuple[tuple[Sentence, ...], ...]:
    """The sentences of each text, in the order given; see `Parser.parse`."""
    found: list[list[Sentence]] = [[] for _ in texts]
    pieces = _pieces(texts, split)
    while batch := list(_until(pieces, _WORDS)):
        said = annotate([written(texts[number], words) for number, words in batch])
        for (number, words), annotation in zip(batch, said, strict=True):
            found[number].append(finish(sentence(texts[number], words, annotation)))
    return tuple(map(tuple, found))


def _pieces(texts: Sequence[str], split: Split) -> Iterator[_Piece]:
    parts = ((n, block) for n, text in enumerate(texts) if visible(text) for block in blocks(text))
    while batch := list(islice(parts, _TEXTS)):
        divided = split([plain(block.of(texts[n])) for n, block in batch])
        for (number, block), sentences in zip(batch, divided, strict=True):
            for words in sentences:
                spans = (trimmed(word.shifted(block.start), texts[number]) for word in words)
                kept = [span for span in spans if len(span)]
                yield from ((number, piece) for piece in bounded(kept, texts[number]))


def _until(pieces: Iterator[_Piece], most: int) -> Iterator[_Piece]:
    total = 0
    while total < most and (piece := next(pieces, None)):
        total += len(piece[1])
        yield piece
