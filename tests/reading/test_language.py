"""The language guard lets every English text pass, however short, and stops whole sentences in other languages."""

from __future__ import annotations

import pytest

from analyzer.errors import InputError
from analyzer.reading import require_english


@pytest.mark.parametrize(
    "text",
    [
        "The bridge is closed.",
        "No comment.",
        "Minister denies",
        "Mayor said.",
        "12 34 56",
        "Anna Lindqvist, Markus Öberg and Jürgen Müller met in Göteborg on Tuesday.",
        "“C’est la vie,” the harbour master said when the ferry left without her.",
    ],
)
def test_short_english_passes(text: str) -> None:
    require_english(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le pont est fermé depuis mardi, a déclaré le maire.", "fr"),
        ("Die Brücke wurde am Dienstag gesperrt, sagte der Bürgermeister.", "de"),
        ("El alcalde dijo que el puente era seguro y que los barcos podían salir.", "es"),
        ("Мост закрыт, сообщил мэр города.", "ru"),
    ],
)
def test_other_languages_are_refused_in_one_sentence(text: str, language: str) -> None:
    with pytest.raises(InputError, match=f"not in English .*'{language}'"):
        require_english(text, "article.txt")


ENGLISH = "The council said on Monday that it would close the bridge for the winter, and that boats were to wait. " * 3


def test_a_text_full_of_common_words_is_english_without_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    def unasked() -> None:
        raise AssertionError("the model was asked")

    monkeypatch.setattr("analyzer.reading.language._identifier", unasked)
    require_english(ENGLISH, common=frozenset({"the", "that", "it", "and", "would", "were", "to", "said"}))


def test_common_words_of_english_do_not_let_another_language_pass() -> None:
    dutch = "De brug is sinds maandag dicht, zei de burgemeester, en het was niet duidelijk of zij weer open gaat. " * 5
    with pytest.raises(InputError, match="not in English"):
        require_english(dutch, common=frozenset({"the", "is", "was", "of", "that", "and"}))
