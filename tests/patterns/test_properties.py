"""On random trees the matcher finds what trying every assignment of tokens to captures finds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from analyzer.model.span import Span
from analyzer.model.syntax import ROOT, Sentence, Token
from analyzer.patterns import find, parse_pattern
from analyzer.patterns.pattern import (
    Alternatives,
    Attribute,
    Choice,
    Condition,
    Constraint,
    Link,
    Mode,
    Node,
    Operator,
    Pattern,
    Regex,
    Value,
)

LEMMAS = ("a", "b")
RELATIONS = ("obj", "nsubj", "nsubj:pass")


@st.composite
def trees(draw: st.DrawFn) -> Sentence:
    """A tree of up to five tokens: in a random order each token but the first hangs on one before it."""
    size = draw(st.integers(1, 5))
    order = draw(st.permutations(range(size)))
    heads = {order[0]: ROOT} | {order[i]: order[draw(st.integers(0, i - 1))] for i in range(1, size)}
    return Sentence(tuple(draw(tokens(index, heads[index])) for index in range(size)))


@st.composite
def tokens(draw: st.DrawFn, index: int, head: int) -> Token:
    lemma = draw(st.sampled_from(LEMMAS))
    deprel = "root" if head == ROOT else draw(st.sampled_from(RELATIONS))
    return Token(index, lemma, lemma, "X", head, deprel, Span(2 * index, 2 * index + 1))


conditions = st.builds(
    Condition,
    st.just(Attribute.LEMMA),
    st.one_of(st.builds(Alternatives, st.tuples(st.sampled_from(LEMMAS))), st.just(Regex("[ab]"))),
    st.booleans(),
)
labels = st.one_of(
    st.none(), st.builds(Alternatives, st.tuples(st.sampled_from(RELATIONS))), st.just(Regex("nsubj:.*"))
)


@st.composite
def patterns(draw: st.DrawFn, depth: int = 2, named: bool = True) -> Pattern:
    name = draw(st.sampled_from([None, "x", "y"])) if named else None
    node = Node(tuple(draw(st.lists(conditions, max_size=1))), draw(st.integers(0, 9)) == 0, name)
    size = draw(st.integers(0, 2)) if depth else 0
    return Pattern(node, tuple(draw(constraints(depth, named)) for _ in range(size)))


@st.composite
def constraints(draw: st.DrawFn, depth: int, named: bool) -> Constraint:
    mode = draw(st.sampled_from([Mode.REQUIRED, Mode.REQUIRED, Mode.FORBIDDEN]))
    if draw(st.integers(0, 4)) == 0:
        options = [(draw(constraints(depth, False)),) for _ in range(2)]
        return Choice(tuple(options), mode)
    operator = draw(st.sampled_from(list(Operator)))
    label = draw(labels) if operator.labelled else None
    return Link(operator, draw(patterns(depth - 1, named and mode is Mode.REQUIRED)), label, mode)


def stands(sentence: Sentence, a: int, operator: Operator, label: Alternatives | Regex | None, b: int) -> bool:
    """Whether `a operator b` by the definition of the operator."""
    heads = [token.head for token in sentence]
    if operator in (Operator.GOVERNED, Operator.BELOW):
        up = Operator.GOVERNS if operator is Operator.GOVERNED else Operator.ABOVE
        return stands(sentence, b, up, label, a)
    if operator in (Operator.GOVERNS, Operator.ABOVE):
        related = label is None or meets(sentence.tokens[b], Attribute.DEPREL, label)
        above = [heads[b]] if operator is Operator.GOVERNS else list(sentence.ancestors(b))
        return related and a in above
    sisters = heads[a] == heads[b] != ROOT
    return {
        Operator.NEXT: a + 1 == b,
        Operator.BEFORE: a < b,
        Operator.PREVIOUS: a == b + 1,
        Operator.AFTER: a > b,
        Operator.RIGHT_SISTER: sisters and a < b,
        Operator.LEFT_SISTER: sisters and a > b,
    }[operator]


def holds(pattern: Pattern, sentence: Sentence, index: int, bound: Mapping[str, int]) -> bool:
    """Whether the pattern holds at a token, its captures bound as given."""
    node, token = pattern.node, sentence.tokens[index]
    return (
        (node.name is None or bound[node.name] == index)
        and (not node.root or token.head == ROOT)
        and all(meets(token, c.attribute, c.value) is not c.negated for c in node.conditions)
        and all(meets_constraint(constraint, sentence, index, bound) for constraint in pattern.constraints)
    )


def meets(token: Token, attribute: Attribute, value: Value) -> bool:
    """Whether the attribute of a token has the value, looked up in no table."""
    given = {
        Attribute.DEPREL: [token.deprel, token.relation],
        Attribute.FEATS: token.feats.split("|"),
        Attribute.FORM: [token.form, token.form.lower()],
        Attribute.LEMMA: [token.lemma, token.lemma.lower()],
        Attribute.NER: [token.ner.rpartition("-")[2]],
        Attribute.UPOS: [token.upos],
        Attribute.XPOS: [token.xpos],
    }[attribute]
    if isinstance(value, Alternatives):
        return any(word in given for word in value.words)
    readings = given if attribute is Attribute.FEATS else given[:1]
    return any(re.fullmatch(value.regex, reading) for reading in readings)


def meets_constraint(constraint: Constraint, sentence: Sentence, index: int, bound: Mapping[str, int]) -> bool:
    if isinstance(constraint, Link):
        found = any(
            stands(sentence, index, constraint.operator, constraint.label, other)
            and holds(constraint.target, sentence, other, bound)
            for other in range(len(sentence))
        )
    else:
        found = any(all(meets_constraint(c, sentence, index, bound) for c in option) for option in constraint.options)
    return found is not (constraint.mode is Mode.FORBIDDEN)


@given(trees(), patterns())
def test_the_matcher_agrees_with_trying_everything(sentence: Sentence, pattern: Pattern) -> None:
    names = sorted(pattern.captures)
    every = (dict(zip(names, chosen, strict=True)) for chosen in product(range(len(sentence)), repeat=len(names)))
    expected = [bound for bound in every if any(holds(pattern, sentence, i, bound) for i in range(len(sentence)))]
    found = [dict(bound) for bound in find(pattern, sentence)]
    assert sorted(found, key=str_of) == sorted(expected, key=str_of)


def str_of(bound: Mapping[str, int]) -> str:
    return str(sorted(bound.items()))


@given(patterns())
def test_a_printed_pattern_is_read_as_itself(pattern: Pattern) -> None:
    assert parse_pattern(str(pattern)) == pattern
