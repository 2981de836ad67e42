"""The stance of each source to what is attributed to it, and how sure that leaves it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.analysis.certainty.certainty import attribution_certainty
from analyzer.analysis.certainty.factuality import CUE, Frame
from analyzer.model.attribution import Attribution
from analyzer.model.hedge import Certainty, Hedge, Stance
from analyzer.model.syntax import Document, Sentence
from analyzer.rules.kinds import Dependency, StanceRule
from analyzer.rules.ruleset import RuleSet

# Stances towards a claim that somebody else has made.
REPLIES = frozenset({Stance.DENIED, Stance.NOT_CONFIRMED, Stance.QUESTIONED})


@dataclass(frozen=True, slots=True)
class StanceOf:
    """The stance of an attribution and its certainty.

    `rule` is the id of the rule that says so, None for a plain assertion.
    """

    stance: Stance = Stance.ASSERTED
    certainty: Certainty = Certainty.CERTAIN
    rule: str | None = None


def stances(
    document: Document,
    attributions: Sequence[Attribution],
    hedges: Sequence[Hedge],
    frames: Sequence[Frame],
    rules: RuleSet,
) -> tuple[StanceOf, ...]:
    """One stance for each attribution, in their order."""
    decided = [_decide(document, attribution, rules) for attribution in attributions]
    stance_of = [rule.stance if rule else _of_rule(a, rules) for rule, a in zip(decided, attributions, strict=True)]
    return tuple(
        StanceOf(
            stance,
            attribution_certainty(frames, attributions[number], rule, hedges),
            rule.id if rule else None,
        )
        for number, (stance, rule) in enumerate(zip(stance_of, decided, strict=True))
    )


def _of_rule(attribution: Attribution, rules: RuleSet) -> Stance:
    """The stance that the rule of the attribution itself gives."""
    rule = rules.rules.get(attribution.rule)
    return rule.stance if isinstance(rule, Dependency) and rule.stance else Stance.ASSERTED


def _decide(document: Document, attribution: Attribution, rules: RuleSet) -> StanceRule | None:
    """The stance rule of highest priority that finds a word of the cue."""
    if attribution.cue_head is None:
        return None
    sentence = document.sentences[attribution.sentence]
    tokens = cue_tokens(sentence, attribution)
    matching = (rule for rule, match in rules.matches(StanceRule, sentence) if match[CUE] in tokens)
    return max(matching, key=lambda rule: rule.priority, default=None)


def cue_tokens(sentence: Sentence, attribution: Attribution) -> frozenset[int]:
    """The tokens (indices) of the cue of an attribution in its sentence."""
    inside = {token.index for token in sentence.inside(attribution.cue)}
    return frozenset(inside if attribution.cue_head is None else inside | {attribution.cue_head})
