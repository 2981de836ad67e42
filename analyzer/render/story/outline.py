"""A story as an outline of sections and blocks, the same for terminal and Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from analyzer.model.story import SourceTelling, Story, StoryClaim, StoryQuotation, Telling
from analyzer.render.outline import Block, Items, Section, Table, Text
from analyzer.render.story.attention import attention
from analyzer.render.story.wording import (
    ABSENCES,
    EDGES,
    agreement_tells,
    change,
    claim_words,
    drift_line,
    listed,
    marked_up,
    overview,
    proof,
)
from analyzer.render.wording import CATEGORIES, CERTAINTIES, SIGNS, STANCES, in_line

LONGEST = 160  # characters of a telling in a table


def story_outline(story: Story) -> tuple[Section, ...]:
    """The sections of a story; the first two are the first screen, empty sections are left out."""
    sections = (
        Section("What the story rests on", tuple(_rests_on(story))),
        Section("What needs attention", tuple(_attention(story)) or (Items(("Nothing stands out.",)),)),
        Section("Quotations", tuple(_quotations(story))),
        Section("Claims told differently", tuple(_claims(story))),
        Section("On whom each article rests", tuple(_edges(story))),
        Section("Who is missing", tuple(_absences(story))),
        Section("Sources side by side", tuple(_sources(story))),
        Section("Claims told alike", tuple(_alike(story))),
        Section("Method and limits", tuple(_method(story))),
    )
    return tuple(section for section in sections if section.blocks)


def _attention(story: Story) -> Iterator[Block]:
    """Article by article, a sentence each with the sign of its severity."""
    for notice in attention(story):
        if notice.article:
            yield Text(f"{notice.article.id} {notice.article.outlet}")
        yield Items(tuple(f"{SIGNS[point.severity]} {point}" for point in notice.points))


def _rests_on(story: Story) -> Iterator[Block]:
    yield Text(overview(story))
    origins = {origin.id: origin.name for origin in story.origins}
    rows = tuple((a.id, a.outlet, a.title or "", str(a.words), origins[a.origin]) for a in story.articles)
    yield Table(("", "Outlet", "Title", "Words", "Origin"), rows, frozenset({3}))


def _quotations(story: Story) -> Iterator[Block]:
    for quotation in (q for q in story.quotations if q.altered):
        yield Text(f"{quotation.id} · {quotation.speaker or 'nobody named'}")
        yield Table(("", "Speaker", "Quotation", "Held against the first"), tuple(_versions(quotation)))
    same = tuple(_same(q) for q in story.quotations if not q.altered)
    if same:
        yield Text("Printed word for word, or merely cut:")
        yield Items(same)
    if agreement_tells(story):
        yield Text("Which outlet agrees with most others, over pairs of it and another that print one quotation:")
        rows = tuple((a.article, str(a.agreeing), str(a.shared)) for a in story.agreement)
        yield Table(("", "Agreeing", "Of"), rows, frozenset({1, 2}))


def _versions(quotation: StoryQuotation) -> Iterator[tuple[str, ...]]:
    for number, version in enumerate(quotation.versions):
        words = marked_up(version) if number else in_line(version.words)
        yield version.article, version.speaker or "", words, change(version) if number else "the first"


def _same(quotation: StoryQuotation) -> str:
    kinds = "; ".join(f"{v.article}: {change(v)}" for v in quotation.versions[1:])
    first = quotation.versions[0]
    return (
        f"{quotation.id} · {quotation.speaker or 'nobody named'}: {first.article} “{in_line(first.words, 90)}”; {kinds}"
    )


def _claims(story: Story) -> Iterator[Block]:
    for claim in (claim for claim in story.claims if claim.drifts):
        yield Text(f"{claim.id} · {claim_words(claim)}")
        yield Items(tuple(map(drift_line, claim.drifts)))
        columns = ("", "Who", "How surely", "In which words")
        yield Table(columns, tuple(map(_telling, claim.tellings)))


def _telling(telling: Telling) -> tuple[str, ...]:
    who = CATEGORIES[telling.category] + (f": {telling.source}" if telling.source else "")
    surely = f"{STANCES[telling.stance]}, {CERTAINTIES[telling.certainty]}"
    if telling.hedges:
        surely += f" ({', '.join(dict.fromkeys(telling.hedges))})"
    return telling.article, who, surely, in_line(telling.words, LONGEST)


def _edges(story: Story) -> Iterator[Block]:
    names = {node.id: node.name for node in story.nodes}
    letters = {article.id for article in story.articles}
    rows = tuple(
        (
            edge.article,
            EDGES[edge.kind],
            f"{edge.rests_on} ({names[edge.rests_on]})" if edge.rests_on in letters else names[edge.rests_on],
            "says so" if edge.credited else "does not say so",
            proof(edge),
        )
        for edge in story.edges
    )
    if rows:
        yield Table(("", "How", "Whom", "Credit", "Evidence"), rows)
    shared = tuple(f"{listed(o.articles)} go back to {o.name}" for o in story.origins if len(o.articles) > 1)
    if shared:
        yield Items(shared)
    own = tuple(f"{a.id} alone has: {'; '.join(a.own_sources)}" for a in story.articles if a.own_sources)
    if own:
        yield Items(own)


def _absences(story: Story) -> Iterator[Block]:
    rows = tuple(
        (ABSENCES[a.kind], a.what, listed(a.carried_by), listed(a.missing_from), in_line(a.words, 80))
        for a in story.absences
    )
    if rows:
        yield Table(("What", "Whose", "Carried by", "Missing from", "In which words"), rows)


def _sources(story: Story) -> Iterator[Block]:
    rows = tuple(
        (source.name, *(_in(source.tellings, article.id) for article in story.articles)) for source in story.sources
    )
    if rows:
        yield Table(("Source", *(article.id for article in story.articles)), rows)


def _in(tellings: tuple[SourceTelling, ...], article: str) -> str:
    return "; ".join(CATEGORIES[t.category] for t in tellings if t.article == article) or "–"


def _alike(story: Story) -> Iterator[Block]:
    alike = tuple(_line(claim) for claim in story.claims if not claim.drifts)
    if alike:
        yield Items(alike)


def _line(claim: StoryClaim) -> str:
    first = claim.tellings[0]
    return f"{claim.id} · {listed([t.article for t in claim.tellings])}: {in_line(first.words, LONGEST)}"


def _method(story: Story) -> Iterator[Block]:
    yield Items(story.limits)
    engine = story.engine
    yield Text(
        f"Made by analyzer {engine.analyzer} with the parsing model {engine.parser} {engine.parser_version} and "
        f"{engine.rules} rules (SHA-256 {engine.rules_sha256[:16]}…), schema {story.schema_version}. How articles are "
        "compared: docs/method.md."
    )
