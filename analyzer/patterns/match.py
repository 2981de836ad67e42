"""A backtracking matcher of patterns on dependency trees (the method of Semgrex, Chambers et al. 2007)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from analyzer.model.syntax import Sentence
from analyzer.patterns.pattern import Constraint, Link, Mode, Node, Pattern
from analyzer.patterns.view import Lexicons, Numbers, View, bits

Bindings = Mapping[str, int]


def find(pattern: Pattern, sentence: Sentence, lexicons: Lexicons | None = None) -> Iterator[Bindings]:
    """Every different way to bind the captures of the pattern to tokens (indices), by the anchor's place.

    A pattern without captures that matches gives one empty binding. For many patterns on one sentence a
    `Matcher` is faster.
    """
    return Matcher(lexicons).find(pattern, sentence)


class Matcher:
    """Finds patterns in sentences, and remembers what it worked out of the last `keep` sentences."""

    def __init__(self, lexicons: Lexicons | None = None, keep: int = 512) -> None:
        self._lexicons = lexicons
        self._keep = keep
        self._views: dict[int, View] = {}
        self._numbers = Numbers()
        # Views know nodes, labels and conditions by identity, so the patterns must not be collected.
        self._patterns: dict[int, tuple[Pattern, tuple[Node, ...]]] = {}

    def find(self, pattern: Pattern, sentence: Sentence) -> Iterator[Bindings]:
        """Every different way to bind the captures of the pattern to tokens (indices), by the anchor's place."""
        if id(pattern) not in self._patterns:
            self._patterns[id(pattern)] = pattern, tuple(pattern.required())
        view = self._view(sentence)
        if not all(map(view.node, self._patterns[id(pattern)][1])):
            return
        seen: set[tuple[tuple[str, int], ...]] = set()
        for bound in _solve(view, pattern, view.all, {}):
            key = tuple(sorted(bound.items()))
            if key not in seen:
                seen.add(key)
                yield bound

    def _view(self, sentence: Sentence) -> View:
        view = self._views.get(id(sentence))
        if view is None:
            if len(self._views) >= self._keep:
                del self._views[next(iter(self._views))]
            view = self._views[id(sentence)] = View(sentence, self._lexicons, self._numbers)
        return view


def _solve(view: View, pattern: Pattern, among: int, bound: Bindings) -> Iterator[Bindings]:
    node = pattern.node
    mask = among & view.node(node)
    if node.name is not None and node.name in bound:
        mask &= 1 << bound[node.name]
    for index in bits(mask):
        here = bound if node.name is None else {**bound, node.name: index}
        yield from _conjunction(view, pattern.constraints, index, here)


def _conjunction(view: View, constraints: tuple[Constraint, ...], index: int, bound: Bindings) -> Iterator[Bindings]:
    if not constraints:
        yield bound
        return
    for extended in _constraint(view, constraints[0], index, bound):
        yield from _conjunction(view, constraints[1:], index, extended)


def _constraint(view: View, constraint: Constraint, index: int, bound: Bindings) -> Iterator[Bindings]:
    solutions = _positive(view, constraint, index, bound)
    first = next(solutions, None)
    if constraint.mode is Mode.FORBIDDEN:
        if first is None:
            yield bound
    elif first is None:
        if constraint.mode is Mode.OPTIONAL:
            yield bound
    else:
        yield first
        # Without captures every further solution would be the same.
        yield from solutions if constraint.captures else ()


def _positive(view: View, constraint: Constraint, index: int, bound: Bindings) -> Iterator[Bindings]:
    if isinstance(constraint, Link):
        among = view.reach(constraint.operator, constraint.label, index)
        if among:
            yield from _solve(view, constraint.target, among, bound)
        return
    for option in constraint.options:
        yield from _conjunction(view, option, index, bound)
