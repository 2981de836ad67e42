"""What differs between two versions of a quotation, word by word (after Simmons, Adamic and Adar 2011)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from operator import itemgetter

from analyzer.comparison.words import Word
from analyzer.model.story import Alteration, Edit, Guard

# A negation this many words from the place where a quotation was cut counts as cut off.
NEAR = 3
SENTENCE_END = re.compile(r"[.!?]\s")
ORDER = tuple(Alteration)
ALTERED = frozenset({Alteration.OMITTED, Alteration.ADDED, Alteration.SUBSTITUTED})
Opcode = tuple[str, int, int, int, int]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a quotation, the text they stand in, and the words among them that negate (places)."""

    words: tuple[Word, ...]
    text: str
    negations: frozenset[int] = frozenset()

    @property
    def stems(self) -> list[str]:
        """The stems in order."""
        return [word.stem for word in self.words]

    def said(self, start: int, end: int) -> str:
        """The words from place `start` to `end` as they stand, with the marks between them; empty for none."""
        if start == end:
            return ""
        return " ".join(self.text[self.words[start].span.start : self.words[end - 1].span.end].split())


def align(before: Words, after: Words) -> Sequence[Opcode]:
    """How to turn one version into the other, over stems, in difflib's opcodes."""
    return SequenceMatcher(None, before.stems, after.stems, autojunk=False).get_opcodes()


def difference(before: Words, after: Words) -> tuple[Edit, ...]:
    """The one version made from the other, in text order: stretches that are the same and what lies between."""
    return tuple(edit for opcode in align(before, after) for edit in _edits(opcode, before, after))


def gravest(diff: Sequence[Edit], before: Words, after: Words) -> Alteration:
    """What the difference comes to: the gravest change; without any, whether the letters are the same."""
    kind = max((edit.kind for edit in diff), key=ORDER.index, default=Alteration.IDENTICAL)
    if kind is not Alteration.IDENTICAL:
        return kind
    ours, theirs = (side.said(0, len(side.words)).replace("’", "'") for side in (before, after))
    return Alteration.IDENTICAL if ours == theirs else Alteration.VARIANT


def _edits(opcode: Opcode, before: Words, after: Words) -> Iterator[Edit]:
    tag, i1, i2, j1, j2 = opcode
    if tag == "equal":
        yield from _kept(before, after, i1, i2, j1)
        return
    kind = _kind(opcode, before, after)
    guard = _guard(kind, opcode, before, after)
    yield Edit(kind=kind, before=before.said(i1, i2), after=after.said(j1, j2), guard=guard)


def _kept(before: Words, after: Words, i1: int, i2: int, j1: int) -> Iterator[Edit]:
    """Words of one stem: stretches that are the same, and words in another form."""
    pairs = zip(range(i1, i2), range(j1, j1 + i2 - i1), strict=True)
    same = [(before.words[i].folded == after.words[j].folded, i, j) for i, j in pairs]
    for alike, run in groupby(same, key=itemgetter(0)):
        places = list(run)
        for stretch in [places] if alike else [[place] for place in places]:
            (_, i, j), (_, last, final) = stretch[0], stretch[-1]
            kind = Alteration.IDENTICAL if alike else Alteration.INFLECTED
            yield Edit(kind=kind, before=before.said(i, last + 1), after=after.said(j, final + 1))


def _kind(opcode: Opcode, before: Words, after: Words) -> Alteration:
    tag, i1, i2, j1, j2 = opcode
    if tag == "delete" and _edge(i1, i2, len(before.words)):
        return Alteration.TRUNCATED
    if tag == "insert" and _edge(j1, j2, len(after.words)):
        return Alteration.EXTENDED
    if any(words and all(word.marked for word in words) for words in (before.words[i1:i2], after.words[j1:j2])):
        return Alteration.MARKED
    return {"delete": Alteration.OMITTED, "insert": Alteration.ADDED}.get(tag, Alteration.SUBSTITUTED)


def _edge(start: int, end: int, length: int) -> bool:
    return start == 0 or end == length


def _guard(kind: Alteration, opcode: Opcode, before: Words, after: Words) -> Guard | None:
    """Whether a negation or a number stands on one side only; of what was cut off only next to the cut."""
    _, i1, i2, j1, j2 = opcode
    if kind in (Alteration.TRUNCATED, Alteration.EXTENDED):
        side, start, end = (before, i1, i2) if kind is Alteration.TRUNCATED else (after, j1, j2)
        return Guard.NEGATION if start == 0 and _negates_on(side, end) else None
    negated = [len(side.negations & set(range(a, b))) for side, a, b in ((before, i1, i2), (after, j1, j2))]
    if negated[0] % 2 != negated[1] % 2:
        return Guard.NEGATION
    numbers = [
        {w.folded for w in words if w.folded[:1].isdigit()} for words in (before.words[i1:i2], after.words[j1:j2])
    ]
    return Guard.NUMBER if numbers[0] != numbers[1] else None


def _negates_on(side: Words, end: int) -> bool:
    """Whether a negation stands at most NEAR words before place `end` and in the same sentence."""
    near = side.negations & set(range(max(0, end - NEAR), end))
    if not near or end == len(side.words):
        return False
    between = side.text[side.words[max(near)].span.end : side.words[end].span.start]
    return not SENTENCE_END.search(between)
