"""The shared task's measures: words are compared by their characters, heads by theirs."""

from __future__ import annotations

import pytest

from training.measures import Row, measured


def row(form: str, head: int, deprel: str = "dep", upos: str = "X") -> Row:
    return Row(form, form, upos, "_", "_", head, deprel)


GOLD = [
    [row("Ferries", 2, "nsubj:pass"), row("sold", 0, "root")],
    [row("No", 2), row("one", 3), row("knew", 0, "root")],
]


def test_a_reading_agrees_with_itself() -> None:
    assert set(measured(GOLD, GOLD).values()) == {100.0}


def test_what_differs_is_counted() -> None:
    read = [[row("Ferries", 2, "nsubj"), row("sold", 0, "root"), row("No", 4), row("one", 4), row("knew", 2, "conj")]]
    found = measured(GOLD, read)
    assert (found["sentences"], found["tokens"], found["upos"]) == (0.0, 100.0, 100.0)
    assert found["uas"] == found["las"] == 60.0  # the subtype is not asked; one and knew hang elsewhere, as does No


def test_other_words_are_no_words_in_common() -> None:
    assert measured([[row("cannot", 0)]], [[row("can", 0), row("not", 1)]])["tokens"] == 0.0
    with pytest.raises(ValueError, match="not of one text"):
        measured(GOLD, [[row("Boats", 0)]])
