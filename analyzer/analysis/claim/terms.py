"""Terms: what words are compared by when two claims are, so that a claim is known again in other words."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

from analyzer.model.claim import Quantity, Terms
from analyzer.model.syntax import ROOT, Sentence, Token
from analyzer.rules.ruleset import RuleSet

CLAIM_NOUN = "stance.lexicon.claim-noun"
FALSEHOOD = "stance.lexicon.falsehood"
LIGHT = "claim.light"
ROUGH = "claim.rough"
UNIT = "claim.unit"
CONTENT_WORDS = frozenset({"ADJ", "NOUN", "NUM", "PROPN", "VERB"})
LINKING = frozenset({"aux", "case", "cc", "cop", "mark"})
COUNTING = frozenset({"compound", "nsubj", "nummod", "obj"})
# Relations by which that hangs on a word to what something is done.
_OF_VERB = frozenset({"obj", "nsubj:pass"})
_OF_NOUN = _OF_VERB | {"compound", "nmod"}
PARTS = frozenset({"compound", "flat", "nummod"})  # relations of the parts of one number
NO_QUANTITY = frozenset({"DATE", "TIME", "ORDINAL"})
_FIRST = frozenset("0123456789$£€")  # what a figure begins with, which is asked at once
DIGIT = re.compile(r"\d")
FIGURE = re.compile(r"[$£€]?(\d[\d,]*(?:\.\d+)?)([a-z]{0,8})")  # with a word for a power of ten behind it: 21m
TEN, HUNDRED = 10, 100
YEAR = range(1900, 2100)


@dataclass(frozen=True, slots=True)
class Keys:
    """The terms of each content word of a sentence by its index, and which words are names.

    `words` has the terms less the numbers among them; `numbered` says whether there may be a number in the sentence.
    """

    terms: Mapping[int, tuple[str, ...]]
    words: Mapping[int, tuple[str, ...]]
    names: frozenset[int]
    numbered: bool

    def __contains__(self, index: int) -> bool:
        return index in self.terms

    def of(self, index: int) -> tuple[str, ...]:
        """The terms of a word, none for one that says little."""
        return self.terms.get(index, ())

    @property
    def every(self) -> frozenset[str]:
        """All terms of the sentence."""
        return frozenset(term for terms in self.terms.values() for term in terms)


def keys_of(sentence: Sentence, rules: RuleSet) -> Keys:
    """The terms of each content word of a sentence by its index; words that say little of what is claimed have none.

    The word for a country, its capital or its people gives the words of its name; any other word gives the word
    that stands for its family, else its stem (Porter 2001, Snowball English).
    """
    families = rules.families
    idle = {i for lexicon in (LIGHT, CLAIM_NOUN) for i in rules.hits(lexicon, sentence)}
    # Who lies or fakes does something; a lie or what is false is what somebody calls a claim.
    idle |= {i for i in rules.hits(FALSEHOOD, sentence) if sentence.tokens[i].upos != "VERB"}
    found: dict[int, tuple[str, ...]] = {}
    for token in sentence:
        unit = token.upos == "SYM" and token.form in families
        phrase = _phrasal(sentence, token, families)
        if phrase or ((_tells(token) or unit) and token.index not in idle):
            found[token.index] = (phrase or _key(token, families),)
    countries = rules.roles.countries(sentence)
    for hit in countries:
        found |= dict.fromkeys(hit.tokens, ())
        found[hit.start] = tuple(hit.value.name.lower().split())
    told = {index: keys for index, keys in found.items() if keys}
    words = {index: tuple(key for key in keys if _figure(key, families) is None) for index, keys in told.items()}
    names = {index for index in told if _is_name(sentence.tokens[index])}
    names.update(index for hit in countries for index in hit.tokens)
    written = " ".join([token.form.lower() for token in sentence])
    numbered = DIGIT.search(written) is not None or not rules.figures.isdisjoint(written.replace("-", " ").split())
    return Keys(told, words, frozenset(names), numbered)


def _is_name(token: Token) -> bool:
    """Whether a word is a name; the first word of a sentence has its capital from there."""
    return token.upos == "PROPN" and (token.index > 0 or token.ner != "O")


def _figure(word: str, families: Mapping[str, str]) -> float | None:
    """The number that a word in small letters is, in figures or spelt out; None for any other word."""
    word = families.get(word, word)
    match = FIGURE.fullmatch(word) if word[:1] in _FIRST else None
    if match is None:
        return None
    power = families.get(match[2], "1")
    return float(match[1].replace(",", "")) * (float(power) if power.isdecimal() else 1.0)


def unit_of(word: str, families: Mapping[str, str]) -> str | None:
    """The unit right behind a number ("30p"); None for no number and for a power of ten."""
    match = FIGURE.fullmatch(word) if word[:1] in _FIRST else None
    return match[2] if match and match[2] and not families.get(match[2], "").isdecimal() else None


def _tells(token: Token) -> bool:
    linking = token.relation in LINKING
    return token.upos in CONTENT_WORDS and not linking and not token.ner.endswith(("DATE", "TIME"))


def terms_of(
    sentence: Sentence, tokens: Collection[int], head: int, negated: bool, keys: Keys, rules: RuleSet
) -> Terms:
    """The terms of some tokens (indices) of a sentence whose predicate is `head`; `keys` are those of the sentence."""
    told = {i for i in tokens if i in keys.terms}
    words = frozenset(key for i in told for key in keys.words[i])
    names = frozenset(key for i in told & keys.names for key in keys.terms[i])
    event = event_of(sentence, head, keys)
    done_to = (i for i in _objects(sentence, event) if i in told)
    objects = frozenset(key for i in done_to for key in keys.terms[i]) & words - names
    counted = frozenset(quantities(sentence, tokens, keys, rules))
    happening = next(iter(keys.of(event)), None)
    contrary = rules.opposites.get(happening or "", frozenset())
    return Terms(words, happening, names, objects, counted, negated, contrary)


def _objects(sentence: Sentence, event: int) -> Iterator[int]:
    """The tokens that say to what something is done: objects, subjects of a passive, what hangs on a noun."""
    relations = _OF_NOUN if sentence.tokens[event].upos == "NOUN" else _OF_VERB
    for child in sentence.children(event):
        if sentence.tokens[child].deprel in relations:
            yield from sentence.subtree(child)


def event_of(sentence: Sentence, head: int, keys: Keys) -> int:
    """The token that says what happens: the head, or what stands below it where it says little.

    That is its object (`made a payment`), or whatever its verb says happens (`let the builder keep the land`), else
    its subject (`no sale took place`) where nothing says where something went.
    """
    if head in keys:
        return head
    below = [sentence.tokens[c] for c in sentence.children(head)]
    below.sort(key=lambda token: token.relation != "xcomp")
    told = (event_of(sentence, token.index, keys) for token in below if token.relation in ("obj", "xcomp"))
    alone = not any(token.relation == "obl" for token in below) or any(token.relation == "obj" for token in below)
    subjects = (token.index for token in below if alone and token.relation == "nsubj" and token.upos == "NOUN")
    return next((index for index in (*told, *subjects) if index in keys), head)


def rarity(sentences: Sequence[Keys]) -> Mapping[str, float]:
    """The weight of each term of an article, from 1 for a term of one sentence down to 0.1 for a term of all.

    The inverse document frequency of Spärck Jones (1972) with sentences for documents.
    """
    held = Counter(key for keys in sentences for key in keys.every)
    return {key: _weight(count / len(sentences)) for key, count in held.items()}


def _weight(share: float) -> float:
    return max(0.1, 1 - math.sqrt(share))


@lru_cache(maxsize=1)
def _stemmer() -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=32_768)
def stem(lemma: str) -> str:
    """The stem of a word (Porter 2001, Snowball English)."""
    return str(_stemmer().stemWord(lemma))


def term_of(word: str, families: Mapping[str, str]) -> str:
    """The term of a word (a lemma in small letters) by itself."""
    return families.get(word) or stem(word)


def _phrasal(sentence: Sentence, token: Token, families: Mapping[str, str]) -> str | None:
    """The word that stands for the family of a verb with its particle ("call off", "go ahead"), if there is one."""
    if token.upos != "VERB":
        return None
    below = (sentence.tokens[child] for child in sentence.children(token.index))
    particles = (t.form.lower() for t in below if t.deprel == "compound:prt" or t.relation == "advmod")
    return next((found for p in particles if (found := families.get(f"{token.lemma.lower()}-{p}"))), None)


def _key(token: Token, families: Mapping[str, str]) -> str:
    form, lemma = token.form.lower(), token.lemma.lower()
    if token.upos == "PROPN" and lemma not in families:
        return stem(form.removesuffix("'s").removesuffix("’s"))
    if form[:1] in _FIRST and FIGURE.fullmatch(form):
        return form.replace(",", "")
    return families.get(f"{lemma}:{token.upos.lower()}") or families.get(lemma) or families.get(form) or stem(lemma)


def quantities(sentence: Sentence, tokens: Collection[int], keys: Keys, rules: RuleSet) -> Iterator[Quantity]:
    """The numbers among the tokens with what they count, and with what happens to it; years and dates are none."""
    if not keys.numbered:
        return
    rough, units = rules.hits(ROUGH, sentence), rules.hits(UNIT, sentence)
    for token in (sentence.tokens[i] for i in tokens):
        word = token.form.lower()
        if unit := unit_of(word, rules.families):
            yield Quantity(_figure(word, rules.families) or 0.0, unit)
            continue
        if token.relation not in COUNTING or _dates(token) or (value := _value(sentence, token, rules)) is None:
            continue
        near = range(max(token.index - 3, 0), token.index)
        for of in _counted(sentence, token, keys, units):
            yield Quantity(value, of, any(i in rough for i in near))


def numbers(sentence: Sentence, rules: RuleSet) -> Iterator[float]:
    """Every number in a sentence, in figures or words, those in compounds ("a 34-year-old") among them."""
    for token in sentence:
        word = token.form.lower()
        whole = _value(sentence, token, rules)
        parts = [_figure(part, rules.families) for part in word.split("-")] if "-" in word else [whole]
        yield from (part for part in parts if part is not None)


def values(token: Token, rules: RuleSet) -> Iterator[float]:
    """The number of one token, in figures or words; nothing for any other word and for a date."""
    value = None if _dates(token) else _figure(token.form.lower(), rules.families)
    yield from () if value is None else (value,)


def _dates(token: Token) -> bool:
    return token.ner[2:] in NO_QUANTITY or (token.form.isdecimal() and int(token.form) in YEAR)


def _counted(sentence: Sentence, token: Token, keys: Keys, units: Collection[int]) -> Iterator[str]:
    """The terms of what a number counts ("12 passengers"), and of what that does or undergoes ("12 killed")."""
    thing = sentence.tokens[token.head] if token.relation in ("nummod", "compound") else token
    if thing.index != token.index:
        yield from keys.of(thing.index)[:1] or ((thing.lemma,) if thing.index in units else ())
    if (
        thing.index == token.index
        and token.index + 1 < len(sentence)
        and sentence.tokens[token.index + 1].upos == "ADJ"
    ):
        yield from keys.of(token.index + 1)[:1]  # "26 dead"
    # "Two climbers and their guide were killed" does not count the killed.
    alone = not any(sentence.tokens[c].relation == "conj" for c in sentence.children(thing.index))
    if alone and thing.relation in ("nsubj", "obj") and thing.head != ROOT:
        yield from keys.of(thing.head)[:1]


def _value(sentence: Sentence, token: Token, rules: RuleSet) -> float | None:
    """The number of a token times those that go with it (`10 million`), whichever hangs on the other.

    None for no number, and for one that is a part of the number it hangs on.
    """
    value = _figure(token.form.lower(), rules.families)
    if value is None or (token.relation == "compound" and _figures(sentence, (token.head,), rules)):
        return None
    beside = [c for c in sentence.children(token.index) if sentence.tokens[c].relation in PARTS]
    return together(_figures(sentence, sorted((token.index, *beside)), rules))


def together(values: Iterable[float]) -> float:
    """The number that some beside each other are: "thirty - eight" is their sum, "10 million" their product."""
    whole = last = 1.0
    for value in values:
        whole = whole + value if value < TEN <= last < HUNDRED and last % TEN == 0 else whole * value
        last = value
    return whole


def _figures(sentence: Sentence, tokens: Iterable[int], rules: RuleSet) -> Sequence[float]:
    found = (_figure(sentence.tokens[i].form.lower(), rules.families) for i in tokens)
    return [value for value in found if value is not None]
