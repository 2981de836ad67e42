"""Who says what: sources, cues and contents of whole texts, their nesting, and what holds for any text and any tree."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given

from analyzer.analysis.attribution.attribute import attribute, best, nested, statements
from analyzer.analysis.attribution.candidate import Candidate
from analyzer.model.attribution import Attribution, Mention
from analyzer.model.span import Span
from analyzer.model.syntax import Document
from analyzer.rules.kinds import Dependency
from tests.analysis.documents import attribution, document, spans
from tests.analysis.said import CASES, Case, rules, said
from tests.analysis.wild import documents
from tests.trees import tree

TEXT = "Okafor said the port had warned that the crane was broken."
SAID = attribution(TEXT, "the port had warned that the crane was broken", "said", "Okafor")
WARNED = attribution(TEXT, "that the crane was broken", "had warned", "the port")


def flat(text: str) -> Document:
    """The words of a text below the first of them."""
    rows = (f"{word} {word} X {min(n, 1)} {'dep' if n else 'root'}" for n, word in enumerate(text.split()))
    return document(tree("\n".join(rows)))


@pytest.mark.parametrize("case", CASES, ids=[case.protects for case in CASES])
def test_everything_that_is_said_is_found_and_nothing_else(case: Case) -> None:
    assert said(case.text) == case.said


def test_attributions_stand_in_text_order_with_the_one_around_as_parent() -> None:
    assert [a.parent for a in nested((WARNED, SAID))] == [None, 0]
    assert nested((WARNED, SAID)) == nested((SAID, WARNED))


def test_the_smallest_content_around_is_the_parent() -> None:
    text = "Ann said Bob said Cy said it rained."
    outer = attribution(text, "Bob said Cy said it rained", "Ann said")
    middle = attribution(text, "Cy said it rained", "Bob said")
    inner = attribution(text, "it rained", "Cy said")
    assert [a.parent for a in nested((inner, outer, middle))] == [None, 0, 1]


def test_two_attributions_that_hold_each_other_are_not_each_others_parents() -> None:
    """Contents grown to one quotation hold both cues; the larger one, or of two as large one, is the parent."""
    text = "“He said she said no.”"
    first = attribution(text, text, "He said")
    second = attribution(text, text, "she said")
    assert sorted(a.parent is None for a in nested((first, second))) == [False, True]


def test_an_attitude_is_no_statement_nor_is_what_stands_in_it() -> None:
    """What somebody is meant or wants to say was not said."""
    text = "The mayor wants Holm to say that the port said it was safe. Brandt said no."
    wish = replace(attribution(text, "Holm to say that the port said it was safe", "wants"), attitude=True)
    meant = attribution(text, "that the port said it was safe", "to say")
    deep = attribution(text, "it was safe", "the port said")
    real = attribution(text, "no", "Brandt said")
    assert [a.cue for a in statements(flat(text), nested((wish, meant, deep, real)))] == [real.cue]


def test_an_attitude_within_a_statement_goes_and_the_statement_stays() -> None:
    wish = replace(WARNED, attitude=True)
    (left,) = statements(flat(TEXT), nested((SAID, wish)))
    assert left.content == SAID.content


def test_what_nobody_says_is_no_statement() -> None:
    """The article says so itself."""
    rows = ("No no DET 2 det PronType=Neg", "group group NOUN 3 nsubj", "claimed claim VERB 0 root", "it it PRON 3 obj")
    doc = document(tree("\n".join(rows)))
    nobody = replace(attribution(doc.text, "it", "claimed"), source=Mention(spans(doc.text, "No group"), 0, 1))
    assert statements(doc, (nobody,)) == ()


def _candidate(rule: Dependency, cue: int, content: frozenset[int]) -> Candidate:
    return Candidate(rule, cue, None, frozenset({cue}), frozenset(), content)


def test_of_two_rules_that_find_one_cue_the_one_of_higher_priority_stays() -> None:
    """Even where the other finds more."""
    low, high = sorted(rules().of(Dependency), key=lambda rule: rule.priority)[:: len(rules().of(Dependency)) - 1]
    assert low.priority < high.priority
    found = [_candidate(low, 1, frozenset({2, 3, 4})), _candidate(high, 1, frozenset({2}))]
    assert [c.rule for c in best(found)] == [high]


def test_of_two_contents_that_one_rule_finds_for_a_cue_the_longer_stays() -> None:
    rule = rules().of(Dependency)[0]
    found = [
        _candidate(rule, 1, frozenset({2})),
        _candidate(rule, 1, frozenset({2, 3})),
        _candidate(rule, 0, frozenset({3})),
    ]
    assert [(c.cue_head, len(c.content)) for c in best(found)] == [(0, 1), (1, 2)]


def _spans(found: Attribution) -> tuple[tuple[Span, ...], ...]:
    return (found.content, found.cue, found.source.spans if found.source else ())


@given(documents())
def test_spans_of_any_text_and_any_tree_are_words_of_the_story(document: Document) -> None:
    """Sorted, apart from one another, without white space at their ends, every letter of them in a paragraph."""
    text = document.text
    story = {i for paragraph in document.layout.paragraphs for i in range(paragraph.span.start, paragraph.span.end)}
    for found in attribute(document, rules()):
        assert found.content
        for part in _spans(found):
            assert all(a.end <= b.start for a, b in pairwise(part))
            for span in part:
                words = span.of(text)
                assert words
                assert words == words.strip()
                assert all(i in story for i in range(span.start, span.end) if not text[i].isspace())


@given(documents())
def test_parents_are_a_forest(document: Document) -> None:
    """No attribution stands in itself, however far up."""
    found = attribute(document, rules())
    for number in range(len(found)):
        seen, above = {number}, found[number].parent
        while above is not None:
            assert above not in seen
            seen.add(above)
            above = found[above].parent


@given(documents())
def test_the_same_document_gives_the_same_attributions(document: Document) -> None:
    assert attribute(document, rules()) == attribute(document, rules())


@given(documents())
def test_statements_of_any_document_are_attributions_without_attitude(document: Document) -> None:
    found = attribute(document, rules())
    kept = statements(document, found)
    assert not any(a.attitude for a in kept)
    assert {(a.cue, a.content) for a in kept} <= {(a.cue, a.content) for a in found}
