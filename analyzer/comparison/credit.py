"""Whom an article credits: agencies, other outlets, other articles of the story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analyzer.comparison.version import Version
from analyzer.comparison.words import Folding
from analyzer.model.extract import Extract
from analyzer.model.source import Category
from analyzer.model.span import Span
from analyzer.model.story import Edge, EdgeKind, Node, NodeKind
from analyzer.model.text import ProvenanceKind

CREDITS = {ProvenanceKind.WIRE: EdgeKind.WIRE, ProvenanceKind.SECOND_HAND: EdgeKind.SECOND_HAND}
KINDS = {EdgeKind.WIRE: NodeKind.AGENCY, EdgeKind.SECOND_HAND: NodeKind.OUTLET, EdgeKind.CITES: NodeKind.OUTLET}
CITED = "source.category"
Credit = tuple[EdgeKind, str, Extract | None, str]


class Credits:
    """The credits of all versions as edges, and the nodes they lead to.

    An outlet that is itself in the story, by the name given with its article, is that article's node; so is one that
    is called by a part of that name (the Journal for the Velmo Journal) when no other article's outlet can be meant.
    """

    def __init__(self, versions: Sequence[Version], folding: Folding) -> None:
        self._folding = folding
        self._versions = versions
        self._articles = {self._key(v.outlet): v.id for v in versions}
        self._others: dict[frozenset[str], Node] = {}
        self.edges = tuple(edge for version in versions for edge in self._edges(version))

    @property
    def nodes(self) -> tuple[Node, ...]:
        """Agencies and outlets that are credited and not in the story."""
        return tuple(self._others.values())

    def agencies(self, article: str) -> frozenset[str]:
        """The agencies (ids of nodes) whose copy an article says it has."""
        return frozenset(e.rests_on for e in self.edges if e.article == article and e.kind is EdgeKind.WIRE)

    def credited(self, article: str, other: str) -> bool:
        """Whether an article credits another article of the story, or an agency that the other credits."""
        own = {edge.rests_on for edge in self.edges if edge.article == article}
        return other in own or bool(own & self.agencies(other))

    def _edges(self, version: Version) -> Iterator[Edge]:
        seen: set[str] = set()
        for kind, name, words, rule in (*_provenance(version), *_cited(version), *self._mentioned(version)):
            node = self._node(name, kind)
            if node not in seen and node != version.id:
                seen.add(node)
                yield Edge(article=version.id, rests_on=node, kind=kind, credited=True, words=words, rule=rule)

    def _node(self, name: str, kind: EdgeKind) -> str:
        key = self._key(name)
        meant = [key] if key in self._articles else [k for k in self._articles if key < k or k < key]
        if len(meant) == 1:
            return self._articles[meant[0]]
        known = next((k for k in self._others if k <= key or key < k), key)
        if known not in self._others:
            self._others[key] = Node(id=f"X{len(self._others) + 1}", kind=KINDS[kind], name=name)
        return self._others[known].id

    def _mentioned(self, version: Version) -> Iterator[Credit]:
        """Outlets of other articles that the text names in full, such as one that somebody told something."""
        for name in (other.outlet for other in self._versions if other is not version and other.outlet[:1].isupper()):
            plain = name[4:] if name[:4] == "The " else name
            title = version.document.layout.title
            found = re.finditer(rf"(?<!\w){re.escape(plain)}(?!\w)", version.text)
            spans = (Span(*match.span()) for match in found)
            place = next((span for span in spans if title is None or not title.covers(span)), None)
            if place:
                yield EdgeKind.CITES, name, Extract(text=place.of(version.text), spans=(place,)), CITED

    def _key(self, name: str) -> frozenset[str]:
        """The words of a name whatever their order and case, without one-word articles such as "the"."""
        words = [word.folded for word in self._folding.words(name.replace("_", " "), Span(0, len(name)))]
        return frozenset(words[1:] if len(words) > 1 and name[:4].lower() == "the " else words)


def _provenance(version: Version) -> Iterator[Credit]:
    for origin in version.report.provenance:
        if origin.kind in CREDITS:
            yield CREDITS[origin.kind], origin.name, origin.words, origin.rule


def _cited(version: Version) -> Iterator[Credit]:
    """Outlets that single statements are credited to."""
    for source in version.report.sources:
        if source.category is Category.MEDIA and source.statements:
            yield EdgeKind.CITES, source.name, source.mentions[0], CITED
