"""The language guard: the parser and the rules read English only."""

from __future__ import annotations

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from analyzer.errors import InputError

ENGLISH = "en"
# Names and short headlines in English are taken for other languages at up to 0.75; whole sentences of other
# languages come out above 0.9.
SURE = 0.9
ENOUGH_CHARACTERS = 20_000


def require_english(text: str, name: str = "-") -> None:
    """Nothing, when `text` may be English.

    Raises InputError when it is surely in another language. Naive Bayes over byte n-grams (Lui and Baldwin
    2012), offline; a text too short to tell passes.
    """
    language, confidence = _identifier().classify(text[:ENOUGH_CHARACTERS])
    if language != ENGLISH and confidence >= SURE:
        raise InputError(f"{name}: the text is not in English (it looks like '{language}'); only English is read.")


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
