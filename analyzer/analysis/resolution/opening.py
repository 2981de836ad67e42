"""Common nouns whose capital is only that of a first word (`Chatbot lied`), which name nobody."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from analyzer.analysis.resolution.name import PERSON
from analyzer.analysis.resolution.view import View


def without_common(views: Sequence[View]) -> list[View]:
    """The views less such names where the article has the noun in small letters too."""
    nouns = {token.form for view in views for token in view.sentence if token.upos == "NOUN" and token.form.islower()}
    kept = {v.number: tuple(n for n in v.names if n.start) for v in views if _opens_with(v, nouns)}
    return [replace(view, names=kept[view.number]) if view.number in kept else view for view in views]


def _opens_with(view: View, nouns: Container[str]) -> bool:
    name = view.name(0)
    alone = name is not None and name.start == name.end and name.label == PERSON
    return alone and view.sentence.tokens[0].form.lower() in nouns
