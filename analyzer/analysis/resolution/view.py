"""A sentence seen with the names, the words of roles and the countries in it, each found by its tokens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from analyzer.analysis.resolution.name import Name
from analyzer.model.span import Span
from analyzer.model.syntax import Sentence
from analyzer.rules.roles import CountryHit, Found, RoleHit


@dataclass(frozen=True, slots=True)
class View:
    """A sentence, its number in the document, and the names, words of roles and countries in it."""

    number: int
    sentence: Sentence
    names: tuple[Name, ...]
    hits: tuple[RoleHit, ...]
    countries: tuple[Found[CountryHit], ...]
    _hit_at: Mapping[int, RoleHit] = field(init=False, repr=False, compare=False)
    _name_at: Mapping[int, Name] = field(init=False, repr=False, compare=False)
    _country_at: Mapping[int, CountryHit] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Of several at one token the first counts, of words of roles the longest: what counts is put there last.
        longest_last = sorted(self.hits, key=lambda hit: (hit.end - hit.start, -hit.start))
        names, countries = reversed(self.names), reversed(self.countries)
        object.__setattr__(self, "_hit_at", {i: hit for hit in longest_last for i in hit.tokens})
        object.__setattr__(self, "_name_at", {i: name for name in names for i in range(name.start, name.end + 1)})
        object.__setattr__(self, "_country_at", {i: found.value for found in countries for i in found.tokens})

    def hit(self, index: int) -> RoleHit | None:
        """The words of a role that hold token `index`, the longest of them."""
        return self._hit_at.get(index)

    def name(self, index: int) -> Name | None:
        """The name that holds token `index`."""
        return self._name_at.get(index)

    def country(self, index: int) -> CountryHit | None:
        """The country that the words at token `index` stand for."""
        return self._country_at.get(index)

    def top(self, start: int, end: int) -> int:
        """The token between `start` and `end` that hangs on none of the others."""
        if start == end:
            return end
        tokens = self.sentence.tokens
        return next((i for i in range(start, end + 1) if not start <= tokens[i].head <= end), end)

    def text(self, start: int, end: int, text: str) -> str:
        """The words from token `start` to `end`."""
        return Span(self.sentence.tokens[start].span.start, self.sentence.tokens[end].span.end).of(text)

    def span(self, start: int, end: int) -> Span:
        """The characters from token `start` to `end`."""
        return Span(self.sentence.tokens[start].span.start, self.sentence.tokens[end].span.end)


def is_seat(view: View, name: Name) -> bool:
    """Whether a name only says where somebody sits (`the Brindle-based firm`)."""
    return [t.form for t in view.sentence.tokens[name.end + 1 : name.end + 3]] == ["-", "based"]
