"""What differs between two versions of a quotation, word by word (after Simmons, Adamic and Adar 2011)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby, pairwise
from operator import itemgetter

from analyzer.comparison.words import Word
from analyzer.model.story import Alteration, Edit, Guard

# A negation this many words from the place where a quotation was cut counts as cut off.
NEAR = 3
# So many words put in or left out behind words that tell nothing ("We have") make a beginning of their own.
SEVERAL = 3
SENTENCE_END = re.compile(r"[.!?]\s")
ORDER = tuple(Alteration)
ALTERED = frozenset({Alteration.OMITTED, Alteration.ADDED, Alteration.SUBSTITUTED})
Opcode = tuple[str, int, int, int, int]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a quotation, the text they stand in, and the places of those among them that count for more.

    `telling` words say what it is about, `negations` negate, `doubts` say how sure or how due it is (may, probably,
    ought), `conditions` on what it hangs (if, unless). `breaks` are the places where another piece begins, when a
    quotation was divided. `conditional` says that the sentence round the quotation names a condition.
    """

    words: tuple[Word, ...]
    text: str
    telling: frozenset[int] = frozenset()
    negations: frozenset[int] = frozenset()
    doubts: frozenset[int] = frozenset()
    conditions: frozenset[int] = frozenset()
    breaks: frozenset[int] = frozenset()
    conditional: bool = False

    @property
    def stems(self) -> list[str]:
        """The stems in order."""
        return [word.stem for word in self.words]

    def stems_at(self, places: Set[int]) -> frozenset[str]:
        """The stems of the words at these places."""
        return frozenset(self.words[place].stem for place in places)

    def said(self, start: int, end: int) -> str:
        """The words from place `start` to `end` as they stand, with the marks between them; empty for none."""
        if start == end:
            return ""
        cuts = [start, *sorted(place for place in self.breaks if start < place < end), end]
        return " ".join(" ".join(self._piece(*stretch).split()) for stretch in pairwise(cuts))

    def parts(self, place: int) -> bool:
        """Whether a place is inside a form that is several words, such as didn't."""
        return 0 < place < len(self.words) and self.words[place - 1].span == self.words[place].span

    def _piece(self, start: int, end: int) -> str:
        return self.text[self.words[start].span.start : self.words[end - 1].span.end]


def align(before: Words, after: Words) -> Sequence[Opcode]:
    """How to turn one version into the other, over stems, in difflib's opcodes."""
    return SequenceMatcher(None, before.stems, after.stems, autojunk=False).get_opcodes()


def difference(before: Words, after: Words) -> tuple[Edit, ...]:
    """The one version made from the other, in text order: stretches that are the same and what lies between."""
    return tuple(
        edit for opcode in _closed(align(before, after), before, after) for edit in _edits(opcode, before, after)
    )


def gravest(diff: Sequence[Edit], before: Words, after: Words) -> Alteration:
    """What the difference comes to: the gravest change; without any, whether the letters are the same."""
    kind = max((edit.kind for edit in diff), key=ORDER.index, default=Alteration.IDENTICAL)
    if kind is not Alteration.IDENTICAL:
        return kind
    ours, theirs = (side.said(0, len(side.words)).replace("’", "'") for side in (before, after))
    return Alteration.IDENTICAL if ours == theirs else Alteration.VARIANT


def _closed(opcodes: Sequence[Opcode], before: Words, after: Words) -> Iterator[Opcode]:
    """The opcodes so that no change begins or ends inside a form: "may not" became "didn't", not "may" became "did"."""
    start = (0, 0)
    for number, (tag, _, i2, _, j2) in enumerate(opcodes):
        i1, j1 = start
        following = opcodes[number + 1] if number + 1 < len(opcodes) else None
        if following:
            step = -1 if tag == "equal" else 1
            room = i2 - i1 if tag == "equal" else following[2] - following[1] if following[0] == "equal" else 0
            while room and (before.parts(i2) or after.parts(j2)):
                i2, j2, room = i2 + step, j2 + step, room - 1
        start = (i2, j2)
        if i2 > i1 or j2 > j1:
            yield _tag(tag, i2 - i1, j2 - j1), i1, i2, j1, j2


