"""Sentences written another way keep their tree."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from analyzer.parsing.sentence import Words
from training.augment import varied, without
from training.data import Tree
from training.recipe import read_recipe
from training.tokenizer import written

FERRY = Tree(
    words=Words(
        ("The", "ferry", "was", "sold", ",", '"', "she", "said", '"', "."),
        (True, True, True, True, False, True, False, True, False, False),
    ),
    upos=("DET", "NOUN", "AUX", "VERB", "PUNCT", "PUNCT", "PRON", "VERB", "PUNCT", "PUNCT"),
    xpos=("DT", "NN", "VBD", "VBN", ",", "``", "PRP", "VBD", "''", "."),
    feats=("_",) * 10,
    lemmas=("the", "ferry", "be", "sell", ",", '"', "she", "say", '"', "."),
    heads=(2, 4, 4, 8, 8, 8, 8, 0, 8, 8),
    deprels=("det", "nsubj:pass", "aux:pass", "ccomp", "punct", "punct", "nsubj", "root", "punct", "punct"),
)


@given(st.integers())
def test_every_way_of_writing_keeps_the_tree(seed: int) -> None:
    found = varied(FERRY, read_recipe().augment, Random(seed))
    count = len(found.words.forms)
    columns = (found.words.spaced, found.upos, found.xpos, found.feats, found.lemmas, found.heads, found.deprels)
    assert {len(column) for column in columns} == {count}
    place = {lemma: i for i, lemma in enumerate(found.lemmas)}
    assert found.heads[place["say"]] == 0
    assert found.heads[place["sell"]] == place["say"] + 1
    assert found.heads[place["ferry"]] == place["sell"] + 1


def test_words_that_go_move_the_heads_of_the_others() -> None:
    found = without(FERRY, {1, 3, 10})
    assert found.words.forms == ("ferry", "sold", ",", '"', "she", "said", '"')
    assert found.heads == (2, 6, 6, 6, 6, 0, 6)


def test_a_paragraph_is_labelled_where_words_and_sentences_end() -> None:
    text, labels = written([FERRY.words, Words(("No", "."), (True, False))])
    assert text == 'The ferry was sold, "she said". No.'
    ends = [i for i, label in enumerate(labels) if label != "0"]
    assert [text[i] for i in ends] == list('eysd,"ed".o.')
    assert [text[i] for i, label in enumerate(labels) if label == "2"] == [".", "."]
