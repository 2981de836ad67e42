"""Slots: the places in frames where words of lexicons are the cue, and frames with such a place open to any word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from analyzer.patterns import Pattern
from analyzer.patterns.pattern import Alternatives, Attribute, Condition
from analyzer.rules import RuleSet
from analyzer.rules.kinds import Dependency


@dataclass(frozen=True, slots=True)
class Slot:
    """The cue of a frame (the id of its rule), and the lexicons whose words it takes; the last takes learnt words."""

    frame: str
    lexicons: tuple[str, ...]

    @property
    def home(self) -> str:
        """The lexicon that words learnt for this slot are added to."""
        return self.lexicons[-1]


@dataclass(frozen=True, slots=True)
class Opened:
    """A frame with one pattern whose cue can be any word of the parts of speech that its lexicons take."""

    slot: Slot
    rule: Dependency


def opened(rules: RuleSet) -> Iterator[Opened]:
    """Every pattern of every frame whose cue is a word of lexicons and of nothing else."""
    for rule in rules.of(Dependency):
        for pattern in rule.patterns:
            lexicons = _cue_lexicons(pattern)
            if lexicons:
                parts = sorted({part for lexicon in lexicons for part in rules.lexicon(lexicon).upos})
                wide = _widened(pattern, parts)
                yield Opened(Slot(rule.id, lexicons), rule.model_copy(update={"patterns": (wide,)}))


def _cue_lexicons(pattern: Pattern) -> tuple[str, ...]:
    """The lexicons of the cue, when the pattern begins with it."""
    return next((c.value.lexicons for c in _lexical(pattern) if isinstance(c.value, Alternatives)), ())


def _lexical(pattern: Pattern) -> Iterator[Condition]:
    if pattern.node.name == "cue":
        for condition in pattern.node.conditions:
            value = condition.value
            wordy = isinstance(value, Alternatives) and value.lexicons and not value.words
            if condition.attribute is Attribute.LEMMA and wordy and not condition.negated:
                yield condition


def _widened(pattern: Pattern, parts: list[str]) -> Pattern:
    lexical = tuple(_lexical(pattern))
    open_ = Condition(Attribute.UPOS, Alternatives(tuple(parts))) if parts else None
    kept = tuple(c for c in pattern.node.conditions if c not in lexical)
    return replace(pattern, node=replace(pattern.node, conditions=(*((open_,) if open_ else ()), *kept)))
