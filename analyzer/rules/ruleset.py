"""All rules together: looked up by id or kind, their lexicons and patterns matched on sentences."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeVar

from analyzer.errors import RuleError
from analyzer.model.syntax import Sentence
from analyzer.model.text import LinePattern, OriginPattern
from analyzer.patterns import Bindings, Finder, Matcher, Pattern, Prefilter
from analyzer.rules.kinds import (
    AnonymityRule,
    CountryRule,
    Dependency,
    EmbeddingRule,
    FamilyRule,
    HedgeRule,
    LayoutRule,
    Lexicon,
    Origin,
    Rule,
    SourceRole,
    StanceRule,
)
from analyzer.rules.lookup import Entries, Hits, Index, Phrase, Telling, Words, phrases
from analyzer.rules.roles import Roles

R = TypeVar("R", bound=Rule)
P = TypeVar("P", AnonymityRule, Dependency, EmbeddingRule, HedgeRule, StanceRule)
Matches = Sequence[tuple[P, Bindings]]
# The kinds of rules whose patterns are tried on every sentence.
MATCHING: tuple[type[AnonymityRule | Dependency | EmbeddingRule | HedgeRule | StanceRule], ...] = (
    *(AnonymityRule, Dependency, EmbeddingRule, HedgeRule, StanceRule),
)
_KEEP = 512


class _Known:
    """What was looked up in a sentence: its words, the hits of lexicons by id, the matches of rules by kind.

    `lexicons` has the ids of those that may have an entry in it.
    """

    def __init__(self, sentence: Sentence, telling: Telling) -> None:
        self.words = Words(sentence)
        self.lexicons = telling.among(self.words)
        self.hits: dict[str, Hits] = {}
        self.matches: Mapping[type[Rule], Sequence[tuple[Any, Bindings]]] | None = None


@dataclass(frozen=True)
class RuleSet:
    """Rules by id, the digest of their files, and what loading them gave cause to warn of."""

    rules: Mapping[str, Rule]
    digest: str = ""
    warnings: tuple[str, ...] = ()
    _indices: dict[str, tuple[Index, frozenset[str]]] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )
    _sentences: dict[int, _Known] = field(init=False, repr=False, compare=False, default_factory=dict)
    _kinds: dict[type[Rule], tuple[Any, ...]] = field(init=False, repr=False, compare=False, default_factory=dict)
    _matcher: Matcher = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "rules", MappingProxyType(dict(sorted(self.rules.items()))))
        object.__setattr__(self, "_matcher", Matcher(self, _KEEP))

    def of(self, kind: type[R]) -> tuple[R, ...]:
        """All rules of a kind (its class), sorted by id."""
        if kind not in self._kinds:
            self._kinds[kind] = tuple(rule for rule in self.rules.values() if isinstance(rule, kind))
        return self._kinds[kind]

    def get(self, rule_id: str) -> Rule:
        """The rule of this id. Raises RuleError."""
        if rule_id not in self.rules:
            close = difflib.get_close_matches(rule_id, self.rules, n=1)
            remedy = f"did you mean '{close[0]}'?" if close else "`analyzer rules list` shows all of them"
            raise RuleError(f"there is no rule '{rule_id}'; {remedy}")
        return self.rules[rule_id]

    def named(self, name: str) -> tuple[str, ...]:
        """The ids that a name stands for: itself, else those that end in it (`anon-no-reason`)."""
        return (name,) if name in self.rules else tuple(id_ for id_ in self.rules if id_.endswith(f".{name}"))

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

    def match(self, pattern: Pattern, sentence: Sentence) -> Sequence[Bindings]:
        """Every different way to bind the captures of the pattern to tokens (indices) of the sentence."""
        return self._matcher.find(pattern, sentence)

    def matches(self, kind: type[P], sentence: Sentence) -> Matches[P]:
        """What the patterns of all rules of a kind bind in a sentence, each with its rule, by the rules' ids.

        Rules that are `dependent` are left out: their patterns are for `match`, where there is what they depend on.
        """
        known = self._sentences.get(id(sentence)) or self._known(sentence)
        if known.matches is None:
            known.matches = self._match(sentence, known.words)
        return known.matches[kind]

    def _match(self, sentence: Sentence, words: Words) -> Mapping[type[Rule], Sequence[tuple[Any, Bindings]]]:
        """What the patterns of all rules bind in a sentence, by kind."""
        found: dict[type[Rule], list[tuple[Any, Bindings]]] = {kind: [] for kind in MATCHING}
        view, (finders, prefilter) = self._matcher.view(sentence), self._finders
        for number in prefilter.possible(words.places.keys(), {token.deprel for token in sentence.tokens}):
            kind, rule, find = finders[number]
            if bindings := find(view):
                found[kind] += [(rule, bound) for bound in bindings]
        return found

    @cached_property
    def _finders(self) -> tuple[Sequence[tuple[type[Rule], Any, Finder]], Prefilter]:
        tried = [(kind, rule) for kind in MATCHING for rule in self.of(kind) if not _is_dependent(rule)]
        every = [(kind, rule, pattern) for kind, rule in tried for pattern in rule.patterns]
        prefilter = Prefilter([pattern for *_, pattern in every], lambda lexicon: self._index(lexicon)[0].telling_words)
        return [(kind, rule, self._matcher.finder(pattern)) for kind, rule, pattern in every], prefilter

    def hits(self, lexicon: str, sentence: Sentence) -> Hits:
        """The tokens that head an entry of the lexicon, each with the tokens of the entry (indices)."""
        known = self._sentences.get(id(sentence)) or self._known(sentence)
        found = known.hits.get(lexicon)
        if found is None:
            index, members = self._index(lexicon)
            found = known.hits[lexicon] = {} if members.isdisjoint(known.lexicons) else index.hits(known.words)
        return found

    def covers(self, lexicon: str, sentence: Sentence, index: int) -> bool:
        """Whether token `index` heads an entry of the lexicon."""
        return index in self.hits(lexicon, sentence)

    def hedge_hits(self, sentence: Sentence) -> Sequence[tuple[HedgeRule, Hits]]:
        """Each hedge rule with entries in the sentence, and what they hit."""
        found = self._hedge_entries.hits(self._known(sentence).words)
        return [(rule, found[rule.id]) for rule in self.of(HedgeRule) if rule.id in found] if found else ()

    @cached_property
    def _hedge_entries(self) -> Entries:
        every = self.of(HedgeRule)
        return Entries({rule.id: phrases(rule.entries, rule.upos, rule.match) for rule in every if rule.entries})

    @cached_property
    def roles(self) -> Roles:
        """The words of all source roles and countries."""
        return Roles(self.of(SourceRole), self.of(CountryRule), lambda sentence: self._known(sentence).words)

    @cached_property
    def families(self) -> Mapping[str, str]:
        """Each word of a family with the word that stands for it."""
        return {word: key for rule in self.of(FamilyRule) for word, key in rule.members()}

    @cached_property
    def figures(self) -> frozenset[str]:
        """The words of families for which a number stands (`two`)."""
        return frozenset(word for word, key in self.families.items() if key[:1].isdecimal())

    @cached_property
    def decisive(self) -> frozenset[str]:
        """The words for events that are hardly told without one of their families."""
        return frozenset(word for rule in self.of(FamilyRule) for word in rule.deciding())

    @cached_property
    def hints(self) -> Mapping[str, tuple[str, ...]]:
        """The words that stand for families of events with others that may tell of them."""
        return {row[0]: row[1:] for rule in self.of(FamilyRule) for row in rule.hints}

    @cached_property
    def opposites(self) -> Mapping[str, frozenset[str]]:
        """The word that stands for a family with those that stand for its opposites."""
        pairs = [pair for rule in self.of(FamilyRule) for pair in rule.contraries()]
        return {one: frozenset(b for a, b in pairs if a == one) for one, _ in pairs}

    @property
    def line_patterns(self) -> tuple[LinePattern, ...]:
        """The layout rules as segmentation takes them."""
        return tuple(rule.line_pattern for rule in self.of(LayoutRule))

    @property
    def origin_patterns(self) -> tuple[OriginPattern, ...]:
        """The origin rules as segmentation takes them."""
        return tuple(rule.origin_pattern for rule in self.of(Origin))

    def _members(self, reference: str) -> Iterator[Lexicon]:
        """The lexicons that a reference means, each with those that it includes."""
        for lexicon in self.lexicons(reference):
            yield lexicon
            for included in lexicon.includes:
                yield from self._members(included)

    def _index(self, reference: str) -> tuple[Index, frozenset[str]]:
        """The phrases of all lexicons that a reference means, and the ids of these."""
        known = self._indices.get(reference)
        if known is None:
            members = list(self._members(reference))
            index = Index(phrase for lexicon in members for phrase in _phrases(lexicon))
            known = self._indices[reference] = index, frozenset(lexicon.id for lexicon in members)
        return known

    @cached_property
    def _telling(self) -> Telling:
        return Telling({rule.id: [phrase.telling for phrase in _phrases(rule)] for rule in self.of(Lexicon)})

    def _known(self, sentence: Sentence) -> _Known:
        known = self._sentences.get(id(sentence))
        if known is None:
            if len(self._sentences) >= _KEEP:
                del self._sentences[next(iter(self._sentences))]
            known = self._sentences[id(sentence)] = _Known(sentence, self._telling)
        return known


def _is_dependent(rule: Rule) -> bool:
    return isinstance(rule, AnonymityRule) and rule.dependent


def _phrases(lexicon: Lexicon) -> Iterator[Phrase]:
    return phrases((*lexicon.entries, *lexicon.learnt), lexicon.upos, lexicon.match)
