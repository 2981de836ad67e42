"""A sentence laid out for matching: sets of tokens as bit masks, bit i for token i."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from analyzer.model.syntax import ROOT, Sentence, Token
from analyzer.patterns.pattern import Alternatives, Attribute, Condition, Node, Operator, Value
from analyzer.patterns.regex import compiled


class Lexicons(Protocol):
    """What a pattern needs to know of lexicons."""

    def hits(self, lexicon: str, sentence: Sentence) -> Collection[int]:
        """The tokens that head an entry of the lexicon; the id may end in `.*` for all below a prefix."""
        ...


def bits(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


class Numbers:
    """A number for each different condition, told by identity after the first time. The caller keeps them alive."""

    def __init__(self) -> None:
        self._by_value: dict[Condition, int] = {}
        self._by_id: dict[int, int] = {}

    def of(self, condition: Condition) -> int:
        """The number of a condition, the same one for all that are equal."""
        number = self._by_id.get(id(condition))
        if number is None:
            number = self._by_id[id(condition)] = self._by_value.setdefault(condition, len(self._by_value))
        return number


class View:
    """The masks of one sentence, each computed once."""

    def __init__(self, sentence: Sentence, lexicons: Lexicons | None, numbers: Numbers) -> None:
        self.sentence = sentence
        self.all = (1 << len(sentence)) - 1
        self._lexicons = lexicons
        self._numbers = numbers
        self._heads = [token.head for token in sentence]
        self._children = [_mask(sentence.children(token.index)) for token in sentence]
        self._below: dict[int, int] = {}
        self._nodes: dict[int, int] = {}
        self._conditions: dict[int, int] = {}
        self._labels: dict[int, int] = {}
        self._known: dict[tuple[Attribute, bool], dict[str, int]] = {}

    def node(self, node: Node) -> int:
        """The tokens that meet the conditions of a node. The caller keeps the node alive."""
        mask = self._nodes.get(id(node))
        if mask is None:
            mask = self._roots() if node.root else self.all
            for condition in node.conditions:
                mask &= self._condition(condition) if mask else 0
            self._nodes[id(node)] = mask
        return mask

    def reach(self, operator: Operator, label: Value | None, index: int) -> int:
        """The tokens that token `index` stands to as the operator and the label say."""
        if operator in (Operator.GOVERNS, Operator.ABOVE):
            found = self._children[index] if operator is Operator.GOVERNS else self._descendants(index)
            return found & self._label(label) if label and found else found
        if operator in (Operator.GOVERNED, Operator.BELOW):
            if label and not self._label(label) >> index & 1:
                return 0
            head = self._heads[index]
            if operator is Operator.BELOW:
                return _mask(self.sentence.ancestors(index))
            return 0 if head == ROOT else 1 << head
        return self._linear(operator, index)

    def _linear(self, operator: Operator, index: int) -> int:
        left, here = (1 << index) - 1, 1 << index
        right = self.all & ~(left | here)
        if operator is Operator.NEXT:
            return right & here << 1
        if operator is Operator.PREVIOUS:
            return here >> 1
        if operator in (Operator.BEFORE, Operator.AFTER):
            return right if operator is Operator.BEFORE else left
        head = self._heads[index]
        sisters = 0 if head == ROOT else self._children[head]
        return sisters & (right if operator is Operator.RIGHT_SISTER else left)

    def _roots(self) -> int:
        return _mask(index for index, head in enumerate(self._heads) if head == ROOT)

    def _descendants(self, index: int) -> int:
        if index not in self._below:
            self._below[index] = _mask(self.sentence.subtree(index)) & ~(1 << index)
        return self._below[index]

    def _label(self, label: Value) -> int:
        """The tokens with a relation. The caller keeps the label alive."""
        mask = self._labels.get(id(label))
        if mask is None:
            mask = self._labels[id(label)] = self._meeting(Attribute.DEPREL, label)
        return mask

    def _condition(self, condition: Condition) -> int:
        number = self._numbers.of(condition)
        mask = self._conditions.get(number)
        if mask is None:
            mask = self._meeting(condition.attribute, condition.value)
            if isinstance(condition.value, Alternatives) and self._lexicons:
                for lexicon in condition.value.lexicons:
                    mask |= _mask(self._lexicons.hits(lexicon, self.sentence))
            if condition.negated:
                mask = self.all & ~mask
            self._conditions[number] = mask
        return mask

    def _meeting(self, attribute: Attribute, value: Value) -> int:
        """The tokens whose attribute has the value; lexicons are not looked at."""
        known = self._readings(attribute)
        if isinstance(value, Alternatives):
            return _union(known.get(word, 0) for word in value.words)
        whole = compiled(value.regex).fullmatch
        return _union(mask for reading, mask in self._readings(attribute, exact=True).items() if whole(reading))

    def _readings(self, attribute: Attribute, exact: bool = False) -> dict[str, int]:
        """For each thing the attribute says in the sentence the tokens of which it says so."""
        known = self._known.get((attribute, exact))
        if known is None:
            known = self._known[attribute, exact] = {}
            for index, readings in enumerate(_READERS[attribute, exact](self.sentence.tokens)):
                for reading in readings:
                    known[reading] = known.get(reading, 0) | 1 << index
        return known


def _union(masks: Iterable[int]) -> int:
    whole = 0
    for mask in masks:
        whole |= mask
    return whole


def _mask(indices: Collection[int] | Iterator[int]) -> int:
    mask = 0
    for index in indices:
        mask |= 1 << index
    return mask


# What an attribute of each token says; unless exact, words in lower case and relations without subtype as well.
_Reader = Callable[[Sequence[Token]], Iterable[Collection[str]]]
_EXACT: Mapping[Attribute, _Reader] = {
    Attribute.FORM: lambda tokens: [(token.form,) for token in tokens],
    Attribute.LEMMA: lambda tokens: [(token.lemma,) for token in tokens],
    Attribute.UPOS: lambda tokens: [(token.upos,) for token in tokens],
    Attribute.XPOS: lambda tokens: [(token.xpos,) for token in tokens],
    Attribute.FEATS: lambda tokens: [token.feats.split("|") for token in tokens],
    Attribute.DEPREL: lambda tokens: [(token.deprel,) for token in tokens],
    Attribute.NER: lambda tokens: [(token.ner.rpartition("-")[2],) for token in tokens],
}
_LOOSE: Mapping[Attribute, _Reader] = {
    Attribute.FORM: lambda tokens: [(token.form, token.form.lower()) for token in tokens],
    Attribute.LEMMA: lambda tokens: [(token.lemma, token.lemma.lower()) for token in tokens],
    Attribute.DEPREL: lambda tokens: [(token.deprel, token.relation) for token in tokens],
}
_READERS = {
    (attribute, exact): (read if exact else _LOOSE.get(attribute, read))
    for attribute, read in _EXACT.items()
    for exact in (True, False)
}
