"""Trees: children, subtrees, ancestors, moves."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from analyzer.model.span import Span
from analyzer.model.syntax import Document, ModelInfo, Sentence
from analyzer.model.text import Article, Layout
from tests.trees import tree

FERRY = tree(
    """
    The the DET 2 det
    captain captain NOUN 3 nsubj
    said say VERB 0 root
    ferries ferry NOUN 5 nsubj
    sail sail VERB 3 ccomp
    """
)


def test_children_stand_in_text_order() -> None:
    assert [FERRY.children(i) for i in range(5)] == [(), (0,), (1, 4), (), (3,)]


def test_a_subtree_is_the_token_and_all_below_it() -> None:
    assert FERRY.subtree(2) == (0, 1, 2, 3, 4)
    assert FERRY.subtree(4) == (3, 4)


def test_ancestors_come_nearest_first() -> None:
    assert list(FERRY.ancestors(3)) == [4, 2]
    assert list(FERRY.ancestors(2)) == []


def test_ancestors_and_subtrees_of_a_circle_end() -> None:
    ring = Sentence(tuple(replace(t, head=(t.index + 1) % 2) for t in FERRY.tokens[:2]))
    assert list(ring.ancestors(0)) == [1]
    assert ring.subtree(0) == (0, 1)


def test_a_moved_sentence_has_every_offset_moved_and_its_paragraph() -> None:
    moved = FERRY.shifted(10, 3)
    assert (moved.span, moved.paragraph) == (FERRY.span.shifted(10), 3)
    assert [t.span.start - s.span.start for s, t in zip(FERRY, moved, strict=True)] == [10] * 5
    assert moved.children(2) == FERRY.children(2)


def test_the_span_goes_from_the_first_word_to_the_last() -> None:
    assert FERRY.span == Span(0, 29)


def test_a_relation_is_given_without_its_subtype() -> None:
    assert replace(FERRY.tokens[1], deprel="nsubj:pass").relation == "nsubj"


def test_nothing_can_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        FERRY.tokens[0].form = "A"  # type: ignore[misc]


def test_tokens_are_found_by_the_characters_they_stand_on() -> None:
    captain, ferries = FERRY.tokens[1].span, FERRY.tokens[3].span
    inner = Span(captain.start + 1, captain.end)
    assert FERRY.inside((ferries, captain)) == [FERRY.tokens[1], FERRY.tokens[3]]
    assert FERRY.inside((inner,)) == []
    assert FERRY.touched((inner,)) == [FERRY.tokens[1]]
    assert FERRY.touched((Span(captain.end, captain.end),)) == []
    assert FERRY.inside(()) == FERRY.touched(()) == []


def test_sentences_are_found_by_the_characters_they_stand_on() -> None:
    length = FERRY.span.end
    text = " ".join([FERRY.span.of("x" * length)] * 3)
    sentences = tuple(FERRY.shifted(number * (length + 1), 0) for number in range(3))
    document = Document(Layout(Article("ferry.txt", text), ()), sentences, ModelInfo("hand", "1"))
    assert list(document.touched((sentences[1].span,))) == [1]
    assert list(document.touched((Span(length - 1, length + 2),))) == [0, 1]
    assert list(document.touched((Span(length, length + 1),))) == []
