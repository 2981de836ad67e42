"""The geometry of charts: shares of a whole as pieces of a bar, in per cent of its width."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a bar: what it stands for, and where it begins and how wide it is, in per cent of the bar."""

    key: str
    start: float
    width: float


def composition(amounts: Iterable[tuple[str, float]]) -> tuple[Piece, ...]:
    """The amounts (key and size, 0 or more) as pieces that fill a bar from left to right; nothing where all are 0."""
    parts = [(key, amount) for key, amount in amounts if amount > 0]
    whole = sum(amount for _, amount in parts)
    pieces: list[Piece] = []
    sofar = 0.0
    for key, amount in parts:
        pieces.append(Piece(key, proportion(sofar, whole), proportion(amount, whole)))
        sofar += amount
    return tuple(pieces)


def proportion(part: float, whole: float) -> float:
    """The part in per cent of the whole, to two decimals; 0 where the whole is nothing."""
    return round(100 * part / whole, 2) if whole else 0.0
