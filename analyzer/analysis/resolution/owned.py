"""Names of bodies without whose they are (`Brindle's Road Office`) and without a word for their kind before them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from analyzer.analysis.resolution.name import ORGANISATION, PERSON, PLACE, Name
from analyzer.analysis.resolution.view import View
from analyzer.model.syntax import Token
from analyzer.rules.kinds.source_role import Speaker

_BODIES = (ORGANISATION, PERSON)

Words = tuple[str, ...]


def without_owners(views: Sequence[View]) -> list[View]:
    """The views with such names in two where the article also has the place, or the name alone."""
    places = {_words(view.sentence.tokens, n.start, n.end) for view in views for n in view.names if n.label == PLACE}
    begun = {view.sentence.tokens[n.start].form for view in views for n in view.names if n.label in _BODIES}
    return [_without_owners(_without_kinds(view, begun), places) for view in views]


def _without_kinds(view: View, begun: Collection[str]) -> View:
    """The view without a word for a kind of body that its capital made part of a name (`Carmaker Halden cuts`)."""
    first = view.names[0] if view.names else None
    if first is None or first.start or first.label not in _BODIES or len(view.sentence) == 1:
        return view
    hit, tokens = view.hit(0), view.sentence.tokens
    if hit is None or hit.end or tokens[0].form.lower() not in hit.value.heads or hit.value.speaker is not Speaker.BODY:
        return view
    if tokens[1].form not in begun or view.name(1) is None:
        return view
    whole = [replace(first, start=1)] if first.end else []
    return replace(view, names=(*whole, *view.names[1:]))


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
