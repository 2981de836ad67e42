"""A verb that ends a sentence behind its source is a verb, and the source its subject."""

from __future__ import annotations

import pytest

from analyzer.parsing.closing import with_closing_verbs
from tests.trees import tree

HEAD = """\
He he PRON 2 nsubj
paid pay VERB 0 root
, , PUNCT 4 punct
records record NOUN/NNS 2 parataxis
obtained obtain VERB 4 acl
"""
AS_NOUN = (
    HEAD
    + """\
by by ADP 9 case
the the DET 9 det
Herald Herald PROPN 9 compound
show show NOUN/NN 5 obl:agent
. . PUNCT 2 punct"""
)
AS_RELATIVE = (
    HEAD
    + """\
by by ADP 8 case
the the DET 8 det
Herald Herald PROPN 9 nsubj
suggest suggest VERB/VBP 4 acl:relcl
. . PUNCT 2 punct"""
)


@pytest.mark.parametrize("rows", [AS_NOUN, AS_RELATIVE])
def test_what_a_source_shows_at_the_end_of_a_sentence_is_said_by_the_source(rows: str) -> None:
    records, obtained, by, the, herald, verb = with_closing_verbs(tree(rows)).tokens[3:9]
    assert (verb.upos, verb.head, verb.deprel) == ("VERB", 1, "parataxis")
    assert (records.head, records.deprel) == (8, "nsubj")
    assert (obtained.head, herald.head, herald.deprel) == (3, 4, "obl:agent")
    assert by.head == the.head == 7


@pytest.mark.parametrize(
    "rows",
    [
        AS_NOUN.replace("show show NOUN/NN", "desks desk NOUN/NNS"),
        AS_NOUN.replace("2 parataxis", "2 appos"),
        AS_NOUN.replace(", , PUNCT", "and and CCONJ"),
        AS_RELATIVE.replace("by by ADP 8 case\n", "by by ADP 5 advmod\n"),
    ],
    ids=[
        "a noun that does not agree",
        "an apposition",
        "no comma before the source",
        "a relative clause with a subject of its own",
    ],
)
def test_a_tree_that_may_be_right_stays(rows: str) -> None:
    sentence = tree(rows)
    assert with_closing_verbs(sentence) is sentence
