"""Rules with other words in their slots: learnt ones besides their own, or those alone that counts bear out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from analyzer.rules import RuleSet
from analyzer.rules.kinds import Lexicon
from analyzer.rules.kinds.evidence import Tally
from training.cues.choose import LEAST, by_lexicon, learnt, worth
from training.cues.count import Tallies
from training.cues.slot import opened


class Vocabulary(StrEnum):
    """Whose words the slots have: those of the files and the learnt ones, or only what one count bears out."""

    BOTH = "hand and learnt"
    BORNE = "counted alone"


def without_learnt(rules: RuleSet) -> RuleSet:
    """The rules with what was written by hand and nothing else."""
    bare = {r.id: r.model_copy(update={"learnt": (), "evidence": {}}) for r in rules.of(Lexicon)}
    return RuleSet({**rules.rules, **bare}, rules.digest)


def with_words(rules: RuleSet, counted: Tallies, vocabulary: Vocabulary) -> RuleSet:
    """Rules without learnt words, with the words that counts speak for in their slots."""
    added: dict[str, set[str]] = {}
    for one in learnt(counted, rules):
        added.setdefault(one.slot.home, set()).add(one.word)
    own = by_lexicon(counted, rules)
    changed = {}
    for id_ in {lexicon for frame in opened(rules) for lexicon in frame.slot.lexicons}:
        lexicon = rules.lexicon(id_)
        borne = _borne(lexicon, own.get(id_, {})) if vocabulary is Vocabulary.BORNE else lexicon.entries
        changed[id_] = _with(lexicon, borne, added.get(id_, ()))
    return RuleSet({**rules.rules, **changed}, rules.digest)


def _borne(lexicon: Lexicon, frames: Mapping[str, Mapping[str, Tally]]) -> tuple[str, ...]:
    """The entries that are worth it over all frames; the less a word was seen, the more it is what its lexicon is."""
    every = _total(tally for words in frames.values() for tally in words.values())
    if not every.seen:
        return ()
    own = {entry: _total(words[entry] for words in frames.values() if entry in words) for entry in lexicon.entries}
    return tuple(entry for entry in lexicon.entries if worth(own[entry], every.precision) >= LEAST)


def _total(tallies: Iterable[Tally]) -> Tally:
    total = Tally(0, 0)
    for tally in tallies:
        total = total.plus(tally)
    return total


def _with(lexicon: Lexicon, entries: Iterable[str], added: Iterable[str]) -> Lexicon:
    every = tuple(dict.fromkeys((*entries, *sorted(added))))
    return lexicon.model_copy(update={"entries": every})
