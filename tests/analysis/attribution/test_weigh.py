"""Weighing: the least plausible outermost attributions are left out, and what stood in them is weighed in its turn."""

from __future__ import annotations

from dataclasses import replace

from analyzer.analysis.attribution.weigh import WEIGHING, features, weighed
from analyzer.model.attribution import Attribution, Mention, QuotationType
from analyzer.model.span import Span
from analyzer.model.syntax import Document, ModelInfo, Sentence
from analyzer.model.text import Article, Layout
from analyzer.rules.ruleset import RuleSet
from tests.rules.test_weighing import weighing
from tests.trees import tree, words

EATS = tree("""
Roe Roe PROPN 2 nsubj
ate eat VERB/VBD 0 root
what what PRON 6 obj
Holm Holm PROPN 5 nsubj
said say VERB/VBD 6 parataxis
sank sink VERB/VBD 2 ccomp
""")


def document(sentence: Sentence) -> Document:
    """An article of one sentence."""
    return Document(Layout(Article("a", words(sentence)), ()), (sentence,), ModelInfo("hand", "1"))


def attribution(sentence: Sentence, source: int, cue: int, content: list[int]) -> Attribution:
    """An attribution of these tokens."""
    spans = [token.span for token in sentence]
    reach = Span(spans[content[0]].start, spans[content[-1]].end)
    mention = Mention((spans[source],), 0, source)
    return Attribution("attribution.frame", 0, (reach,), QuotationType.INDIRECT, (spans[cue],), cue, mention)


OUTER = attribution(EATS, 0, 1, [2, 3, 4, 5])
INNER = attribution(EATS, 3, 4, [5])


def rules(**given: object) -> RuleSet:
    """The rule that weighs, and no other."""
    return RuleSet({WEIGHING: weighing(**given)})


def test_an_implausible_one_is_left_out_and_the_one_inside_comes_out() -> None:
    (left,) = weighed([OUTER, INNER], document(EATS), rules())
    assert (left.cue, left.parent) == (INNER.cue, None)
    assert left.plausibility is not None
    assert left.plausibility > 0.5


def test_what_stands_in_another_gets_no_plausibility() -> None:
    outer, inner = weighed([OUTER, INNER], document(EATS), rules(least=0.0))
    assert outer.plausibility is not None
    assert (inner.parent, inner.plausibility) == (0, None)


def test_what_stands_in_another_and_hardly_credits_anybody_is_left_out() -> None:
    kept = weighed([OUTER, INNER], document(EATS), rules(least=0.0, inside=1.0))
    assert [a.cue for a in kept] == [OUTER.cue]
    assert len(weighed([OUTER, replace(INNER, source=None)], document(EATS), rules(least=0.0, inside=1.0))) == 2


def test_without_the_rule_every_one_stays() -> None:
    assert [a.plausibility for a in weighed([OUTER, INNER], document(EATS), RuleSet({}))] == [None, None]


def test_features_tell_of_cue_content_and_source_and_name_nobody() -> None:
    found = dict(features(OUTER, document(EATS)))
    assert found["cue in rule"] == "attribution.frame eat"
    assert found["content relation"] == "ccomp"
    assert found["source"] == "PROPN"
    assert found["source first"] == "yes"
    assert not any("roe" in value.lower() or "holm" in value.lower() for value in found.values())


def test_a_content_in_another_sentence_and_no_source_have_features_too() -> None:
    bare = Attribution("attribution.frame", 0, (Span(900, 910),), QuotationType.DIRECT)
    found = dict(features(bare, document(EATS)))
    assert found["source"] == "none"
    assert "cue" not in found
