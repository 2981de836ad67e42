"""A matcher of patterns on dependency trees (the method of Semgrex, Chambers et al. 2007)."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.model.syntax import Sentence
from analyzer.patterns.compile import Bindings, Finder, compiled
from analyzer.patterns.pattern import Pattern
from analyzer.patterns.selection import Selections
from analyzer.patterns.view import Lexicons, View


def find(pattern: Pattern, sentence: Sentence, lexicons: Lexicons | None = None) -> Sequence[Bindings]:
    """Every different way to bind the captures of the pattern to tokens (indices), by the anchor's place.

    A pattern without captures that matches gives one empty binding. For many patterns on one sentence a
    `Matcher` is faster.
    """
    return Matcher(lexicons).find(pattern, sentence)


class Matcher:
    """Finds patterns in sentences, and remembers what it worked out of the last `keep` sentences."""

    def __init__(self, lexicons: Lexicons | None = None, keep: int = 512) -> None:
        self._lexicons = lexicons
        self._keep = keep
        self._views: dict[int, View] = {}
        self._selections = Selections()
        # By identity, as a pattern is dear to hash; kept with the pattern, so that no other one takes its place.
        self._finders: dict[int, tuple[Pattern, Finder]] = {}

    def find(self, pattern: Pattern, sentence: Sentence) -> Sequence[Bindings]:
        """Every different way to bind the captures of the pattern to tokens (indices), by the anchor's place."""
        return self.finder(pattern)(self.view(sentence))

    def finder(self, pattern: Pattern) -> Finder:
        """The function that finds a pattern in the views of this matcher."""
        known = self._finders.get(id(pattern))
        if known is None:
            known = self._finders[id(pattern)] = pattern, compiled(pattern, self._selections)
        return known[1]

    def view(self, sentence: Sentence) -> View:
        """The view of a sentence, the same one as long as it is remembered."""
        view = self._views.get(id(sentence))
        if view is None:
            if len(self._views) >= self._keep:
                del self._views[next(iter(self._views))]
            view = self._views[id(sentence)] = View(sentence, self._lexicons, self._selections.selects)
        return view
