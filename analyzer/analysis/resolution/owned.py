"""Names of bodies without the place whose they are (`Brindle's Road Office` is the Road Office)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from analyzer.analysis.resolution.name import ORGANISATION, PLACE, Name
from analyzer.analysis.resolution.view import View
from analyzer.model.syntax import Token

Words = tuple[str, ...]


def without_owners(views: Sequence[View]) -> list[View]:
    """The views with such names in two where the article also names the place by itself."""
    places = {_words(view.sentence.tokens, n.start, n.end) for view in views for n in view.names if n.label == PLACE}
    return [_without_owners(view, places) for view in views]


def _without_owners(view: View, places: Collection[Words]) -> View:
    names = tuple(part for name in view.names for part in _parts(view.sentence.tokens, name, places))
    return view if len(names) == len(view.names) else replace(view, names=names)


def _parts(tokens: Sequence[Token], name: Name, places: Collection[Words]) -> Iterator[Name]:
    marks = (i for i in range(name.start + 1, name.end) if tokens[i].xpos == "POS")
    mark = next(marks, None) if name.label == ORGANISATION else None
    if mark is not None and _words(tokens, name.start, mark - 1) in places:
        yield Name(PLACE, name.start, mark - 1)
        yield replace(name, start=mark + 1)
    else:
        yield name


def _words(tokens: Sequence[Token], start: int, end: int) -> Words:
    return tuple(token.form for token in tokens[start : end + 1])
