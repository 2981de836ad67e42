"""The stages of a comparison in order: from several examined articles to their story."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.comparison.absence import Known, find_absences, own_sources
from analyzer.comparison.alignment import groups
from analyzer.comparison.cast import cast, story_source
from analyzer.comparison.claim import Claim, Stated, Weights, find_claims
from analyzer.comparison.credit import Credits
from analyzer.comparison.descent import Descent
from analyzer.comparison.drift import find_drifts
from analyzer.comparison.finding import find_findings
from analyzer.comparison.inheritance import inherited
from analyzer.comparison.limits import LIMITS
from analyzer.comparison.origin import find_origins, retellings
from analyzer.comparison.quotation import Quoted, find_quoted
from analyzer.comparison.resemblance import resemblances, weave
from analyzer.comparison.speaker import Speakers
from analyzer.comparison.story_quotation import agreement, story_quotations
from analyzer.comparison.version import Version, letters, make_version
from analyzer.comparison.words import Folding
from analyzer.errors import UsageError
from analyzer.model.report import RuleText
from analyzer.model.story import Edge, Node, NodeKind, Origin, Story, StoryArticle, StoryClaim, Telling
from analyzer.pipeline import Examined
from analyzer.rules.ruleset import RuleSet

ROOM = "comparison."
FEWEST, MOST = 2, 60  # articles: more than that no table holds


def compare(examined: Sequence[Examined], outlets: Sequence[str], rules: RuleSet) -> Story:
    """The story of two articles or more; `outlets` has what each article's outlet is called.

    Raises UsageError when there are too few or too many, or two of the articles are the same text.
    """
    require_several(len(examined))
    _require_different(examined)
    folding = Folding(rules)
    rows = zip(letters(outlets), outlets, examined, strict=True)
    versions = tuple(make_version(i, outlet, e.document, e.report, rules, folding) for i, outlet, e in rows)
    speakers = Speakers(versions, rules, folding)
    parts = cast(speakers)
    claimed, weights = find_claims(versions, rules)
    quoted = groups([q for v in versions for q in find_quoted(v, speakers, rules, folding)], claimed, speakers, rules)
    nodes, edges, origins = _traced(versions, quoted, folding, rules)
    descent = Descent(edges, origins)
    quotations = story_quotations(quoted, descent)
    claims = tuple(_claim(f"C{number}", claim, weights, descent, rules) for number, claim in enumerate(claimed, 1))
    return Story(
        engine=versions[0].report.engine,
        articles=tuple(_article(v, origins, own_sources(v, parts, speakers)) for v in versions),
        quotations=quotations,
        agreement=agreement(versions, quoted),
        claims=claims,
        nodes=nodes,
        edges=edges,
        origins=origins,
        sources=tuple(story_source(part) for part in parts if len(part) > 1),
        absences=find_absences(Known(versions, parts, claims, quotations, edges, speakers)),
        findings=find_findings(quotations, origins, nodes, edges, rules),
        rules=_rule_texts(edges, rules),
        limits=LIMITS,
    )


def _require_different(examined: Sequence[Examined]) -> None:
    seen: dict[str, str] = {}
    for article in (each.report.article for each in examined):
        if article.sha256 in seen:
            raise UsageError(f"{article.name}: this is the same text as {seen[article.sha256]}; leave one of them out.")
        seen[article.sha256] = article.name


def _traced(
    versions: Sequence[Version], quoted: Sequence[Sequence[Quoted]], folding: Folding, rules: RuleSet
) -> tuple[tuple[Node, ...], tuple[Edge, ...], tuple[Origin, ...]]:
    """Who rests on whom: by credits and by the text; with that known, by changes that two quotations share."""
    credits = Credits(versions, folding)
    nodes = (*(Node(id=v.id, kind=NodeKind.ARTICLE, name=v.outlet) for v in versions), *credits.nodes)
    edges = (*credits.edges, *retellings(versions, resemblances([weave(v, folding) for v in versions]), credits, rules))
    edges = (*edges, *inherited(quoted, Descent(edges, find_origins(nodes, edges))))
    return nodes, edges, find_origins(nodes, edges)


def _claim(id_: str, claim: Claim, weights: Weights, descent: Descent, rules: RuleSet) -> StoryClaim:
    shared = frozenset.intersection(*(stated.keys for stated in claim))
    return StoryClaim(
        id=id_,
        about=tuple(_form(claim[0], key) for key in sorted(shared, key=lambda key: (-weights[key], key))),
        tellings=tuple(map(_telling, claim)),
        drifts=find_drifts(claim, descent, rules),
    )


def _form(stated: Stated, key: str) -> str:
    """A word as it stands in a statement, from what it is looked up by; countries by their name."""
    found = (
        token.form
        for sentence in stated.version.document.sentences
        for token in sentence
        if stated.version.keys.get(token.span.start) == key
        and any(span.covers(token.span) for span in stated.statement.content.spans)
    )
    return key if key[:1].isupper() else next(found, key)


def require_several(articles: int) -> None:
    """Raises UsageError when there are too few or too many articles."""
    if articles < FEWEST:
        raise UsageError("A comparison needs two articles or more; `analyzer report` reports on one.")
    if articles > MOST:
        raise UsageError(f"{articles} articles are more than can be set side by side; give {MOST} at most.")


def _telling(stated: Stated) -> Telling:
    statement = stated.statement
    source = stated.version.source(statement)
    return Telling(
        article=stated.version.id,
        statement=statement.id,
        words=statement.content,
        source=source.name if source else None,
        category=statement.category,
        stance=statement.stance,
        certainty=statement.certainty,
        hedges=tuple(hedge.cue.text for hedge in statement.hedges),
    )


def _article(version: Version, origins: Sequence[Origin], own: tuple[str, ...]) -> StoryArticle:
    info = version.report.article
    return StoryArticle(
        id=version.id,
        outlet=version.outlet,
        name=info.name,
        title=info.title,
        sha256=info.sha256,
        words=info.words,
        statements=len(version.report.statements),
        sources=len(version.report.sources),
        origin=next(origin.id for origin in origins if version.id in origin.articles),
        own_sources=own,
    )


def _rule_texts(edges: Sequence[Edge], rules: RuleSet) -> tuple[RuleText, ...]:
    """The rules that the comparison went by: all of its own, and those that found credits."""
    ids = sorted({*(id_ for id_ in rules.rules if id_.startswith(ROOM)), *(edge.rule for edge in edges)})
    found = (rules.rules[id_] for id_ in ids)
    return tuple(RuleText(id=rule.id, title=rule.title, explanation=rule.explanation) for rule in found)
