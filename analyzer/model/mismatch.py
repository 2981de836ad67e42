"""How a headline or a lead can say more than the article below it."""

from __future__ import annotations

from enum import StrEnum


class MismatchKind(StrEnum):
    """What the headline or lead has lost or changed of what the body says of the same claim."""

    HEDGE_DROPPED = "hedge_dropped"
    ATTRIBUTION_DROPPED = "attribution_dropped"
    DENIAL_DROPPED = "denial_dropped"
    NUMBER_DIFFERS = "number_differs"
    POLARITY_DIFFERS = "polarity_differs"
    UNSUPPORTED = "unsupported"


class MismatchPlace(StrEnum):
    """Where it stands: in the headline, or in the first paragraph below it."""

    HEADLINE = "headline"
    LEAD = "lead"


class Telling(StrEnum):
    """How the body tells what the headline or lead says: the same, in like words, in doubt, another number, …, not."""

    SAME = "same"
    LIKE = "like"
    DOUBTED = "doubted"
    NUMBER = "number"
    POLARITY = "polarity"
    PARTLY = "partly"
    NONE = "none"


class Teller(StrEnum):
    """Who says it: the article itself, a source, nobody who is named; in the body also nobody but who denies it."""

    ARTICLE = "article"
    SOURCE = "source"
    NOBODY = "nobody"
    REPLY = "reply"
