"""Whether a condition holds of an item, and which words made it hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.analysis.policing.case import Case, Item
from analyzer.model.span import Span, Spans, merged
from analyzer.patterns.regex import compiled
from analyzer.rules.kinds import Surface
from analyzer.rules.kinds.condition import Condition


def judge(condition: Condition, item: Item, case: Case) -> Spans | None:
    """What `has` found (nothing where no test looked for words) when the condition holds of the item, else None."""
    if condition.all_ is not None:
        return _all(condition, item, case)
    if condition.field is not None:
        return () if condition.compares(item.facts.get(condition.field)) else None
    if condition.any_ is not None:
        found = [judge(part, item, case) for part in condition.any_]
        return None if all(words is None for words in found) else _joined(found)
    if condition.not_ is not None:
        return () if judge(condition.not_, item, case) is None else None
    if condition.words is not None:
        words = tuple(_found(condition, item, case))
        return None if not words else words if condition.has is not None else ()
    return () if condition.compares(_value(condition, item, case)) else None


def _all(condition: Condition, item: Item, case: Case) -> Spans | None:
    for name, compares in condition.facts:
        if not compares(item.facts.get(name)):
            return None
    found = []
    for part in condition.others:
        words = judge(part, item, case)
        if words is None:
            return None
        found.append(words)
    return _joined(found) if found else ()


def _joined(found: Sequence[Spans | None]) -> Spans:
    return merged(span for words in found for span in words or ())


def _value(condition: Condition, item: Item, case: Case) -> object:
    if condition.measure is not None:
        return case.measures.get(condition.measure)
    counted = case.counted(item, condition.count or "")
    where = condition.where
    return len(counted) if where is None else sum(judge(where, other, case) is not None for other in counted)


def _found(condition: Condition, item: Item, case: Case) -> Iterator[Span]:
    """What an expression, a lexicon or a surface rule finds in the words."""
    prose = case.document.prose
    for window in item.words.get(condition.words or "", ()):
        if condition.matches is not None:
            yield from _matches(condition.matches, prose, window)
        elif condition.has is not None:
            rule = case.rules.get(condition.has)
            yield from rule.spans(prose, window) if isinstance(rule, Surface) else _entries(rule.id, window, case)


def _matches(regex: str, prose: str, window: Span) -> Iterator[Span]:
    words = " ".join(window.of(prose).splitlines()) if "\n" in window.of(prose) else window.of(prose)
    for match in compiled(regex).finditer(words):
        if match.end() > match.start():
            yield Span(*match.span()).shifted(window.start)


def _entries(lexicon: str, window: Span, case: Case) -> Iterator[Span]:
    for sentence in case.sentences_of((window,)):
        for tokens in case.rules.hits(lexicon, sentence).values():
            spans = [sentence.tokens[index].span for index in tokens]
            if all(window.covers(span) for span in spans):
                yield from merged(spans, gap=" ", text=case.document.prose)
