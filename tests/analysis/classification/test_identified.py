"""What a source is, and whose: media by what they publish, documents by who issued them, staff by their body."""

from __future__ import annotations

import pytest

from analyzer.model.source import Identification, Role
from analyzer.render.chain import render_chain
from tests.analysis.called import CALLED
from tests.analysis.identified import CHATBOT, FURTHER, IDENTIFIED, Seen
from tests.analysis.portraits import report

EVERY = (*IDENTIFIED, *FURTHER, *CALLED)


@pytest.mark.parametrize("seen", EVERY, ids=[seen.text[:60] for seen in EVERY])
def test_a_source_is_identified_and_so_is_whose_it_is_and_as_what_it_speaks(seen: Seen) -> None:
    found = {source.name: source for source in report(seen.text).sources}
    source = found.get(seen.name)
    assert source is not None, list(found)
    assert (source.identification, source.affiliation) == (seen.kind, seen.body)
    assert seen.role in (None, source.role)


def test_a_common_noun_with_the_capital_of_a_first_word_is_nobody() -> None:
    shown = report(CHATBOT)
    assert [source.name for source in shown.sources if source.identification is Identification.NAMED] == ["Mara Lund"]


def test_the_respondents_of_a_poll_are_no_source_beside_it() -> None:
    polls = [seen for seen in EVERY if "30%" in seen.text or "31 percent" in seen.text or "one in five" in seen.text]
    assert len(polls) == 3
    for seen in polls:
        assert [source.name for source in report(seen.text).sources] == [seen.name]


def test_the_role_of_a_source_has_its_words_and_what_ties_it_to_the_story_its_own() -> None:
    """The chain from words to category tells each under its own heading, and `former` only of what is over."""
    seen = next(seen for seen in EVERY if "geriatrician" not in seen.text and seen.role is Role.EXPERT)
    shown = report(seen.text)
    chain = render_chain(shown, shown.statements[0])
    role, tie = chain.index("role: expert"), chain.index("how it knows: ")
    assert role < chain.index("source.role.expert") < tie < chain.index("source.justification.clause")
