"""Where a text says that it comes from: datelines, wire agencies, other outlets, by-lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analyzer.model.span import Span, stripped
from analyzer.model.text import LinePattern, Metadata, OriginPattern, Place, Provenance
from analyzer.reading.page import Page, compiled

LEAD_PARAGRAPHS = 3
# A list of other stories or a comment names agencies that the article does not come from.
ENOUGH_TO_SCAN = 600


def find_origins(page: Page, text: str, patterns: Sequence[OriginPattern]) -> tuple[Page, tuple[Provenance, ...]]:
    """The page without the words that the patterns set aside, and what they say of the origin, in text order.

    One name is kept once for each kind, at its first place.
    """
    found = list(_in_exclusions(page, text, patterns))
    body = [number for number, block in enumerate(page.blocks) if block != page.title]
    anywhere = [pattern for pattern in patterns if pattern.place is Place.ANY]
    for number in body:
        page, provenance = _tried(page, number, text, patterns if number in body[:LEAD_PARAGRAPHS] else anywhere)
        found.extend(provenance)
    return page, _once(found)


def _tried(page: Page, number: int, text: str, patterns: Sequence[OriginPattern]) -> tuple[Page, Sequence[Provenance]]:
    """The page without the longest beginning of the block that a pattern sets aside; all that the patterns find."""
    block = page.blocks[number]
    matches = [(pattern, compiled(pattern.regex).search(block.words)) for pattern in patterns]
    found = [(pattern, match) for pattern, match in matches if match]
    provenance = [p for pattern, match in found for p in _provenance(match, block.span.start, text, pattern)]
    aside = [(match.end(), pattern) for pattern, match in found if pattern.excludes and not match.start()]
    if not aside:
        return page, provenance
    end, pattern = max(aside, key=lambda pair: pair[0])
    assert pattern.excludes
    kept = block.part(end, len(block.words))
    line = LinePattern(pattern.rule, pattern.excludes, pattern.regex)
    return (page.narrowed(number, kept, line) if kept.words else page), provenance


def _in_exclusions(page: Page, text: str, patterns: Sequence[OriginPattern]) -> Iterator[Provenance]:
    for exclusion in page.exclusions:
        if len(exclusion.span) > ENOUGH_TO_SCAN:
            continue
        for pattern in patterns:
            match = compiled(pattern.regex).search(exclusion.span.of(text)) if pattern.place is Place.ANY else None
            if match:
                yield from _provenance(match, exclusion.span.start, text, pattern)


def _provenance(match: re.Match[str], start: int, text: str, pattern: OriginPattern) -> tuple[Provenance, ...]:
    name = " ".join((match.group("name") or "").split())
    span = stripped(Span(*match.span()).shifted(start), text)
    return (Provenance(span, pattern.kind, name, pattern.rule),) if name else ()


def _once(found: Sequence[Provenance]) -> tuple[Provenance, ...]:
    first = {(p.kind, p.name): p for p in sorted(found, key=_place, reverse=True)}
    return tuple(sorted(first.values(), key=_place))


def _place(provenance: Provenance) -> Span:
    return provenance.span or Span(0, 0)


def origins_told(
    metadata: Metadata, patterns: Sequence[OriginPattern], known: Sequence[Provenance]
) -> tuple[Provenance, ...]:
    """What the authors and the outlet in the metadata of a file say of the origin, less what is known already.

    They are read as the by-line and the credit that would stand in a text, by the same patterns.
    """
    lines = [*(f"By {author}" for author in metadata.authors), *filter(None, (metadata.outlet,))]
    anywhere = [(pattern, compiled(pattern.regex)) for pattern in patterns if pattern.place is Place.ANY]
    found = [(pattern, match) for line in lines for pattern, regex in anywhere if (match := regex.search(line))]
    told = (Provenance(None, pattern.kind, " ".join(match["name"].split()), pattern.rule) for pattern, match in found)
    said = {(origin.kind, origin.name) for origin in known}
    return tuple(
        {(origin.kind, origin.name): origin for origin in told if (origin.kind, origin.name) not in said}.values()
    )
