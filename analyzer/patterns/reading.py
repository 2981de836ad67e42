"""What tokens say on each attribute, as conditions compare it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from analyzer.model.syntax import Token
from analyzer.patterns.pattern import Attribute

# What each of some tokens says on something.
Reader = Callable[[Sequence[Token]], Iterable[Collection[str]]]

# What a regular expression is held against.
EXACT: Mapping[Attribute, Reader] = {
    Attribute.FORM: lambda tokens: [(token.form,) for token in tokens],
    Attribute.LEMMA: lambda tokens: [(token.lemma,) for token in tokens],
    Attribute.UPOS: lambda tokens: [(token.upos,) for token in tokens],
    Attribute.XPOS: lambda tokens: [(token.xpos,) for token in tokens],
    Attribute.FEATS: lambda tokens: [token.feats.split("|") for token in tokens],
    Attribute.DEPREL: lambda tokens: [(token.deprel,) for token in tokens],
    Attribute.NER: lambda tokens: [(token.ner.rpartition("-")[2],) for token in tokens],
}
# What a word is: words in lower case and relations without subtype as well.
LOOSE: Mapping[Attribute, Reader] = {
    **EXACT,
    Attribute.FORM: lambda tokens: [(token.form, token.form.lower()) for token in tokens],
    Attribute.LEMMA: lambda tokens: [(token.lemma, token.lemma.lower()) for token in tokens],
    Attribute.DEPREL: lambda tokens: [(token.deprel, token.relation) for token in tokens],
}
