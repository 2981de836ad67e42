"""The language guard: the parser and the rules read English only."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache
from typing import TYPE_CHECKING

from analyzer.errors import InputError

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

ENGLISH = "en"
# Names and short headlines in English are taken for other languages at up to 0.75; whole sentences of other
# languages come out above 0.9.
SURE = 0.9
ENOUGH_CHARACTERS = 20_000
ENOUGH_WORDS = 40
COMMON_SHARE = 0.2  # of the words; English news has a quarter to two fifths
WORD = re.compile(r"[^\W\d_]+")


def require_english(text: str, name: str = "text", common: Set[str] = frozenset()) -> None:
    """Nothing, when `text` may be English.

    Raises InputError when it is surely in another language. A text full of `common` words is English; any other
    is put to naive Bayes over byte n-grams (Lui and Baldwin 2012), offline; one too short to tell passes.
    """
    words = [word.lower() for word in WORD.findall(text[:ENOUGH_CHARACTERS])]
    if len(words) >= ENOUGH_WORDS and sum(word in common for word in words) >= COMMON_SHARE * len(words):
        return
    language, confidence = _identifier().classify(text[:ENOUGH_CHARACTERS])
    if language != ENGLISH and confidence >= SURE:
        raise InputError(f"{name}: the text is not in English (it looks like '{language}'); only English is read.")


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # reads a model, which takes most of a second

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
