"""Assertions and the remainder: every word of the story is somewhere."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from analyzer.analysis.assembly.assertion import find_assertions, find_remainder, words_of
from analyzer.model.attribution import Attribution, QuotationType
from analyzer.model.span import Span, cut
from analyzer.model.syntax import Document
from tests.analysis.documents import attribution, document
from tests.trees import tree

CLOSED = tree("""
The the DET 2 det
bridge bridge NOUN 4 nsubj:pass
was be AUX 4 aux:pass
closed close VERB 0 root
. . PUNCT 4 punct
""")

SAID = tree("""
At at ADP 3 case
a a DET 3 det
meeting meeting NOUN 10 obl
in in ADP 6 case
the the DET 6 det
hall hall NOUN 3 nmod
, , PUNCT 10 punct
the the DET 9 det
mayor mayor NOUN 10 nsubj
said say VERB 0 root
it it PRON 13 nsubj
was be AUX 13 cop
safe safe ADJ 10 ccomp
, , PUNCT 18 punct
and and CCONJ 18 cc
the the DET 17 det
crowd crowd NOUN 18 nsubj
went go VERB 10 conj
home home ADV 18 advmod
. . PUNCT 10 punct
""")

ALLEGED = tree("""
The the DET 2 det
dam dam NOUN 10 nsubj:pass
, , PUNCT 6 punct
which which PRON 6 nsubj
allegedly allegedly ADV 6 advmod
leaked leak VERB 2 acl:relcl
, , PUNCT 6 punct
was be AUX 10 aux:pass
finally finally ADV 10 advmod
shut shut VERB 0 root
. . PUNCT 10 punct
""")

FRAGMENT = tree("""
Silence silence NOUN 0 root
. . PUNCT 1 punct
""")


def asserted(given: Document, *attributions: Attribution) -> list[str]:
    """The words of the assertions."""
    return [cut(given.text, content) for content in find_assertions(given, attributions)]


def test_a_sentence_that_nobody_is_credited_with_is_an_assertion() -> None:
    """Its full stop is not part of it."""
    assert asserted(document(CLOSED)) == ["The bridge was closed"]


def test_a_sentence_that_is_all_attributed_is_none() -> None:
    """Content, source and cue leave nothing."""
    given = document(CLOSED)
    assert asserted(given, attribution(given.text, "The bridge was closed")) == []


def test_a_clause_beside_an_attribution_is_an_assertion() -> None:
    """What the crowd did is the article's own voice; where the mayor spoke is a circumstance of her speaking."""
    given = document(SAID)
    said = attribution(given.text, "it was safe", "said", "the mayor")
    assert asserted(given, said) == ["the crowd went home"]
    rest = find_remainder(given, [*words_of(said), *find_assertions(given, [said])[0]])
    assert cut(given.text, rest) == "At a meeting in the hall … and"


def test_a_clause_that_an_attribution_interrupts_is_one_assertion() -> None:
    """Its content is discontinuous."""
    given = document(ALLEGED)
    assert asserted(given, attribution(given.text, "which allegedly leaked", "allegedly")) == [
        "The dam … was finally shut"
    ]


def test_words_about_a_source_are_no_assertion() -> None:
    """Why somebody is not named is told with the source."""
    given = document(CLOSED)
    assert find_assertions(given, [], about=(given.sentences[0].span,)) == ()


def test_words_about_a_source_stay_in_what_is_asserted_of_it() -> None:
    """Why somebody is a source is part of the sentence that tells more of him."""
    given = document(ALLEGED)
    (found,) = find_assertions(given, [], about=(given.sentences[0].tokens[0].span, given.sentences[0].tokens[1].span))
    assert cut(given.text, found).startswith("The dam")


def test_a_single_word_is_no_assertion_but_is_listed() -> None:
    """Nothing is dropped."""
    given = document(FRAGMENT)
    assert asserted(given) == []
    assert cut(given.text, find_remainder(given, ())) == "Silence"


@st.composite
def attributed(draw: st.DrawFn) -> tuple[Document, list[Attribution]]:
    """The trees above with attributions of any tokens whatever."""
    given = document(CLOSED, SAID, ALLEGED, FRAGMENT)
    tokens = [token.span for sentence in given.sentences for token in sentence]
    pick = st.lists(st.sampled_from(tokens), min_size=1, max_size=6, unique=True)
    made = [
        Attribution("any", 0, tuple(sorted(draw(pick))), QuotationType.INDIRECT, tuple(sorted(draw(pick))))
        for _ in range(draw(st.integers(0, 3)))
    ]
    return given, made


@given(attributed())
def test_every_letter_is_in_a_statement_or_in_the_remainder(case: tuple[Document, list[Attribution]]) -> None:
    """Whatever attribution found, nothing of the story is dropped, and assertions never overlap attributions."""
    given, made = case
    stated = [span for a in made for span in words_of(a)]
    own = [span for content in find_assertions(given, made) for span in content]
    rest = find_remainder(given, [*stated, *own])
    covered = {i for span in (*stated, *own, *rest) for i in range(span.start, span.end)}
    letters = {i for i, c in enumerate(given.text) if c.isalnum()}
    assert letters <= covered
    assert not any(_overlap(a, b) for a in own for b in stated)
    assert not any(_overlap(a, b) for a in rest for b in (*stated, *own))


def _overlap(one: Span, other: Span) -> bool:
    return one.overlaps(other)


PARTICIPLES = tree("""
Asked ask VERB/VBN 6 advcl
about about ADP 4 case
the the DET 4 det
leak leak NOUN 1 obl
Roe Roe PROPN 6 nsubj
said say VERB 0 root
it it PRON 8 nsubj
stopped stop VERB 6 ccomp
before before SCONJ 10 mark
leaving leave VERB/VBG 6 advcl
town town NOUN 10 obj
early early ADV 10 advmod
""")


def test_what_a_source_was_asked_and_did_beside_speaking_is_a_circumstance() -> None:
    given = document(PARTICIPLES)
    assert asserted(given, attribution(given.text, "it stopped", "said", "Roe")) == []


PARTICLE = tree("""
The the DET 2 det
strike strike NOUN 4 nsubj:pass
was be AUX 4 aux:pass
called call VERB 0 root
off off ADP 4 compound:prt
when when ADV/WRB 8 advmod
courts court NOUN 8 nsubj
ruled rule VERB 4 advcl
it it PRON 10 nsubj
void void ADJ 8 ccomp
""")


def test_a_particle_ends_a_part_and_the_word_that_leads_to_what_follows_does_not() -> None:
    given = document(PARTICLE)
    assert asserted(given, attribution(given.text, "it void", "ruled", "courts")) == ["The strike was called off"]


QUOTED = tree("""
The the DET 2 det
plan plan NOUN 3 nsubj
worked work VERB 0 root
: : PUNCT 6 punct
“ “ PUNCT 6 punct
Build build VERB 3 parataxis
. . PUNCT 3 punct
” ” PUNCT 6 punct
""")


def test_a_quotation_at_the_end_of_a_part_is_closed() -> None:
    given = document(QUOTED)
    assert asserted(given) == ["The plan worked : “ Build . ”"]
