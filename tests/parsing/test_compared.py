"""A clause with "as" that closes a sentence hangs on the clause before it, whatever the tree took for the root."""

from __future__ import annotations

import pytest

from analyzer.model.syntax import ROOT
from analyzer.parsing.compared import with_closing_comparisons
from tests.trees import tree

HEAD = """\
Closing close VERB 10 csubj
it it PRON 1 obj
could could AUX 4 aux
hurt hurt VERB 10 ccomp
sailors sailor NOUN 4 obj
, , PUNCT 4 punct
"""
MARKED = (
    HEAD
    + """\
as as SCONJ 10 mark
Ada Ada PROPN 10 nsubj
Holm Holm PROPN 8 flat
explained explain VERB 0 root
. . PUNCT 10 punct"""
)
CASED = (
    HEAD
    + """\
as as ADP 8 case
Ada Ada PROPN 4 obl
Holm Holm PROPN 8 flat
explained explain VERB 0 root
. . PUNCT 10 punct"""
)
UNLINKED = MARKED.replace("as as SCONJ 10 mark", "and and CCONJ 10 cc")


@pytest.mark.parametrize("rows", [pytest.param(MARKED, id="a mark"), pytest.param(CASED, id="a preposition")])
def test_the_clause_before_is_the_root_and_the_speaker_the_subject_of_the_last_verb(rows: str) -> None:
    mended = with_closing_comparisons(tree(rows))
    hurt, link, ada, explained = (mended.tokens[i] for i in (3, 6, 7, 9))
    assert (hurt.head, hurt.deprel) == (ROOT, "root")
    assert (explained.head, explained.deprel) == (hurt.index, "advcl")
    assert (ada.head, ada.deprel) == (explained.index, "nsubj")
    assert (link.head, link.deprel) == (explained.index, "mark")
    assert mended.tokens[0].head == hurt.index


def test_a_clause_with_another_link_stays() -> None:
    sentence = tree(UNLINKED)
    assert with_closing_comparisons(sentence) is sentence
