"""The meaning of every part of the pattern language, on trees built by hand."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import pytest

from analyzer.model.syntax import Sentence
from analyzer.patterns import Matcher, find, parse_pattern
from tests.patterns.sentences import SAID, TOLD

Lexicon = Mapping[str, Collection[int]]


def found(
    pattern: str, sentence: Sentence, lexicons: Mapping[str, Collection[int]] | None = None
) -> list[dict[str, str]]:
    """The bindings with the forms of their tokens."""

    class Fixed:
        def hits(self, lexicon: str, sentence: Sentence) -> Collection[int]:
            return (lexicons or {})[lexicon]

    matches = find(parse_pattern(pattern), sentence, Fixed())
    return [{name: sentence.tokens[index].form for name, index in match.items()} for match in matches]


def anchors(pattern: str, sentence: Sentence = SAID) -> str:
    """The forms that a pattern with the single capture `a` binds."""
    return " ".join(match["a"] for match in found(pattern, sentence))


@pytest.mark.parametrize(
    ("pattern", "forms"),
    [
        ("{}=a", "The mayor said the old bridge was closed"),
        ("{$}=a", "said"),
        ("{$; upos:NOUN}=a", ""),
        ("{lemma:the}=a", "The the"),
        ("{form:the}=a", "The the"),
        ("{form:The}=a", "The"),
        ("{form:/the/}=a", "the"),
        ("{upos:NOUN|ADJ}=a", "mayor old bridge"),
        ("{upos!:NOUN; upos!:DET}=a", "said old was closed"),
        ("{lemma:/b.*/}=a", "bridge was"),
        ("{lemma:/b/}=a", ""),
        ("{lemma!:/b.*/; upos:NOUN}=a", "mayor"),
        ("{deprel:nsubj}=a", "mayor bridge"),
        ("{deprel:nsubj:pass}=a", "bridge"),
        ("{deprel:/nsubj/}=a", "mayor"),
        ("{deprel!:nsubj; upos:NOUN}=a", ""),
        ("{feats:Tense=Past}=a", "said closed"),
        ("{feats:/V.*=Pa.*/}=a", "closed"),
        ("{feats!:Mood=Ind; upos:VERB}=a", "closed"),
        ("{feats:/Tense=Past.*Voice=Pass/}=a", ""),
    ],
)
def test_a_node_selects_tokens_by_all_its_conditions(pattern: str, forms: str) -> None:
    assert anchors(pattern) == forms


def test_an_entity_is_tested_without_its_position_in_the_name() -> None:
    assert anchors("{ner:PERSON}=a", TOLD) == "Anna Kovar"
    assert anchors("{ner!:O}=a", TOLD) == "Anna Kovar Monday"
    assert anchors("{ner:/PERSON|ORG/}=a", TOLD) == "Anna Kovar"


@pytest.mark.parametrize(
    ("pattern", "forms"),
    [
        ("{}=a > {lemma:old}", "bridge"),
        ("{}=a >amod {}", "bridge"),
        ("{}=a >nsubj {}", "said closed"),
        ("{}=a >nsubj:pass {}", "closed"),
        ("{}=a >/nsubj/ {}", "said"),
        ("{}=a >/nsubj(:.*)?/ {}", "said closed"),
        ("{}=a >amod|ccomp {}", "said bridge"),
        ("{}=a < {$}", "mayor closed"),
        ("{}=a <ccomp {}", "closed"),
        ("{}=a >> {lemma:old}", "said bridge closed"),
        ("{}=a >>amod {}", "said bridge closed"),
        ("{}=a << {lemma:close}", "the old bridge was"),
        ("{}=a <<amod {}", "old"),
        ("{}=a . {lemma:old}", "the"),
        ("{}=a .. {lemma:say}", "The mayor"),
        ("{}=a - {lemma:old}", "bridge"),
        ("{}=a -- {lemma:old}", "bridge was closed"),
        ("{}=a $++ {lemma:bridge}", ""),
        ("{}=a $++ {lemma:old}", "the"),
        ("{}=a $-- {lemma:the}", "old"),
        ("{}=a $-- {}", "old was closed"),
    ],
)
def test_a_relation_holds_between_the_tokens_it_names(pattern: str, forms: str) -> None:
    assert anchors(pattern) == forms


def test_relations_without_parentheses_hang_on_the_first_node() -> None:
    assert found("{lemma:say}=a >nsubj {}=b >ccomp {}=c", SAID) == [{"a": "said", "b": "mayor", "c": "closed"}]
    assert found("{lemma:say}=a >ccomp {} >nsubj {}=c", SAID) == [{"a": "said", "c": "mayor"}]


def test_parentheses_make_a_chain() -> None:
    assert found("{lemma:say}=a >ccomp ({} >nsubj {}=c)", SAID) == [{"a": "said", "c": "bridge"}]
    assert found("({lemma:say}=a >nsubj {}) >ccomp {}=c", SAID) == [{"a": "said", "c": "closed"}]


def test_a_negated_relation_holds_when_nothing_stands_so() -> None:
    assert anchors("{upos:NOUN}=a !>amod {}") == "mayor"
    assert anchors("{upos:VERB}=a !>ccomp ({} >nsubj {lemma:mayor})") == "said closed"
    assert anchors("{upos:VERB}=a !>ccomp ({} >nsubj {lemma:bridge})") == "closed"


def test_an_optional_relation_binds_where_it_can() -> None:
    assert found("{upos:NOUN}=a ?>amod {}=b", SAID) == [{"a": "mayor"}, {"a": "bridge", "b": "old"}]


def test_alternatives_are_tried_in_turn_and_each_may_hold_several_relations() -> None:
    assert found("{}=a [>ccomp {}=b | >amod {}=b]", SAID) == [{"a": "said", "b": "closed"}, {"a": "bridge", "b": "old"}]
    assert anchors("{}=a [>nsubj {} >ccomp {} | >nsubj {} >aux {}]") == "said closed"
    assert anchors("{upos:NOUN|VERB}=a ![>nsubj {} | >amod {}]") == "mayor"
    assert found("{upos:NOUN}=a ?[>amod {}=b | >case {}=b]", SAID) == [{"a": "mayor"}, {"a": "bridge", "b": "old"}]


def test_a_name_used_again_is_the_same_token() -> None:
    assert found("{}=a >nsubj {}=b >> {lemma:mayor}=b", SAID) == [{"a": "said", "b": "mayor"}]
    assert found("{}=a >nsubj {}=b >> {lemma:bridge}=b >ccomp {}", SAID) == []


def test_bindings_are_given_once_however_many_ways_lead_to_them() -> None:
    assert found("{lemma:say}=a >> {upos:DET}", SAID) == [{"a": "said"}]
    assert found("{} >> {lemma:old}=a", SAID) == [{"a": "old"}]
    assert found("{lemma:say}", SAID) == [{}]


def test_a_lexicon_adds_to_words_and_can_be_negated() -> None:
    lexicons = {"cue.x": [2], "cue.*": [2, 7]}
    assert [m["a"] for m in found("{lemma:@cue.x}=a", SAID, lexicons)] == ["said"]
    assert [m["a"] for m in found("{lemma:@cue.x|mayor}=a", SAID, lexicons)] == ["mayor", "said"]
    assert [m["a"] for m in found("{lemma:@cue.*}=a", SAID, lexicons)] == ["said", "closed"]
    assert [m["a"] for m in found("{upos:VERB; lemma!:@cue.x}=a", SAID, lexicons)] == ["closed"]


def test_a_matcher_that_forgets_sentences_still_finds() -> None:
    matcher = Matcher(keep=1)
    pattern = parse_pattern("{upos:VERB}=a")
    for _ in range(2):
        assert [match["a"] for match in matcher.find(pattern, SAID)] == [2, 7]
        assert [match["a"] for match in matcher.find(pattern, TOLD)] == [2]


def test_an_empty_sentence_matches_nothing() -> None:
    assert found("{}=a", Sentence(())) == []
