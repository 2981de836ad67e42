"""An invented article and who takes which stance to its claims."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Dispute:
    """A text, what it protects, and for words of each claim who makes it and who answers it how.

    Positions are pairs of a name and a stance; "nobody" stands where nobody is named. `open` says that it is not read
    rightly as yet.
    """

    protects: str
    text: str
    claims: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    open: bool = False
