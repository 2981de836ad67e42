"""Words as they are compared: in lower case, in one spelling, by their stem."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import snowballstemmer

from analyzer.comparison.decision import rule_of
from analyzer.model.span import Span
from analyzer.rules.kinds import Spelling
from analyzer.rules.ruleset import RuleSet

SPELLING = "comparison.spelling.english"
PEOPLE = "comparison.spelling.people"
# An ellipsis, words in square brackets, a number, a word (an abbreviation with its full stops, an apostrophe inside).
TOKEN = re.compile(
    r"(?P<gap>\[?(?:…|\.(?:\s?\.){2,})\]?)|(?P<insert>\[[^\[\]]*\])"
    r"|\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+|\.(?=[^\W\d_]))*(?:(?<=\.\w)\.)?[^\W_]*|[^\W_]+"
)
GAP, INSERT = "…", "[]"


@dataclass(frozen=True, slots=True)
class Word:
    """A word of an article: as it stands, in one spelling, its stem, and where it stands.

    An ellipsis is the word GAP, words in square brackets are together the word INSERT: the outlet shows what it did.
    """

    form: str
    folded: str
    stem: str
    span: Span

    @property
    def marked(self) -> bool:
        """Whether it shows that words were left out or put in."""
        return self.folded in (GAP, INSERT)


class Folding:
    """The words of texts, folded by the rules for spelling."""

    def __init__(self, rules: RuleSet) -> None:
        self._spelling, self._people = (rule_of(rules, Spelling, rule_id) for rule_id in (SPELLING, PEOPLE))
        self._families = rules.families
        self._folded: dict[str, tuple[tuple[str, str], ...]] = {}

    def words(self, text: str, span: Span) -> tuple[Word, ...]:
        """The words of `text` in the span, in text order, offsets those of the text; hyphens divide words."""
        return tuple(self._words(text, span))

    def key(self, word: str) -> str:
        """What a word is looked up by: its family (`send` for dispatch), else its stem; a place for its people."""
        plain = word.lower().replace("’", "'").replace(".", "")
        return self._families.get(plain) or stem(self._people.fold(self._spelling.fold(plain)))

    def _words(self, text: str, span: Span) -> Iterator[Word]:
        for match in TOKEN.finditer(text, span.start, span.end):
            place = Span(*match.span())
            if match["gap"] or match["insert"]:
                kind = GAP if match["gap"] else INSERT
                yield Word(match[0], kind, kind, place)
                continue
            for folded, key in self._folds(match[0]):
                yield Word(match[0], folded, key, place)

    def _folds(self, form: str) -> tuple[tuple[str, str], ...]:
        """The one or more words that a form is, each with its stem."""
        if form not in self._folded:
            plain = form.lower().replace("’", "'")
            plain = plain.replace(",", "") if plain[0].isdigit() else plain.replace(".", "")
            folded = self._spelling.fold(plain)
            if folded == plain and plain.endswith("'s"):
                folded = self._spelling.fold(plain[:-2]) + "'s"
            self._folded[form] = tuple((word, stem(word)) for word in folded.split())
        return self._folded[form]


@cache
def stem(word: str) -> str:
    """The word without its ending (Porter 2001, the English stemmer of Snowball)."""
    return str(_stemmer().stemWord(word))


@cache
def _stemmer() -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer("english")
