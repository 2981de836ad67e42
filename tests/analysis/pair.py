"""A headline with the article below it, and the kinds of mismatch that may be between them."""

from __future__ import annotations

from dataclasses import dataclass

HEDGE, ATTRIBUTION, DENIAL = "hedge_dropped", "attribution_dropped", "denial_dropped"
NUMBER, POLARITY, UNSUPPORTED = "number_differs", "polarity_differs", "unsupported"


@dataclass(frozen=True)
class Pair:
    """A headline and a body; `kinds` are the mismatches of which one must be found, none for a fair headline."""

    title: str
    body: str
    kinds: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The article."""
        return f"{self.title}\n\n{self.body}"
