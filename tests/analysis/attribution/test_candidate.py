"""What one rule makes of one cue: which tokens are source, cue and content."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from analyzer.analysis.attribution.candidate import Candidate, candidates
from analyzer.model.syntax import Sentence
from analyzer.rules.kinds import Dependency
from tests.analysis.said import rules
from tests.trees import tree

EXAMPLES = {"matches": [{"text": "x"}], "does_not_match": [{"text": "y", "why": "z"}]}


def rule(pattern: str, **settings: str) -> Dependency:
    """A rule of this one pattern."""
    given: Mapping[str, Any] = {"id": "attribution.hand", "kind": "dependency", "title": "By hand", "message": ""}
    return Dependency.model_validate({**given, "pattern": pattern, "examples": EXAMPLES, **settings})


def only(found: Iterable[Candidate]) -> Candidate:
    (candidate,) = found
    return candidate


def parts(sentence: Sentence, given: Dependency) -> tuple[str, str, str]:
    """Source, cue and content of the one candidate, as forms."""
    found = only(candidates(given, sentence, rules()))
    source, cue, content = (
        " ".join(sentence.tokens[i].form for i in sorted(part)) for part in (found.source, found.cue, found.content)
    )
    return source, cue, content


CLAUSE = "{lemma:say}=cue >nsubj {}=source >ccomp {}=content"
SAID = tree(
    """
    The the DET 2 det
    port port NOUN 4 nsubj
    never never ADV 4 advmod
    said say VERB 0 root
    in in ADP 7 case
    a a DET 7 det
    statement statement NOUN 4 obl
    that that SCONJ 10 mark
    ships ship NOUN 10 nsubj
    wait wait VERB 4 ccomp
    . . PUNCT 4 punct
    """
)


def test_captures_give_source_cue_and_content() -> None:
    """The venue right behind the verb goes with the cue, and not with the content."""
    assert parts(SAID, rule(CLAUSE)) == ("The port", "never said in a statement", "that ships wait")


def test_a_venue_away_from_the_cue_is_neither_cue_nor_content() -> None:
    """A cue is in one piece."""
    sentence = tree(
        """
        Roe Roe PROPN 2 nsubj
        denied deny VERB 0 root
        reports report NOUN 2 obj
        in in ADP 6 case
        a a DET 6 det
        statement statement NOUN 2 obl
        """
    )
    given = rule("{lemma:deny}=cue >nsubj {}=source >obj {}=content", content="complements")
    assert parts(sentence, given) == ("Roe", "denied", "reports")


def test_a_second_reported_clause_under_one_cue_goes_with_the_first() -> None:
    sentence = tree(
        """
        Roe Roe PROPN 2 nsubj
        said say VERB 0 root
        ships ship NOUN 4 nsubj
        wait wait VERB 2 ccomp
        and and CCONJ 7 cc
        boats boat NOUN 7 nsubj
        sail sail VERB 2 ccomp
        """
    )
    contents = {c.content for c in candidates(rule(CLAUSE), sentence, rules())}
    assert contents == {frozenset({2, 3, 4, 5, 6})}


def test_a_captured_noun_and_the_words_up_to_it_are_the_cue() -> None:
    """ "issued a denial of": a light verb, its noun and the linking preposition."""
    sentence = tree(
        """
        Roe Roe PROPN 2 nsubj
        issued issue VERB 0 root
        a a DET 4 det
        denial denial NOUN 2 obj
        of of ADP 6 case
        reports report NOUN 4 nmod
        """
    )
    given = rule("{lemma:issue}=cue >nsubj {}=source >obj ({}=noun >nmod ({}=content >case {}=link))")
    assert parts(sentence, given) == ("Roe", "issued a denial of", "reports")


def test_a_source_that_is_the_subject_may_be_lent() -> None:
    sentence = tree(
        """
        Roe Roe PROPN 2 nsubj
        left leave VERB 0 root
        , , PUNCT 4 punct
        adding add VERB/VBG 2 advcl
        ships ship NOUN 6 nsubj
        wait wait VERB 4 ccomp
        """
    )
    given = rule("{lemma:add}=cue >ccomp {}=content", source="subject")
    assert parts(sentence, given) == ("Roe", "adding", "ships wait")


def test_a_rule_that_needs_a_subject_finds_nothing_without_one() -> None:
    """ "Say that ships wait" has no source that one could name."""
    sentence = tree("Say say VERB 0 root\nships ship NOUN 3 nsubj\nwait wait VERB 1 ccomp")
    assert list(candidates(rule("{lemma:say}=cue >ccomp {}=content", source="subject"), sentence, rules())) == []


def test_a_rule_without_a_source_leaves_it_empty() -> None:
    sentence = tree("Ships ship NOUN 3 nsubj\nallegedly allegedly ADV 3 advmod\nwait wait VERB 0 root")
    given = rule("{}=content >advmod {lemma:allegedly}=cue", source="none")
    assert parts(sentence, given) == ("", "allegedly", "Ships wait")
    assert only(candidates(given, sentence, rules())).source_head is None


@pytest.mark.parametrize(
    ("extent", "content"),
    [
        ("subtree", "wait"),
        ("complements", ""),
        ("remainder", "Ships wait"),
        ("behind", "today"),
        ("ahead", "Ships wait"),
    ],
)
def test_the_extent_of_a_rule_says_how_far_its_content_reaches(extent: str, content: str) -> None:
    """On one tree in which each extent means something else; a rule that finds no content finds nothing."""
    sentence = tree(
        """
        Ships ship NOUN 3 dep
        wait wait VERB 3 ccomp
        says say VERB 0 root
        Roe Roe PROPN 3 nsubj
        today today NOUN 3 obl:unmarked
        """
    )
    given = rule("{lemma:say}=cue >nsubj {}=source >ccomp {}=content", content=extent)
    found = list(candidates(given, sentence, rules()))
    assert [" ".join(sentence.tokens[i].form for i in sorted(c.content)) for c in found] == [content] * bool(content)


def test_source_cue_and_content_share_no_word() -> None:
    """Even where the content that a pattern captures governs cue and source."""
    sentence = tree(
        """
        Ships ship NOUN 2 nsubj
        wait wait VERB 0 root
        , , PUNCT 4 punct
        said say VERB 2 parataxis
        Roe Roe PROPN 4 nsubj
        """
    )
    given = rule("{}=content >parataxis ({lemma:say}=cue >nsubj {}=source)")
    assert parts(sentence, given) == ("Roe", "said", "Ships wait")
