"""Groups of quotations as the story tells them: a reference, and how every other version differs from it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product

from analyzer.comparison.alignment import same_words
from analyzer.comparison.descent import Descent
from analyzer.comparison.difference import ALTERED, difference, gravest
from analyzer.comparison.quotation import Quoted
from analyzer.comparison.version import Version
from analyzer.model.extract import Extract
from analyzer.model.span import cut
from analyzer.model.story import Agreement, Alteration, QuotationVersion, StoryQuotation

Group = Sequence[Quoted]


def story_quotations(groups: Sequence[Group], descent: Descent) -> tuple[StoryQuotation, ...]:
    """Each group with its reference first and the others in the order of their articles, numbered Q1, Q2 …"""
    return tuple(_story_quotation(f"Q{number}", group, descent) for number, group in enumerate(groups, 1))


def agreement(versions: Sequence[Version], groups: Sequence[Group]) -> tuple[Agreement, ...]:
    """For every article, over pairs of it and another that print one quotation: how many agree, the most first."""
    counts = {version.id: [0, 0] for version in versions}
    for group in groups:
        printed: dict[str, list[Quoted]] = {}
        for quoted in group:
            printed.setdefault(quoted.version.id, []).append(quoted)
        for one, other in combinations(printed, 2):
            agree = not all(altered(a, b) for a, b in product(printed[one], printed[other]))
            for article in (one, other):
                counts[article][0] += 1
                counts[article][1] += agree
    rows = [Agreement(article=id_, shared=shared, agreeing=same) for id_, (shared, same) in counts.items()]
    return tuple(sorted(rows, key=lambda row: (-row.agreeing, row.shared, row.article)))


def reference_of(group: Group, descent: Descent) -> Quoted:
    """The version that most independent origins print as it is or cut; of several the earliest, then the longest."""
    articles = {quoted.version.id for quoted in group}

    def rank(quoted: Quoted) -> tuple[int, bool, int, int]:
        alike = [o for o in group if o is quoted or not altered(quoted, o)]
        same = {o.version.id for o in group if same_words(quoted, o)}
        origins = {descent.origin(o.version.id) for o in alike}
        return len(origins), not descent.above(quoted.version.id) & articles, len(same), len(quoted.words.words)

    return max(group, key=rank)


def altered(one: Quoted, other: Quoted) -> bool:
    """Whether one is more than the other cut, spelt or marked otherwise."""
    return not same_words(one, other) and _kind(one, other) in ALTERED


def _story_quotation(id_: str, group: Group, descent: Descent) -> StoryQuotation:
    reference = reference_of(group, descent)
    others = [quoted for quoted in group if quoted is not reference]
    rows = tuple(_version(reference, quoted) for quoted in (reference, *others))
    speakers = [q.speaker.source.name for q in (reference, *others) if q.speaker]
    changed = any(row.kind in ALTERED or any(edit.guard for edit in row.diff) for row in rows)
    return StoryQuotation(id=id_, speaker=next(iter(speakers), None), versions=rows, altered=changed)


def _version(reference: Quoted, quoted: Quoted) -> QuotationVersion:
    diff = difference(reference.words, quoted.words)
    source = quoted.speaker.source if quoted.speaker else None
    return QuotationVersion(
        article=quoted.version.id,
        statement=quoted.statement.id if quoted.statement else None,
        words=Extract(text=cut(quoted.version.text, quoted.spans), spans=quoted.spans),
        speaker=source.name if source else None,
        category=source.category if source else None,
        kind=gravest(diff, reference.words, quoted.words),
        diff=diff,
    )


def _kind(one: Quoted, other: Quoted) -> Alteration:
    return gravest(difference(one.words, other.words), one.words, other.words)
