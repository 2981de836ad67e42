"""How sure statements are: hedges in scope, negation, and what is not the source's doubt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analyzer.analysis.certainty.certainty import assertion_certainty, attribution_certainty
from analyzer.analysis.certainty.factuality import frames, weakest
from analyzer.analysis.certainty.hedging import find_hedges
from analyzer.model.hedge import Certainty
from analyzer.model.syntax import Sentence
from analyzer.rules import RuleSet, load_rules
from tests.analysis.documents import attribution, document, spans
from tests.trees import tree

MAY = tree("""
    Ferries ferry NOUN 3 nsubj
    may may AUX 3 aux
    stop stop VERB 0 root
""")
WHICH_MAY = tree("""
    Ferries ferry NOUN 5 nsubj
    that that PRON 4 nsubj
    may may AUX 4 aux
    sink sink VERB 1 acl:relcl
    sail sail VERB 0 root
""")
NOT_LIKELY = tree("""
    Ferries ferry NOUN 5 nsubj
    will will AUX 5 aux
    probably probably ADV 5 advmod
    not not PART 5 advmod
    sail sail VERB 0 root
""")
NO_CREW = tree("""
    No no DET 2 det
    crew crew NOUN 3 nsubj
    sailed sail VERB 0 root
""")
NOT_ONLY = tree("""
    Crews crew NOUN 4 nsubj
    not not PART 4 advmod
    only only ADV 4 advmod
    sailed sail VERB 0 root
    but but CCONJ 6 cc
    fished fish VERB 4 conj
""")
REPORTEDLY = tree("""
    Ferries ferry NOUN 3 nsubj
    reportedly reportedly ADV 3 advmod
    sank sink VERB 0 root
    , , PUNCT 6 punct
    police police NOUN 6 nsubj
    said say VERB 3 parataxis
""")


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return load_rules()


@pytest.mark.parametrize(
    ("sentence", "content", "certainty"),
    [
        (MAY, "Ferries may stop", Certainty.POSSIBLE),
        (WHICH_MAY, "Ferries that may sink sail", Certainty.CERTAIN),
        (NOT_LIKELY, "Ferries will probably not sail", Certainty.PROBABLE_NOT),
        (NO_CREW, "No crew sailed", Certainty.CERTAIN_NOT),
        (NOT_ONLY, "Crews not only sailed but fished", Certainty.CERTAIN),
        (REPORTEDLY, "Ferries reportedly sank", Certainty.UNKNOWN),
    ],
    ids=["modal", "modal of another clause", "adverb and negation", "negated subject", "not only", "hearsay"],
)
def test_what_the_article_says_is_as_sure_as_its_words(
    rules: RuleSet, sentence: Sentence, content: str, certainty: Certainty
) -> None:
    given = document(sentence)
    hedges = find_hedges(given, (), rules)
    assert assertion_certainty(frames(given, hedges, rules), spans(given.text, content), hedges) is certainty


def test_the_shield_of_the_reporter_is_no_doubt_of_the_source(rules: RuleSet) -> None:
    given = document(REPORTEDLY)
    said = replace(attribution(given.text, "Ferries reportedly sank", "said", "police"), cue_head=5)
    hedges = find_hedges(given, (said,), rules)
    read = frames(given, hedges, rules)
    assert attribution_certainty(read, said, None, hedges) is Certainty.CERTAIN
    nobody = replace(said, source=None)
    assert attribution_certainty(read, nobody, None, hedges) is Certainty.UNKNOWN


def test_the_weakest_word_decides() -> None:
    assert weakest((Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.CERTAIN)) is Certainty.POSSIBLE
    assert weakest(()) is Certainty.CERTAIN
