"""A page: the blocks that may still be story, the title, and what has been set aside so far."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cache
from operator import itemgetter

from analyzer.model.span import Span, Spans
from analyzer.model.text import Exclusion, LinePattern
from analyzer.reading.blocks import Block

# Furniture is shorter; a bound keeps a file without line breaks from costing more than it is worth.
LONGEST_LINE = 1500


@dataclass(frozen=True, slots=True)
class Page:
    """The blocks of an article in text order, less what was set aside.

    `furniture` are the parts that the reader of the file knows to be headers and footers.
    """

    blocks: tuple[Block, ...]
    title: Block | None = None
    exclusions: tuple[Exclusion, ...] = ()
    furniture: Spans = ()

    def without(self, gone: Collection[int], pattern: LinePattern) -> Page:
        """The page less the blocks with the numbers `gone`, each set aside by `pattern`."""
        return self.less(dict.fromkeys(gone, pattern))

    def less(self, gone: Mapping[int, LinePattern]) -> Page:
        """The page less the blocks with the numbers in `gone`, each set aside by its pattern."""
        aside = tuple(
            Exclusion(self.blocks[i].span, p.reason, p.rule) for i, p in sorted(gone.items(), key=itemgetter(0))
        )
        rest = tuple(block for i, block in enumerate(self.blocks) if i not in gone)
        title = self.title if self.title in rest else None
        return replace(self, blocks=rest, title=title, exclusions=self.exclusions + aside)

    def cut(self, start: int, end: int, pattern: LinePattern) -> Page:
        """The page less the blocks from `start` up to `end`, set aside by `pattern` as one part.

        What was set aside between them before goes with it.
        """
        if start >= end:
            return self
        span = Span(self.blocks[start].span.start, self.blocks[end - 1].span.end)
        aside = Exclusion(span, pattern.reason, pattern.rule)
        rest = self.blocks[:start] + self.blocks[end:]
        title = self.title if self.title in rest else None
        others = tuple(exclusion for exclusion in self.exclusions if not span.covers(exclusion.span))
        return replace(self, blocks=rest, title=title, exclusions=(*others, aside))

    def narrowed(self, number: int, kept: Block, pattern: LinePattern, title: bool = False) -> Page:
        """The page with only `kept` of the block `number`, as its title when `title`; the rest set aside."""
        old = self.blocks[number]
        sides = (
            old.part(0, kept.span.start - old.span.start),
            old.part(kept.span.end - old.span.start, len(old.words)),
        )
        aside = tuple(Exclusion(side.span, pattern.reason, pattern.rule) for side in sides if len(side.span))
        blocks = (*self.blocks[:number], kept, *self.blocks[number + 1 :])
        new_title = kept if title or self.title == old else self.title
        return replace(self, blocks=blocks, title=new_title, exclusions=self.exclusions + aside)


@cache
def compiled(regex: str) -> re.Pattern[str]:
    """The compiled expression."""
    return re.compile(regex)


def matches(pattern: LinePattern, block: Block) -> re.Match[str] | None:
    """The match of the pattern with the whole block, its words first, then the line with its markup."""
    if len(block.words) > LONGEST_LINE:
        return None
    regex = compiled(pattern.regex)
    return regex.fullmatch(block.words) or (regex.fullmatch(block.given) if block.given != block.words else None)
