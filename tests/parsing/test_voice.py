"""A main verb without auxiliary is active, a participle in a title is no clause; other trees stay as they are."""

from __future__ import annotations

import pytest

from analyzer.parsing.mend import mended
from tests.trees import tree

CALLED = """\
Its its PRON 2 nmod:poss
chair chair NOUN 3 nsubj:pass
called call VERB/VBN 0 root
on on ADP 5 case
Berg Berg PROPN 3 obl{end}"""

PAST = "Holm Holm PROPN 2 nsubj:pass\ncalled call VERB/VBD 0 root\nfor for ADP 4 case\nhelp help NOUN 2 obl"

PASSIVE = "Holm Holm PROPN 3 nsubj:pass\nwas be AUX 3 aux:pass\ncalled call VERB/VBN 0 root\n. . PUNCT 3 punct"

TITLED = """\
managing manage VERB/VBG 5 advcl
director director NOUN 3 nmod:desc
Ada Ada PROPN 1 obj
Holm Holm PROPN 3 flat
said say VERB/VBD 0 root{subject}"""


def test_a_main_verb_without_auxiliary_is_active() -> None:
    chair, called = mended(tree(CALLED.format(end="\n. . PUNCT 3 punct"))).tokens[1:3]
    assert (chair.deprel, called.xpos, called.feats) == ("nsubj", "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin")


@pytest.mark.parametrize("rows", [CALLED.format(end=""), PASSIVE], ids=["a headline", "an auxiliary"])
def test_a_passive_stays_where_a_headline_or_an_auxiliary_makes_it_one(rows: str) -> None:
    sound = tree(rows)
    assert mended(sound) is sound


def test_a_past_tense_without_auxiliary_is_active_everywhere() -> None:
    assert mended(tree(PAST)).tokens[0].deprel == "nsubj"


def test_the_name_behind_a_title_is_the_subject_of_the_verb_behind_it() -> None:
    tokens = mended(tree(TITLED.format(subject=""))).tokens
    assert [(t.head, t.deprel) for t in tokens] == [
        (1, "amod"),
        (2, "nmod:desc"),
        (4, "nsubj"),
        (2, "flat"),
        (-1, "root"),
    ]


def test_the_object_of_a_clause_stays_where_the_verb_has_a_subject() -> None:
    sound = tree(TITLED.format(subject="\nKerr Kerr PROPN 5 nsubj"))
    assert mended(sound) is sound