def _tag(tag: str, gone: int, new: int) -> str:
    if tag == "equal":
        return tag
    return "replace" if gone and new else "delete" if gone else "insert"


def _edits(opcode: Opcode, before: Words, after: Words) -> Iterator[Edit]:
    tag, i1, i2, j1, j2 = opcode
    if tag == "equal":
        yield from _kept(before, after, i1, i2, j1)
        return
    kind = _kind(opcode, before, after)
    guard = _guard(kind, opcode, before, after)
    plain = not before.telling & set(range(i1, i2)) and not after.telling & set(range(j1, j2))
    yield Edit(kind=kind, before=before.said(i1, i2), after=after.said(j1, j2), guard=guard, plain=plain)


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
    if tag == "delete" and _edge(before, i1, i2):
        return Alteration.TRUNCATED
    if tag == "insert" and _edge(after, j1, j2):
        return Alteration.EXTENDED
    if any(words and all(word.marked for word in words) for words in (before.words[i1:i2], after.words[j1:j2])):
        return Alteration.MARKED
    return {"delete": Alteration.OMITTED, "insert": Alteration.ADDED}.get(tag, Alteration.SUBSTITUTED)


def _edge(side: Words, start: int, end: int) -> bool:
    """Whether a stretch is the beginning or the end of a quotation, or several words with nothing telling beyond."""
    if start == 0 or end == len(side.words):
        return True
    ends = side.telling & set(range(start)), side.telling & set(range(end, len(side.words)))
    return end - start >= SEVERAL and not all(ends) and not side.negations & set(range(start, end))


def _guard(kind: Alteration, opcode: Opcode, before: Words, after: Words) -> Guard | None:
    """What stands on one side only and turns the sense round; of what was cut off only what the rest hung on."""
    _, i1, i2, j1, j2 = opcode
    if kind in (Alteration.TRUNCATED, Alteration.EXTENDED):
        if kind is Alteration.TRUNCATED:
            return _cut(before, i1, i2, kept=after)
        return _cut(after, j1, j2, kept=before)
    one, other = (before, frozenset(range(i1, i2))), (after, frozenset(range(j1, j2)))
    if len(before.negations & one[1]) % 2 != len(after.negations & other[1]) % 2:
        return Guard.NEGATION
    numbers = [{w for w in side.stems_at(places) if w[:1].isdigit()} for side, places in (one, other)]
    if numbers[0] != numbers[1]:
        return Guard.NUMBER
    if bool(before.conditions & one[1]) != bool(after.conditions & other[1]):
        return Guard.CONDITION
    doubts = [side.stems_at(side.doubts & places) for side, places in (one, other)]
    return Guard.DOUBT if doubts[0] != doubts[1] else None


def _cut(side: Words, start: int, end: int, kept: Words) -> Guard | None:
    """What the rest of a quotation hung on and was cut off: a negation right before it, a condition in its sentence."""
    if start == 0 and _one_sentence(side, side.negations & set(range(max(0, end - NEAR), end)), end):
        return Guard.NEGATION
    carried = kept.conditional or len(kept.conditions) >= len(side.conditions)
    lost = frozenset() if carried else side.conditions & set(range(start, end))
    return Guard.CONDITION if _one_sentence(side, lost, end if start == 0 else start - 1) else None


def _one_sentence(side: Words, places: Set[int], kept: int) -> bool:
    """Whether one of the words at these places stands in the sentence of the word at place `kept`."""
    if not 0 <= kept < len(side.words):
        return False
    spans = [sorted((side.words[place].span, side.words[kept].span), key=lambda s: s.start) for place in places]
    return any(not SENTENCE_END.search(side.text[first.end : second.start]) for first, second in spans)
