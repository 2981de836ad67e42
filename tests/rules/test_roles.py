"""Words of roles and names of countries are found as whole words, the longest first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from analyzer.model.span import Span
from analyzer.model.syntax import Sentence, Token
from analyzer.rules import load_rules
from tests.trees import tree

ROLES = load_rules().roles


def _found(sentence: Sentence) -> list[tuple[str, str]]:
    text = [token.form for token in sentence]
    return [(hit.value.id.rpartition(".")[2], " ".join(text[i] for i in hit.tokens)) for hit in ROLES.hits(sentence)]


def test_the_longest_words_of_a_role_win() -> None:
    sentence = tree(
        "the the DET 3 det\npolice police NOUN 3 compound\nchief chief NOUN 4 nsubj\nleft leave VERB 0 root"
    )
    assert _found(sentence) == [("officer", "police chief")]


def test_a_nationality_may_stand_inside_the_words_of_a_role() -> None:
    sentence = tree(
        "leading lead ADJ 3 amod\nDanish danish ADJ 3 amod\nfigures figure NOUN 4 nsubj\nagree agree VERB 0 root"
    )
    assert _found(sentence) == [("politician", "leading Danish figures")]


def test_hyphens_do_not_matter() -> None:
    rows = "Secretary secretary PROPN 4 nsubj\n- - PUNCT 1 punct\nGeneral general PROPN 1 flat\nleft leave VERB 0 root"
    assert _found(tree(rows)) == [("president", "Secretary - General")]


def test_a_noun_read_as_a_verb_keeps_its_role_where_it_has_an_article() -> None:
    sentence = tree("the the DET 2 det\nsister sister VERB 3 nsubj\nagrees agree VERB 0 root")
    assert _found(sentence) == [("public", "sister")]


def test_names_count_with_their_capitals_only() -> None:
    assert _found(tree("reuters reuters ADV 2 nsubj\nagrees agree VERB 0 root")) == []


def test_a_country_goes_by_name_capital_and_people() -> None:
    rows = "Danish danish ADJ 2 amod\nships ship NOUN 4 nsubj\nand and CCONJ 4 cc\nLisbon Lisbon PROPN 0 root"
    assert [(h.value.name, h.value.by) for h in ROLES.countries(tree(rows))] == [
        ("Denmark", "people"),
        ("Portugal", "capital"),
    ]


WORDS = st.sampled_from(
    ["the", "prime", "minister", "of", "police", "chief", "South", "Africa", "said", "-", "Times", "bank"]
)


@given(st.lists(WORDS, min_size=1, max_size=12), st.sampled_from(["NOUN", "PROPN", "VERB", "ADJ"]))
def test_hits_lie_in_the_sentence_and_none_covers_another(words: list[str], upos: str) -> None:
    tokens = [
        Token(i, w, w.lower(), upos, i - 1, "root" if i == 0 else "dep", Span(i * 9, i * 9 + 1))
        for i, w in enumerate(words)
    ]
    hits = ROLES.hits(Sentence(tuple(tokens)))
    assert all(0 <= hit.start <= hit.end < len(words) for hit in hits)
    assert not any(a is not b and a.start <= b.start and b.end <= a.end for a in hits for b in hits)
