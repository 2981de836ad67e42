"""What tokens say on each attribute, as conditions compare it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from operator import attrgetter

from analyzer.model.syntax import Token
from analyzer.patterns.pattern import Attribute

# What a token says on something, as it is written in the token.
Written = Callable[[Token], str]


@dataclass(frozen=True, slots=True)
class Reader:
    """What tokens say on something: how it is written, and all that it says where that is more or something else."""

    written: Written
    said: Callable[[str], Collection[str]] | None = None


_WRITTEN: Mapping[Attribute, Written] = {attribute: attrgetter(attribute.name.lower()) for attribute in Attribute}
# What a regular expression is held against.
EXACT: Mapping[Attribute, Reader] = {
    **{attribute: Reader(written) for attribute, written in _WRITTEN.items()},
    Attribute.FEATS: Reader(_WRITTEN[Attribute.FEATS], lambda feats: feats.split("|")),
    Attribute.NER: Reader(_WRITTEN[Attribute.NER], lambda ner: (ner.rpartition("-")[2],)),
}
# What a word is: words in lower case and relations without subtype as well.
LOOSE: Mapping[Attribute, Reader] = {
    **EXACT,
    Attribute.FORM: Reader(_WRITTEN[Attribute.FORM], lambda form: {form, form.lower()}),
    Attribute.LEMMA: Reader(_WRITTEN[Attribute.LEMMA], lambda lemma: {lemma, lemma.lower()}),
    Attribute.DEPREL: Reader(_WRITTEN[Attribute.DEPREL], lambda deprel: {deprel, deprel.partition(":")[0]}),
}
