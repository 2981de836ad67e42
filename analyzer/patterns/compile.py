"""Patterns made into functions, once: one function for each node and each constraint, and nothing is interpreted.

A constraint that captures nothing becomes a *test* of a token, and the search stops at the first token that meets it.
One that captures becomes a *step*, from what is bound so far to every way to bind more. Tests come before steps: they
rule out most tokens, and leave what is found in its order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from analyzer.model.syntax import ROOT
from analyzer.patterns.pattern import Attribute, Choice, Condition, Constraint, Link, Mode, Operator, Pattern
from analyzer.patterns.selection import Selections
from analyzer.patterns.view import View, bits, mask_of

Bindings = Mapping[str, int]
# Every different way to bind the captures of a pattern in a sentence, by the anchor's place.
Finder = Callable[[View], Sequence[Bindings]]
# The tokens that a token (index) stands to in some way, as a mask.
Reach = Callable[[View, int], int]
Test = Callable[[View, int], bool]
Step = Callable[[View, int, Bindings], Sequence[Bindings]]

# Operators whose label is a condition on the token that they lead to; that of others is one on where they start.
_DOWN = (Operator.GOVERNS, Operator.ABOVE)


def compiled(pattern: Pattern, selections: Selections) -> Finder:
    """The function that finds a pattern in views with these selections."""
    anchor, name = selections.number(pattern.node.conditions, pattern.node.root), pattern.node.name
    needed = tuple(dict.fromkeys((anchor, *_needed(pattern.constraints, selections))))
    step = _conjunction(pattern.constraints, selections)

    def find(view: View) -> Sequence[Bindings]:
        for selection in needed:
            if not view[selection]:
                return ()
        found: list[Bindings] = []
        for index in bits(view[anchor]):
            found += step(view, index, {} if name is None else {name: index})
        return _different(found) if len(found) > 1 else found

    return find


def _needed(constraints: Sequence[Constraint], selections: Selections) -> Iterator[int]:
    """The selections of which some token must be wherever the constraints hold."""
    for constraint in constraints:
        if isinstance(constraint, Link) and constraint.mode is Mode.REQUIRED:
            yield _target(constraint, selections)
            yield from _needed(constraint.target.constraints, selections)


def _target(link: Link, selections: Selections) -> int:
    """The selection of the tokens that a link can lead to."""
    node, label = link.target.node, link.label
    labels = (Condition(Attribute.DEPREL, label),) if label and link.operator in _DOWN else ()
    return selections.number((*node.conditions, *labels), node.root)


def _different(found: Sequence[Bindings]) -> Sequence[Bindings]:
    """The bindings without those that were there before."""
    first: dict[frozenset[tuple[str, int]], Bindings] = {}
    for bound in found:
        first.setdefault(frozenset(bound.items()), bound)
    return list(first.values())


def _conjunction(constraints: Sequence[Constraint], selections: Selections) -> Step:
    """Every way to bind the captures of constraints that all hold of a token."""
    holds = _all([c for c in constraints if not c.captures], selections)
    steps = [_step(constraint, selections) for constraint in constraints if constraint.captures]
    if not steps:
        return lambda view, index, bound: (bound,) if holds(view, index) else ()

    def step(view: View, index: int, bound: Bindings) -> Sequence[Bindings]:
        if not holds(view, index):
            return ()
        found: Sequence[Bindings] = (bound,)
        for extend in steps:
            found = [further for bound in found for further in extend(view, index, bound)]
        return found

    return step


def _step(constraint: Constraint, selections: Selections) -> Step:
    """Every way to bind the captures of a constraint, as its mode has it."""
    bind = _link_step(constraint, selections) if isinstance(constraint, Link) else _choice_step(constraint, selections)
    if constraint.mode is Mode.FORBIDDEN:
        return lambda view, index, bound: () if bind(view, index, bound) else (bound,)
    if constraint.mode is Mode.OPTIONAL:
        return lambda view, index, bound: bind(view, index, bound) or (bound,)
    return bind


def _link_step(link: Link, selections: Selections) -> Step:
    reach, selection = _reach(link, selections), _target(link, selections)
    go_on, name = _conjunction(link.target.constraints, selections), link.target.node.name

    def step(view: View, index: int, bound: Bindings) -> Sequence[Bindings]:
        mask = reach(view, index) & view[selection]
        if name is None:
            return [further for token in bits(mask) for further in go_on(view, token, bound)]
        if name in bound:
            mask &= 1 << bound[name]
        return [further for token in bits(mask) for further in go_on(view, token, {**bound, name: token})]

    return step


def _choice_step(choice: Choice, selections: Selections) -> Step:
    options = [_conjunction(option, selections) for option in choice.options]
    return lambda view, index, bound: [further for step in options for further in step(view, index, bound)]


def _all(constraints: Sequence[Constraint], selections: Selections) -> Test:
    """Whether constraints without captures all hold of a token."""
    tests = [_test(c, selections) for c in constraints if c.mode is not Mode.OPTIONAL]
    if not tests:
        return lambda view, index: True
    if len(tests) == 1:
        return tests[0]

    def holds(view: View, index: int) -> bool:
        for test in tests:  # noqa: SIM110  # `all` over a generator takes twice the time
            if not test(view, index):
                return False
        return True

    return holds


def _test(constraint: Constraint, selections: Selections) -> Test:
    """Whether a constraint without captures holds of a token."""
    test = _link_test(constraint, selections) if isinstance(constraint, Link) else _choice_test(constraint, selections)
    return (lambda view, index: not test(view, index)) if constraint.mode is Mode.FORBIDDEN else test


def _link_test(link: Link, selections: Selections) -> Test:
    reach, selection = _reach(link, selections), _target(link, selections)
    if not link.target.constraints:
        return lambda view, index: reach(view, index) & view[selection] != 0
    holds = _all(link.target.constraints, selections)
    return lambda view, index: any(holds(view, token) for token in bits(reach(view, index) & view[selection]))


def _choice_test(choice: Choice, selections: Selections) -> Test:
    options = [_all(option, selections) for option in choice.options]
    return lambda view, index: any(holds(view, index) for holds in options)


def _reach(link: Link, selections: Selections) -> Reach:
    """The tokens that a token stands to as the operator says and, where the label is one on it, the label."""
    reach = _REACH[link.operator]
    if link.label is None or link.operator in _DOWN:
        return reach
    starts = selections.number((Condition(Attribute.DEPREL, link.label),))
    return lambda view, index: reach(view, index) if view[starts] >> index & 1 else 0


def _sisters(view: View, index: int) -> int:
    head = view.heads[index]
    return 0 if head == ROOT else view.children[head]


def _left(index: int) -> int:
    return (1 << index) - 1


def _right(index: int) -> int:
    return -2 << index


_REACH: Mapping[Operator, Reach] = {
    Operator.GOVERNS: lambda view, index: view.children[index],
    Operator.GOVERNED: lambda view, index: 0 if view.heads[index] == ROOT else 1 << view.heads[index],
    Operator.ABOVE: lambda view, index: view.below(index),
    Operator.BELOW: lambda view, index: mask_of(view.sentence.ancestors(index)),
    Operator.NEXT: lambda view, index: 2 << index & view.all,
    Operator.PREVIOUS: lambda view, index: 1 << index >> 1,
    Operator.BEFORE: lambda view, index: _right(index) & view.all,
    Operator.AFTER: lambda view, index: _left(index),
    Operator.RIGHT_SISTER: lambda view, index: _sisters(view, index) & _right(index),
    Operator.LEFT_SISTER: lambda view, index: _sisters(view, index) & _left(index),
}
