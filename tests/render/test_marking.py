"""Marks on a text: whatever the spans, no letter is lost, doubled or put under a mark that does not cover it."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from analyzer.model.span import Span
from analyzer.render.marking import Mark, Node, pieces, tree

TEXT = "The mayor said engineers had warned her that the bridge might fall."
KINDS = ("content", "source", "cue", "hedge")


def spans(longest: int = 90) -> st.SearchStrategy[Span]:
    """Spans that also reach beyond the text, and empty ones."""
    return st.tuples(st.integers(0, longest), st.integers(0, longest)).map(lambda ends: Span(min(ends), max(ends)))


MARKS = st.lists(st.builds(Mark, spans(), st.sampled_from(KINDS), st.sampled_from(("S1", "S2", "S3"))), max_size=12)


def leaves(nodes: tuple[Node, ...], above: tuple[Mark, ...] = ()) -> Iterator[tuple[Span, tuple[Mark, ...]]]:
    """The words at the ends of the trees, each with the marks over it."""
    for node in nodes:
        if node.mark is None:
            yield node.span, above
        else:
            yield from leaves(node.inner, (*above, node.mark))


def every(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """All nodes, in text order."""
    for node in nodes:
        yield node
        yield from every(node.inner)


@given(spans(len(TEXT)), MARKS)
def test_pieces_together_are_the_text(within: Span, marks: list[Mark]) -> None:
    """Joined in their order, with nothing between them."""
    assert "".join(piece.span.of(TEXT) for piece in pieces(within, marks)) == within.of(TEXT)


@given(spans(len(TEXT)), MARKS)
def test_a_piece_has_the_marks_that_cover_it_and_no_others(within: Span, marks: list[Mark]) -> None:
    """Letter by letter."""
    for piece in pieces(within, marks):
        for at in range(piece.span.start, piece.span.end):
            assert set(piece.marks) == {m for m in marks if m.span.start <= at < m.span.end}


@given(spans(len(TEXT)), MARKS)
def test_the_leaves_of_the_tree_are_the_pieces(within: Span, marks: list[Mark]) -> None:
    """Making trees of the pieces loses no letter and no mark."""
    distinct = list(dict.fromkeys(marks))
    assert [(p.span, p.marks) for p in pieces(within, distinct)] == list(leaves(tree(within, distinct)))


@given(spans(len(TEXT)), MARKS)
def test_a_node_spans_what_stands_in_it(within: Span, marks: list[Mark]) -> None:
    """And a mark begins once, whatever cuts it."""
    nodes = list(every(tree(within, list(dict.fromkeys(marks)))))
    for node in nodes:
        if node.mark:
            assert (node.inner[0].span.start, node.inner[-1].span.end) == (node.span.start, node.span.end)
    begun = [node.mark for node in nodes if node.mark and node.first]
    assert len(begun) == len(set(begun))
    assert set(begun) == {m for m in marks if len(m.span) and m.span.overlaps(within) and len(within)}


def test_marks_that_nest_are_never_cut() -> None:
    """A hedge in a content in a content: three nodes, one in the other."""
    outer, inner, hedge = (
        Mark(Span(15, 66), "content", "S1"),
        Mark(Span(40, 66), "content", "S2"),
        Mark(Span(56, 61), "hedge", "h"),
    )
    nodes = [node for node in every(tree(Span(0, len(TEXT)), (hedge, inner, outer))) if node.mark]
    assert [(node.mark, node.span) for node in nodes] == [(m, m.span) for m in (outer, inner, hedge)]


def test_marks_that_overlap_are_cut_and_the_rest_says_so() -> None:
    """The one that begins later goes on after the end of the first."""
    one, two = Mark(Span(0, 10), "content", "S1"), Mark(Span(5, 15), "content", "S2")
    nodes = [node for node in every(tree(Span(0, 20), (one, two))) if node.mark]
    assert [(n.mark, n.span, n.first) for n in nodes] == [
        (one, Span(0, 10), True),
        (two, Span(5, 10), True),
        (two, Span(10, 15), False),
    ]


def test_of_marks_on_the_same_words_the_one_given_first_is_outside() -> None:
    """So that the order does not hang on the hash of anything."""
    content, cue = Mark(Span(0, 3), "content", "S1"), Mark(Span(0, 3), "cue", "S2")
    (outside,) = tree(Span(0, 3), (content, cue))
    assert outside.mark == content
    assert outside.inner[0].mark == cue
