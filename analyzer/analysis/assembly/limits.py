"""What a report does not say, told in every report."""

from __future__ import annotations

LIMITS = (
    "The report says who is credited with what and how openly; it does not say whether anything is true.",
    "Sourcing strength grades how accountable a source is to the reader, not how reliable it is.",
    "A hedge is not a fault: to hedge an unverified claim is good practice.",
    "An unnamed source is not a fault in itself; newsrooms ask that the text says why the name is withheld.",
    "What the article says in its own voice may be common knowledge, seen by the reporter, or in need of a source: "
    "the tool cannot tell these apart.",
    "Statements, sources and hedges are found by rules over a machine's parse of English; some are missed and some are "
    "wrong. Every row shows the words and the rule it rests on, so that it can be checked.",
    "Only the text is read: pictures, links and what the newsroom knows but does not write are not seen.",
)
