"""Entries of lexicons in sentences: lemmas or forms, particles, words in a row, parts of speech, prefixes."""

from __future__ import annotations

import pytest

from analyzer.errors import RuleError
from analyzer.patterns import parse_pattern
from analyzer.rules import RuleSet
from analyzer.rules.kinds import Lexicon
from analyzer.rules.lookup import Index, Words, phrases
from tests.trees import tree

# "According to the so - called tide board , she pointed it out ."
SENTENCE = tree("""
According accord VERB 8 case
to to ADP 1 fixed
the the DET 8 det
so so ADV 6 advmod
- - PUNCT 6 punct
called call VERB 8 amod
tide tide NOUN 8 compound
board board NOUN 11 obl
, , PUNCT 8 punct
she she PRON 11 nsubj
pointed point VERB 0 root
it it PRON 11 obj
out out ADP 11 compound:prt
. . PUNCT 11 punct
""")
EXAMPLES = {"matches": [{"text": "x", "found": "x"}], "does_not_match": [{"text": "x", "why": "x"}]}


def lexicon(rule_id: str, **more: object) -> Lexicon:
    given = {"id": rule_id, "kind": "lexicon", "title": "T", "examples": EXAMPLES}
    return Lexicon.model_validate(given | more)


def hits(*entries: str, **more: object) -> dict[int, tuple[int, ...]]:
    return dict(RuleSet({"a": lexicon("a", entries=entries, **more)}).hits("a", SENTENCE))


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        ("point", {10: (10,)}),
        ("pointed", {10: (10,)}),  # a form that is an entry: taggers do not always find the lemma
        ("accord", {0: (0,)}),
        ("according to", {0: (0, 1)}),
        ("accord to", {0: (0, 1)}),
        ("point out", {10: (10, 12)}),
        ("tide board", {7: (6, 7)}),
        ("so-called", {5: (3, 4, 5)}),
        ("the tide", {}),
        ("board out", {}),
    ],
)
def test_an_entry_is_found_at_its_head(entry: str, found: dict[int, tuple[int, ...]]) -> None:
    assert hits(entry) == found


def test_forms_are_compared_on_request() -> None:
    assert hits("pointed", match="form") == {10: (10,)}
    assert hits("point", match="form") == {}


def test_the_part_of_speech_is_that_of_the_head() -> None:
    assert hits("point out", upos=["VERB"]) == {10: (10, 12)}
    assert hits("point out", upos=["NOUN"]) == {}


def test_the_longest_entry_of_a_head_is_kept() -> None:
    assert hits("point", "point out") == {10: (10, 12)}


def test_included_lexicons_keep_their_own_settings() -> None:
    inner = lexicon("b", entries=["pointed"], match="form")
    rules = RuleSet({"a": lexicon("a", entries=["board"], includes=["b"]), "b": inner})
    assert set(rules.hits("a", SENTENCE)) == {7, 10}


def test_a_prefix_means_all_lexicons_below_it() -> None:
    below = {"c.d": lexicon("c.d", entries=["board"]), "c.e.f": lexicon("c.e.f", entries=["tide"])}
    rules = RuleSet({**below, "cd": lexicon("cd", entries=["point"])})
    assert set(rules.hits("c.*", SENTENCE)) == {6, 7}
    assert rules.covers("c.*", SENTENCE, 7)
    assert not rules.covers("c.*", SENTENCE, 10)


def test_patterns_see_lexicons() -> None:
    rules = RuleSet({"a": lexicon("a", entries=["point out"])})
    pattern = parse_pattern("{lemma:@a}=cue >nsubj {}=source")
    assert list(rules.match(pattern, SENTENCE)) == [{"cue": 10, "source": 9}]


def test_a_sentence_without_words_has_no_hits() -> None:
    assert Index(phrases(["board"])).hits(Words(tree(""))) == {}


def test_asking_for_a_rule_that_is_not_there_is_told() -> None:
    rules = RuleSet({})
    with pytest.raises(RuleError, match="there is no rule 'x'"):
        rules.lexicon("x")
