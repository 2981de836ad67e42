"""What a verb reports hangs on that verb, whatever stands between, and a clause has no second subject."""

from __future__ import annotations

import pytest

from analyzer.parsing.clauses import (
    with_clauses_behind_papers,
    with_clauses_behind_participles,
    with_clauses_right_behind,
    with_expletives,
)
from tests.trees import tree

CITING = """\
Gazette Gazette PROPN 2 nsubj
reported report VERB 0 root
, , PUNCT 4 punct
citing cite VERB/VBG 2 advcl
clerks clerk NOUN 4 obj
{comma}that that SCONJ {sank} mark
ferries ferry NOUN {sank} nsubj
sank sink VERB/VBD 5 acl"""


def test_a_clause_behind_a_participle_between_commas_is_what_the_verb_before_reports() -> None:
    clause = with_clauses_behind_participles(tree(CITING.format(comma=", , PUNCT 9 punct\n", sank=9))).tokens[-1]
    assert (clause.head, clause.deprel) == (1, "ccomp")


def test_a_clause_right_behind_a_noun_stays_with_it() -> None:
    sentence = tree(CITING.format(comma="", sank=8))
    assert with_clauses_behind_participles(sentence) is sentence


READ = """\
Holm Holm PROPN 2 nsubj
said say VERB 0 root
in in ADP 4 case
letters letter NOUN 2 obl
read read VERB/VBN {under} {deprel}
aloud aloud ADV 5 advmod
that that SCONJ 9 mark
ferries ferry NOUN 9 nsubj
sank sink VERB/VBD 5 ccomp"""


@pytest.mark.parametrize(("under", "deprel"), [(2, "ccomp"), (4, "acl")])
def test_a_clause_behind_a_paper_and_its_participle_is_what_the_verb_reports(under: int, deprel: str) -> None:
    tokens = with_clauses_behind_papers(tree(READ.format(under=under, deprel=deprel))).tokens
    assert [(tokens[n].head, tokens[n].deprel) for n in (4, 8)] == [(3, "acl"), (1, "ccomp")]


def test_a_participle_elsewhere_keeps_its_clause() -> None:
    sentence = tree(READ.format(under=2, deprel="advcl"))
    assert with_clauses_behind_papers(sentence) is sentence


def test_it_beside_a_clause_that_is_the_subject_stands_for_the_clause() -> None:
    rows = "It it PRON 3 nsubj:pass\nis be AUX 3 aux:pass\nclaimed claim VERB 0 root\nHolm Holm PROPN 5 nsubj\n"
    told = with_expletives(tree(rows + "left leave VERB 3 csubj:pass"))
    assert told.tokens[0].deprel == "expl"
    reported = tree(rows + "left leave VERB 3 ccomp")
    assert with_expletives(reported) is reported


def test_a_clause_with_that_right_behind_a_verb_is_what_it_reports() -> None:
    rows = (
        "Holm Holm PROPN 2 nsubj\nalleges allege VERB 0 root\n{first} {first} {kind} 4 {deprel}\nhid hide VERB 2 conj"
    )
    told = with_clauses_right_behind(tree(rows.format(first="that", kind="SCONJ", deprel="mark")))
    assert told.tokens[3].deprel == "ccomp"
    joined = tree(rows.format(first="and", kind="CCONJ", deprel="cc"))
    assert with_clauses_right_behind(joined) is joined
