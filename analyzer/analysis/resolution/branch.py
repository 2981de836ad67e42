"""Bodies that a country ends the name of (`NHS England`, `Shelter Scotland`): the body speaks and not the country."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from analyzer.analysis.resolution.name import ORGANISATION, PERSON, Name
from analyzer.model.syntax import Sentence
from analyzer.rules.roles import CountryHit, Found

_BY_NAME = "name"
_NOUNS = ("NOUN", "PROPN")


def with_branches(
    names: Sequence[Name], sentence: Sentence, countries: tuple[Found[CountryHit], ...], compass: frozenset[str]
) -> tuple[tuple[Name, ...], tuple[Found[CountryHit], ...]]:
    """The names with those of such bodies in one, and the countries without those that only end one."""
    named = (found for found in countries if found.value.by == _BY_NAME)
    ends = {found: start for found in named if (start := _start(names, sentence, found, compass)) < found.start}
    if not ends:
        return tuple(names), countries
    bodies = [Name(ORGANISATION, start, found.end) for found, start in ends.items()]
    kept = (n for n in names if not any(b.start <= n.start and n.end <= b.end for b in bodies))
    every = sorted((*kept, *bodies), key=lambda name: name.start)
    return tuple(every), tuple(found for found in countries if found not in ends)


def _start(names: Iterable[Name], sentence: Sentence, found: Found[CountryHit], compass: frozenset[str]) -> int:
    """Where the name begins that a country ends; where the country does, if it is no more than one."""
    around = next((n for n in names if n.end == found.end and n.start < found.start), None)
    if around is not None and around.label == ORGANISATION:
        return around.start
    start = found.start
    for index in range(found.start - 1, -1, -1):
        token = sentence.tokens[index]
        joined = token.relation in ("compound", "flat") and found.start <= token.head <= found.end
        if not joined or token.upos not in _NOUNS or not token.form[:1].isupper() or token.form.lower() in compass:
            break
        if any(n.label == PERSON and n.holds(index) for n in names):
            break
        start = index
    return start
