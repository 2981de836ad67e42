"""Who rests on whom: origins count once, circles are seen, direction follows the credits."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.comparison.descent import Descent
from analyzer.comparison.origin import circles, find_origins
from analyzer.model.story import Edge, EdgeKind, Node, NodeKind


def articles(letters: str) -> tuple[Node, ...]:
    """Articles with these letters."""
    return tuple(Node(id=letter, kind=NodeKind.ARTICLE, name=f"Outlet {letter}") for letter in letters)


def edges(kind: EdgeKind, *pairs: str) -> tuple[Edge, ...]:
    """Edges of one kind: "AB" says that A rests on B."""
    return tuple(Edge(article=p[0], rests_on=p[1], kind=kind, credited=True, rule="comparison.test") for p in pairs)


def grouped(nodes: Sequence[Node], found: Sequence[Edge]) -> list[tuple[str, tuple[str, ...]]]:
    """Name and articles of each origin."""
    return [(origin.name, origin.articles) for origin in find_origins(nodes, found)]


def test_without_edges_every_article_is_an_origin() -> None:
    """Its own."""
    assert grouped(articles("AB"), ()) == [("Outlet A", ("A",)), ("Outlet B", ("B",))]


def test_retellings_share_the_origin_of_what_they_retell() -> None:
    """However long the chain."""
    found = edges(EdgeKind.PARAPHRASE, "BA", "CB")
    assert grouped(articles("ABCD"), found) == [("Outlet A", ("A", "B", "C")), ("Outlet D", ("D",))]


def test_two_that_credit_one_agency_are_one_origin() -> None:
    """The origin bears its name."""
    agency = Node(id="X", kind=NodeKind.AGENCY, name="Norden Press")
    assert grouped((*articles("AB"), agency), edges(EdgeKind.WIRE, "AX", "BX")) == [("Norden Press", ("A", "B"))]


def test_citing_an_article_for_a_statement_makes_no_common_origin() -> None:
    """An article that quotes another's old report has still been reported."""
    assert len(grouped(articles("AB"), edges(EdgeKind.CITES, "BA"))) == 2


def test_articles_that_cite_each_other_are_a_circle() -> None:
    """Also through a third, and each circle is told once."""
    assert circles(articles("AB"), edges(EdgeKind.CITES, "AB", "BA")) == (("A", "B"),)
    assert circles(articles("ABC"), edges(EdgeKind.SECOND_HAND, "CA", "AB", "BC")) == (("A", "B", "C"),)


def test_a_chain_is_no_circle() -> None:
    """It ends somewhere."""
    assert circles(articles("ABC"), edges(EdgeKind.PARAPHRASE, "CB", "BA")) == ()


def test_of_articles_that_hang_together_the_shortest_circle_is_told() -> None:
    """However many there are."""
    found = edges(EdgeKind.CITES, "AB", "BC", "CA", "BA")
    assert circles(articles("ABC"), found) == (("A", "B"),)


def test_what_comes_before_an_article_is_all_that_it_rests_on() -> None:
    """Through others too; single citations count, and make no common origin."""
    found = (*edges(EdgeKind.PARAPHRASE, "BA"), *edges(EdgeKind.CITES, "CB"))
    descent = Descent(found, find_origins(articles("ABC"), found))
    assert descent.above("C") == {"A", "B"}
    assert descent.above("A") == frozenset()
    assert descent.origin("B") == descent.origin("A") != descent.origin("C")
