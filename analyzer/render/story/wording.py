"""The English words for a story's terms, one wording for all renderers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from analyzer.model.story import (
    AbsenceKind,
    Alteration,
    Drift,
    DriftKind,
    Edge,
    EdgeKind,
    Edit,
    Guard,
    QuotationVersion,
    Story,
    StoryClaim,
)
from analyzer.render.wording import in_line, percent, shortened

LONGEST = 70  # characters of words that make a difference

LONGEST_CLAIM = 90  # characters of a claim in a heading
QUOTES = '"“”'

# Where the claim is told so, and how it is told elsewhere.
DRIFTS: Mapping[DriftKind, tuple[str, str]] = {
    DriftKind.NAME_DROPPED: ("without a name in", "by name in"),
    DriftKind.BODY_DROPPED: ("on nobody's word that can be found in", "credited in"),
    DriftKind.ATTRIBUTION_DROPPED: ("in the article's own voice in", "credited in"),
    DriftKind.DOUBT_DROPPED: ("as certain in", "with a doubt in"),
    DriftKind.SHIELD_DROPPED: ("without distance in", "with distance in"),
    DriftKind.CONDITION_DROPPED: ("without a condition in", "with a condition in"),
    DriftKind.CONFIRMED: ("confirmed in", "said in"),
    DriftKind.NUMBER: ("another number in", "than in"),
    DriftKind.POLARITY: ("not so in", "so in"),
}

ALTERATIONS: Mapping[Alteration, str] = {
    Alteration.IDENTICAL: "word for word",
    Alteration.VARIANT: "word for word, spelt or marked otherwise",
    Alteration.MARKED: "changed, and the change is shown",
    Alteration.EXTENDED: "longer, the rest word for word",
    Alteration.TRUNCATED: "cut short, the rest word for word",
    Alteration.INFLECTED: "another form of a word",
    Alteration.OMITTED: "words left out without a sign",
    Alteration.ADDED: "words put in",
    Alteration.SUBSTITUTED: "words changed",
}

EDGES: Mapping[EdgeKind, str] = {
    EdgeKind.WIRE: "carries copy of",
    EdgeKind.SECOND_HAND: "passes on a report of",
    EdgeKind.CITES: "cites for single statements",
    EdgeKind.NEAR_COPY: "is nearly a copy of",
    EdgeKind.PARAPHRASE: "retells",
    EdgeKind.QUOTATION: "prints the altered quotation of",
}

# In the drawing, where there is little room.
SHORT_EDGES: Mapping[EdgeKind, str] = {
    EdgeKind.WIRE: "copy",
    EdgeKind.SECOND_HAND: "passes on",
    EdgeKind.CITES: "cites",
    EdgeKind.NEAR_COPY: "near-copy",
    EdgeKind.PARAPHRASE: "retells",
    EdgeKind.QUOTATION: "altered quotation",
}

ABSENCES: Mapping[AbsenceKind, str] = {
    AbsenceKind.SOURCE: "source",
    AbsenceKind.NAME: "name of a source",
    AbsenceKind.DENIAL: "denial or doubt",
    AbsenceKind.CONDITION: "condition",
}

GUARDS: Mapping[Guard, str] = {
    Guard.NEGATION: "a negation",
    Guard.NUMBER: "a number",
    Guard.CONDITION: "a condition",
    Guard.DOUBT: "how sure it is",
}


def listed(articles: Sequence[str]) -> str:
    """Letters as a reader lists them: `A`, `A and B`, `A, B and C`."""
    return " and ".join(filter(None, (", ".join(articles[:-1]), articles[-1]))) if articles else ""


def heading(story: Story) -> str:
    """What the story is called."""
    return f"One story in {len(story.articles)} articles"


def overview(story: Story) -> str:
    """A sentence or two: articles, origins, quotations, claims, and who tells of something else."""
    alone = strangers(story)
    if len(alone) == len(story.articles):
        return (
            f"{len(story.articles)} articles that share no quotation, no claim and no origin: not one story, it seems."
        )
    origins, altered = len(story.origins), sum(quotation.altered for quotation in story.quotations)
    drifting = sum(bool(claim.drifts) for claim in story.claims)
    told = (
        f"{len(story.articles)} articles, {_count(origins, 'independent origin')}. They share "
        f"{_count(len(story.quotations), 'quotation')}, {altered} of them changed, and "
        f"{_count(len(story.claims), 'claim')}, {drifting} of them told with other sources or another certainty."
    )
    return told + (f" Nothing is shared by {listed(alone)}: another story, it seems." if alone else "")


def strangers(story: Story) -> tuple[str, ...]:
    """The articles that share no quotation, no claim and no origin with any other, and neither cite nor are cited."""
    known = {version.article for quotation in story.quotations for version in quotation.versions}
    known |= {telling.article for claim in story.claims for telling in claim.tellings}
    letters = {article.id for article in story.articles}
    known |= {id_ for e in story.edges if e.rests_on in letters for id_ in (e.article, e.rests_on)}
    known |= {id_ for origin in story.origins if len(origin.articles) > 1 for id_ in origin.articles}
    return tuple(article.id for article in story.articles if article.id not in known)


def claim_words(claim: StoryClaim) -> str:
    """What a claim is, in the words of the first article that tells it."""
    return f"“{in_line(claim.tellings[0].words, LONGEST_CLAIM).strip(QUOTES)}”"


def agreement_tells(story: Story) -> bool:
    """Whether it says anything how often outlets agree: of two, each agrees with the other as often."""
    return bool(story.quotations) and len(story.articles) > 2


def drift_line(drift: Drift) -> str:
    """A drift without its claim: where it is told more boldly, then where otherwise, each with the words that do it."""
    bold, other = DRIFTS[drift.kind]
    sides = ((bold, drift.after, drift.after_words), (other, drift.before, drift.before_words))
    return "; ".join(f"{how} {listed(side)}{_words(words)}" for how, side, words in sides)


def _words(words: Sequence[str]) -> str:
    return f" ({'; '.join(f'“{shortened(word, LONGEST)}”' for word in words)})" if words else ""


def change(version: QuotationVersion) -> str:
    """How a version differs from the reference, with what it turns round where it does."""
    guards = dict.fromkeys(GUARDS[edit.guard] for edit in version.diff if edit.guard)
    return ALTERATIONS[version.kind] + (f", {' and '.join(guards)} among them" if guards else "")


def marked_up(version: QuotationVersion) -> str:
    """The words of a version against the reference: `[-gone-] {+new+}`, as word diffs are written; `[…]` is a cut."""
    return " ".join(_stretches(version))


def _stretches(version: QuotationVersion) -> Iterator[str]:
    for edit in version.diff:
        if edit.kind is Alteration.IDENTICAL:
            yield edit.after
            continue
        if merely_cut(edit):
            yield "[…]"
            continue
        if edit.before:
            yield f"[-{edit.before}-]"
        if edit.after:
            yield f"{{+{edit.after}+}}"


def merely_cut(edit: Edit) -> bool:
    """Whether words at the beginning or the end are left away and the rest does not hang on them."""
    return edit.kind is Alteration.TRUNCATED and edit.guard is None


def elsewhere(version: QuotationVersion, speaker: str | None) -> str | None:
    """To whom a version credits the words, where that is somebody else than elsewhere and not a longer name of him."""
    one, other = (set((name or "").split()) for name in (version.speaker, speaker))
    return None if one <= other or other <= one else version.speaker


def proof(edge: Edge) -> str:
    """The evidence of an edge in words."""
    words = f"“{in_line(edge.words, 100)}”" if edge.words else ""
    if not edge.figures:
        return words or "the file's metadata"
    told, order = (percent(edge.figures[name], 1) for name in ("told", "order"))
    shingles, phrases = percent(edge.figures["shingles"], 1), int(edge.figures["phrases"])
    return (
        f"{told} of its sentences are told there too, {order} of these in the same order; {shingles} of its runs of "
        f"five words stand there; {phrases} phrases that no other article has" + (f", such as {words}" if words else "")
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
