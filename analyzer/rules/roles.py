"""Finding the words of source roles and the names of countries in sentences."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Generic, TypeVar

from analyzer.model.syntax import Sentence, Token
from analyzer.patterns.prefilter import word_of
from analyzer.rules.kinds.country import CountryRule
from analyzer.rules.kinds.source_role import SourceRole
from analyzer.rules.lookup import Words

_NOMINAL = ("NOUN", "PROPN", "PRON", "ADJ", "NUM", "DET", "X")
_NAMING = ("NOUN", "PROPN", "ADJ", "X", "VERB", "ADV")

V = TypeVar("V")
_KEEP = 512


@dataclass(frozen=True, slots=True)
class Found(Generic[V]):
    """Tokens `start` to `end` (indices, `end` included) that stand for a value."""

    value: V
    start: int
    end: int

    def holds(self, index: int) -> bool:
        """Whether token `index` is one of them."""
        return self.start <= index <= self.end

    @property
    def tokens(self) -> range:
        """Their indices."""
        return range(self.start, self.end + 1)


RoleHit = Found[SourceRole]


@dataclass(frozen=True, slots=True)
class CountryHit:
    """How a word stands for a country: by its name, by its capital, or by its people (`Lisbon`, `Portuguese`)."""

    name: str
    by: str


def _parts(phrase: str) -> tuple[str, ...]:
    return tuple(part for part in phrase.replace("-", " ").replace("’", "'").split() if part)


class Phrases(Generic[V]):
    """Phrases by their first word, each with its value; hyphens divide words and do not count."""

    def __init__(self, entries: Iterable[tuple[str, V]]) -> None:
        self._first: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        for phrase, value in entries:
            for parts in {_parts(phrase), tuple(phrase.replace("’", "'").split())}:
                self._first.setdefault(parts[0], []).append((parts, value))
        # No frozenset: where the keys of a dictionary meet one, all of it is gone through, however few keys there are.
        self._beginnings = set(map(str.lower, self._first))

    def hits(
        self, words: Words, readings: Sequence[tuple[str, ...]], between: Collection[int] = ()
    ) -> Mapping[int, list[Found[V]]]:
        """The phrases in a sentence by the token they begin at; a reading is all the ways a token may be written.

        Tokens of `between` may stand inside a phrase (`leading Lorvanian figures`).
        """
        found: dict[int, list[Found[V]]] = {}
        near = {index for word in self._beginnings & words.places.keys() for index in words.places[word]}
        begun = ((i, phrase) for i in sorted(near) for word in readings[i] for phrase in self._first.get(word, ()))
        for index, (parts, value) in begun:
            end = _end(parts, readings, index, between)
            if end is not None:
                found.setdefault(index, []).append(Found(value, index, end))
        return found


def _end(
    parts: tuple[str, ...], readings: Sequence[tuple[str, ...]], index: int, between: Collection[int]
) -> int | None:
    at = index - 1
    for part in parts:
        at += 1
        while at < len(readings) and part not in readings[at] and (readings[at] == ("-",) or at in between):
            at += 1
        if at >= len(readings) or part not in readings[at]:
            return None
    return at


def forms(sentence: Sentence) -> list[tuple[str, ...]]:
    """For each token the one way it is written."""
    return [(token.form.replace("’", "'"),) for token in sentence]


def _lower(words: Words) -> list[tuple[str, ...]]:
    """For each token the ways it is written in lower case: its form, and its lemma where that is another."""
    pairs = zip(words.forms, words.lemmas, strict=True)
    return [(form, lemma) if form != lemma else (form,) for form, lemma in pairs]


class Roles:
    """The words of source roles and countries, ready to be found in sentences, whose words are got from `words_of`."""

    def __init__(
        self, roles: Sequence[SourceRole], countries: Sequence[CountryRule], words_of: Callable[[Sentence], Words]
    ) -> None:
        self._words_of = words_of
        self._heads = Phrases((head, rule) for rule in roles for head in rule.heads)
        self._names = Phrases((name, rule) for rule in roles for name in rule.names)
        self._bare = {word: rule for rule in roles for word in rule.bare}
        tails = {tail: rule for rule in roles for tail in rule.tails}
        self._tails = dict(sorted(tails.items(), key=lambda item: -len(item[0])))  # the longest tells most
        self._every_tail = tuple(self._tails)
        self._endings = {word: rule for rule in roles for word in rule.endings}
        self._definite = frozenset(word for rule in roles for word in rule.definite)
        self._single = {word_of(word) for word in (*self._bare, *self._endings, *self._definite)}
        self._countries = Phrases(_countries(countries))
        self._known: dict[int, tuple[Sentence, tuple[RoleHit, ...], tuple[Found[CountryHit], ...]]] = {}

    def hits(self, sentence: Sentence) -> tuple[RoleHit, ...]:
        """The words of roles in a sentence in text order; where two begin or end together, the longer."""
        return self._read(sentence)[1]

    def countries(self, sentence: Sentence) -> tuple[Found[CountryHit], ...]:
        """The words for countries in a sentence, in text order, the longer first where two overlap."""
        return self._read(sentence)[2]

    def _read(self, sentence: Sentence) -> tuple[Sentence, tuple[RoleHit, ...], tuple[Found[CountryHit], ...]]:
        """What is in a sentence, which is kept with it: while it is known nothing else has its identity."""
        known = self._known.get(id(sentence))
        if known is None:
            if len(self._known) >= _KEEP:
                del self._known[next(iter(self._known))]
            words, written = self._words_of(sentence), forms(sentence)
            found = [hit for hits in self._countries.hits(words, written).values() for hit in hits]
            countries = tuple(_longest(found))
            known = self._known[id(sentence)] = sentence, self._hits(words, written, countries), countries
        return known

    def _hits(
        self, words: Words, written: Sequence[tuple[str, ...]], countries: Sequence[Found[CountryHit]]
    ) -> tuple[RoleHit, ...]:
        sentence, lower = words.sentence, _lower(words)
        people = {i for hit in countries if hit.value.by == "people" for i in hit.tokens}
        heads, names = self._heads.hits(words, lower, people), self._names.hits(words, written)
        found: list[RoleHit] = []
        for token in (sentence.tokens[index] for index in self._near(words, heads.keys() | names.keys())):
            index = token.index
            # First, for of two hits on the same tokens the first counts.
            if lower[index][0] in self._bare and _stands_bare(sentence, token):
                found.append(Found(self._bare[lower[index][0]], index, index))
            ending = self._endings.get(token.form)
            alone = token.form in self._definite and _is_definite_name(sentence, token)
            if ending and (alone or _closes_name(sentence, token)):
                found.append(Found(ending, index, index))
            if index in heads:
                found.extend(hit for hit in heads[index] if _nominal(sentence, hit))
            if index in names and token.upos in _NAMING:
                found.extend(names[index])
            tail = self._by_tail(token, lower[index][-1])
            if tail and not any(hit.holds(index) for hit in found):
                found.append(Found(tail, index, index))
        return tuple(_longest(found))

    def _near(self, words: Words, begun: Set[int]) -> Sequence[int]:
        """The tokens that may stand for a role: those that phrases begin at, single words of roles, nouns."""
        single = {index for word in self._single & words.places.keys() for index in words.places[word]}
        nouns = {token.index for token in words.sentence if token.upos == "NOUN"}
        return sorted(begun | single | nouns)

    def _by_tail(self, token: Token, lemma: str) -> SourceRole | None:
        if token.upos != "NOUN" or token.relation not in _ARGUMENTS or not lemma.endswith(self._every_tail):
            return None
        return next((rule for tail, rule in self._tails.items() if lemma.endswith(tail)), None)


def _countries(rules: Iterable[CountryRule]) -> Iterator[tuple[str, CountryHit]]:
    for rule in rules:
        for country in rule.countries:
            yield from ((name, CountryHit(country.name, "name")) for name in (country.name, *country.also))
            yield from ((name, CountryHit(country.name, "capital")) for name in country.capitals)
            yield from ((name, CountryHit(country.name, "people")) for name in country.people)


def _nominal(sentence: Sentence, hit: RoleHit) -> bool:
    tokens = sentence.tokens[hit.start : hit.end + 1]
    if hit.start < hit.end:
        return tokens[-1].upos != "VERB" and any(token.upos in ("NOUN", "PROPN") for token in tokens)
    token = tokens[0]
    if token.upos in ("NOUN", "PROPN") or (token.upos in _NOMINAL and token.relation in _ARGUMENTS):
        return True
    # A noun that the parser took for a verb still has its article and is still a subject or an object.
    return token.relation in _ARGUMENTS[:4] and any(
        sentence.tokens[child].relation == "det" for child in sentence.children(token.index)
    )


_ARGUMENTS = ("nsubj", "obj", "iobj", "obl", "nmod", "root", "conj", "appos", "dep", "parataxis")


def _closes_name(sentence: Sentence, token: Token) -> bool:
    before = sentence.tokens[token.index - 1] if token.index else None
    after = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence) else None
    return bool(before and before.form[:1].isupper() and before.upos in ("PROPN", "NOUN", "ADJ")) and not (
        after and after.upos == "PROPN" and after.head != token.head and after.deprel in ("compound", "flat")
    )


def _is_definite_name(sentence: Sentence, token: Token) -> bool:
    """Whether a name is one word behind an article."""
    return token.upos == "PROPN" and token.index > 0 and "Definite=Def" in sentence.tokens[token.index - 1].feats


def _stands_bare(sentence: Sentence, token: Token) -> bool:
    return token.relation in _ARGUMENTS and not any(
        sentence.tokens[child].deprel in ("det", "nmod:poss", "amod", "compound")
        for child in sentence.children(token.index)
    )


def _longest(found: list[Found[V]]) -> Iterator[Found[V]]:
    """The hits that no longer hit covers, in text order; of two that cover the same tokens the first."""
    taken: list[Found[V]] = []
    for hit in sorted(found, key=lambda h: h.start - h.end):
        if not any(other.start <= hit.start and hit.end <= other.end for other in taken):
            taken.append(hit)
    return iter(sorted(taken, key=lambda h: h.start))
