"""What tokens say on each attribute, as conditions compare it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from analyzer.model.syntax import Token
from analyzer.patterns.pattern import Attribute

# What a token says on something, as it is written in the token.
Written = Callable[[Token], str]


@dataclass(frozen=True, slots=True)
class Reader:
    """What tokens say on something: how it is written, and all that it says where that is more or something else."""

    written: Written
    said: Callable[[str], Sequence[str]] | None = None


_WRITTEN: Mapping[Attribute, Written] = {attribute: attrgetter(attribute.name.lower()) for attribute in Attribute}
_KEEP = 65_536  # words and tags that what they say is remembered of


@lru_cache(_KEEP)
def _in_either_case(word: str) -> Sequence[str]:
    lower = word.lower()
    return (word,) if word == lower else (word, lower)


@lru_cache(_KEEP)
def _with_and_without_subtype(deprel: str) -> Sequence[str]:
    relation = deprel.partition(":")[0]
    return (deprel,) if deprel == relation else (deprel, relation)


@lru_cache(_KEEP)
def _features(feats: str) -> Sequence[str]:
    return tuple(feats.split("|"))


# What a regular expression is held against.
EXACT: Mapping[Attribute, Reader] = {
    **{attribute: Reader(written) for attribute, written in _WRITTEN.items()},
    Attribute.FEATS: Reader(_WRITTEN[Attribute.FEATS], _features),
    Attribute.NER: Reader(_WRITTEN[Attribute.NER], lambda ner: (ner.rpartition("-")[2],)),
}
# What a word is: words in lower case and relations without subtype as well.
LOOSE: Mapping[Attribute, Reader] = {
    **EXACT,
    Attribute.FORM: Reader(_WRITTEN[Attribute.FORM], _in_either_case),
    Attribute.LEMMA: Reader(_WRITTEN[Attribute.LEMMA], _in_either_case),
    Attribute.DEPREL: Reader(_WRITTEN[Attribute.DEPREL], _with_and_without_subtype),
}
