"""Patterns made into functions, once, so that nothing of a pattern is looked at again while matching.

A node with all that hangs on it becomes a *selection*: the tokens of which it holds, captures apart, for the whole
sentence at once. Only what captures becomes a *step* besides: from a token and what is bound so far to every way to
bind more. So the search goes back and forth over captures alone, and begins where everything that is required is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from analyzer.patterns.pattern import Attribute, Choice, Condition, Constraint, Link, Mode, Node, Operator, Pattern
from analyzer.patterns.relation import REACH, Reach
from analyzer.patterns.selection import Selections
from analyzer.patterns.view import View, bits

Bindings = Mapping[str, int]
# Every different way to bind the captures of a pattern in a sentence, by the anchor's place.
Finder = Callable[[View], Sequence[Bindings]]
Step = Callable[[View, int, Bindings], Sequence[Bindings]]

# Operators whose label is a condition on the token that they lead to; that of others is one on where they start.
_DOWN = (Operator.GOVERNS, Operator.ABOVE)


def compiled(pattern: Pattern, selections: Selections) -> Finder:
    """The function that finds a pattern in views with these selections."""
    anchor, name = _pattern(pattern, selections), pattern.node.name
    step = _steps(pattern.constraints, selections)

    def find(view: View) -> Sequence[Bindings]:
        mask = view[anchor]
        if not mask:
            return ()
        found: list[Bindings] = []
        for index in bits(mask):
            found += step(view, index, {} if name is None else {name: index})
        return _different(found) if len(found) > 1 else found

    return find


def _different(found: Sequence[Bindings]) -> Sequence[Bindings]:
    """The bindings without those that were there before."""
    first: dict[frozenset[tuple[str, int]], Bindings] = {}
    for bound in found:
        first.setdefault(frozenset(bound.items()), bound)
    return list(first.values())


def _pattern(pattern: Pattern, selections: Selections, *also: int) -> int:
    """The selection of the tokens that a pattern can begin at, those that are in others `also`."""
    own = _all(pattern.constraints, selections)
    return selections.all_of((*_node(pattern.node, selections), *also, *own))


def _node(node: Node, selections: Selections) -> Iterator[int]:
    if node.root:
        yield selections.root()
    yield from map(selections.meeting, node.conditions)


def _all(constraints: Sequence[Constraint], selections: Selections) -> Iterator[int]:
    """For each constraint that rules tokens out the selection of those that are left."""
    for constraint in constraints:
        if constraint.mode is Mode.OPTIONAL or (constraint.mode is Mode.FORBIDDEN and constraint.captures):
            continue  # whether a name that is bound elsewhere is in the way, steps tell
        found = _link(constraint, selections) if isinstance(constraint, Link) else _choice(constraint, selections)
        yield selections.none_of(found) if constraint.mode is Mode.FORBIDDEN else found


def _link(link: Link, selections: Selections) -> int:
    standing = selections.standing(link.operator, _target(link, selections))
    return selections.all_of((*_start(link, selections), standing))


def _target(link: Link, selections: Selections) -> int:
    """The selection of the tokens that a link can lead to."""
    label = [Condition(Attribute.DEPREL, link.label)] if link.label and link.operator in _DOWN else []
    return _pattern(link.target, selections, *map(selections.meeting, label))


def _start(link: Link, selections: Selections) -> Iterator[int]:
    """The selection of the tokens with the label of a link that leads up, none for other links."""
    if link.label and link.operator not in _DOWN:
        yield selections.meeting(Condition(Attribute.DEPREL, link.label))


def _choice(choice: Choice, selections: Selections) -> int:
    return selections.any_of([selections.all_of([*_all(option, selections)]) for option in choice.options])


def _steps(constraints: Sequence[Constraint], selections: Selections) -> Step:
    """Every way to bind the captures of constraints that all hold of a token, where those without captures do."""
    steps = [_step(constraint, selections) for constraint in constraints if constraint.captures]

    def step(view: View, index: int, bound: Bindings) -> Sequence[Bindings]:
        found: Sequence[Bindings] = (bound,)
        for extend in steps:
            found = [further for before in found for further in extend(view, index, before)]
        return found

    return steps[0] if len(steps) == 1 else step


def _step(constraint: Constraint, selections: Selections) -> Step:
    """Every way to bind the captures of a constraint, as its mode has it."""
    bind = _link_step(constraint, selections) if isinstance(constraint, Link) else _choice_step(constraint, selections)
    if constraint.mode is Mode.FORBIDDEN:
        return lambda view, index, bound: () if bind(view, index, bound) else (bound,)
    if constraint.mode is Mode.OPTIONAL:
        return lambda view, index, bound: bind(view, index, bound) or (bound,)
    return bind


def _link_step(link: Link, selections: Selections) -> Step:
    reach, target = _reach(link, selections), _target(link, selections)
    go_on, name = _steps(link.target.constraints, selections), link.target.node.name

    def step(view: View, index: int, bound: Bindings) -> Sequence[Bindings]:
        mask = reach(view, index) & view[target]
        if name is None:
            return [further for token in bits(mask) for further in go_on(view, token, bound)]
        if name in bound:
            mask &= 1 << bound[name]
        return [further for token in bits(mask) for further in go_on(view, token, {**bound, name: token})]

    return step


def _reach(link: Link, selections: Selections) -> Reach:
    """Where a link leads from a token, nowhere when it leads up and the token has not its label."""
    reach = REACH[link.operator]
    starts = selections.all_of([*_start(link, selections)])
    return lambda view, index: reach(view, index) if view[starts] >> index & 1 else 0


def _choice_step(choice: Choice, selections: Selections) -> Step:
    options = [
        (selections.all_of([*_all(option, selections)]), _steps(option, selections)) for option in choice.options
    ]
    return lambda view, index, bound: [
        further for open_, step in options if view[open_] >> index & 1 for further in step(view, index, bound)
    ]
