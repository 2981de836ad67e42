"""Dependency trees (Universal Dependencies) with offsets into the article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from analyzer.model.span import Span
from analyzer.model.text import Layout

ROOT = -1


@dataclass(frozen=True, slots=True)
class Token:
    """A syntactic word; `index` and `head` count from 0 within the sentence, the root's head is ROOT."""

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

    @property
    def relation(self) -> str:
        """The relation without its subtype: `nsubj` for `nsubj:pass`."""
        return self.deprel.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A tree of tokens in text order; `paragraph` is the number of its paragraph in the layout."""

    tokens: tuple[Token, ...]
    paragraph: int = 0
    _children: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False, default=())

    def __post_init__(self) -> None:
        children: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != ROOT:
                children[token.head].append(token.index)
        object.__setattr__(self, "_children", tuple(map(tuple, children)))

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    @property
    def span(self) -> Span:
        """From the first character of the first token to the last of the last."""
        return Span(self.tokens[0].span.start, self.tokens[-1].span.end)

    def children(self, index: int) -> tuple[int, ...]:
        """The dependents of a token, in text order."""
        return self._children[index]

    def subtree(self, index: int) -> tuple[int, ...]:
        """The token and everything below it, in text order."""
        found, todo = {index}, [index]
        while todo:
            fresh = [c for c in self._children[todo.pop()] if c not in found]
            found.update(fresh)
            todo.extend(fresh)
        return tuple(sorted(found))

    def ancestors(self, index: int) -> Iterator[int]:
        """The heads above a token, nearest first."""
        seen = {index}
        above = self.tokens[index].head
        while above != ROOT and above not in seen:
            seen.add(above)
            yield above
            above = self.tokens[above].head

    def shifted(self, by: int, paragraph: int) -> Sentence:
        """The sentence moved by `by` characters into a paragraph."""
        return Sentence(tuple(replace(t, span=t.span.shifted(by)) for t in self.tokens), paragraph)


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

    @property
    def text(self) -> str:
        """The characters of the article as it was given."""
        return self.layout.article.text

    @property
    def prose(self) -> str:
        """The characters to read: as given, every character of markup a blank."""
        return self.layout.article.prose
