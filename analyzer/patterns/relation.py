"""The operators on masks: where one token leads to, and which tokens stand to one of many."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from analyzer.model.syntax import ROOT
from analyzer.patterns.pattern import Operator
from analyzer.patterns.view import View, mask_of

# The tokens that token `index` stands to as an operator says: of `A operator B`, the Bs of an A.
Reach = Callable[[View, int], int]
# The tokens that stand to one of the tokens of a mask (not 0): of `A operator B`, the As of some Bs.
Standing = Callable[[View, int], int]


def _left(index: int) -> int:
    return (1 << index) - 1


def _right(index: int) -> int:
    return -2 << index


def _sisters(view: View, index: int) -> int:
    head = view.heads[index]
    return 0 if head == ROOT else view.children[head]


def _union(of_one: Reach) -> Standing:
    """The relation of many from that of one."""

    def standing(view: View, mask: int) -> int:
        whole = 0
        while mask:  # as `bits` does, whose turns would cost more than the work
            low = mask & -mask
            whole |= of_one(view, low.bit_length() - 1)
            mask ^= low
        return whole

    return standing


REACH: Mapping[Operator, Reach] = {
    Operator.GOVERNS: lambda view, index: view.children[index],
    Operator.GOVERNED: lambda view, index: view.above[index],
    Operator.ABOVE: lambda view, index: view.below(index),
    Operator.BELOW: lambda view, index: mask_of(view.sentence.ancestors(index)),
    Operator.NEXT: lambda view, index: 2 << index & view.all,
    Operator.PREVIOUS: lambda view, index: 1 << index >> 1,
    Operator.BEFORE: lambda view, index: _right(index) & view.all,
    Operator.AFTER: lambda view, index: _left(index),
    Operator.RIGHT_SISTER: lambda view, index: _sisters(view, index) & _right(index),
    Operator.LEFT_SISTER: lambda view, index: _sisters(view, index) & _left(index),
}
STANDING: Mapping[Operator, Standing] = {
    Operator.GOVERNS: _union(REACH[Operator.GOVERNED]),
    Operator.GOVERNED: _union(REACH[Operator.GOVERNS]),
    Operator.ABOVE: _union(REACH[Operator.BELOW]),
    Operator.BELOW: _union(REACH[Operator.ABOVE]),
    Operator.NEXT: lambda view, mask: mask >> 1,
    Operator.PREVIOUS: lambda view, mask: mask << 1 & view.all,
    Operator.BEFORE: lambda view, mask: _left(mask.bit_length() - 1),
    Operator.AFTER: lambda view, mask: _right((mask & -mask).bit_length() - 1) & view.all,
    Operator.RIGHT_SISTER: _union(REACH[Operator.LEFT_SISTER]),
    Operator.LEFT_SISTER: _union(REACH[Operator.RIGHT_SISTER]),
}
