"""What the article adds about the last thing that a source mentions is not what the source says."""

from __future__ import annotations

import pytest

from analyzer.analysis.attribution.aside import find_remarks, without_asides
from analyzer.model.span import Span
from analyzer.model.syntax import Sentence
from analyzer.rules import load_rules
from tests.analysis.attribution.test_untangle import candidate
from tests.trees import tree


def blamed(host: str, first: str, head: str) -> Sentence:
    """ "Roe blamed …, … … town"."""
    start = "Roe Roe PROPN 2 nsubj\nblamed blame VERB 0 root"
    return tree(f"{start}\n{host}\n, , PUNCT 6 punct\n{first}\n{head}\ntown town NOUN 6 obj")


def content(sentence: Sentence, quoted: Span | None = None, answered: bool = False) -> str:
    """The content of "blamed" after the cut."""
    whole = candidate(sentence, 1, set(range(2, len(sentence))), 0)
    others = (candidate(sentence, 5, {6}, 4),) if answered else ()
    cut, *_ = without_asides((whole, *others), sentence, lambda span: quoted is not None and span.overlaps(quoted))
    return " ".join(sentence.tokens[i].form for i in sorted(cut.content) if sentence.tokens[i].upos != "PUNCT")


@pytest.mark.parametrize(
    ("host", "first", "head"),
    [
        ("Holm Holm PROPN 2 obj", "who who PRON/WP 6 nsubj", "left leave VERB 3 acl:relcl"),
        ("rain rain NOUN 2 obj", "which which PRON/WDT 6 nsubj", "hit hit VERB 3 acl:relcl"),
        ("Holm Holm PROPN 2 obj", "a a DET 6 det Definite=Ind|PronType=Art", "clerk clerk NOUN 3 appos"),
    ],
)
def test_a_clause_about_a_name_and_an_apposition_with_an_article_are_cut_off(host: str, first: str, head: str) -> None:
    assert content(blamed(host, first, head)) == host.split()[0]


def test_a_clause_about_people_without_a_name_stays() -> None:
    """ "blamed the clerks, who left town" may be the source's own words about them."""
    sentence = blamed("clerks clerk NOUN 2 obj", "who who PRON/WP 6 nsubj", "left leave VERB 3 acl:relcl")
    assert content(sentence) == "clerks who left town"


def test_quoted_words_stay() -> None:
    sentence = blamed("Holm Holm PROPN 2 obj", "who who PRON/WP 6 nsubj", "left leave VERB 3 acl:relcl")
    assert content(sentence, sentence.tokens[5].span) == "Holm who left town"


def test_quoted_words_with_another_source_go() -> None:
    """ "blamed Holm, who called it “rot”": the words are Holm's and not Roe's."""
    sentence = blamed("Holm Holm PROPN 2 obj", "who who PRON/WP 6 nsubj", "left leave VERB 3 acl:relcl")
    assert content(sentence, sentence.tokens[5].span, answered=True) == "Holm"


def test_what_would_follow_stays() -> None:
    """ "blamed the rain, which would flood the town" is the source's own thought."""
    start = "Roe Roe PROPN 2 nsubj\nblamed blame VERB 0 root\nrain rain NOUN 2 obj\n, , PUNCT 7 punct"
    clause = (
        "which which PRON/WDT 7 nsubj\nwould would AUX/MD 7 aux\nflood flood VERB 3 acl:relcl\ntown town NOUN 7 obj"
    )
    assert content(tree(f"{start}\n{clause}")) == "rain which would flood town"


def test_that_nobody_could_check_a_claim_is_what_the_article_adds() -> None:
    sentence = tree("""
        Roe Roe PROPN 2 nsubj
        says say VERB 0 root
        it it PRON 4 nsubj
        won win VERB 2 ccomp
        , , PUNCT 11 punct
        and and CCONJ 11 cc
        neither neither DET 8 det
        claim claim NOUN 11 nsubj:pass
        could can AUX 11 aux
        be be AUX 11 aux:pass
        verified verify VERB 4 conj
    """)
    whole = candidate(sentence, 1, set(range(2, len(sentence))), 0)
    heads = find_remarks(sentence, load_rules())
    (cut,) = without_asides((whole,), sentence, lambda _: False, heads)
    assert heads == {10}
    assert [sentence.tokens[i].form for i in sorted(cut.content) if sentence.tokens[i].upos != "PUNCT"] == ["it", "won"]
