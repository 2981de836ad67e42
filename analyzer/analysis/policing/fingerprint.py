"""By what a finding is known again when the text has changed elsewhere."""

from __future__ import annotations

import hashlib

DIGITS = 16


def fingerprint(rule: str, words: str, sentence: str) -> str:
    """Sixteen hexadecimal digits that change with the rule, the words and their sentence, blanks and case aside."""
    parts = (rule, *(" ".join(part.split()).casefold() for part in (words, sentence)))
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:DIGITS]
