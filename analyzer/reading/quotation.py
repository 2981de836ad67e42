"""Quotations: words in quotation marks, however the marks are typed, balanced or not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from analyzer.model.span import Span
from analyzer.model.text import Paragraph, ParagraphKind, Quotation
from analyzer.reading.marks import CLOSING, OPENING, SINGLE, STRAIGHT, Mark, double_marks, single_marks

SENTENCE_END = re.compile(r"[.!?…]+(?=\s)")
BEFORE_WHOLE_QUOTATION = ",:.!?"
LONGEST_LOOSE = 12
SHORTEST = 2


@dataclass(frozen=True, slots=True)
class _Found:
    """A quotation in its paragraph: from the opening mark to behind the closing one; None where a mark is missing."""

    opening: Mark | None
    closing: Mark | None
    start: int
    end: int


def find_quotations(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Quotation, ...]:
    """The quotations of the paragraphs in text order, each within one paragraph, its offsets those of `text`.

    A quotation without closing mark goes on in the next paragraph when that opens with a mark or closes one;
    otherwise it runs to the end of the paragraph, or of the sentence when it begins within one. A closing mark
    without opening one takes the words from the beginning of its sentence. Never raises on malformed text.
    """
    out: list[Quotation] = []
    goes_on = False
    words = [paragraph.span.of(text) for paragraph in paragraphs]
    for i, paragraph in enumerate(paragraphs):
        doubles = _doubles(words[i])
        after = words[i + 1] if i + 1 < len(words) and paragraph.kind is ParagraphKind.BODY else ""
        found, still = _ended(words[i], [*doubles, *_singles(words[i], doubles)], after)
        found = sorted(found, key=lambda f: (f.start, -f.end))
        reach = 0
        for k, one in enumerate(found):
            out.append(_quotation(one, paragraph.span.start, goes_on and k == 0 and one.start == 0, one.end <= reach))
            reach = max(reach, one.end)
        goes_on = still
    return tuple(out)


def _quotation(found: _Found, offset: int, continues: bool, nested: bool) -> Quotation:
    start = found.opening.end if found.opening else found.start
    end = found.closing.start if found.closing else found.end
    span, words = Span(found.start, found.end).shifted(offset), Span(start, end).shifted(offset)
    return Quotation(span, words, found.closing is not None, continues, nested)


def _doubles(text: str) -> list[_Found]:
    """The quotations in double marks; the ones left open at the end have the end of the text."""
    found: list[_Found] = []
    stack: list[Mark] = []
    for mark in double_marks(text):
        if _is_measure(text, mark, stack):
            continue
        if _opens(mark, stack):
            if stack and stack[-1].family == mark.family:
                found.append(_given_up(text, stack.pop(), mark.start))
            stack.append(mark)
        elif stack:
            opening = _pop(stack, mark)
            found.append(_Found(opening, mark, opening.start, mark.end))
        else:
            found.append(_Found(None, mark, _sentence_start(text, mark.start, found), mark.end))
    if stack:
        found.append(_Found(stack[0], None, stack[0].start, len(text)))
    return [f for f in found if _has_words(text, f)]


def _opens(mark: Mark, stack: Sequence[Mark]) -> bool:
    """Whether the mark opens: by its neighbours, then by its form, then by whether a quotation is open."""
    clear = mark.opens != mark.closes
    if mark.form in OPENING:
        return mark.opens or not (clear and stack)
    if mark.form in CLOSING:
        return clear and mark.opens and not stack
    return mark.opens if clear else not stack


def _pop(stack: list[Mark], closing: Mark) -> Mark:
    """The mark that `closing` closes: the last of its family, else the last; those above it are forgotten."""
    number = next((i for i in reversed(range(len(stack))) if stack[i].family == closing.family), len(stack) - 1)
    opening = stack[number]
    del stack[number:]
    return opening


def _is_measure(text: str, mark: Mark, stack: Sequence[Mark]) -> bool:
    """Whether a straight mark stands for inches: behind a figure while nothing is open."""
    return mark.form in STRAIGHT and not stack and mark.start > 0 and text[mark.start - 1].isdigit()


def _given_up(text: str, opening: Mark, limit: int) -> _Found:
    return _Found(opening, None, opening.start, _sentence_end(text, opening.end, limit))


def _sentence_end(text: str, start: int, limit: int) -> int:
    match = SENTENCE_END.search(text, start, limit)
    end = match.end() if match else limit
    return start + len(text[start:end].rstrip())


def _sentence_start(text: str, limit: int, found: Sequence[_Found]) -> int:
    after = found[-1].end if found else 0
    ends = [match.end() for match in SENTENCE_END.finditer(text, after, limit)]
    # The sentence that the mark itself ends is the quotation, so a stop right before the mark does not count.
    start = max([after, *(end for end in ends if text[end:limit].strip())])
    return start + len(text[start:limit]) - len(text[start:limit].lstrip())


def _has_words(text: str, found: _Found) -> bool:
    start = found.opening.end if found.opening else found.start
    end = found.closing.start if found.closing else found.end
    return start < end and any(c.isalnum() for c in text[start:end])


def _ended(text: str, found: Sequence[_Found], after: str) -> tuple[list[_Found], bool]:
    """The quotations with the end of the one left open settled, and whether it goes on in the next paragraph."""
    out, goes_on = [], False
    for one in found:
        if one.closing is None and one.opening and one.end == len(text):
            goes_on = _takes_up(after, one.opening)
            if not goes_on and not _is_whole(text, one.opening):
                one = replace(one, end=_sentence_end(text, one.opening.end, len(text)))
        out.append(one)
    return [one for one in out if _has_words(text, one)], goes_on


def _takes_up(after: str, opening: Mark) -> bool:
    """Whether the next paragraph goes on with the quotation: it opens with a mark, or closes one it never opened."""
    marks = single_marks(after) if opening.form in SINGLE else double_marks(after)
    first = next(iter(marks), None)
    return first is not None and ((first.start == 0 and first.opens) or (first.closes and not first.opens))


def _is_whole(text: str, opening: Mark) -> bool:
    """Whether a quotation of whole sentences begins here: at the beginning, or behind punctuation."""
    before = text[: opening.start].rstrip()
    return not before or before[-1] in BEFORE_WHOLE_QUOTATION


def _singles(text: str, doubles: Sequence[_Found]) -> list[_Found]:
    """The quotations in single marks, none across the border of a double quotation."""
    found: list[_Found] = []
    marks = list(single_marks(text))
    inside = _inside([mark.start for mark in marks], doubles)
    for i, mark in enumerate(marks):
        if not mark.opens or (found and mark.start < found[-1].end):
            continue
        following = takewhile(lambda j: not marks[j].opens, range(i + 1, len(marks)))
        closing = _closing(text, mark, [marks[j] for j in following if inside[j] == inside[i]])
        if closing is not None:
            found.append(_Found(mark, closing, mark.start, closing.end))
        elif mark.start == 0 and not doubles and not any(m.closes for m in marks):
            found.append(_Found(mark, None, 0, len(text)))
    return [one for one in found if _has_words(text, one)]


def _inside(places: Sequence[int], doubles: Sequence[_Found]) -> list[int]:
    """For each place, in order, the start of the outermost double quotation that it stands in; -1 for none."""
    spans = sorted((double.start, -double.end) for double in doubles)
    out, number, start, end = [], 0, -1, 0
    for place in places:
        while number < len(spans) and spans[number][0] <= place:
            if -spans[number][1] > end:
                start, end = spans[number][0], -spans[number][1]
            number += 1
        out.append(start if place < end else -1)
    return out


def _closing(text: str, opening: Mark, marks: Sequence[Mark]) -> Mark | None:
    """The mark that closes the quotation, told from the apostrophes of possessives.

    Of `marks`, the closing ones before the next opening one, one by punctuation is sure; one behind an s may be a
    possessive and gives way to a sure one; without a sure one the quotation must be short and within a sentence.
    """
    candidates = [mark for mark in marks if mark.start - opening.end >= SHORTEST]
    sure = next((m for m in candidates if m.hard), None)
    first = candidates[0] if candidates else None
    if first is None or first.hard:
        return first
    if sure is not None and text[first.start - 1] == "s":
        return sure
    inner = text[opening.end : first.start]
    loose = len(inner.split()) > LONGEST_LOOSE or SENTENCE_END.search(inner)
    return sure if loose else first
