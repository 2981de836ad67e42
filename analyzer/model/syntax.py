"""Dependency trees (Universal Dependencies) with offsets into the article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields

from analyzer.model.span import Span, Spans
from analyzer.model.text import Layout

# Relations by which a word of a clause of its own hangs on its head (Universal Dependencies).
CLAUSAL = frozenset({"acl", "advcl", "appos", "ccomp", "conj", "csubj", "parataxis", "root", "xcomp"})
ROOT = -1


@dataclass(frozen=True, slots=True, init=False)
class Token:
    """A syntactic word; `index` and `head` count from 0 within the sentence, the root's head is ROOT.

    `relation` is `deprel` without its subtype: `nsubj` for `nsubj:pass`.
    """

    index: int
    form: str
    lemma: str
    upos: str
    head: int
    deprel: str
    span: Span
    xpos: str = ""
    feats: str = ""
    ner: str = "O"
    relation: str = field(init=False, repr=False, compare=False)

    def __init__(
        self,
        index: int,
        form: str,
        lemma: str,
        upos: str,
        head: int,
        deprel: str,
        span: Span,
        xpos: str = "",
        feats: str = "",
        ner: str = "O",
    ) -> None:
        # By the slots: the way that a frozen dataclass has takes twice as long, and an article has thousands of tokens.
        _INDEX(self, index)
        _FORM(self, form)
        _LEMMA(self, lemma)
        _UPOS(self, upos)
        _HEAD(self, head)
        _DEPREL(self, deprel)
        _SPAN(self, span)
        _XPOS(self, xpos)
        _FEATS(self, feats)
        _NER(self, ner)
        _RELATION(self, deprel.partition(":")[0])

    def shifted(self, by: int) -> Token:
        """The token moved by `by` characters."""
        told = self.index, self.form, self.lemma, self.upos, self.head, self.deprel
        return Token(*told, self.span.shifted(by), self.xpos, self.feats, self.ner)


# What puts a value into each slot of a token, in their order.
_INDEX, _FORM, _LEMMA, _UPOS, _HEAD, _DEPREL, _SPAN, _XPOS, _FEATS, _NER, _RELATION = (
    Token.__dict__[slot.name].__set__ for slot in fields(Token)
)


class Order:
    """Spans in text order, found by bisection: neither their starts nor their ends ever go back."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Sequence[Span]) -> None:
        self._starts = [span.start for span in spans]
        self._ends = [span.end for span in spans]

    def inside(self, spans: Spans) -> Sequence[int]:
        """The numbers of those that lie in one of the spans, in text order."""
        if len(spans) == 1:
            return range(bisect_left(self._starts, spans[0].start), bisect_right(self._ends, spans[0].end))
        return _together(range(bisect_left(self._starts, s.start), bisect_right(self._ends, s.end)) for s in spans)

    def touched(self, spans: Spans) -> Sequence[int]:
        """The numbers of those that share a character with one of the spans, in text order."""
        if len(spans) == 1:
            return range(bisect_right(self._ends, spans[0].start), bisect_left(self._starts, spans[0].end))
        return _together(range(bisect_right(self._ends, s.start), bisect_left(self._starts, s.end)) for s in spans)


def _together(runs: Iterable[range]) -> Sequence[int]:
    return sorted({number for run in runs for number in run})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A tree of tokens in text order; `paragraph` is the number of its paragraph in the layout."""

    tokens: tuple[Token, ...]
    paragraph: int = 0
    span: Span = field(init=False, repr=False, compare=False)
    _children: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)
    _subtrees: dict[int, tuple[int, ...]] = field(init=False, repr=False, compare=False)
    _order: Order = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        children: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != ROOT:
                children[token.head].append(token.index)
        object.__setattr__(self, "_children", tuple(map(tuple, children)))
        object.__setattr__(self, "_subtrees", {})
        object.__setattr__(self, "_order", Order([token.span for token in self.tokens]))
        if self.tokens:
            # From the first character of the first token to the last of the last.
            object.__setattr__(self, "span", Span(self.tokens[0].span.start, self.tokens[-1].span.end))

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    def children(self, index: int) -> tuple[int, ...]:
        """The dependents of a token, in text order."""
        return self._children[index]

    def subtree(self, index: int) -> tuple[int, ...]:
        """The token and everything below it, in text order."""
        known = self._subtrees.get(index)
        if known is None:
            known = self._subtrees[index] = self._below(index)
        return known

    def _below(self, index: int) -> tuple[int, ...]:
        found = [index]
        for above in found:
            found += self._children[above]
            if len(found) > len(self.tokens):  # no tree: a token stands below itself
                return self._in_circle(index)
        return tuple(sorted(found))

    def _in_circle(self, index: int) -> tuple[int, ...]:
        found, todo = {index}, [index]
        while todo:
            fresh = [c for c in self._children[todo.pop()] if c not in found]
            found.update(fresh)
            todo.extend(fresh)
        return tuple(sorted(found))

    def inside(self, spans: Spans) -> list[Token]:
        """The tokens that lie in one of the spans, in text order."""
        return self._at(self._order.inside(spans))

    def touched(self, spans: Spans) -> list[Token]:
        """The tokens that share a character with one of the spans, in text order."""
        return self._at(self._order.touched(spans))

    def _at(self, indices: Sequence[int]) -> list[Token]:
        if isinstance(indices, range):
            return list(self.tokens[indices.start : max(indices.start, indices.stop)])
        return [self.tokens[index] for index in indices]

    def ancestors(self, index: int) -> Iterator[int]:
        """The heads above a token, nearest first."""
        seen = {index}
        above = self.tokens[index].head
        while above != ROOT and above not in seen:
            seen.add(above)
            yield above
            above = self.tokens[above].head

    def having(self, changed: Iterable[Token]) -> Sentence:
        """The sentence with tokens in the place of those of the same index; itself where there are none."""
        instead = {token.index: token for token in changed}
        if not instead:
            return self
        return Sentence(tuple(instead.get(token.index, token) for token in self.tokens), self.paragraph)

    def shifted(self, by: int, paragraph: int) -> Sentence:
        """The sentence moved by `by` characters into a paragraph."""
        return Sentence(tuple(token.shifted(by) for token in self.tokens), paragraph)


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """The name and the version of a parsing model."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed article: its layout, and its sentences in text order with offsets into the article."""

    layout: Layout
    sentences: tuple[Sentence, ...]
    model: ModelInfo
    _order: Order = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_order", Order([sentence.span for sentence in self.sentences]))

    def touched(self, spans: Spans) -> Sequence[int]:
        """The numbers of the sentences that share a character with one of the spans, in text order."""
        return self._order.touched(spans)

    @property
    def text(self) -> str:
        """The characters of the article as it was given."""
        return self.layout.article.text

    @property
    def prose(self) -> str:
        """The characters to read: as given, every character of markup a blank."""
        return self.layout.article.prose
