"""Finding the entries of lexicons in sentences."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from analyzer.model.syntax import Sentence
from analyzer.patterns.prefilter import word_of
from analyzer.rules.kinds.lexicon import WordMatch

Hits = Mapping[int, tuple[int, ...]]
_PARTICLES = ("fixed", "compound:prt")


@dataclass(frozen=True, slots=True)
class Phrase:
    """An entry as it is looked up: its words, the parts of speech its head may have, how words are compared.

    `telling` is the word of it that fewest sentences have, to judge by its length.
    """

    words: tuple[str, ...]
    upos: frozenset[str] = frozenset()
    match: WordMatch = WordMatch.LEMMA
    telling: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "telling", max(self.words, key=len))


def phrases(entries: Iterable[str], upos: Iterable[str] = (), match: WordMatch = WordMatch.LEMMA) -> Iterator[Phrase]:
    """The phrases of entries; one with a hyphen is looked up as one word and as several, as parsers differ."""
    parts = frozenset(upos)
    for entry in entries:
        yield Phrase(tuple(entry.split()), parts, match)
        if "-" in entry.strip("-"):
            yield Phrase(tuple(entry.replace("-", " - ").split()), parts, match)


class Words:
    """The words of a sentence in lower case: forms, lemmas, and the places (indices) of both."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.forms = [word_of(token.form) for token in sentence]
        self.lemmas = [word_of(token.lemma) for token in sentence]
        self.places: dict[str, list[int]] = {}
        for index, pair in enumerate(zip(self.forms, self.lemmas, strict=True)):
            for word in set(pair):
                self.places.setdefault(word, []).append(index)

    def is_word(self, index: int, word: str, match: WordMatch) -> bool:
        """Whether a word of a phrase stands at `index`: as lemma or as form, since taggers take warnings for verbs."""
        return self.forms[index] == word or (match is WordMatch.LEMMA and self.lemmas[index] == word)


class Index:
    """Phrases by their first word."""

    def __init__(self, every: Iterable[Phrase]) -> None:
        self._first: dict[str, list[Phrase]] = {}
        for phrase in every:
            self._first.setdefault(phrase.words[0], []).append(phrase)

    @property
    def telling_words(self) -> Collection[str]:
        """For every phrase a word of it."""
        return {phrase.telling for found in self._first.values() for phrase in found}

    def hits(self, words: Words) -> dict[int, tuple[int, ...]]:
        """The heads of all entries in the sentence, each with the tokens of the longest entry it heads."""
        found: dict[int, tuple[int, ...]] = {}
        here = self._first.keys() & words.places.keys()
        if not here:
            return {}
        firsts = ((index, word) for word in here for index in words.places[word])
        for index, word in sorted(firsts):
            for phrase in self._first[word]:
                tokens = _tokens(phrase, words, index) if phrase.telling in words.places else ()
                if not tokens:
                    continue
                head = _head(words.sentence, tokens) if len(tokens) > 1 else index
                fits = not phrase.upos or words.sentence.tokens[head].upos in phrase.upos
                if fits and len(tokens) > len(found.get(head, ())):
                    found[head] = tokens
        return found


class Telling:
    """Lists of phrases, by id, and for every phrase of each a word that tells of it."""

    def __init__(self, words_of: Mapping[str, Iterable[str]]) -> None:
        self._ids: dict[str, set[str]] = {}
        for id_, words in words_of.items():
            for word in words:
                self._ids.setdefault(word, set()).add(id_)

    def among(self, words: Words) -> set[str]:
        """The ids of the lists of which a phrase may be among the words."""
        return set().union(*(self._ids[word] for word in self._ids.keys() & words.places.keys()))


class Entries:
    """The entries of several rules, by the id of each, found together."""

    def __init__(self, every: Mapping[str, Iterable[Phrase]]) -> None:
        self._indices = {id_: Index(found) for id_, found in every.items()}
        self._telling = Telling({id_: index.telling_words for id_, index in self._indices.items()})

    def hits(self, words: Words) -> dict[str, Hits]:
        """The hits of each rule that has any in the sentence, by its id."""
        found = {id_: self._indices[id_].hits(words) for id_ in sorted(self._telling.among(words))}
        return {id_: hits for id_, hits in found.items() if hits}


def _tokens(phrase: Phrase, words: Words, index: int) -> tuple[int, ...]:
    """The tokens of a phrase whose first word stands at `index`; empty when it does not."""
    if not words.is_word(index, phrase.words[0], phrase.match):
        return ()
    if len(phrase.words) == 1:
        return (index,)
    tokens = words.sentence.tokens
    particles = [c for c in words.sentence.children(index) if c > index and tokens[c].deprel in _PARTICLES]
    row = range(index + 1, min(index + len(phrase.words), len(tokens)))
    for others in (particles, list(row)):
        if len(others) == len(phrase.words) - 1 and all(
            words.is_word(other, word, phrase.match) for other, word in zip(others, phrase.words[1:], strict=True)
        ):
            return (index, *others)
    return ()


def _head(sentence: Sentence, tokens: tuple[int, ...]) -> int:
    """The first token that hangs on none of the others."""
    return next((t for t in tokens if sentence.tokens[t].head not in tokens), tokens[0])
