"""Where sentences end: what the tokenizer says, and what the network says where the tokenizer is in doubt.

The tokenizer sees characters, the network what the words do: it knows that "of the U.S." goes on and that a line
without a full stop has ended. It reads whole paragraphs for this, and only those in which something is in doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analyzer.model.span import Span
from analyzer.parsing.network.annotate import Annotator
from analyzer.parsing.network.tokenizer import Tokenizer, Word
from analyzer.parsing.sentence import written

_DOUBT = 2.0  # log odds of the tokenizer nearer to 0 than this are asked again
_SURE = -1.0  # log odds of both together that end a sentence: what is cut too often does less harm than what is not

_QUOTING = frozenset({'"', "'", "”", "’", "''"})
# Treebanks end a sentence behind some of these; in news what follows is what was announced: "The mayor: We will sail."
ANNOUNCING = frozenset({":", ";", "—", "–", "--", "-"})


@dataclass(frozen=True, slots=True)
class Splitter:
    """Tokenizer and network together; within a paragraph no sentence ends with one of the marks `inside` it."""

    tokenizer: Tokenizer
    annotator: Annotator
    inside: frozenset[str] = ANNOUNCING

    def sentences(self, texts: Sequence[str]) -> tuple[tuple[tuple[Span, ...], ...], ...]:
        """For each text its sentences as words; spans count characters of the text."""
        divided = self.tokenizer.paragraphs(texts)
        asked = [(n, p) for n, paragraphs in enumerate(divided) for p in paragraphs if _doubted(texts[n], p)]
        passages = [written(texts[n], [word.span for word in p]) for n, p in asked]
        odds = {id(p): said for (_, p), said in zip(asked, self.annotator.ends(passages), strict=True)}
        return tuple(
            tuple(s for p in paragraphs for s in self._cut(text, p, odds.get(id(p))))
            for text, paragraphs in zip(texts, divided, strict=True)
        )

    def _cut(self, text: str, paragraph: Sequence[Word], odds: Sequence[float] | None) -> Iterator[tuple[Span, ...]]:
        start = 0
        for i, word in enumerate(paragraph[:-1]):
            ends = word.ends + odds[i] > _SURE if odds else word.ends > 0
            if ends and word.span.of(text) not in self.inside and not _closes_a_comma(text, paragraph, i):
                yield tuple(w.span for w in paragraph[start : i + 1])
                start = i + 1
        yield tuple(w.span for w in paragraph[start:])


def _closes_a_comma(text: str, paragraph: Sequence[Word], i: int) -> bool:
    """Whether a word is the last of the quotation marks behind a comma: who says it follows (`“…, ‘Go,’” he said`)."""
    first = i
    while first and paragraph[first].span.of(text) in _QUOTING:
        first -= 1
    return first < i and paragraph[first].span.of(text) == ","


def _doubted(text: str, paragraph: Sequence[Word]) -> bool:
    """Whether an end is in doubt; one behind a letter is, however sure the tokenizer ("The NHS | Trust has …")."""
    return any(abs(w.ends) < _DOUBT or (w.ends > 0 and text[w.span.end - 1].isalnum()) for w in paragraph[:-1])
