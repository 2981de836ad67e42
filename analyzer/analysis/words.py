"""Words as readers count them: letters and digits, apostrophes and hyphens inside."""

from __future__ import annotations

import re

from analyzer.model.span import Spans

WORD = re.compile(r"[^\W_]+(?:['’\-.,][^\W_]+)*")


def count_words(text: str, spans: Spans) -> int:
    """The number of words of `text` in the spans (characters of the article)."""
    return sum(len(WORD.findall(span.of(text))) for span in spans)
