"""All rules together: looked up by id or kind, their lexicons and patterns matched on sentences."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar

from analyzer.errors import RuleError
from analyzer.model.syntax import Sentence
from analyzer.model.text import LinePattern, OriginPattern
from analyzer.patterns import Bindings, Matcher, Pattern
from analyzer.rules.kinds import CountryRule, FamilyRule, LayoutRule, Lexicon, Origin, Rule, SourceRole
from analyzer.rules.lookup import Hits, Index, Phrase, Words, phrases
from analyzer.rules.roles import Roles

R = TypeVar("R", bound=Rule)
_KEEP = 512


@dataclass(frozen=True)
class RuleSet:
    """Rules by id, the digest of their files, and what loading them gave cause to warn of."""

    rules: Mapping[str, Rule]
    digest: str = ""
    warnings: tuple[str, ...] = ()
    _indices: dict[str, Index] = field(init=False, repr=False, compare=False, default_factory=dict)
    _sentences: dict[int, tuple[Words, dict[str, Hits]]] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )
    _kinds: dict[type[Rule], tuple[Rule, ...]] = field(init=False, repr=False, compare=False, default_factory=dict)
    _matcher: Matcher = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "rules", MappingProxyType(dict(sorted(self.rules.items()))))
        object.__setattr__(self, "_matcher", Matcher(self, _KEEP))

    def of(self, kind: type[R]) -> tuple[R, ...]:
        """All rules of a kind (its class), sorted by id."""
        if kind not in self._kinds:
            self._kinds[kind] = tuple(rule for rule in self.rules.values() if isinstance(rule, kind))
        return tuple(rule for rule in self._kinds[kind] if isinstance(rule, kind))

    def get(self, rule_id: str) -> Rule:
        """The rule of this id. Raises RuleError."""
        if rule_id not in self.rules:
            close = difflib.get_close_matches(rule_id, self.rules, n=1)
            remedy = f"did you mean '{close[0]}'?" if close else "`analyzer rules list` shows all of them"
            raise RuleError(f"there is no rule '{rule_id}'; {remedy}")
        return self.rules[rule_id]

    def lexicon(self, rule_id: str) -> Lexicon:
        """The lexicon of this id. Raises RuleError."""
        rule = self.get(rule_id)
        if not isinstance(rule, Lexicon):
            raise RuleError(f"'{rule_id}' is of kind {rule.kind}, not a lexicon")
        return rule

    def lexicons(self, reference: str) -> tuple[Lexicon, ...]:
        """The lexicons that a reference means: one id, or all below a prefix that ends in `.*`."""
        if not reference.endswith(".*"):
            return (self.lexicon(reference),)
        return tuple(lexicon for lexicon in self.of(Lexicon) if lexicon.id.startswith(reference[:-1]))

    def match(self, pattern: Pattern, sentence: Sentence) -> Iterator[Bindings]:
        """Every different way to bind the captures of the pattern to tokens (indices) of the sentence."""
        return self._matcher.find(pattern, sentence)

    def hits(self, lexicon: str, sentence: Sentence) -> Hits:
        """The tokens that head an entry of the lexicon, each with the tokens of the entry (indices)."""
        words, found = self._words(sentence)
        if lexicon not in found:
            if lexicon not in self._indices:
                self._indices[lexicon] = Index(self._phrases(lexicon))
            found[lexicon] = self._indices[lexicon].hits(words)
        return found[lexicon]

    def covers(self, lexicon: str, sentence: Sentence, index: int) -> bool:
        """Whether token `index` heads an entry of the lexicon."""
        return index in self.hits(lexicon, sentence)

    def words(self, sentence: Sentence) -> Words:
        """The words of the sentence as lexicons compare them, for an Index of one's own."""
        return self._words(sentence)[0]

    @cached_property
    def roles(self) -> Roles:
        """The words of all source roles and countries."""
        return Roles(self.of(SourceRole), self.of(CountryRule))

    @cached_property
    def families(self) -> Mapping[str, str]:
        """Each word of a family with the word that stands for it."""
        return {word: key for rule in self.of(FamilyRule) for word, key in rule.members()}

    @property
    def line_patterns(self) -> tuple[LinePattern, ...]:
        """The layout rules as segmentation takes them."""
        return tuple(rule.line_pattern for rule in self.of(LayoutRule))

    @property
    def origin_patterns(self) -> tuple[OriginPattern, ...]:
        """The origin rules as segmentation takes them."""
        return tuple(rule.origin_pattern for rule in self.of(Origin))

    def _phrases(self, reference: str) -> Iterator[Phrase]:
        for lexicon in self.lexicons(reference):
            yield from phrases(lexicon.entries, lexicon.upos, lexicon.match)
            for included in lexicon.includes:
                yield from self._phrases(included)

    def _words(self, sentence: Sentence) -> tuple[Words, dict[str, Hits]]:
        entry = self._sentences.get(id(sentence))
        if entry is None:
            if len(self._sentences) >= _KEEP:
                del self._sentences[next(iter(self._sentences))]
            entry = self._sentences[id(sentence)] = (Words(sentence), {})
        return entry
